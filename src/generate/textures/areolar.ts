import { branchesOf } from './branches';
import { seededRandom } from '../../math/random';
import type { Detail } from './detail';
import { blurred, cloud, evened, fieldOf, place, type Field } from './field';
import { strewn } from './seeds';
import { blank, drawStroke, type StrokePoint } from './strokes';
import { growTrees } from './trees';

/** Points of a thread. */
const STEPS = 40;

/** Loose submucosa: a cobweb of white collagen strands over a translucent ground, a few tiny vessels. */
export function areolar(): Detail {
  const bend = { x: cloud(601, 54, 54), y: cloud(602, 54, 54) };
  const near = blank();
  const far = blank();
  for (const strand of web(62, 130, 330)) drawStroke(near, bent(strand, bend, 15), 1.8);
  for (const strand of web(64, 190, 200)) drawStroke(far, bent(strand, bend, 18), 2.6);
  const films = cloud(603, 30, 30);
  const wisps = cloud(604, 7, 7);
  const glow = blurred(near, 5, 5);
  const back = blurred(far, 2.2, 2.2);
  const vessels = blank();
  for (const branch of branchesOf(growTrees({ seed: 66, roots: 3, targets: 46, stretch: 1.5 }), bend, 12))
    drawStroke(
      vessels,
      branch.map((p) => ({ ...p, radius: 0.7 + 0.9 * p.radius })),
      2.2,
    );
  const tone = fieldOf((_, __, at) => {
    const light = 0.85 * near[at]! + 0.6 * glow[at]! + 0.45 * back[at]!;
    const white = light / Math.sqrt(1 + 0.5 * light * light);
    return (
      0.34 + 0.02 * films[at]! + 0.012 * wisps[at]! + 0.6 * white - 0.2 * vessels[at]! * (1 - 0.7 * near[at]!)
    );
  });
  const height = fieldOf(
    (_, __, at) => 1.6 * near[at]! + 8 * glow[at]! + 2 * back[at]! + 0.35 * films[at]! + 0.04 * wisps[at]!,
  );
  return { height, tone: evened(tone, 110, 0.8).map((value) => value + 0.3), steepness: 0.09 };
}

/**
 * Bundles of threads strewn over the tile, each its own way: threads lie close somewhere along a bundle and fan out
 * toward its ends.
 */
function web(seed: number, bundles: number, lengthPx: number): StrokePoint[][] {
  const random = seededRandom(seed);
  const either = (): number => random() - 0.5;
  return strewn(seed + 1, bundles).flatMap(({ x, y }) => {
    const angle = Math.PI * random();
    const bow = 0.5 * either();
    const waist = 0.3 + 0.4 * random();
    const length = lengthPx * (0.6 + 0.8 * random());
    const threads = 2 + Math.floor(5 * random());
    return Array.from({ length: threads }, () => {
      const own = { fan: 0.22 * either(), bow: bow + 0.16 * either(), offset: 5 * either() };
      const width = 0.4 + 1.3 * random() * random() * random();
      const strength = 0.4 + 0.6 * random();
      const [from, to] = [0.25 * random(), 1 - 0.25 * random()];
      return Array.from({ length: STEPS + 1 }, (_, step) => {
        const s = from + ((to - from) * step) / STEPS;
        const end = Math.min(1, (5 * Math.min(step, STEPS - step)) / STEPS);
        const along = (s - 0.5) * length;
        const fan = s - waist;
        const across =
          own.offset + length * (own.bow * (s - 0.5) * (s - 0.5) + own.fan * fan * Math.abs(fan) * 2);
        return {
          x: x + along * Math.cos(angle) - across * Math.sin(angle),
          y: y + along * Math.sin(angle) + across * Math.cos(angle),
          radius: width * (0.35 + 0.65 * end),
          strength: strength * end,
        };
      });
    });
  });
}

/** A stroke bent by smooth fields, so that all that is near bends alike. */
function bent(
  points: readonly StrokePoint[],
  by: { readonly x: Field; readonly y: Field },
  px: number,
): StrokePoint[] {
  return points.map((p) => {
    const at = place(Math.round(p.x), Math.round(p.y));
    return { ...p, x: p.x + px * by.x[at]!, y: p.y + px * by.y[at]! };
  });
}
