import { useEffect, useRef } from 'react';
import { useProgramme } from '../../ui/context';
import styles from './Card.module.css';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { useRoom } from './useRoom';

/** A chapter is over: what comes next, and the ways elsewhere. */
export function Ended({ chapter }: { readonly chapter: number }) {
  const { kiosk } = useRoom();
  const k = useKioskWords();
  const { chapters } = useProgramme();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const next = chapters[chapter + 1];
  const id = chapters[chapter]?.id ?? '';
  return (
    <div ref={card} className={styles.card} role="group" aria-label={k.ended}>
      <p className={styles.heading} data-say={k.ended}>
        {k.ended}
      </p>
      <div className={styles.choices}>
        {next && (
          <KioskButton icon="nextChapter" label={k.goOn} prominent onClick={() => kiosk.tell(next.id)} />
        )}
        <KioskButton icon="guided" label={k.again} onClick={() => kiosk.tell(id)} />
        <KioskButton
          icon="chapters"
          label={k.allChapters}
          data-kiosk="chapters"
          onClick={() => kiosk.showTiles()}
        />
      </div>
      {next && <p className={styles.note}>{next.title}</p>}
    </div>
  );
}
