import { describe, expect, it } from 'vitest';
import { PAIRS, SIDES_OF } from '../../procedure/pairs';
import { seededRandom } from '../../math/random';
import { testProgramme } from '../testProgramme';
import { createViewpoint, project } from '../viewpoint';
import { MarkBook, drawn } from './markBook';
import { formatMarks, parseMarks } from './markLink';
import { axesOf, orbitOfViewpoint, outsidePlane, scopePlane } from './plane';
import { isSamePlace, presenceOf } from './presence';
import { simplify } from './simplify';
import type { MarkPlace, MarkSurface } from './types';

const ORBIT = { azimuthDeg: 30, elevationDeg: 10, distanceCm: 40, targetX: 1, targetY: -8, targetZ: 2 };
const outside: MarkSurface = { view: 'outside', orbit: ORBIT, guided: true, pair: 'none', side: null };
const at = (timeS: number, surface: MarkSurface = outside): MarkPlace => ({ timeS, swallow: null, surface });

/** A camera on this orbit, as three would have it: perspective, 28 degrees high, no lens shift. */
function viewpointOf(orbit: typeof ORBIT, widthPx = 800, heightPx = 600) {
  const viewpoint = createViewpoint();
  const { right, up, back } = axesOf(orbit);
  const target = { x: orbit.targetX, y: orbit.targetY, z: orbit.targetZ };
  Object.assign(viewpoint.target, target);
  Object.assign(viewpoint.position, {
    x: target.x + back.x * orbit.distanceCm,
    y: target.y + back.y * orbit.distanceCm,
    z: target.z + back.z * orbit.distanceCm,
  });
  const f = 1 / Math.tan((14 * Math.PI) / 180);
  const p = viewpoint.position;
  const dot = (v: typeof right): number => v.x * p.x + v.y * p.y + v.z * p.z;
  const rows = [
    [right.x, right.y, right.z, -dot(right)].map((v) => (v * f * heightPx) / widthPx),
    [up.x, up.y, up.z, -dot(up)].map((v) => v * f),
    [0, 0, 0, 1],
    [-back.x, -back.y, -back.z, dot(back)],
  ];
  for (let c = 0; c < 4; c++) for (let r = 0; r < 4; r++) viewpoint.viewProjection[4 * c + r] = rows[r]![c]!;
  return Object.assign(viewpoint, { widthPx, heightPx });
}

describe('the surface a drawing lies on', () => {
  it('has its axes square to each other and to the sight, for 200 seeded orbits (seed 7)', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 200; i++) {
      const { right, up, back } = axesOf({
        azimuthDeg: random() * 360 - 180,
        elevationDeg: random() * 170 - 85,
      });
      const dot = (a: typeof up, b: typeof up): number => a.x * b.x + a.y * b.y + a.z * b.z;
      for (const [a, b] of [
        [right, up],
        [up, back],
        [back, right],
      ] as const)
        expect(dot(a, b)).toBeCloseTo(0, 9);
      for (const a of [right, up, back]) expect(dot(a, a)).toBeCloseTo(1, 9);
    }
  });

  it('stands where the same place of the world stands, in a picture of any size and from another camera', () => {
    for (const [orbit, width, height] of [
      [ORBIT, 800, 600],
      [ORBIT, 390, 700],
      [{ ...ORBIT, azimuthDeg: 50, distanceCm: 25 }, 1000, 500],
    ] as const) {
      const viewpoint = viewpointOf(orbit, width, height);
      const plane = outsidePlane(viewpoint, ORBIT);
      const { right, up } = axesOf(ORBIT);
      const here = { x: 0, y: 0 };
      const there = { x: 0, y: 0 };
      for (const [x, y] of [
        [0, 0],
        [3, -2],
        [-5, 6],
      ] as const) {
        const world = {
          x: ORBIT.targetX + right.x * x + up.x * y,
          y: ORBIT.targetY + right.y * x + up.y * y,
          z: ORBIT.targetZ + right.z * x + up.z * y,
        };
        expect(plane.toPicture(x, y, here)).toBe(true);
        expect(project(viewpoint, world, there)).toBe(true);
        expect(here.x).toBeCloseTo(there.x, 6);
        expect(here.y).toBeCloseTo(there.y, 6);
        expect(plane.toPlane(here.x, here.y, there)).toBe(true);
        expect(there.x).toBeCloseTo(x, 6);
        expect(there.y).toBeCloseTo(y, 6);
      }
    }
  });

  it('is the camera it was drawn from', () => {
    const found = orbitOfViewpoint(viewpointOf(ORBIT));
    for (const key of Object.keys(ORBIT) as (keyof typeof ORBIT)[])
      expect(found[key]).toBeCloseTo(ORBIT[key], 9);
  });

  it('through the endoscope is the picture itself, there and back', () => {
    const plane = scopePlane({ centerX: 200, centerY: 150, unitPx: 120 });
    const out = { x: 0, y: 0 };
    plane.toPlane(260, 90, out);
    expect(out).toEqual({ x: 0.5, y: 0.5 });
    plane.toPicture(0.5, 0.5, out);
    expect(out).toEqual({ x: 260, y: 90 });
  });
});

