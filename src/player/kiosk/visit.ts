/** Where a waiting room's page is: the loop that attracts, the chapters to choose from, or the story. */
export type KioskScreen = 'attract' | 'tiles' | 'story';

export interface Visit {
  readonly screen: KioskScreen;
  /** Counts visitors: each gets a page of its own, with nothing of the one before. */
  readonly number: number;
  /** Reading of the clock at the last touch, ms. */
  readonly touchedAtMs: number;
  /** Since when the page asks whether anybody is there, ms; null: it does not. */
  readonly warnedAtMs: number | null;
}

export interface IdleLimits {
  /** So long without a touch while nothing plays, s. */
  readonly standingS: number;
  /** So long while the story plays: somebody may be watching, s. */
  readonly playingS: number;
  /** So long the question stands before the page goes back, s; WCAG 2.2.1 asks for 20 at least. */
  readonly warningS: number;
  /** A loop that a visitor has stopped goes on after so long: a picture that stands burns in, s. */
  readonly stoppedLoopS: number;
}

export const WARNING_S = 20;

/** @param standingS as the staff wants it. */
export const idleLimits = (standingS: number): IdleLimits => ({
  standingS,
  playingS: Math.max(300, standingS),
  warningS: WARNING_S,
  stoppedLoopS: 300,
});

export type VisitEvent =
  | { readonly type: 'touched'; readonly atMs: number }
  /** Somebody has come: the chapters are shown. */
  | { readonly type: 'woken'; readonly atMs: number }
  | { readonly type: 'shown'; readonly screen: 'tiles' | 'story'; readonly atMs: number }
  /** The visitor says so, or nobody has answered. */
  | { readonly type: 'left'; readonly atMs: number }
  /** Time has passed. */
  | { readonly type: 'passed'; readonly atMs: number; readonly playing: boolean };

export const firstVisit = (atMs: number): Visit => ({
  screen: 'attract',
  number: 0,
  touchedAtMs: atMs,
  warnedAtMs: null,
});

/** The visit after an event; the same object where nothing changes. Events that make no sense change nothing. */
export function visitAfter(visit: Visit, event: VisitEvent, limits: IdleLimits): Visit {
  const { screen, number, touchedAtMs, warnedAtMs } = visit;
  const { atMs } = event;
  switch (event.type) {
    case 'touched':
      return { ...visit, touchedAtMs: atMs, warnedAtMs: null };
    case 'woken':
      return screen === 'attract'
        ? { screen: 'tiles', number: number + 1, touchedAtMs: atMs, warnedAtMs: null }
        : { ...visit, touchedAtMs: atMs, warnedAtMs: null };
    case 'shown':
      return screen === 'attract'
        ? visit
        : { ...visit, screen: event.screen, touchedAtMs: atMs, warnedAtMs: null };
    case 'left':
      return screen === 'attract'
        ? visit
        : { screen: 'attract', number: number + 1, touchedAtMs: atMs, warnedAtMs: null };
    case 'passed': {
      if (screen === 'attract') return visit;
      // Another clock leads: what it says of before means nothing.
      if (atMs < Math.max(touchedAtMs, warnedAtMs ?? 0))
        return { ...visit, touchedAtMs: atMs, warnedAtMs: warnedAtMs === null ? null : atMs };
      if (warnedAtMs !== null)
        return atMs - warnedAtMs >= limits.warningS * 1000
          ? visitAfter(visit, { type: 'left', atMs }, limits)
          : visit;
      const limitS = event.playing ? limits.playingS : limits.standingS;
      return atMs - touchedAtMs >= limitS * 1000 ? { ...visit, warnedAtMs: atMs } : visit;
    }
  }
}

/** Whole seconds that are left to answer; null: nothing is asked. */
export const secondsLeft = ({ warnedAtMs }: Visit, atMs: number, { warningS }: IdleLimits): number | null =>
  warnedAtMs === null ? null : Math.max(0, Math.ceil(warningS - (atMs - warnedAtMs) / 1000));
