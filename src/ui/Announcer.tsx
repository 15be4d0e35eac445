import { useEffect, useRef, useState } from 'react';
import { branchShown } from '../player/branches/followBranch';
import { stopAfter } from '../player/stepping';
import { pairShownNow } from './compare/pairShownNow';
import { usePair } from './compare/usePair';
import { useSession, useUi } from './context';
import { shownNow } from './shown';

/**
 * Tells a screen reader, politely, what is said at each cue and what is shown at each beat. While the picture plays,
 * a new sentence waits for the reader's voice; only the last one counts.
 */
export function Announcer() {
  const { player, session, words } = useUi();
  const pair = usePair();
  // What the picture shows is what a question asks.
  const quizzed = useSession((state) => state.quiz !== null);
  const [sentence, setSentence] = useState('');
  const said = useRef({ cue: -1, shown: '' });
  useEffect(() => {
    said.current = { cue: -1, shown: '' };
  }, [player, words]);
  useEffect(() => {
    let from = Number.POSITIVE_INFINITY;
    let until = Number.NEGATIVE_INFINITY;
    if (quizzed) return undefined;
    const look = (timeS: number): void => {
      // Of a branch the panel beside the picture tells.
      if (branchShown(session.getState())) return;
      // Between two stops nothing new is to be said.
      if (timeS >= from && timeS < until) return;
      from = timeS;
      until = stopAfter(player.programme, timeS);
      const { programme, instant } = player;
      const now =
        pair === 'none'
          ? shownNow(programme, instant, words.shown)
          : pairShownNow(programme, instant, pair, words);
      const parts = [];
      const { cue, shown } = said.current;
      if (instant.cue !== cue) parts.push(programme.cues[instant.cue]?.text ?? '');
      if (now !== shown) parts.push(now);
      said.current = { cue: instant.cue, shown: now };
      if (parts.length > 0) setSentence(parts.join(' '));
    };
    look(player.timeS);
    return player.on('time', look);
  }, [player, session, words, pair, quizzed]);
  return (
    <p className="unseen" aria-live="polite" aria-atomic="true">
      {quizzed ? '' : sentence}
    </p>
  );
}
