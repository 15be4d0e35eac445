import { useChapter, usePlaying, useProgramme, useSession, useUi } from '../../ui/context';
import { swapViews } from '../../ui/swapViews';
import { useScopeIn } from '../../ui/usePanes';
import { Comfort } from './Comfort';
import { Ended } from './Ended';
import { Information } from './Information';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { Languages } from './Languages';
import { Loudness } from './Loudness';
import { Progress } from './Progress';
import styles from './Story.module.css';
import { useKiosk, useRoom } from './useRoom';

/** Round the picture while the story is told: where we are, and everything that can be done, by name. */
export function Story() {
  const { player, session, words } = useUi();
  const k = useKioskWords();
  const { kiosk } = useRoom();
  const playing = usePlaying();
  const ended = useKiosk((state) => state.ended);
  const chapter = useChapter();
  const { chapters } = useProgramme();
  const title = chapters[chapter]?.title ?? '';
  const scopeIn = useScopeIn();
  const view = useSession((state) => state.view);
  return (
    <>
      <header className={styles.head}>
        <h1 data-say={words.chapters.chapter(chapter + 1, title)}>
          <span className={styles.number}>{chapter + 1}</span> {title}
        </h1>
        <Languages />
      </header>
      {ended !== null && <Ended chapter={ended} />}
      <section className={styles.bar} aria-label={words.transport.heading}>
        <Progress />
        <div className={styles.row}>
          <div className={styles.group}>
            <KioskButton
              icon="chapters"
              label={k.chapters}
              data-kiosk="chapters"
              onClick={() => kiosk.showTiles()}
            />
            <KioskButton icon="previousStop" label={k.back} onClick={() => void player.previousStop()} />
            <KioskButton
              icon={playing ? 'pause' : 'play'}
              label={playing ? k.pause : k.play}
              prominent
              onClick={() => player.toggle()}
            />
            <KioskButton icon="nextStop" label={k.next} onClick={() => void player.nextStop()} />
          </div>
          <div className={styles.group}>
            <Loudness />
          </div>
          <div className={styles.group}>
            <KioskButton
              icon="swap"
              label={view === 'outside' ? k.showScope : k.showOutside}
              disabled={!scopeIn}
              onClick={() => swapViews(session)}
            />
            <Comfort />
            <KioskButton icon="close" label={k.leave} data-kiosk="leave" onClick={() => kiosk.leave()} />
          </div>
        </div>
        <Information className={styles.information} />
      </section>
    </>
  );
}
