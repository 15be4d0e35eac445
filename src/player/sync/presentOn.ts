import type { Presentation } from './presentation';
import { broadcastLine, type SyncLine } from './protocol';

/** The audience's window, as the presenter's page knows it. */
export interface PresentationUi {
  readonly state: Presentation['state'];
  /** Opens the audience's window. @returns false when the browser refused; `address` still leads there. */
  readonly open: () => boolean;
  /** Address of the audience's window of this presentation. */
  readonly address: () => string;
  readonly end: () => void;
  /** Registers who obeys keys pressed in the audience's window. @returns the undo. */
  readonly onKey: (obey: (key: string, shift: boolean) => void) => () => void;
}

/** Under this name a presenter's window that is loaded anew finds its audience again. It says nothing about anybody. */
const ROOM = 'poem.room';
const HASH = 'audience';
/** The audience's window before somebody moves it to the other screen. */
const WINDOW = 'popup,width=1280,height=760';

/** The presentation whose audience this window is; null: it is nobody's. */
export const audienceRoom = (hash: string): string | null => {
  const room = new URLSearchParams(hash.replace(/^#/, '')).get(HASH);
  return room !== null && /^[a-z0-9]{4,32}$/.test(room) ? room : null;
};

/** Gives a page the means to present. @param onKeys is handed who obeys the audience's keys: see `PresentationParts`. */
export function presentOn(
  page: Window,
  presentation: Presentation,
  obeyed: { obey: ((key: string, shift: boolean) => void) | null },
): PresentationUi {
  let line: (SyncLine & { close(): void }) | null = null;
  // A window that was opened is given a copy of its opener's storage: the audience's must not lead itself.
  let room = audienceRoom(page.location.hash) === null ? storedRoom(page) : '';
  const lead = (expects: boolean): void => {
    line?.close();
    line = broadcastLine(room);
    presentation.lead(line, expects);
  };
  const address = (): string => `${page.location.pathname}${page.location.search}#${HASH}=${room}`;
  const canSpeak = 'BroadcastChannel' in page;
  if (room !== '' && canSpeak) lead(true);
  return {
    state: presentation.state,
    address,
    open() {
      if (!canSpeak) return false;
      room = newRoom();
      store(page, room);
      lead(true);
      const opened = page.open(address(), `poem-audience-${room}`, WINDOW);
      return opened !== null && !opened.closed;
    },
    end() {
      presentation.end();
      line?.close();
      line = null;
      room = '';
      store(page, '');
    },
    onKey(obey) {
      obeyed.obey = obey;
      return () => {
        if (obeyed.obey === obey) obeyed.obey = null;
      };
    },
  };
}

const newRoom = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');

function storedRoom(page: Window): string {
  try {
    return page.sessionStorage.getItem(ROOM) ?? '';
  } catch {
    return '';
  }
}

function store(page: Window, room: string): void {
  try {
    if (room === '') page.sessionStorage.removeItem(ROOM);
    else page.sessionStorage.setItem(ROOM, room);
  } catch {
    // Forbidden: a presenter's window that is loaded anew has to open the audience's again.
  }
}
