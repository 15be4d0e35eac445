import * as v from 'valibot';
import { NO_RESTARTS, type Restarts } from './backOff';

/** What went wrong and was mended by the page itself. */
export const FAULTS = ['context', 'script', 'frozen'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a kiosk remembers of itself over restarts: counts and times, nothing of any visitor. */
export interface Health {
  /** First start on this machine, ms since the epoch. */
  readonly sinceMs: number;
  readonly starts: number;
  readonly recoveries: Readonly<Record<Fault, number>>;
  readonly lastProblem: { readonly fault: Fault; readonly detail: string; readonly atMs: number } | null;
  readonly visits: number;
  readonly loops: number;
  readonly restarts: Restarts;
}

const KEY = 'poem.kiosk.health';
/** Of a message, so that the store stays small. */
const LONGEST_DETAIL = 200;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Stored = v.object({
  sinceMs: Count,
  starts: Count,
  recoveries: v.object({ context: Count, script: Count, frozen: Count }),
  lastProblem: v.nullable(v.object({ fault: v.picklist(FAULTS), detail: v.string(), atMs: Count })),
  visits: Count,
  loops: Count,
  restarts: v.object({ count: Count, atMs: Count }),
});

const NEW: Omit<Health, 'sinceMs'> = {
  starts: 0,
  recoveries: { context: 0, script: 0, frozen: 0 },
  lastProblem: null,
  visits: 0,
  loops: 0,
  restarts: NO_RESTARTS,
};

/**
 * Keeps a kiosk's health in a store, as long as there is one: every change is written at once, since the next thing that
 * happens may be a crash.
 */
export class HealthBook {
  readonly #storage: () => Storage;
  readonly #nowMs: () => number;
  readonly #listeners = new Set<() => void>();
  #health: Health;

  /** @param nowMs since the epoch. */
  constructor(storage: () => Storage, nowMs: () => number) {
    this.#storage = storage;
    this.#nowMs = nowMs;
    this.#health = { ...NEW, sinceMs: nowMs(), ...this.#read() };
  }

  readonly now = (): Health => this.#health;

  /** @returns the undo. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  started(): void {
    this.#write({ starts: this.#health.starts + 1 });
  }
  visited(): void {
    this.#write({ visits: this.#health.visits + 1 });
  }
  looped(): void {
    this.#write({ loops: this.#health.loops + 1 });
  }
  /** Something was, or is about to be, mended. */
  recovered(fault: Fault, detail: string): void {
    const { recoveries } = this.#health;
    this.#write({
      recoveries: { ...recoveries, [fault]: recoveries[fault] + 1 },
      lastProblem: { fault, detail: detail.slice(0, LONGEST_DETAIL), atMs: this.#nowMs() },
    });
  }
  restarting(restarts: Restarts): void {
    this.#write({ restarts });
  }

  #write(change: Partial<Health>): void {
    this.#health = { ...this.#health, ...change };
    try {
      this.#storage().setItem(KEY, JSON.stringify(this.#health));
    } catch {
      // Forbidden or full: then it is remembered until the next start.
    }
    for (const each of this.#listeners) each();
  }

  #read(): Partial<Health> {
    try {
      return v.parse(Stored, JSON.parse(this.#storage().getItem(KEY) ?? ''));
    } catch {
      return {};
    }
  }
}
