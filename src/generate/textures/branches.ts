import { place, type Field } from './field';
import type { StrokePoint } from './strokes';
import type { TreeNode } from './trees';

/**
 * The branches of grown trees as strokes, from where each leaves its parent to its tip, smoothed and meandering.
 * @param meanderPx how far the meander fields bend them.
 */
export function branchesOf(
  nodes: readonly TreeNode[],
  meander: { readonly x: Field; readonly y: Field },
  meanderPx: number,
): StrokePoint[][] {
  const smooth = smoothed(nodes, 4);
  const point = (i: number): StrokePoint => {
    const { x, y } = smooth[i]!;
    const at = place(Math.round(x), Math.round(y));
    const { caliber, children, seen } = nodes[i]!;
    const radius = children === 0 ? 0 : caliber - 1;
    return {
      x: x + meanderPx * meander.x[at]!,
      y: y + meanderPx * meander.y[at]!,
      radius,
      strength: seen * Math.min(1, 0.6 + 0.16 * radius),
    };
  };
  const branches: StrokePoint[][] = [];
  for (const [i, { parent }] of nodes.entries()) if (parent >= 0) branches.push([point(parent), point(i)]);
  return branches;
}

/** Each node moved toward the middle of its parent and children, several times; roots and tips stay. */
function smoothed(nodes: readonly TreeNode[], times: number): { x: number; y: number }[] {
  let places = nodes.map(({ x, y }) => ({ x, y }));
  for (let time = 0; time < times; time++) {
    const sums = nodes.map(() => ({ x: 0, y: 0 }));
    for (const [i, { parent }] of nodes.entries()) {
      if (parent < 0) continue;
      sums[parent]!.x += places[i]!.x;
      sums[parent]!.y += places[i]!.y;
    }
    places = places.map((p, i) => {
      const { parent, children } = nodes[i]!;
      if (parent < 0 || children === 0) return p;
      const up = places[parent]!;
      return {
        x: 0.5 * p.x + 0.25 * (up.x + sums[i]!.x / children),
        y: 0.5 * p.y + 0.25 * (up.y + sums[i]!.y / children),
      };
    });
  }
  return places;
}
