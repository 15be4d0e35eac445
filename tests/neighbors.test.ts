import { describe, expect, it } from 'vitest';
import { BOUNDARY, type WorldPoint } from '../src/organ/coordinates';
import { CENTER, FRAME_SIZE, readFrame } from '../src/organ/frames';
import { diaphragmPoint } from '../src/organ/neighbors/diaphragm';
import { AORTA, LEFT_BRONCHUS, RIGHT_BRONCHUS, TRACHEA, type TubePoint } from '../src/organ/neighbors/tubes';
import { boundaryPoint } from '../src/organ/shape';
import { restingTissue } from '../src/organ/tissue';
import { Spline } from '../src/math/spline';
import { seededRandom } from '../src/math/random';

const frame = new Float64Array(FRAME_SIZE);
/** Middle of the lumen at a depth. */
function center(s: number): WorldPoint {
  readFrame(s, frame);
  return { x: frame[CENTER]!, y: frame[CENTER + 1]!, z: frame[CENTER + 2]! };
}

/** Points of a tube's line, close together. */
function line(points: readonly TubePoint[]): TubePoint[] {
  const knots = points.map((_, i) => i);
  const column = (key: keyof TubePoint): Spline =>
    new Spline(
      knots,
      points.map((p) => p[key]),
    );
  const [x, y, z, radius] = [column('x'), column('y'), column('z'), column('radiusCm')];
  return Array.from({ length: 200 }, (_, i) => {
    const u = (i / 199) * (points.length - 1);
    return { x: x.at(u), y: y.at(u), z: z.at(u), radiusCm: radius.at(u) };
  });
}

const nearestInHeight = (points: readonly TubePoint[], y: number, pick = 0): TubePoint =>
  [...line(points)].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[pick]!;

describe('round the organ', () => {
  it('the windpipe lies in front of the esophagus and parts at about 25 cm', () => {
    for (const s of [18, 20, 22, 24]) {
      const gullet = center(s);
      expect(nearestInHeight(TRACHEA, gullet.y).z, `at ${s} cm`).toBeGreaterThan(gullet.z + 1);
    }
    expect(Math.abs(TRACHEA.at(-1)!.y - center(25).y)).toBeLessThan(1);
  });

  it('the left main bronchus crosses in front at about 26 cm, on its way to the left', () => {
    const gullet = center(26);
    const crossing = nearestInHeight(LEFT_BRONCHUS, gullet.y);
    expect(crossing.z).toBeGreaterThan(gullet.z);
    expect(Math.abs(crossing.x - gullet.x)).toBeLessThan(2.5);
    expect(LEFT_BRONCHUS.at(-1)!.x).toBeGreaterThan(LEFT_BRONCHUS[0]!.x + 4);
    expect(RIGHT_BRONCHUS.at(-1)!.x).toBeLessThan(RIGHT_BRONCHUS[0]!.x - 3);
  });

  it('the descending aorta lies to the left, and behind at the hiatus', () => {
    const descending = AORTA.slice(6);
    for (const s of [27, 30, 33])
      expect(nearestInHeight(descending, center(s).y).x).toBeGreaterThan(center(s).x + 2);
    const hiatus = center(38.5);
    const aorta = nearestInHeight(descending, hiatus.y);
    expect(aorta.z).toBeLessThan(hiatus.z - 3);
  });

  it.each([
    ['aorta', AORTA],
    ['windpipe', TRACHEA],
    ['left bronchus', LEFT_BRONCHUS],
    ['right bronchus', RIGHT_BRONCHUS],
  ] as const)('the %s keeps out of the wall of a much dilated esophagus, seed 5', (_, points) => {
    const random = seededRandom(5);
    const tissue = { ...restingTissue(), bodyRadiusCm: 2.6, insufflation: 1 };
    const path = line(points);
    for (let i = 0; i < 4000; i++) {
      const s = 15.5 + 27 * random();
      const at = boundaryPoint(s, 2 * Math.PI * random(), BOUNDARY.outer, tissue, { x: 0, y: 0, z: 0 });
      const gap = Math.min(
        ...path.map(({ x, y, z, radiusCm }) => Math.hypot(at.x - x, at.y - y, at.z - z) - radiusCm),
      );
      expect(gap, `at ${s} cm`).toBeGreaterThan(-0.05);
    }
  });

  it('the diaphragm lets the esophagus through at the hiatus and lies over the stomach, seed 6', () => {
    const ring = { x: 0, y: 0, z: 0 };
    const tissue = restingTissue();
    for (let i = 0; i < 24; i++) {
      diaphragmPoint(0, (i / 24) * 2 * Math.PI, ring);
      const gullet = center(38.5);
      expect(Math.abs(ring.y - gullet.y)).toBeLessThan(0.5);
      expect(Math.hypot(ring.x - gullet.x, ring.z - gullet.z)).toBeGreaterThan(1);
    }
    // The dome stands higher than every point of the stomach below it.
    const sheet: WorldPoint[] = [];
    for (let share = 0.1; share <= 1; share += 0.02)
      for (let k = 0; k < 96; k++)
        sheet.push(diaphragmPoint(share, (k / 96) * 2 * Math.PI, { x: 0, y: 0, z: 0 }));
    const random = seededRandom(6);
    for (let i = 0; i < 800; i++) {
      const s = 42 + 8 * random();
      const at = boundaryPoint(s, 2 * Math.PI * random(), BOUNDARY.outer, tissue, { x: 0, y: 0, z: 0 });
      const above = sheet
        .filter(({ x, z }) => Math.hypot(x - at.x, z - at.z) < 0.7)
        .reduce((sum, { y }, _i, all) => sum + y / all.length, 0);
      expect(at.y, `stomach at ${s} cm, x ${at.x}, z ${at.z}`).toBeLessThan(above + 0.4);
    }
  });
});