describe('a drawing', () => {
  it('is there at its own instant, fades after it, and is not there before', () => {
    expect(presenceOf(at(10), at(10))).toBe(1);
    expect(presenceOf(at(10), at(10.3))).toBe(1);
    expect(presenceOf(at(10), at(10.9))).toBeGreaterThan(0);
    expect(presenceOf(at(10), at(10.9))).toBeLessThan(1);
    expect(presenceOf(at(10), at(12))).toBe(0);
    expect(presenceOf(at(10), at(9))).toBe(0);
  });

  it('belongs to its view: not to the other one, nor to one turned away, but to one come closer', () => {
    const turned: MarkSurface = { ...outside, orbit: { ...ORBIT, azimuthDeg: 60 } } as MarkSurface;
    const closer: MarkSurface = { ...outside, orbit: { ...ORBIT, distanceCm: 20 } } as MarkSurface;
    const pair = { ...outside, pair: 'beforeAfter', side: 'after' } as MarkSurface;
    expect(presenceOf(at(10), at(10, { view: 'scope' }))).toBe(0);
    expect(presenceOf(at(10), at(10, turned))).toBe(0);
    expect(presenceOf(at(10), at(10, pair))).toBe(0);
    expect(presenceOf(at(10), at(10, closer))).toBe(1);
    expect(isSamePlace(at(10), at(10.4))).toBe(false);
  });

  it('over a swallow played by hand belongs to the instant of the swallow', () => {
    const swallow = (timeS: number): MarkPlace => ({ ...at(10), swallow: { id: 'meal', timeS } });
    expect(presenceOf(swallow(3), swallow(3))).toBe(1);
    expect(presenceOf(swallow(3), swallow(8))).toBe(0);
    expect(presenceOf(swallow(3), at(10))).toBe(0);
    expect(presenceOf(at(10), swallow(3))).toBe(0);
  });
});

describe('the book of drawings', () => {
  const line = [0, 0, 0.5, 1, 1, 0.5];

  it('keeps strokes of one place together, takes them back one by one, and brings back what was wiped', () => {
    const book = new MarkBook();
    book.begin(at(10), 'blue')(line);
    book.begin(at(10.02), 'green')(line);
    book.begin(at(20), 'ink')(line);
    expect(book.state.getState().drawings.map(({ strokes }) => strokes.length)).toEqual([2, 1]);
    expect(book.state.getState().drawings[0]!.timeS).toBe(10);
    book.clear(at(10));
    expect(drawn(book.state.getState())).toHaveLength(1);
    book.undo(at(10));
    book.undo(at(10));
    expect(book.state.getState().drawings[0]!.strokes.map(({ color }) => color)).toEqual(['blue']);
    book.undo(at(10));
    expect(book.canUndo(at(10))).toBe(false);
    expect(book.canUndo(at(20))).toBe(true);
  });

  it('forgets everything, also what could be brought back', () => {
    const book = new MarkBook();
    book.begin(at(10), 'blue')(line);
    book.clear(at(10));
    book.forget();
    book.undo(at(10));
    expect(book.state.getState().drawings).toEqual([]);
  });
});

describe('a link', () => {
  const offer = { programme: testProgramme(), swallowIds: ['glass', 'meal'] };
  const surfaces: readonly MarkSurface[] = [
    outside,
    { view: 'scope' },
    ...PAIRS.flatMap((pair) =>
      SIDES_OF[pair].map((side) => ({ ...outside, guided: false, pair, side }) as MarkSurface),
    ),
  ];

  it('brings 60 seeded drawings back to within a step (seed 11), and drops points nobody sees', () => {
    const random = seededRandom(11);
    const drawings = Array.from({ length: 60 }, (_, i) => ({
      id: i + 1,
      timeS: Math.round(random() * offer.programme.duration * 100) / 100,
      swallow: i % 7 === 0 ? { id: 'meal', timeS: 2.5 } : null,
      surface: surfaces[i % surfaces.length]!,
      strokes: [{ color: 'green' as const, points: wavy(random) }],
    }));
    const text = formatMarks(drawings, offer, 0);
    const read = parseMarks(text, offer);
    expect(read).toHaveLength(60);
    for (const [i, { timeS, surface, swallow, strokes }] of read!.entries()) {
      expect(timeS).toBeCloseTo(drawings[i]!.timeS, 2);
      expect(swallow).toEqual(drawings[i]!.swallow);
      expect(surface).toEqual(drawings[i]!.surface);
      const [was, is] = [drawings[i]!.strokes[0]!.points, strokes[0]!.points];
      for (let k = 0; k < was.length; k += 3) expect(is[k]).toBeCloseTo(was[k]!, 1);
    }
    expect(formatMarks(drawings, offer).length).toBeLessThan(text.length);
  });

  it('that is cut short, changed or not ours is refused, never thrown (600 seeded texts, seed 3)', () => {
    const random = seededRandom(3);
    const text = formatMarks([{ ...at(2), id: 1, strokes: [{ color: 'ink', points: wavy(random) }] }], offer);
    for (let i = 0; i < 600; i++) {
      const letters = text.split('');
      for (let k = 0; k < 3; k++)
        letters[Math.floor(random() * letters.length)] = 'AZaz09-_*é'[Math.floor(random() * 10)]!;
      const hostile = letters.slice(0, Math.floor(random() * letters.length)).join('');
      const read = parseMarks(hostile, offer);
      if (read) for (const { timeS } of read) expect(Number.isFinite(timeS)).toBe(true);
    }
    expect(parseMarks('%%%', offer)).toBeNull();
    expect(parseMarks('', offer)).toEqual([]);
  });

  it('a straight line is two points', () => {
    const points = Array.from({ length: 50 }, (_, i) => [i, 2 * i, 0.5]).flat();
    expect(simplify(points, 0.01)).toEqual([0, 0, 0.5, 49, 98, 0.5]);
  });

  function wavy(random: () => number): number[] {
    return Array.from({ length: 12 }, (_, i) => [
      Math.round((i / 4) * 50) / 50,
      Math.round(Math.sin(i) * random() * 50) / 50,
      0.5,
    ]).flat();
  }
});
