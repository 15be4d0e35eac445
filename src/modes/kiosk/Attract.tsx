import type { CSSProperties } from 'react';
import type { LanguageCode } from '../../narration/types';
import { useUi } from '../../ui/context';
import styles from './Attract.module.css';
import { Information } from './Information';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { LanguageButtons } from './LanguageButtons';
import { ReadAloudButton } from './ReadAloudButton';
import { useKiosk, useRoom } from './useRoom';

/** Beside the loop: what this is, and that a touch begins it, in every language there is. A touch anywhere wakes the page. */
export function Attract({ onWake }: { readonly onWake: (language?: LanguageCode) => void }) {
  const { words } = useUi();
  const k = useKioskWords();
  const { kiosk } = useRoom();
  const held = useKiosk((state) => state.held);
  const { x, y } = useKiosk((state) => state.drift);
  return (
    <>
      {/* The buttons are there for the keyboard; a touch beside them does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.anywhere} onClick={() => onWake()} />
      <section
        className={styles.card}
        aria-label={words.title}
        style={{ '--drift-x': x, '--drift-y': y } as CSSProperties}
      >
        <h1 data-say={words.title}>{words.title}</h1>
        <p className={styles.about} data-say={k.about}>
          {k.about}
        </p>
        <p className={styles.invite} data-say={k.invite}>
          <span className={styles.pulse} aria-hidden="true" />
          {k.invite}
        </p>
        <LanguageButtons className={styles.languages} onChoose={onWake} />
        <div className={styles.quiet}>
          <KioskButton
            icon={held ? 'play' : 'pause'}
            label={held ? k.playLoop : k.pauseLoop}
            onClick={() => kiosk.hold(!held)}
          />
          <ReadAloudButton />
        </div>
        <Information className={styles.information} />
      </section>
    </>
  );
}
