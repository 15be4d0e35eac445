import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StageProblem } from '../stage';
import { nextRestart } from './backOff';
import type { Fault, HealthBook } from './health';

export interface MenderState {
  /** Counts pictures: a new number makes the picture anew. */
  readonly epoch: number;
  /** The page is about to be loaded anew. */
  readonly restarting: boolean;
  /** Whether this machine can draw at all. */
  readonly canDraw: boolean;
}

export interface MenderParts {
  readonly health: HealthBook;
  /** ms since the epoch. */
  readonly dateMs: () => number;
  readonly later: (callback: () => void, ms: number) => () => void;
  /** Nobody is there. */
  readonly isIdle: () => boolean;
  readonly keepPlace: () => void;
  readonly reload: () => void;
}

/** A picture that fails again within so long after it was made anew needs more than that, ms. */
const AGAIN_MS = 10 * 60_000;
const REMOUNT_MS = 1000;
/** Between two tries for a file that does not come, ms. */
const FILE_WAITS_MS = [5000, 30_000, 120_000, 300_000] as const;
/** A picture that has not come up in this time never will, ms: the slowest machine needs half a minute. */
const COME_UP_MS = 180_000;

/**
 * Brings a kiosk back by itself: the picture alone where that is enough, else the page, ever more slowly where that does not
 * help. Each recovery is counted.
 */
export class Mender {
  readonly state: StoreApi<MenderState> = createStore(() => ({
    epoch: 0,
    restarting: false,
    canDraw: true,
  }));
  readonly #parts: MenderParts;
  #remountedMs = Number.NEGATIVE_INFINITY;
  #fileTries = 0;
  #cancel: (() => void) | null = null;
  /** An error that nobody caught waits for the visitor to leave. */
  #owed: string | null = null;

  constructor(parts: MenderParts) {
    this.#parts = parts;
    this.#await();
  }

  /** The picture is on screen. */
  ready(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#fileTries = 0;
  }

  /** There is no picture, or no longer. Where nothing can be drawn at all, nothing can be mended. */
  stageFailed(kind: StageProblem, detail: string): void {
    this.#cancel?.();
    if (kind === 'noWebGL') {
      this.state.setState({ canDraw: false });
      return;
    }
    if (kind === 'modelMissing' || kind === 'modelBroken') {
      const waitMs = FILE_WAITS_MS[Math.min(this.#fileTries, FILE_WAITS_MS.length - 1)];
      this.#fileTries += 1;
      this.#remountIn(waitMs ?? 0);
      return;
    }
    this.#renew(kind === 'contextLost' ? 'context' : 'script', detail);
  }

  /** The graphics card went away and came back. */
  contextRestored(): void {
    this.#parts.health.recovered('context', 'lost and restored');
  }

  /** The picture should move and does not: whatever asks for its frames has stopped, and a new picture would ask it too. */
  frozen(): void {
    this.#restart('frozen', 'no frame came');
  }

  /** The page itself broke down: nothing of it stands. */
  crashed(detail: string): void {
    this.#restart('script', detail);
  }

  /** An error went by that nobody caught; the page still stands. It is loaded anew as soon as nobody is disturbed. */
  uncaught(detail: string): void {
    this.#owed = detail;
    this.left();
  }

  /** Nobody is there any more. */
  left(): void {
    if (this.#owed === null || !this.#parts.isIdle()) return;
    const detail = this.#owed;
    this.#owed = null;
    this.#restart('script', detail);
  }

  /** The staff, or a new version, wants the page anew. */
  reload(): void {
    this.#parts.keepPlace();
    this.#parts.reload();
  }

  #renew(fault: Fault, detail: string): void {
    const now = this.#parts.dateMs();
    if (Math.abs(now - this.#remountedMs) < AGAIN_MS) {
      this.#restart(fault, detail);
      return;
    }
    this.#remountedMs = now;
    this.#parts.health.recovered(fault, detail);
    this.#remountIn(REMOUNT_MS);
  }

  #remountIn(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#parts.later(() => {
      this.state.setState(({ epoch }) => ({ epoch: epoch + 1 }));
      this.#await();
    }, ms);
  }

  #await(): void {
    this.#cancel?.();
    this.#cancel = this.#parts.later(() => this.#restart('frozen', 'no picture came up'), COME_UP_MS);
  }

  #restart(fault: Fault, detail: string): void {
    if (this.state.getState().restarting) return;
    const { health, keepPlace, reload, later, dateMs } = this.#parts;
    this.state.setState({ restarting: true });
    health.recovered(fault, detail);
    const { restarts, waitMs } = nextRestart(health.now().restarts, dateMs());
    health.restarting(restarts);
    later(() => {
      keepPlace();
      reload();
    }, waitMs);
  }
}
