import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import type { WorldPoint } from '../organ/coordinates';
import {
  SCOPE_FIELD_DEG,
  SCOPE_MASK,
  imageRadius,
  insideMask,
  maskCorners,
  rayThroughLens,
  seeThroughLens,
  type ImagePoint,
} from './lens';
import { createTipPose, type TipPose } from './tipPose';

const SEED = 140;
const RUNS = 500;
const random = seededRandom(SEED);
const between = (from: number, to: number): number => from + (to - from) * random();
const RADIANS = Math.PI / 180;

const cross = (a: WorldPoint, b: WorldPoint): WorldPoint => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});
const unit = ({ x, y, z }: WorldPoint): WorldPoint => {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
};
const anyDirection = (): WorldPoint =>
  unit({ x: between(-1, 1), y: between(-1, 1), z: between(-1, 1) + 1e-3 });

/** A lens anywhere, turned anyhow. */
function anyPose(): TipPose {
  const pose = createTipPose();
  const forward = anyDirection();
  const right = unit(cross(forward, anyDirection()));
  Object.assign(pose.forward, forward);
  Object.assign(pose.right, right);
  Object.assign(pose.up, cross(right, forward));
  Object.assign(pose.position, { x: between(-20, 20), y: between(-20, 20), z: between(-20, 20) });
  return pose;
}

const from = ({ position }: TipPose, d: WorldPoint, cm: number): WorldPoint => ({
  x: position.x + d.x * cm,
  y: position.y + d.y * cm,
  z: position.z + d.z * cm,
});

/** The place that lies so far to the right, above and ahead of the lens, cm. */
const beside = (pose: TipPose, right: number, up: number, ahead: number): WorldPoint => ({
  x: pose.position.x + pose.right.x * right + pose.up.x * up + pose.forward.x * ahead,
  y: pose.position.y + pose.right.y * right + pose.up.y * up + pose.forward.y * ahead,
  z: pose.position.z + pose.right.z * right + pose.up.z * up + pose.forward.z * ahead,
});

function seen(pose: TipPose, point: WorldPoint): ImagePoint {
  const image = { x: Number.NaN, y: Number.NaN };
  expect(seeThroughLens(pose, point, image)).toBe(true);
  return image;
}

