import { keepAwake } from '../../device/wakeLock';
import { ATTRACT } from '../../content/poem/attract';
import { stayInside } from '../../device/stayInside';
import type { LanguageCode } from '../../narration/types';
import { FrameWatch } from '../../player/kiosk/frameWatch';
import { HealthBook } from '../../player/kiosk/health';
import { Kiosk } from '../../player/kiosk/kiosk';
import { Mender } from '../../player/kiosk/mender';
import type { KioskRoom, KioskVersions } from '../../player/kiosk/room';
import type { KioskSettings } from '../../player/kiosk/settings';
import type { Player } from '../../player/player';
import type { Session } from '../../player/session';
import { browserReader } from '../../voice/browserReader';

export interface OpenKioskParts {
  readonly player: Player;
  readonly session: Session;
  readonly settings: KioskSettings;
  /** The address asked for a kiosk: then nobody gets out of it. */
  readonly byAddress: boolean;
  readonly forget: () => void;
  readonly chooseLanguage: (code: LanguageCode) => Promise<void>;
  readonly every: (callback: () => void, everyMs: number) => () => void;
  readonly later: (callback: () => void, ms: number) => () => void;
  readonly versions: KioskVersions | null;
}

/** How often it is looked whether the picture moves, ms. */
const WATCH_MS = 1000;
/** A new version is asked for so often, and let in only after nobody was there for so long, ms. */
const CHECK_MS = 3_600_000;
const QUIET_MS = 120_000;

/** What a page does that no visitor made: a browser tells of it, nothing is broken. */
const isHarmless = ({ message, error }: ErrorEvent): boolean =>
  error === null && message.startsWith('ResizeObserver');

/**
 * Makes the page a waiting room's, and keeps it standing: awake, closed on all sides, watched, and up to date.
 * @returns the room; `close` makes the page what it was before.
 */
export function openKiosk(
  page: Window,
  parts: OpenKioskParts,
): { readonly room: KioskRoom; readonly close: () => void } {
  const { player, session, every, later, versions } = parts;
  const reader = browserReader(page, session);
  const dateMs = (): number => Date.now();
  const health = new HealthBook(() => page.localStorage, dateMs);
  health.started();
  const kiosk = new Kiosk({
    ...parts,
    stretches: ATTRACT,
    health,
    storage: () => page.sessionStorage,
    dateMs,
  });
  const mender = new Mender({
    health,
    dateMs,
    later,
    isIdle: () => kiosk.idle,
    keepPlace: () => kiosk.keepPlace(),
    reload: () => page.location.reload(),
  });
  const end = new AbortController();
  page.addEventListener(
    'error',
    (event) => {
      if (!isHarmless(event)) mender.uncaught(event.message);
    },
    { signal: end.signal },
  );
  page.addEventListener(
    'unhandledrejection',
    ({ reason }) => mender.uncaught(reason instanceof Error ? reason.message : String(reason)),
    { signal: end.signal },
  );

  const undo = [
    kiosk.begin(parts.byAddress),
    kiosk.state.subscribe(({ visit }, { visit: before }) => {
      if (visit.screen === 'attract' && before.screen !== 'attract') {
        mender.left();
        reader.hush();
        void versions?.check();
      }
    }),
    stayInside(page),
    keepAwake({ page: page.document, wakeLock: page.navigator.wakeLock }),
    watchFrames(page, player, mender, every),
    versions ? keepUpToDate(versions, kiosk, every) : () => {},
  ];
  const openedMs = page.performance.now();
  return {
    room: {
      kiosk,
      health,
      mender,
      reader,
      versions,
      uptimeS: () => (page.performance.now() - openedMs) / 1000,
      leaveMode: parts.byAddress ? null : () => session.setState({ mode: 'consult' }),
    },
    close: () => {
      end.abort();
      for (const each of undo) each();
    },
  };
}

function watchFrames(
  page: Window,
  player: Player,
  mender: Mender,
  every: OpenKioskParts['every'],
): () => void {
  const watch = new FrameWatch();
  let up = false;
  const now = (): number => page.performance.now();
  const undo = [
    player.on('ready', () => {
      // The still that stands in says so as well; it is no picture that could freeze.
      if (player.stats().quality === null) return;
      up = true;
      mender.ready();
    }),
    player.on('error', ({ kind, detail }) => {
      up = false;
      mender.stageFailed(kind, detail);
    }),
    mender.state.subscribe(({ epoch }, before) => {
      if (epoch !== before.epoch) up = false;
    }),
    player.on('drawn', () => {
      watch.drawn(now());
    }),
    player.on('restored', () => mender.contextRestored()),
    every(() => {
      if (watch.look(now(), up && player.needsFrame() && !page.document.hidden)) mender.frozen();
    }, WATCH_MS),
  ];
  return () => {
    for (const each of undo) each();
  };
}

function keepUpToDate(versions: KioskVersions, kiosk: Kiosk, every: OpenKioskParts['every']): () => void {
  let quietMs = 0;
  const undo = [
    every(() => void versions.check(), CHECK_MS),
    every(() => {
      quietMs = kiosk.idle ? quietMs + WATCH_MS : 0;
      if (quietMs >= QUIET_MS && versions.state.getState().waiting) void versions.take();
    }, WATCH_MS),
  ];
  return () => {
    for (const each of undo) each();
  };
}
