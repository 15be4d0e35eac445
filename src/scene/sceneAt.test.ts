import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, realProgramme } from '../../tests/support/programme';
import { seededRandom } from '../math/random';
import { TRACKS, TRACK_NAMES } from '../procedure/tracks';
import { cameraPoseAt, createCameraPose } from './cameraPose';
import { sceneAt } from './sceneAt';
import { createSceneState } from './state';

const SEED = 41;
const FRAME_S = 1 / 60;
/** The camera flies no faster than this share of its distance in a sixtieth of a second; a cut has no flight. */
const FASTEST_FLIGHT = 0.09;

const programme = realProgramme();

describe('the instant', () => {
  it(`is the same whatever was asked before it, seed ${SEED}`, () => {
    const times = instantsOf(programme, 300, SEED);
    const fresh = times.map((t) => sceneAt(programme, t, createSceneState()));
    const random = seededRandom(SEED);
    const shuffled = times
      .map((_, i) => ({ i, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ i }) => i);
    const orders = {
      forward: times.map((_, i) => i),
      backward: times.map((_, i) => times.length - 1 - i),
      random: shuffled,
    };
    for (const [order, indices] of Object.entries(orders)) {
      const kept = createSceneState();
      for (const i of indices) {
        expect(sceneAt(programme, times[i]!, kept), `${order}, ${times[i]} s`).toEqual(fresh[i]);
      }
    }
  });

  it('is rewritten in place', () => {
    const out = createSceneState();
    const { values, shot } = out;
    expect(sceneAt(programme, 100, out)).toBe(out);
    expect(out.values).toBe(values);
    expect(out.shot).toBe(shot);
  });

  it('is held at both ends', () => {
    const { duration } = programme;
    expect(sceneAt(programme, -5, createSceneState())).toEqual(sceneAt(programme, 0, createSceneState()));
    expect(sceneAt(programme, duration + 99, createSceneState())).toEqual(
      sceneAt(programme, duration, createSceneState()),
    );
  });

  it.each(Object.entries(CASES))('keeps every track within its bounds, case « %s »', (_, caseParameters) => {
    const told = realProgramme(caseParameters);
    const out = createSceneState();
    const beyond: string[] = [];
    for (let t = 0; t <= told.duration; t += 0.1) {
      sceneAt(told, t, out);
      for (const name of TRACK_NAMES) {
        const value = out.values[name];
        const { min, max } = TRACKS[name];
        if (!(value >= min && value <= max)) beyond.push(`${name} is ${value} at ${t} s`);
      }
    }
    expect(beyond.slice(0, 10)).toEqual([]);
  });
});

describe('the camera', () => {
  it.each(Object.entries(CASES))('flies without a jump but for cuts, case « %s »', (_, caseParameters) => {
    const told = realProgramme(caseParameters);
    const cuts = told.shots.filter(({ overS }) => overS === 0).map(({ at }) => at);
    const out = createSceneState();
    const before = createCameraPose();
    const now = createCameraPose();
    cameraPoseAt(sceneAt(told, 0, out).shot, 1.6, before);
    const jumps: string[] = [];
    for (let t = FRAME_S; t <= told.duration; t += FRAME_S) {
      cameraPoseAt(sceneAt(told, t, out).shot, 1.6, now);
      const { position: a, target: b } = before;
      const { position: c, target: d } = now;
      const moved = Math.max(
        Math.hypot(c.x - a.x, c.y - a.y, c.z - a.z),
        Math.hypot(d.x - b.x, d.y - b.y, d.z - b.z),
      );
      const cut = cuts.some((at) => at > t - FRAME_S - 1e-9 && at <= t);
      const distance = Math.min(
        Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z),
        Math.hypot(c.x - d.x, c.y - d.y, c.z - d.z),
      );
      if (!cut && moved > FASTEST_FLIGHT * distance) jumps.push(`${moved} cm at ${t} s, shot ${out.shotId}`);
      Object.assign(a, c);
      Object.assign(b, d);
    }
    expect(jumps).toEqual([]);
  });
});
