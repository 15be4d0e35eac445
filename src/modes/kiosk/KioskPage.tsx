import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Kiosk } from '../../player/kiosk/kiosk';
import type { Player } from '../../player/player';
import type { Session } from '../../player/session';
import { Announcer } from '../../ui/Announcer';
import { Captions } from '../../ui/Captions';
import { createCommands, useKeyboard, type Commands } from '../../ui/commands';
import { useChapter, useProgramme, useUi } from '../../ui/context';
import { ErrorBoundary } from '../ErrorBoundary';
import { Picture, type PictureProps } from '../Picture';
import { Attract } from './Attract';
import { Corner } from './Corner';
import { Crashed } from './Crashed';
import styles from './KioskPage.module.css';
import { useKioskWords } from './kioskWords';
import { StillThere } from './StillThere';
import { Story } from './Story';
import { StoryOverlay } from './StoryOverlay';
import { Tiles } from './Tiles';
import { useReadAloud } from './useReadAloud';
import { useKiosk, useRoom } from './useRoom';

type KioskPageProps = Pick<PictureProps, 'loadStage' | 'canDraw'>;

/** Whatever a visitor does tells that somebody is there. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** The page of a waiting room; where it breaks down, a still until it has been loaded anew. */
export function KioskPage(props: KioskPageProps) {
  const { mender } = useRoom();
  return (
    <ErrorBoundary fallback={<Crashed />} onError={(detail) => mender.crashed(detail)}>
      <Screens {...props} />
    </ErrorBoundary>
  );
}

/** The loop, the chapters, the story. One picture stays through all of them. */
function Screens({ loadStage, canDraw }: KioskPageProps) {
  const { kiosk, mender } = useRoom();
  const screen = useKiosk((state) => state.visit.screen);
  const visit = useKiosk((state) => state.visit.number);
  const asked = useKiosk((state) => state.leftS !== null);
  const epoch = useStore(mender.state, (state) => state.epoch);
  const still = useStillOfChapter();
  const page = useRef<HTMLDivElement>(null);
  useTouches();
  useReadAloud(page);
  useKioskKeys();
  return (
    <div ref={page} className={styles.page} data-screen={screen}>
      <main className={styles.picture} aria-hidden={screen === 'tiles'} inert={screen === 'tiles'}>
        <Picture
          key={epoch}
          loadStage={loadStage}
          canDraw={canDraw}
          unattended
          still={still}
          overlay={screen === 'story' && <StoryOverlay key={visit} />}
        />
        {screen !== 'tiles' && <Captions />}
        {screen === 'story' && <Announcer />}
        <PictureNote />
      </main>
      {screen === 'attract' && <Attract onWake={(language) => void kiosk.wake(language).catch(() => {})} />}
      {screen === 'tiles' && <Tiles key={visit} />}
      {screen === 'story' && <Story key={visit} />}
      {asked && <StillThere />}
      <Corner />
    </div>
  );
}

function useTouches(): void {
  const { kiosk } = useRoom();
  useEffect(() => {
    const end = new AbortController();
    for (const name of TOUCHES)
      window.addEventListener(
        name,
        ({ target }) => {
          // An answer to the question is given when its button is let go: until then the question has to stand.
          if (!(target instanceof Element && target.closest('[role=alertdialog] button'))) kiosk.touched();
        },
        { capture: true, passive: true, signal: end.signal },
      );
    return () => end.abort();
  }, [kiosk]);
}

/** A keyboard, or a keypad for those who cannot see, does what it does elsewhere, within what a waiting room offers. */
function useKioskKeys(): void {
  const { player, session, presentation } = useUi();
  const { kiosk } = useRoom();
  const screen = useKiosk((state) => state.visit.screen);
  const commands = useMemo(() => createKioskCommands(player, session, kiosk), [player, session, kiosk]);
  useKeyboard(screen === 'story' ? commands : NO_COMMANDS, presentation.onKey);
  useEffect(() => {
    if (screen !== 'attract') return undefined;
    const wake = (event: KeyboardEvent): void => {
      // Whoever walks through the buttons with the tab key is choosing one.
      if (event.defaultPrevented || event.key === 'Tab' || event.key === 'Shift') return;
      if (event.target instanceof HTMLButtonElement) return;
      void kiosk.wake();
    };
    window.addEventListener('keydown', wake);
    return () => window.removeEventListener('keydown', wake);
  }, [screen, kiosk]);
}

const NO_COMMANDS = {};

function createKioskCommands(player: Player, session: Session, kiosk: Kiosk): Commands {
  // Captions, names and layout stay as every visitor finds them.
  const {
    captions: _captions,
    labels: _labels,
    layout: _layout,
    scopeHelp: _help,
    compare: _compare,
    ...all
  } = createCommands(player, session, {
    volumeUp: () => kiosk.louder(1),
    volumeDown: () => kiosk.louder(-1),
  });
  return all;
}

/** Stills of the chapters stand in where nothing can be drawn. */
function useStillOfChapter(): string {
  const id = useProgramme().chapters[useChapter()]?.id ?? 'condition';
  return `./stills/${id}.webp`;
}

/** What there is to say of the picture: it is coming back. */
function PictureNote() {
  const { mender } = useRoom();
  const words = useKioskWords();
  const restarting = useStore(mender.state, (state) => state.restarting);
  return (
    <p className={styles.note} role="status">
      {restarting ? words.recovering : ''}
    </p>
  );
}
