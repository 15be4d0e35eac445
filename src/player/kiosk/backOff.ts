/** Waits before each new start, ms: at once, then ever longer, so that a machine in trouble is not kept busy with it. */
const WAITS_MS = [1000, 5000, 30_000, 120_000, 300_000] as const;
/** A page that has run for so long has come up: the next failure is a first one again, ms. */
export const SETTLED_MS = 10 * 60_000;

export interface Restarts {
  /** Since the last time it ran for long. */
  readonly count: number;
  /** Of the last one, ms since the epoch. */
  readonly atMs: number;
}

export const NO_RESTARTS: Restarts = { count: 0, atMs: 0 };

/** One more restart at `atMs`, and how long to wait for it. */
export function nextRestart(
  before: Restarts,
  atMs: number,
): { readonly restarts: Restarts; readonly waitMs: number } {
  const fresh = atMs - before.atMs >= SETTLED_MS || atMs < before.atMs;
  const count = fresh ? 0 : before.count;
  const waitMs = WAITS_MS[Math.min(count, WAITS_MS.length - 1)] ?? 0;
  return { restarts: { count: count + 1, atMs }, waitMs };
}
