import { describe, expect, it } from 'vitest';
import { HealthBook } from './health';
import { Mender } from './mender';

/** A mender whose time and timers are the test's. */
function setUp({ idle = true } = {}) {
  const map = new Map<string, string>();
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  } as unknown as Storage;
  const here = { nowMs: 1e12, idle, reloads: 0, places: 0 };
  let timers: { atMs: number; act: () => void }[] = [];
  const health = new HealthBook(
    () => storage,
    () => here.nowMs,
  );
  const mender = new Mender({
    health,
    dateMs: () => here.nowMs,
    later: (act, ms) => {
      const timer = { atMs: here.nowMs + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    isIdle: () => here.idle,
    keepPlace: () => (here.places += 1),
    reload: () => (here.reloads += 1),
  });
  const pass = (ms: number): void => {
    here.nowMs += ms;
    const due = timers.filter(({ atMs }) => atMs <= here.nowMs);
    timers = timers.filter(({ atMs }) => atMs > here.nowMs);
    for (const { act } of due) act();
  };
  return { here, health, mender, pass, epoch: () => mender.state.getState().epoch };
}

describe('a kiosk that mends itself', () => {
  it('makes the picture anew once, then loads the page, and counts both', () => {
    const { here, health, mender, pass, epoch } = setUp();
    mender.ready();
    mender.stageFailed('contextLost', 'gone');
    pass(1000);
    expect(epoch()).toBe(1);
    mender.ready();
    pass(60_000);
    mender.stageFailed('contextLost', 'gone again');
    expect(mender.state.getState().restarting).toBe(true);
    pass(1000);
    expect(here.reloads).toBe(1);
    expect(here.places, 'a visitor finds their place again').toBe(1);
    expect(health.now().recoveries.context).toBe(2);
    expect(health.now().lastProblem?.detail).toBe('gone again');
  });

  it('makes it anew again when the last time is long ago', () => {
    const { here, mender, pass, epoch } = setUp();
    mender.ready();
    for (let round = 1; round <= 3; round += 1) {
      mender.stageFailed('contextLost', 'gone');
      pass(1000);
      mender.ready();
      expect(epoch()).toBe(round);
      pass(11 * 60_000);
    }
    expect(here.reloads).toBe(0);
  });

  it('keeps trying for files that do not come, more and more seldom, and never loads the page for them', () => {
    const { here, mender, pass, epoch } = setUp();
    const waits = [5000, 30_000, 120_000, 300_000, 300_000];
    waits.forEach((ms, i) => {
      mender.stageFailed('modelMissing', 'organ.glb: 404');
      pass(ms - 1);
      expect(epoch()).toBe(i);
      pass(1);
      expect(epoch()).toBe(i + 1);
    });
    expect(here.reloads).toBe(0);
  });

  it('leaves a machine that cannot draw alone', () => {
    const { here, health, mender, pass, epoch } = setUp();
    mender.stageFailed('noWebGL', 'nothing');
    pass(1e9);
    expect([epoch(), here.reloads, health.now().recoveries.script]).toEqual([0, 0, 0]);
  });

  it.each([
    ['stands still', (mender: Mender) => mender.frozen(), 0],
    ['does not come up', () => {}, 180_000],
  ])('loads the page anew when the picture %s', (_what, happen, afterMs) => {
    const { here, health, mender, pass } = setUp();
    happen(mender);
    pass(afterMs);
    pass(1000);
    expect(here.reloads).toBe(1);
    expect(health.now().recoveries.frozen).toBe(1);
  });

  it('after an error that nobody caught, waits for the visitor to leave', () => {
    const { here, health, mender, pass } = setUp({ idle: false });
    mender.ready();
    mender.uncaught('TypeError: x');
    pass(3_600_000);
    expect(here.reloads).toBe(0);
    here.idle = true;
    mender.left();
    pass(1000);
    expect(here.reloads).toBe(1);
    expect(health.now().recoveries.script).toBe(1);
  });

  it('restarts once, however many complain', () => {
    const { here, health, mender, pass } = setUp();
    mender.crashed('a');
    mender.crashed('b');
    mender.uncaught('c');
    pass(1e6);
    expect(here.reloads).toBe(1);
    expect(health.now().recoveries.script).toBe(1);
  });
});
