import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../math/random';
import { firstVisit, idleLimits, secondsLeft, visitAfter, type Visit, type VisitEvent } from './visit';

const LIMITS = idleLimits(60);
const after = (visit: Visit, ...events: VisitEvent[]): Visit =>
  events.reduce((now, event) => visitAfter(now, event, LIMITS), visit);
const woken = after(firstVisit(0), { type: 'woken', atMs: 1000 });
const passed = (atS: number, playing = false): VisitEvent => ({ type: 'passed', atMs: atS * 1000, playing });

describe('a visit', () => {
  it('begins with a touch, in front of the chapters', () => {
    expect(woken).toMatchObject({ screen: 'tiles', number: 1, warnedAtMs: null });
  });

  it('is asked after a minute without a touch, and ends twenty seconds later', () => {
    expect(after(woken, passed(60.9)).warnedAtMs).toBeNull();
    const asked = after(woken, passed(61));
    expect(asked.warnedAtMs).toBe(61_000);
    expect(after(asked, passed(80.9)).screen).toBe('tiles');
    expect(after(asked, passed(81))).toMatchObject({ screen: 'attract', number: 2, warnedAtMs: null });
  });

  it('goes on when any touch answers', () => {
    const asked = after(woken, passed(61));
    const stays = after(asked, { type: 'touched', atMs: 70_000 });
    expect(stays).toMatchObject({ screen: 'tiles', warnedAtMs: null });
    expect(after(stays, passed(129)).warnedAtMs).toBeNull();
  });

  it('leaves five minutes to whoever watches the story', () => {
    const watching = after(woken, { type: 'shown', screen: 'story', atMs: 2000 });
    expect(after(watching, passed(301, true)).warnedAtMs).toBeNull();
    expect(after(watching, passed(302, true)).warnedAtMs).toBe(302_000);
  });

  it('asks first, also after the machine has slept for a night', () => {
    const slept = after(woken, passed(9 * 3600));
    expect(slept).toMatchObject({ screen: 'tiles', warnedAtMs: 9 * 3_600_000 });
  });

  it('begins to count anew when the clock is set back, and still leaves twenty seconds', () => {
    const set = after(after(woken, { type: 'touched', atMs: 1e9 }), passed(5));
    expect(after(set, passed(64)).warnedAtMs).toBeNull();
    const asked = after(set, passed(65));
    expect(asked.warnedAtMs).toBe(65_000);
    const setAgain = after(asked, passed(1));
    expect(after(setAgain, passed(20.9)).screen).toBe('tiles');
    expect(after(setAgain, passed(21)).screen).toBe('attract');
  });

  it('never asks over the loop', () => {
    expect(after(firstVisit(0), passed(1e6))).toEqual(firstVisit(0));
  });

  it('counts down whole seconds from twenty', () => {
    const asked = after(woken, passed(61));
    expect(secondsLeft(asked, 61_000, LIMITS)).toBe(20);
    expect(secondsLeft(asked, 61_001, LIMITS)).toBe(20);
    expect(secondsLeft(asked, 80_500, LIMITS)).toBe(1);
    expect(secondsLeft(woken, 61_000, LIMITS)).toBeNull();
  });

  const SEED = 9_071;
  it(`whatever visitors do (seed ${SEED}), nobody is sent away unasked or in less than twenty seconds`, () => {
    const random = seededRandom(SEED);
    let visit = firstVisit(0);
    let atMs = 0;
    let lastTouchMs = 0;
    let sentAway = 0;
    for (let i = 0; i < 20_000; i += 1) {
      atMs += random() * 30_000;
      const before = visit;
      const what = random();
      if (what < 0.8) visit = after(visit, { type: 'passed', atMs, playing: random() < 0.3 });
      else {
        lastTouchMs = atMs;
        const type = what < 0.9 ? 'touched' : 'woken';
        visit = after(visit, what < 0.95 ? { type, atMs } : { type: 'shown', screen: 'story', atMs });
      }
      if (before.screen !== 'attract' && visit.screen === 'attract') {
        sentAway += 1;
        expect(before.warnedAtMs, `step ${i}`).not.toBeNull();
        expect(atMs - (before.warnedAtMs ?? atMs), `step ${i}`).toBeGreaterThanOrEqual(20_000);
        expect(atMs - lastTouchMs, `step ${i}`).toBeGreaterThanOrEqual(80_000);
      }
    }
    expect(sentAway).toBeGreaterThan(20);
  });
});
