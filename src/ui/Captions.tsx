import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { LINE_LENGTH, NARROW_LINE_LENGTH, pageAt, pagesOf, wordAt } from '../narration/captions';
import type { ProgrammeCue } from '../scene/types';
import styles from './Captions.module.css';
import { useCue, useProgramme, useTime, useUi } from './context';
import { Sources } from './Sources';
import { useNarrow } from './useNarrow';

/** What is being said, at most two lines at a time, over the lower part of the picture. */
export function Captions() {
  const { words } = useUi();
  const programme = useProgramme();
  const lineLength = useNarrow() ? NARROW_LINE_LENGTH : LINE_LENGTH;
  const cue = programme.cues[useCue()];
  if (!cue) return null;
  return (
    <section className={styles.captions} aria-label={words.captions.region} data-kind={cue.kind}>
      <div className={styles.plate} data-keep-out>
        <CaptionPages key={`${cue.id} ${lineLength}`} cue={cue} lineLength={lineLength} />
        <footer className={styles.kind}>
          <span>{words.captions.kind(cue.kind, cue.sentence)}</span>
          {cue.sources.length > 0 && <Sources key={cue.id} keys={cue.sources} />}
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
  const text = useRef<HTMLParagraphElement>(null);
  const marked = useRef<Element | null>(null);

  const mark = useCallback(
    (timeS: number) => {
      const spoken = text.current?.querySelector(`[data-word="${wordAt(cue.words, timeS)}"]`) ?? null;
      if (spoken === marked.current) return;
      marked.current?.removeAttribute('data-spoken');
      spoken?.setAttribute('data-spoken', '');
      marked.current = spoken;
    },
    [cue],
  );
  const draw = useCallback(
    (timeS: number) => {
      setShown(Math.max(0, pageAt(pages, timeS)));
      mark(timeS);
    },
    [pages, mark],
  );
  useTime(draw);
  // A page that has just turned holds words that could not be marked before it stood in the document.
  useLayoutEffect(() => mark(player.timeS), [mark, player, shown]);

  const page = pages[shown];
  // The live region reads the whole sentence once; these pages would read it again in pieces.
  return (
    <p className={styles.text} ref={text} aria-hidden="true">
      {page?.lines.map((line) => (
        <span key={line.offset} className={styles.line}>
          {piecesOf(line.text, line.offset, cue, page.firstWord, page.endWord)}{' '}
        </span>
      ))}
    </p>
  );
}

/** A line cut into words, each findable by its index, and what stands between them. */
function piecesOf(line: string, offset: number, cue: ProgrammeCue, firstWord: number, endWord: number) {
  const pieces = [];
  let done = 0;
  for (let i = firstWord; i < endWord; i += 1) {
    const word = cue.words[i];
    if (!word) continue;
    const start = word.offset - offset;
    if (start < done || start >= line.length) continue;
    if (start > done) pieces.push(line.slice(done, start));
    pieces.push(
      <span key={i} className={styles.word} data-word={i}>
        {word.text}
      </span>,
    );
    done = start + word.text.length;
  }
  pieces.push(line.slice(done));
  return pieces;
}
