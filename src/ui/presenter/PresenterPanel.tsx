import { useState } from 'react';
import { useStore } from 'zustand';
import { Aside } from '../Aside';
import { useCue, useProgramme, useUi } from '../context';
import { CueEvidence } from '../evidence/CueEvidence';
import { TellingPath } from '../telling/TellingPath';
import { ConsultClock } from './ConsultClock';
import { NextBeat } from './NextBeat';
import styles from './PresenterPanel.module.css';

interface PresenterPanelProps {
  readonly onClose: () => void;
  readonly onPictureOnly: () => void;
}

/**
 * What only the presenter sees: what is being said and what more could be, what comes next, the clock, the four things,
 * and the audience's window. Where no second window can be, all of it stands beside the picture.
 */
export function PresenterPanel({ onClose, onPictureOnly }: PresenterPanelProps) {
  const { words, notesOf } = useUi();
  const t = words.presenter;
  const programme = useProgramme();
  const cue = programme.cues[useCue()];
  const notes = cue && notesOf(cue);
  return (
    <Aside heading={t.heading} onClose={onClose}>
      <div className={styles.panel}>
        <ConsultClock />
        <AudienceWindow onPictureOnly={onPictureOnly} />
        <TellingPath />
        <section className={styles.notes} aria-label={t.said}>
          <h3>{t.said}</h3>
          <p className={styles.said}>{cue?.text}</p>
          {notes !== null && notes !== undefined && (
            <>
              <h3>{t.more}</h3>
              <p>{notes}</p>
            </>
          )}
          {cue && <CueEvidence cue={cue} />}
        </section>
        <NextBeat />
      </div>
    </Aside>
  );
}

/** Opens the window for the audience and says how it is; where the browser refuses it, what else there is. */
function AudienceWindow({ onPictureOnly }: { readonly onPictureOnly: () => void }) {
  const { presentation, words } = useUi();
  const t = words.presenter;
  const following = useStore(presentation.state, (state) => state.following);
  const [refused, setRefused] = useState(false);
  // Once a window has come, whatever became of it, none is refused any more.
  const blocked = refused && (following === 'alone' || following === 'waiting');
  const open = (): void => setRefused(!presentation.open());
  const led = following === 'inStep' || (following === 'waiting' && !blocked);
  return (
    <section className={styles.window} aria-label={t.audience}>
      <div className={styles.buttons}>
        {led ? (
          <button type="button" className={styles.button} onClick={presentation.end}>
            {t.closeWindow}
          </button>
        ) : (
          <button type="button" className={styles.button} data-first="true" onClick={open}>
            {t.openWindow}
          </button>
        )}
        <button type="button" className={styles.button} onClick={onPictureOnly}>
          {t.pictureOnly}
        </button>
      </div>
      <p className={styles.status} role="status" data-following={blocked ? 'blocked' : following}>
        {blocked
          ? t.blocked
          : { alone: t.alone, waiting: t.waiting, inStep: t.inStep, lost: t.lost }[following]}
      </p>
      {blocked && (
        <a className={styles.button} href={presentation.address()} target="_blank" rel="noopener">
          {t.byHand}
        </a>
      )}
    </section>
  );
}
