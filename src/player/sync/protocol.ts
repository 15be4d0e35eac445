import type { Subject } from '../../procedure/types';
import type { Pair } from '../../procedure/pairs';
import type { Programme } from '../../scene/types';
import type { Drawing, PointedAt } from '../marks/types';
import type { SessionState } from '../session';

/** What of the session both windows have in common; sound, quality and size of text are each window's own. */
export const SHARED = [
  'mode',
  'language',
  'register',
  'ownVoice',
  'view',
  'layout',
  'compare',
  'divider',
  'scopeHelp',
  'captions',
  'labels',
  'caseParameters',
  'orbit',
  'explore',
  'branch',
  'quiz',
  'room',
  'neighbors',
  'theme',
  'captionSize',
  'captionBackground',
] as const satisfies readonly (keyof SessionState)[];
export type Shared = Pick<SessionState, (typeof SHARED)[number]>;

/** An instant that a window with other sounds finds as well: a cue and seconds from its start. */
export interface Place {
  readonly cue: string;
  readonly offsetS: number;
}

export interface SharedState {
  readonly session: Shared;
  readonly place: Place;
  readonly playing: boolean;
  /** Programme seconds per second. */
  readonly rate: number;
  /** A swallow played by hand. */
  readonly swallow: {
    readonly id: string;
    readonly pair: Pair;
    readonly timeS: number;
    readonly playing: boolean;
  } | null;
  /** When this was so, ms of the machine's clock. */
  readonly atMs: number;
}

/** What has been told, as plain lists. */
export interface ToldState {
  readonly shown: readonly string[];
  readonly byHand: Readonly<Partial<Record<Subject, boolean>>>;
}

/** What the two windows say to each other. The presenter's leads; the audience's knows nothing that was not told it. */
export type SyncMessage =
  | { readonly say: 'state'; readonly state: SharedState }
  | { readonly say: 'marks'; readonly drawings: readonly Drawing[] }
  | { readonly say: 'pointed'; readonly at: PointedAt | null }
  | { readonly say: 'told'; readonly told: ToldState }
  /** The audience's window has come, or come back, and knows nothing. */
  | { readonly say: 'whereAreWe' }
  /** A presenter's window has come, or come back, and asks who is there and remembers. It leads from now on: another yields. */
  | { readonly say: 'whoIsThere' }
  | { readonly say: 'here'; readonly told: ToldState | null }
  /** A key pressed in the audience's window, such as a clicker's. */
  | { readonly say: 'key'; readonly key: string; readonly shift: boolean }
  | { readonly say: 'gone' }
  | { readonly say: 'close' };

/** A line between the two windows of one presentation. */
export interface SyncLine {
  post(message: SyncMessage): void;
  /** @returns the undo. */
  listen(hear: (message: SyncMessage) => void): () => void;
}

const SAYINGS: readonly SyncMessage['say'][] = [
  'state',
  'marks',
  'pointed',
  'told',
  'whereAreWe',
  'whoIsThere',
  'here',
  'key',
  'gone',
  'close',
];

const isMessage = (data: unknown): data is SyncMessage =>
  typeof data === 'object' &&
  data !== null &&
  'say' in data &&
  SAYINGS.includes(data.say as SyncMessage['say']);

/** The browser's own line between windows of one origin: nothing of it leaves the machine. */
export function broadcastLine(room: string): SyncLine & { close(): void } {
  const channel = new BroadcastChannel(`poem.presentation.${room}`);
  return {
    post: (message) => channel.postMessage(message),
    listen(hear) {
      const listener = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) hear(data);
      };
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    close: () => channel.close(),
  };
}

export const placeOf = ({ cues }: Programme, cue: number, timeS: number): Place => ({
  cue: cues[cue]?.id ?? '',
  offsetS: timeS - (cues[cue]?.start ?? 0),
});

/** @returns null for a cue that is not told here. */
export function timeOf({ cues, duration }: Programme, { cue, offsetS }: Place): number | null {
  const at = cues.find(({ id }) => id === cue);
  return at ? Math.min(duration, Math.max(0, at.start + offsetS)) : null;
}

export function sharedOf(session: SessionState): Shared {
  return Object.fromEntries(SHARED.map((key) => [key, session[key]])) as Shared;
}
