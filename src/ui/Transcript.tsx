import { useEffect, type MouseEvent } from 'react';
import type { ProgrammeCue } from '../scene/types';
import { useCue, useProgramme, useUi } from './context';
import { Downloads } from './Downloads';
import { CueEvidence } from './evidence/CueEvidence';
import { piecesOf } from './piecesOf';
import styles from './Transcript.module.css';
import { useWordMark } from './useWordMark';

/** The whole narration as text, chapter by chapter: the procedure can be understood from it alone. */
export function Transcript({ onChosen }: { readonly onChosen: () => void }) {
  const { words, voice } = useUi();
  const { chapters, cues, register } = useProgramme();
  const present = cues[useCue()];
  return (
    <>
      <p className={styles.hint}>
        {words.voice.registers[register]}
        {' · '}
        {words.transcript.hint}
        {!voice.isReviewed() && <span className={styles.unreviewed}>{words.voice.unreviewed}</span>}
      </p>
      {chapters.map((chapter, index) => (
        <section key={chapter.id}>
          <h3 className={styles.heading}>{words.chapters.chapter(index + 1, chapter.title)}</h3>
          {cues.map(
            (cue) =>
              cue.chapter === index && (
                <Sentence key={cue.id} cue={cue} isPresent={cue === present} onChosen={onChosen} />
              ),
          )}
        </section>
      ))}
      <Downloads />
    </>
  );
}

interface SentenceProps {
  readonly cue: ProgrammeCue;
  readonly isPresent: boolean;
  readonly onChosen: () => void;
}

/** A sentence, its kind, its sources. A press leads to it, one on a word to that word. */
function Sentence({ cue, isPresent, onChosen }: SentenceProps) {
  const { player, words } = useUi();
  const text = useWordMark<HTMLButtonElement>(isPresent ? cue : undefined, isPresent);
  useEffect(() => {
    // Whoever opens the text finds the sentence of this moment before their eyes.
    if (!isPresent) return undefined;
    // A frame later: the sheet around it is opened only after its content stands.
    const frame = requestAnimationFrame(() => text.current?.scrollIntoView?.({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [isPresent, text]);
  const go = ({ target }: MouseEvent): void => {
    const word = target instanceof HTMLElement ? cue.words[Number(target.dataset['word'] ?? -1)] : undefined;
    void player.seek(word?.startS ?? cue.start);
    onChosen();
  };
  return (
    <div className={styles.cue} data-kind={cue.kind}>
      <button
        ref={text}
        type="button"
        className={styles.text}
        aria-current={isPresent ? 'true' : undefined}
        onClick={go}
      >
        {piecesOf(cue.text, 0, cue.words, 0, cue.words.length, styles.word)}
      </button>
      <div className={styles.kind}>
        {words.captions.kind(cue.kind, cue.sentence)}
        <CueEvidence cue={cue} />
      </div>
    </div>
  );
}
