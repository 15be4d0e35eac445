import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Audience } from '../player/sync/audience';
import { Announcer } from '../ui/Announcer';
import { Captions } from '../ui/Captions';
import { useSession, useUi } from '../ui/context';
import { fullScreenToggle } from '../ui/fullScreen';
import { useHushed } from '../ui/useHushed';
import styles from './AudiencePage.module.css';
import { Overlay } from './Overlay';
import { Picture, type PictureProps } from './Picture';

/** Fetched when a teacher first asks the room something. */
const RoomPlate = lazy(() =>
  import('../ui/room/RoomPlate').then((module) => ({ default: module.RoomPlate })),
);

interface AudiencePageProps extends Omit<PictureProps, 'overlay'> {
  readonly audience: Audience;
}

/** The window on the second screen: the picture and its captions, what the teacher asks, and nothing to press. */
export function AudiencePage({ audience, loadStage, canDraw }: AudiencePageProps) {
  const { words } = useUi();
  const captions = useSession((state) => state.captions);
  const hushed = useHushed();
  const room = useSession((state) => state.room);
  const inStep = useStore(audience.state, (state) => state.inStep);
  useEffect(() => {
    const fill = fullScreenToggle(document);
    const listener = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key.toLowerCase() === 'f') fill?.();
      else audience.press(event.key, event.shiftKey);
      // Keys mean the presenter's window; here they would scroll.
      if (event.key === ' ' || event.key.startsWith('Arrow') || event.key.startsWith('Page'))
        event.preventDefault();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [audience]);
  return (
    <main className={styles.page} data-benched={hushed} data-in-step={inStep} data-asked={room !== null}>
      <div className={styles.picture}>
        <h1 className="unseen">{`${words.title}: ${words.presenter.audience}`}</h1>
        <Picture loadStage={loadStage} canDraw={canDraw} overlay={<Overlay drawable={false} bare />} />
        {captions && !hushed && <Captions />}
        <Announcer />
        <p className={styles.waits} role="status">
          {inStep ? '' : words.presenter.audienceWaits}
        </p>
        <p className={styles.information}>{words.informationOnly}</p>
      </div>
      {room && (
        <Suspense fallback={<aside />}>
          <RoomPlate room={room} />
        </Suspense>
      )}
    </main>
  );
}