describe(`the lens, seed ${SEED}`, () => {
  it('sees a point where the ray through that place of the picture leads', () => {
    const ray = { x: 0, y: 0, z: 0 };
    for (let run = 0; run < RUNS; run++) {
      const pose = anyPose();
      const image = { x: between(-2.5, 2.5), y: between(-2.5, 2.5) };
      rayThroughLens(pose, image, ray);
      expect(Math.hypot(ray.x, ray.y, ray.z)).toBeCloseTo(1, 9);
      const back = seen(pose, from(pose, ray, between(0.05, 40)));
      expect(back.x).toBeCloseTo(image.x, 8);
      expect(back.y).toBeCloseTo(image.y, 8);
    }
  });

  it('sees ahead in the middle, its own 3 o’clock to the right and its 12 above', () => {
    const pose = anyPose();
    const ahead = seen(pose, beside(pose, 0, 0, 2));
    expect(ahead.x).toBeCloseTo(0, 9);
    expect(ahead.y).toBeCloseTo(0, 9);
    expect(seen(pose, beside(pose, 1, 0, 2)).x).toBeGreaterThan(0.3);
    expect(seen(pose, beside(pose, 0, 1, 2)).y).toBeGreaterThan(0.3);
  });

  it('sees half its field of view at the mask’s farthest corners', () => {
    expect(SCOPE_FIELD_DEG).toBe(140);
    const corner = imageRadius(70 * RADIANS);
    const reaches = maskCorners().map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...reaches)).toBeCloseTo(corner, 9);
    for (const reach of reaches)
      expect(reach, 'no corner falls much short of it').toBeGreaterThan(0.97 * corner);
    for (let run = 0; run < RUNS; run++) {
      const pose = anyPose();
      const round = between(0, 2 * Math.PI);
      const aside = Math.sin(70 * RADIANS);
      const place = beside(pose, aside * Math.cos(round), aside * Math.sin(round), Math.cos(70 * RADIANS));
      const { x, y } = seen(pose, place);
      expect(Math.hypot(x, y)).toBeCloseTo(corner, 9);
    }
  });

  it('shows what stands farther off the axis farther from the middle, whatever its distance', () => {
    for (let run = 0; run < RUNS; run++) {
      const pose = anyPose();
      const [near, far] = [random(), random()].map((share) => share * 170 * RADIANS).sort((a, b) => a - b);
      const radiusOf = (angle: number): number => {
        const cm = between(0.1, 20);
        const { x, y } = seen(pose, beside(pose, Math.sin(angle) * cm, 0, Math.cos(angle) * cm));
        expect(y).toBeCloseTo(0, 9);
        return Math.hypot(x, y);
      };
      expect(radiusOf(near!)).toBeLessThanOrEqual(radiusOf(far!) + 1e-9);
      expect(imageRadius(near!)).toBeLessThanOrEqual(imageRadius(far!));
    }
  });

  it('bends straight lines outward', () => {
    for (let run = 0; run < RUNS; run++) {
      const pose = anyPose();
      const [aside, ahead, half] = [between(0.3, 3), between(0.5, 4), between(0.5, 4)];
      const left = seen(pose, beside(pose, -half, aside, ahead));
      const middle = seen(pose, beside(pose, 0, aside, ahead));
      const right = seen(pose, beside(pose, half, aside, ahead));
      expect(left.y, 'alike on both sides').toBeCloseTo(right.y, 9);
      expect(middle.y, 'the middle of the line bulges away from the axis').toBeGreaterThan(left.y);
      const through = seen(pose, beside(pose, half, 0, ahead));
      expect(through.y, 'a line across the axis stays straight').toBeCloseTo(0, 9);
    }
  });

  it('sees neither itself nor what lies straight behind', () => {
    const pose = anyPose();
    const image = { x: 7, y: 8 };
    expect(seeThroughLens(pose, pose.position, image)).toBe(false);
    expect(seeThroughLens(pose, beside(pose, 0, 0, -3), image)).toBe(false);
    expect(image, 'left as it was').toEqual({ x: 7, y: 8 });
  });
});

describe('the mask', () => {
  it('is an octagon: inside the middle and the edges’ inner side, outside beyond each corner', () => {
    const { halfWidth, halfHeight, corner } = SCOPE_MASK;
    expect(corner).toBeGreaterThan(0);
    expect(corner).toBeLessThan(halfHeight);
    expect(insideMask({ x: 0, y: 0 })).toBeGreaterThan(0.7);
    expect(insideMask({ x: halfWidth, y: halfHeight }), 'the rectangle’s corner is cut off').toBeLessThan(0);
    for (const [x, y] of maskCorners()) {
      expect(insideMask({ x, y })).toBeCloseTo(0, 9);
      expect(insideMask({ x: x * 0.99, y: y * 0.99 })).toBeGreaterThan(0);
      expect(insideMask({ x: x * 1.01, y: y * 1.01 })).toBeLessThan(0);
    }
  });

  it(`tells the side of its edges, and no more than the distance to them, seed ${SEED}`, () => {
    const corners = maskCorners();
    for (let run = 0; run < RUNS; run++) {
      const p = { x: between(-1.6, 1.6), y: between(-1.6, 1.6) };
      let inside = Infinity;
      corners.forEach(([ax, ay], i) => {
        const [bx, by] = corners[(i + 1) % corners.length]!;
        // The corners run clockwise: what lies to the right of an edge lies inside it.
        const area = (bx - ax) * (p.y - ay) - (by - ay) * (p.x - ax);
        inside = Math.min(inside, -area / Math.hypot(bx - ax, by - ay));
      });
      expect(insideMask(p)).toBeCloseTo(inside, 9);
    }
  });
});
