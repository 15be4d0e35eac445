import { expect, it } from 'vitest';
import { NO_RESTARTS, nextRestart, SETTLED_MS } from './backOff';

it('waits longer with every failure, and no longer than five minutes', () => {
  let restarts = NO_RESTARTS;
  let atMs = 1e12;
  const waits = Array.from({ length: 7 }, () => {
    const next = nextRestart(restarts, atMs);
    restarts = next.restarts;
    atMs += next.waitMs + 1000;
    return next.waitMs;
  });
  expect(waits).toEqual([1000, 5000, 30_000, 120_000, 300_000, 300_000, 300_000]);
});

it('begins anew after the page ran for long, or the clock was set back', () => {
  const { restarts } = nextRestart({ count: 4, atMs: 1e12 }, 1e12 + SETTLED_MS);
  expect(restarts.count).toBe(1);
  expect(nextRestart({ count: 4, atMs: 1e12 }, 5e11).waitMs).toBe(1000);
});
