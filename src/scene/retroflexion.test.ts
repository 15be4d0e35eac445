import { describe, expect, it } from 'vitest';
import { momentAt, realProgramme } from '../../tests/support/programme';
import { seededRandom } from '../math/random';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { SCOPE_RADIUS_CM } from '../organ/esophagus';
import { fromWorld } from '../organ/fromWorld';
import { boundaryPoint, createDirections, directionsAt } from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import { curledCm } from './retroflexion';
import { PATH_SAMPLES, PATH_SPACING_CM, createScopePath, scopePathAt } from './scopePath';
import { tissueOf } from './tissueOf';
import { createTipPose, tipPoseAt } from './tipPose';

const SEED = 200;
const INSTANTS = 60;
/** Where the curl begins, cm: through the cardia, the deeper the more it curls. */
const begins = (share: number, chance: number): number => 42.3 + 1.4 * share + 3.4 * chance;
const CLEAR_CM = 0.2;
/** Above this depth the sphincter holds the endoscope. */
const FREE_CM = 42;
const SHARPEST_TURN = 0.25;

const programme = realProgramme();
const { state, tissue } = momentAt(programme, 0);
const { values } = state;
const path = createScopePath();
const pose = createTipPose();

/** The endoscope in a stomach full of gas, bent back by `share`, its curl beginning at `beginsCm`. */
function curl(share: number, beginsCm: number): void {
  Object.assign(values, { insufflation: 1, scopeRoute: 0, retroflexion: share, tipDepthCm: 60 });
  values.tipDepthCm = beginsCm + curledCm(values);
  tissueOf(state, programme.caseParameters, tissue);
  tipPoseAt(scopePathAt(state, tissue, path), pose);
}

const sample = (i: number): WorldPoint => ({
  x: path.position[i * 3]!,
  y: path.position[i * 3 + 1]!,
  z: path.position[i * 3 + 2]!,
});
const minus = (a: WorldPoint, b: WorldPoint): WorldPoint => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
const dot = (a: WorldPoint, b: WorldPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;
const between = (a: WorldPoint, b: WorldPoint): number =>
  (Math.acos(dot(a, b) / Math.hypot(a.x, a.y, a.z) / Math.hypot(b.x, b.y, b.z)) * 180) / Math.PI;
const inStomach = (): number => Math.floor((path.insertionCm - FREE_CM) / PATH_SPACING_CM);

/** A close net over the lining of the stomach. */
function lining(of: Tissue): WorldPoint[] {
  const net: WorldPoint[] = [];
  for (let s = 40.5; s < 58; s += 0.2)
    for (let j = 0; j < 72; j++) {
      net.push(boundaryPoint(s, (j / 72) * 2 * Math.PI, BOUNDARY.lumen, of, { x: 0, y: 0, z: 0 }));
    }
  return net;
}

const random = seededRandom(SEED);
const INSIDE = Array.from({ length: INSTANTS }, () => {
  const share = random();
  return [share, begins(share, random())] as const;
});

describe('the endoscope that curls back in the stomach', () => {
  it(`lies in the gastric lumen, clear of its wall, at any share, seed ${SEED}`, { timeout: 60_000 }, () => {
    curl(1, begins(1, 1));
    const net = lining(tissue);
    let nearest = Infinity;
    for (const [share, from] of INSIDE) {
      curl(share, from);
      for (let i = 0; i <= inStomach(); i++) {
        const place = sample(i);
        const what = `share ${share}, from ${from} cm, sample ${i}`;
        expect(fromWorld(place, tissue, { s: 0, theta: 0, rho: 0 })?.rho ?? 1, what).toBeLessThan(0);
        for (const wall of net) {
          const off = minus(wall, place);
          nearest = Math.min(nearest, Math.hypot(off.x, off.y, off.z) - SCOPE_RADIUS_CM);
        }
        expect(nearest, what).toBeGreaterThan(CLEAR_CM);
      }
    }
  });

  it(`keeps its length, without a corner or a twist, its rigid end straight, seed ${SEED}`, () => {
    for (const [share, from] of INSIDE) {
      curl(share, from);
      const what = `share ${share}, from ${from} cm`;
      expect(Math.abs(path.insertionCm - values.tipDepthCm), what).toBeLessThan(0.5);
      for (let i = 1; i < PATH_SAMPLES - 100; i++) {
        const [step, next] = [minus(sample(i - 1), sample(i)), minus(sample(i), sample(i + 1))];
        const turn = (between(step, next) * Math.PI) / 180;
        // Rounding leaves a cosine a little above 1 where it is straight.
        expect(Number.isNaN(turn) ? 0 : turn, `${what}, sample ${i}`).toBeLessThan(SHARPEST_TURN);
        const twist = [0, 1, 2].reduce(
          (sum, k) => sum + path.right[i * 3 + k]! * path.right[i * 3 + 3 + k]!,
          0,
        );
        expect(twist, `${what}, sample ${i}`).toBeGreaterThan(Math.cos(SHARPEST_TURN));
      }
      expect(path.along.slice(3, 6)).toEqual(path.along.slice(0, 3));
    }
  });

  it('looks up at the cardia at last, its own shaft coming from above in the picture', () => {
    curl(1, begins(1, 1));
    const cardia = directionsAt(40.3, 0, createDirections()).center;
    const toCardia = minus(cardia, pose.position);
    expect(between(toCardia, pose.forward)).toBeLessThan(25);
    expect(Math.hypot(toCardia.x, toCardia.y, toCardia.z)).toBeGreaterThan(3);
    expect(Math.hypot(toCardia.x, toCardia.y, toCardia.z)).toBeLessThan(6);
    const toShaft = minus(sample(Math.round((path.insertionCm - 44) / PATH_SPACING_CM)), pose.position);
    expect(dot(toShaft, pose.up)).toBeGreaterThan(5 * Math.abs(dot(toShaft, pose.right)));
    expect(pose.forward.y, 'upward').toBeGreaterThan(0.55);
  });

  it('does not bend what the cardia still holds', () => {
    Object.assign(values, { retroflexion: 1, tipDepthCm: 42.5 });
    expect(curledCm(values)).toBe(0);
    values.tipDepthCm = 45;
    expect(values.tipDepthCm - curledCm(values)).toBeGreaterThanOrEqual(FREE_CM - 1e-9);
  });
});
