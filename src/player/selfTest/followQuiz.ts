import type { ExploreView } from '../../procedure/structures';
import type { Player } from '../player';
import type { Session } from '../session';
import { detourOfQuiz } from './quizInstant';

/**
 * The picture follows the question that is on screen, the story stands meanwhile; whoever plays the story has put the
 * question's picture away. A question's picture is there at once: on a flight from one to the next the organ would
 * pretend to change. @returns the undo.
 */
export function followQuiz(player: Player, session: Session, views: readonly ExploreView[]): () => void {
  const show = (): void => {
    const { quiz } = session.getState();
    if (!quiz) return;
    player.pause();
    player.bench.clear();
    player.detour.go(detourOfQuiz(quiz, player.programme, views));
  };
  const undo = [
    session.subscribe((now, before) => {
      if (now.quiz === before.quiz) return;
      if (now.quiz) show();
      else if (!now.explore) player.detour.clear();
    }),
    player.on('programme', show),
    player.on('play', () => {
      if (session.getState().quiz) session.setState({ quiz: null, orbit: null });
    }),
  ];
  return () => undo.forEach((each) => each());
}
