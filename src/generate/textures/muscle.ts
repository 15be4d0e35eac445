import { seededRandom } from '../../math/random';
import type { Detail } from './detail';
import { blurred, cloud, DRAWN, evened, fieldOf, normalized, place, type Field } from './field';

/** One fascicle: a long ribbon, domed across, that tapers at both ends and sinks between its neighbors there. */
interface Fascicle {
  readonly x: number;
  readonly y: number;
  readonly lengthPx: number;
  readonly halfWidthPx: number;
  readonly lift: number;
  readonly tone: number;
  /** Numbers in [0, 1) that give it a sway, strands and fibers of its own. */
  readonly own: readonly number[];
}

/** Muscle seen from the side: fascicles along v that overlap, split and join; strands and fibers inside them. */
export function muscle(): Detail {
  const sway = cloud(201, 170, 170);
  const height = new Float32Array(DRAWN * DRAWN).fill(-3);
  const tint = new Float32Array(DRAWN * DRAWN);
  for (const fascicle of fascicles()) lay(fascicle, sway, height, tint);
  const smooth = blurred(height, 1, 2.5);
  // What lies lower than its surroundings is in shadow: the septa.
  const cavity = normalized(evened(smooth, 9));
  const broadCavity = normalized(evened(smooth, 24));
  const shimmer = cloud(202, 40, 9);
  const blotch = cloud(203, 5, 60);
  const tone = evened(
    fieldOf((_, __, at) => {
      const hollow = Math.min(0, cavity[at]! + 0.3);
      return (
        0.075 * cavity[at]! +
        0.08 * hollow +
        0.07 * broadCavity[at]! +
        tint[at]! +
        0.012 * shimmer[at]! +
        0.02 * blotch[at]!
      );
    }),
    90,
    0.8,
  ).map((value) => gentle(0.6 + value));
  return { height: evened(smooth, 60, 0.7), tone, steepness: 0.26 };
}

/** Keeps the middle as it is and bends the ends, so that nothing is cut off hard. */
const gentle = (value: number): number => {
  const x = 2 * value - 1;
  return 0.5 + 0.5 * (x / Math.sqrt(1 + x * x * x * x * 0.6));
};

/** Fascicles of unequal width, evenly strewn: thick ones first, so that thin ones fill what is left. */
function fascicles(): Fascicle[] {
  const random = seededRandom(21);
  const COUNT = 150;
  return Array.from({ length: COUNT }, (_, i) => {
    // A sequence that fills the square evenly: multiples of two irrational numbers.
    const x = ((0.5 + i * 0.7548776662466927) % 1) * DRAWN;
    const y = ((0.5 + i * 0.5698402909980532) % 1) * DRAWN;
    const size = random() * random();
    return {
      x: x + (random() - 0.5) * 24,
      y,
      lengthPx: 600 + 380 * random(),
      halfWidthPx: 15 + 24 * size,
      lift: 9 * (random() - 0.5),
      tone: 0.1 * (random() - 0.5),
      own: Array.from({ length: 24 }, random),
    };
  });
}

function lay(f: Fascicle, sway: Field, height: Field, tint: Field): void {
  const own = (i: number): number => f.own[i]!;
  const strands = Math.max(2, Math.round(f.halfWidthPx / 6));
  for (let row = 0; row < f.lengthPx; row++) {
    const s = row / f.lengthPx;
    const lens = 4 * s * (1 - s);
    const wobble =
      1 + 0.1 * Math.sin(6.283 * (own(0) + row / 390)) + 0.035 * Math.sin(6.283 * (own(1) + row / 170));
    const half = f.halfWidthPx * Math.sqrt(lens) * (0.45 + 0.55 * lens) * wobble;
    if (half < 0.7) continue;
    const y = Math.round(f.y - f.lengthPx / 2 + row);
    const center =
      f.x +
      15 * sway[place(Math.round(f.x), y)]! +
      5 * Math.sin(6.283 * (own(2) + row / 420)) +
      2 * Math.sin(6.283 * (own(3) + row / 170));
    for (let x = Math.ceil(center - half); x <= center + half; x++) {
      const t = (x - center) / half;
      const dome = Math.sqrt(Math.max(0, 1 - t * t));
      const strand = strandAt(t, row, strands, f.own);
      const h = f.lift + 0.9 * half * dome - 6 + 4.5 * strand.dome * dome + 1.3 * strand.fiber;
      const at = place(x, y);
      if (h <= height[at]!) continue;
      height[at] = h;
      tint[at] = f.tone + 0.05 * (strand.dome - 0.5) + 0.05 * strand.fiber + 0.03 * strand.tone;
    }
  }
}

/** Within a fascicle: strands of unequal width that wander, each with fibers of its own. t from -1 to 1 across. */
function strandAt(
  t: number,
  row: number,
  strands: number,
  own: readonly number[],
): { dome: number; fiber: number; tone: number } {
  const drift =
    0.16 * Math.sin(6.283 * (own[4]! + row / 380)) + 0.08 * Math.sin(6.283 * (own[5]! + row / 150));
  const bent = t + drift * (1 - t * t) + 0.12 * Math.sin(5 * t + 6.283 * own[6]!);
  const across = (0.5 + 0.5 * bent) * strands;
  const index = Math.floor(across);
  const within = across - index;
  const dome = Math.sqrt(Math.max(0, 1 - (2 * within - 1) * (2 * within - 1)));
  const fiberAcross = across * 3.2 + 0.6 * Math.sin(6.283 * (own[7]! + row / 260));
  return {
    dome,
    fiber: lattice(own, fiberAcross, row / 64) + 0.5 * lattice(own, fiberAcross * 2.1 + 7, row / 90),
    tone: 2 * own[(((index + 8) % 24) + 24) % 24]! - 1,
  };
}

/** Value noise from -1 to 1, long in its second direction. */
function lattice(own: readonly number[], across: number, along: number): number {
  const i = Math.floor(across);
  const j = Math.floor(along);
  const value = (a: number, b: number): number => {
    const n = Math.imul(a + 57, 374761393) + Math.imul(b + 113, 668265263) + Math.floor(own[9]! * 1e9);
    const mixed = Math.imul(n ^ (n >>> 13), 1274126177);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
  };
  const soft = (x: number): number => x * x * (3 - 2 * x);
  const fx = soft(across - i);
  const fy = soft(along - j);
  const near = value(i, j) + (value(i + 1, j) - value(i, j)) * fx;
  const far = value(i, j + 1) + (value(i + 1, j + 1) - value(i, j + 1)) * fx;
  return near + (far - near) * fy;
}
