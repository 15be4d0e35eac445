import type { Player } from '../player';
import type { MarkBook } from './markBook';

/** Drawings follow into another language or case, and the picture shows what was drawn. @returns the undo. */
export function keepMarks(player: Player, marks: MarkBook): () => void {
  let told = player.programme;
  const undo = [
    player.on('programme', (programme) => {
      marks.follow(told, programme);
      told = programme;
    }),
    marks.state.subscribe((now, before) => {
      if (now.drawings !== before.drawings) player.invalidate();
    }),
  ];
  return () => undo.forEach((each) => each());
}
