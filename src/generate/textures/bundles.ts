import { seededRandom } from '../../math/random';
import { cellsOf } from './cells';
import type { Detail } from './detail';
import { blurred, cloud, fieldOf } from './field';
import { nearest, relaxed, spread, strewn } from './seeds';

/** Muscle fascicles cut across: rounded cells of unequal size between thin pale septa, fibers as dots within. */
export function bundles(): Detail {
  const random = seededRandom(51);
  const bendX = cloud(501, 20, 20);
  const bendY = cloud(502, 20, 20);
  const groups = relaxed(
    spread(51, 26, (chance) => 20 + 60 * chance),
    2,
  );
  const seeds = relaxed(
    spread(53, 250, (chance) => 4 + 26 * chance * chance),
    2,
  );
  const all = groups.map((_, i) => i);
  const group = seeds.map(({ x, y }) => nearest(groups, all, x, y));
  const cells = cellsOf(
    seeds,
    4,
    (at) => [7 * bendX[at]!, 7 * bendY[at]!],
    (i) => group[i]!,
  );
  const fibers = cellsOf(relaxed(strewn(54, 6400), 1), 1.6);
  const shade = cells.seeds.map(() => random() - 0.5);
  const groupShade = groups.map(() => random() - 0.5);
  const uneven = cloud(503, 30, 30);
  // The border that matters: between groups it is broad, between the cells of a group a thread.
  const inside = fieldOf((_, __, at) => {
    const thread = cells.border[at]! - 1 - 0.4 * uneven[at]!;
    const broad = cells.groupBorder[at]! - 4.4 - 1.2 * uneven[at]!;
    return Math.min(thread, broad);
  });
  const cell = inside.map((d) => (d <= 0 ? 0 : d >= 3.4 ? 1 : d / 3.4));
  const dome = blurred(
    inside.map((d) => {
      const rest = 1 - Math.max(0, Math.min(1, d / 22));
      return Math.sqrt(1 - rest * rest);
    }),
    1.6,
    1.6,
  );
  const dot = fibers.border.map((d) => Math.min(1, d / 4.2));
  const mottle = cloud(504, 9, 9);
  const tone = fieldOf((_, __, at) => {
    const flesh =
      0.36 +
      0.1 * dome[at]! +
      0.16 * (dot[at]! - 0.6) +
      0.12 * shade[cells.cell[at]!]! +
      0.05 * groupShade[group[cells.cell[at]!]!]! +
      0.018 * mottle[at]!;
    const septum = 0.76 + 0.03 * mottle[at]! + 0.03 * uneven[at]!;
    return septum + (flesh - septum) * cell[at]!;
  });
  const height = fieldOf((_, __, at) => 9 * dome[at]! + 1.1 * dot[at]! * cell[at]! + 0.5 * mottle[at]!);
  return { height: blurred(height, 0.9, 0.9), tone: blurred(tone, 0.8, 0.8), steepness: 0.17 };
}
