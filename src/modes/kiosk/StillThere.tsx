import { useEffect } from 'react';
import { useModal } from '../../ui/useModal';
import styles from './Card.module.css';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { useKiosk, useRoom } from './useRoom';

/** Seconds at which whoever listens is told how many are left. */
const SAID_AT = new Set([20, 15, 10, 5]);

/** Before the page goes back to the loop it asks, and leaves twenty seconds. Any touch is an answer. */
export function StillThere() {
  const { kiosk, reader } = useRoom();
  const k = useKioskWords();
  const leftS = useKiosk((state) => state.leftS) ?? 0;
  const reading = useKiosk((state) => state.reading);
  const dialog = useModal();
  useEffect(() => {
    if (reading && SAID_AT.has(leftS)) reader.say([k.stillThere, k.secondsLeft(leftS)]);
  }, [reading, reader, leftS, k]);
  return (
    <dialog
      ref={dialog}
      className={styles.asked}
      role="alertdialog"
      aria-labelledby="still-there"
      aria-describedby="still-there-note"
      onCancel={() => kiosk.touched()}
    >
      <div>
        <p id="still-there" className={styles.heading} data-say={k.stillThere}>
          {k.stillThere}
        </p>
        <p className={styles.count} aria-hidden="true">
          {leftS}
        </p>
        <p id="still-there-note" className={styles.note} data-say={k.stillThereNote}>
          {k.stillThereNote}
        </p>
        <div className={styles.choices}>
          <KioskButton icon="check" label={k.stay} prominent onClick={() => kiosk.touched()} />
          <KioskButton icon="close" label={k.leave} onClick={() => kiosk.leave()} />
        </div>
      </div>
    </dialog>
  );
}
