import { branchesOf } from './branches';
import { blurred, cloud, fieldOf } from './field';
import type { Detail } from './detail';
import { blank, drawStroke } from './strokes';
import { growTrees } from './trees';

/** Squamous mucosa: nearly smooth, with capillary trees that run lengthwise and shine through. */
export function mucosa(): Detail {
  const meander = { x: cloud(301, 14, 16), y: cloud(302, 14, 16) };
  const fine = blank();
  const deep = blank();
  // The superficial trees, crisp; and below them fewer, broader ones, blurred by the tissue above.
  for (const branch of branchesOf(
    growTrees({ seed: 31, roots: 11, targets: 1500, stretch: 1.9 }),
    meander,
    5,
  ))
    drawStroke(
      fine,
      branch.map((p) => ({ ...p, radius: 0.75 + 0.42 * Math.min(p.radius, 2.2) })),
      1.7,
    );
  for (const branch of branchesOf(growTrees({ seed: 33, roots: 6, targets: 190, stretch: 2.2 }), meander, 9))
    drawStroke(
      deep,
      branch.map((p) => ({ ...p, radius: 1.3 + 1.2 * Math.min(p.radius, 2.4) })),
      4,
    );
  const sunk = blurred(deep, 3.2, 3.2);
  const halo = blurred(fine, 3, 3);
  // Vessels dive and come up again: here and there they fade.
  const depth = cloud(303, 34, 48);
  const mottle = cloud(304, 22, 30);
  const grain = cloud(305, 4, 6);
  const tone = fieldOf((_, __, at) => {
    const seen = 0.72 + 0.2 * Math.max(-1.6, Math.min(1.4, depth[at]!));
    return (
      0.6 +
      0.022 * mottle[at]! +
      0.01 * grain[at]! -
      0.35 * seen * fine[at]! -
      0.11 * halo[at]! -
      0.24 * sunk[at]!
    );
  });
  const folds = cloud(306, 16, 120);
  const wrinkles = cloud(307, 5, 26);
  const dimples = cloud(308, 6, 8);
  const height = fieldOf(
    (_, __, at) => 2.4 * folds[at]! + 0.5 * wrinkles[at]! + 0.45 * dimples[at]! + 1.5 * halo[at]!,
  );
  return { height: blurred(height, 1, 1), tone, steepness: 0.05 };
}
