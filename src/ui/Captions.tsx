import { useCallback, useMemo, useState } from 'react';
import { pageAt, pagesOf } from '../narration/captions';
import type { ProgrammeCue } from '../scene/types';
import styles from './Captions.module.css';
import { useCue, useProgramme, useTime, useUi } from './context';
import { CueEvidence } from './evidence/CueEvidence';
import { piecesOf } from './piecesOf';
import { useLineLength } from './useLineLength';
import { useWordMark } from './useWordMark';

/** What is being said, at most two lines at a time, over the lower part of the picture. */
export function Captions() {
  const { player, words } = useUi();
  const programme = useProgramme();
  const lineLength = useLineLength();
  const cue = programme.cues[useCue()];
  if (!cue) return null;
  return (
    <section
      className={styles.captions}
      aria-label={words.captions.region}
      data-kind={cue.kind}
      data-cue={cue.id}
      data-start={cue.start}
    >
      <div className={styles.plate} data-keep-out>
        <CaptionPages key={`${cue.id} ${lineLength}`} cue={cue} lineLength={lineLength} />
        <footer className={styles.kind}>
          <span>{words.captions.kind(cue.kind, cue.sentence)}</span>
          <CueEvidence cue={cue} over onReading={() => player.pause()} />
        </footer>
      </div>
    </section>
  );
}

/** The pages of one cue. React renders when the page turns; the spoken word is marked without it. */
function CaptionPages({ cue, lineLength }: { readonly cue: ProgrammeCue; readonly lineLength: number }) {
  const { player } = useUi();
  const pages = useMemo(() => pagesOf(cue, lineLength), [cue, lineLength]);
  const [shown, setShown] = useState(() => Math.max(0, pageAt(pages, player.timeS)));
  const turn = useCallback((timeS: number) => setShown(Math.max(0, pageAt(pages, timeS))), [pages]);
  useTime(turn);
  const text = useWordMark<HTMLParagraphElement>(cue, shown);

  const page = pages[shown];
  // The live region reads the whole sentence once; these pages would read it again in pieces.
  return (
    <p className={styles.text} ref={text} aria-hidden="true">
      {page?.lines.map((line) => (
        <span key={line.offset} className={styles.line}>
          {piecesOf(line.text, line.offset, cue.words, page.firstWord, page.endWord, styles.word)}{' '}
        </span>
      ))}
    </p>
  );
}
