import { useEffect, useState } from 'react';
import { stopAfter } from '../player/stepping';
import { useUi } from './context';
import { shownNow } from './shown';

/**
 * Tells a screen reader, politely, what is said at each cue and what is shown at each beat. While the picture plays,
 * a new sentence waits for the reader's voice; only the last one counts.
 */
export function Announcer() {
  const { player, words } = useUi();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let cue = -1;
    let from = Number.POSITIVE_INFINITY;
    let until = Number.NEGATIVE_INFINITY;
    let shown = '';
    const look = (timeS: number): void => {
      // Between two stops nothing new is to be said.
      if (timeS >= from && timeS < until) return;
      from = timeS;
      until = stopAfter(player.programme, timeS);
      const now = shownNow(player.programme, player.instant, words.shown);
      const parts = [];
      if (player.instant.cue !== cue) parts.push(player.programme.cues[player.instant.cue]?.text ?? '');
      if (now !== shown) parts.push(now);
      cue = player.instant.cue;
      shown = now;
      if (parts.length > 0) setSentence(parts.join(' '));
    };
    look(player.timeS);
    return player.on('time', look);
  }, [player, words]);
  return (
    <p className="unseen" aria-live="polite" aria-atomic="true">
      {sentence}
    </p>
  );
}
