import { describe, expect, it } from 'vitest';
import { TISSUE_STATES, randomTissue } from '../../tests/support/tissue';
import { wrapAngle } from '../math/interpolate';
import { seededRandom } from '../math/random';
import { LAYERS, RHO, type OrganPoint, type WorldPoint } from './coordinates';
import { DEPTH } from './esophagus';
import { fromWorld } from './fromWorld';
import { toWorld, wallHere } from './shape';
import { PATCH_END_CM } from './stomach';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const POINTS = 600;

/** In the wall anywhere, in the lumen down to the junction. */
function randomPoint(random: () => number): OrganPoint {
  const inLumen = random() < 0.35;
  const s = inLumen ? random() * DEPTH.egj : random() * PATCH_END_CM;
  return { s, theta: wrapAngle(random() * 2 * Math.PI), rho: inLumen ? -0.98 * random() : random() };
}

/** Where the outer wall of cardia and esophagus touch when the sphincter opens: two organ points for one place. */
const inCrease = ({ s, theta, rho }: OrganPoint): boolean =>
  s > 40.2 && s < 41.4 && Math.abs(wrapAngle(theta + Math.PI / 2)) < 0.9 && rho > 0.85;

/** Layer in which `rho` lies. */
const layerOf = (rho: number): number => RHO.findLastIndex((from, i) => i < LAYERS.length && rho >= from);

/** What is wrong with the way there and back, or null. */
function complaint(point: OrganPoint, tissue: Tissue): string | null {
  const place: WorldPoint = { x: 0, y: 0, z: 0 };
  const again: WorldPoint = { x: 0, y: 0, z: 0 };
  toWorld(point, tissue, place);
  const found = fromWorld(place, tissue, { s: 0, theta: 0, rho: 0 });
  const said = `s ${point.s} theta ${point.theta} rho ${point.rho}`;
  if (!found) return `${said} is not found`;
  toWorld(found, tissue, again);
  const off = Math.hypot(again.x - place.x, again.y - place.y, again.z - place.z);
  if (off > 1e-4) return `${said} comes back ${off} cm away`;
  if (inCrease(point)) return null;
  if (Math.abs(found.s - point.s) > 1e-3) return `${said} comes back at s ${found.s}`;
  const here = wallHere(point.s, point.theta, tissue);
  const radius = here[WALL.radius]! * (1 + Math.min(0, point.rho));
  if (Math.abs(wrapAngle(found.theta - point.theta)) * radius > 1e-3) {
    return `${said} comes back at theta ${found.theta}`;
  }
  if (point.rho < 0) {
    const lumen = here[WALL.radius]! - here[WALL.lift]!;
    return Math.abs(found.rho - point.rho) * lumen > 1e-3 ? `${said} comes back at rho ${found.rho}` : null;
  }
  const layer = layerOf(point.rho);
  const thickness = here[WALL.thickness + layer]!;
  if (thickness > 2e-3 && Math.abs(found.rho - point.rho) > 1e-3 + 2e-4 / thickness) {
    return `${said} comes back at rho ${found.rho}, layer ${LAYERS[layer]} of ${thickness} cm`;
  }
  return null;
}

function roundTrips(seed: number, tissue: Tissue): string[] {
  const random = seededRandom(seed);
  const complaints: string[] = [];
  for (let i = 0; i < POINTS; i++) {
    const said = complaint(randomPoint(random), tissue);
    if (said) complaints.push(`seed ${seed}, point ${i}: ${said}`);
  }
  return complaints;
}

describe('fromWorld undoes toWorld', () => {
  Object.entries(TISSUE_STATES).forEach(([name, overrides], i) => {
    const seed = 100 + i;
    it(`in the state « ${name} », seed ${seed}`, () => {
      expect(roundTrips(seed, { ...restingTissue(), ...overrides })).toEqual([]);
    });
  });

  for (const seed of [11, 12, 13, 14]) {
    it(`in a random state, seed ${seed}`, () => {
      expect(roundTrips(seed, randomTissue(seededRandom(seed)))).toEqual([]);
    });
  }

  it('inside the gastric lumen gives a point of the same place, seed 21', () => {
    const random = seededRandom(21);
    const tissue = { ...restingTissue(), insufflation: 1 };
    const place: WorldPoint = { x: 0, y: 0, z: 0 };
    const again: WorldPoint = { x: 0, y: 0, z: 0 };
    for (let i = 0; i < 300; i++) {
      const point = { s: 41 + random() * 18, theta: random() * 7, rho: -0.05 - 0.9 * random() };
      toWorld(point, tissue, place);
      const found = fromWorld(place, tissue, { s: 0, theta: 0, rho: 0 });
      expect(found, `seed 21, point ${i}: ${JSON.stringify(point)}`).not.toBeNull();
      toWorld(found!, tissue, again);
      const off = Math.hypot(again.x - place.x, again.y - place.y, again.z - place.z);
      expect(off, `seed 21, point ${i}: ${JSON.stringify(point)}`).toBeLessThan(1e-4);
      // Near the axis rings stand so close that the next one may do as well.
      expect(found!.rho, `seed 21, point ${i}`).toBeGreaterThanOrEqual(point.rho - 0.01);
    }
  });

  it('says null outside and leaves the given point alone, seed 22', () => {
    const random = seededRandom(22);
    const tissue = restingTissue();
    const place: WorldPoint = { x: 0, y: 0, z: 0 };
    const center: WorldPoint = { x: 0, y: 0, z: 0 };
    for (let i = 0; i < 200; i++) {
      const point = { s: 8 + random() * 27, theta: random() * 7, rho: 1 };
      toWorld(point, tissue, place);
      toWorld({ ...point, rho: -1 }, tissue, center);
      const beyond = (a: number, b: number): number => a + (a - b) * 0.02;
      const outside = {
        x: beyond(place.x, center.x),
        y: beyond(place.y, center.y),
        z: beyond(place.z, center.z),
      };
      const out = { s: 1, theta: 2, rho: 3 };
      expect(fromWorld(outside, tissue, out), `seed 22, point ${i}`).toBeNull();
      expect(out).toEqual({ s: 1, theta: 2, rho: 3 });
    }
    for (const far of [
      { x: 40, y: 0, z: 0 },
      { x: 0, y: -80, z: 3 },
      { x: 0, y: 8, z: 20 },
    ]) {
      expect(fromWorld(far, tissue, { s: 0, theta: 0, rho: 0 })).toBeNull();
    }
  });
});
