import { branchesOf } from './branches';
import { seededRandom } from '../../math/random';
import { cellsOf } from './cells';
import type { Detail } from './detail';
import { blurred, cloud, fieldOf } from './field';
import { relaxed, spread, strewn } from './seeds';
import { blank, drawStroke } from './strokes';
import { growTrees } from './trees';

/** Mucosa of the stomach: soft rounded cobbles (areae gastricae) parted by furrows, finely pitted, faint vessels. */
export function gastric(): Detail {
  const random = seededRandom(41);
  const bendX = cloud(401, 26, 26);
  const bendY = cloud(402, 26, 26);
  const cobbles = cellsOf(
    relaxed(
      spread(41, 56, (chance) => 16 + 34 * chance),
      3,
    ),
    10,
    (at) => [9 * bendX[at]!, 9 * bendY[at]!],
  );
  const pits = cellsOf(relaxed(strewn(43, 2600), 1), 2.5, (at) => [6 * bendX[at]!, 6 * bendY[at]!]);
  const shade = cobbles.seeds.map(() => random() - 0.5);
  // A cobble rises from its furrow within a few tenths of a millimeter and is nearly level on top.
  const crest = blurred(
    cobbles.border.map((d) => Math.sqrt(1 - (1 - Math.min(1, d / 46)) * (1 - Math.min(1, d / 46)))),
    6,
    6,
  );
  const bead = blurred(
    pits.border.map((d) => Math.min(1, d / 8)),
    1.4,
    1.4,
  );
  const vessels = blank();
  const trees = growTrees({ seed: 44, roots: 9, targets: 260, stretch: 1.1 });
  for (const branch of branchesOf(trees, { x: bendX, y: bendY }, 9))
    drawStroke(
      vessels,
      branch.map((p) => ({ ...p, radius: 0.6 + 0.7 * p.radius })),
      2.4,
    );
  const sunk = blurred(vessels, 1.6, 1.6);
  const mottle = cloud(403, 18, 18);
  const tints = blurred(
    fieldOf((_, __, at) => shade[cobbles.cell[at]!]!),
    6,
    6,
  );
  const tone = fieldOf(
    (_, __, at) =>
      0.3 +
      0.3 * crest[at]! +
      0.08 * (bead[at]! - 0.5) * (0.4 + crest[at]!) +
      0.09 * tints[at]! +
      0.02 * mottle[at]! -
      0.14 * sunk[at]!,
  );
  const height = fieldOf((_, __, at) => 22 * crest[at]! + 1.0 * bead[at]! + 0.7 * mottle[at]!);
  return { height, tone, steepness: 0.16 };
}
