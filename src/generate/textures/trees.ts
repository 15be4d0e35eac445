import { seededRandom } from '../../math/random';
import { DRAWN, shortest } from './field';

interface Growth {
  readonly seed: number;
  /** How many trees. */
  readonly roots: number;
  /** How many places want to be reached; the more, the finer the twigs. */
  readonly targets: number;
  /** How much longer than wide the trees are: along v. */
  readonly stretch: number;
}

/** A piece of a vessel; coordinates in drawn pixels. */
export interface TreeNode {
  x: number;
  y: number;
  readonly parent: number;
  /** The way it grew, in the pressed space. */
  readonly way: readonly [number, number];
  /** Next to a fork there is no other: else twigs would stand like the teeth of a comb. */
  byFork: boolean;
  children: number;
  /** 0 where a stem comes up from the depth, 1 where it lies at the surface. */
  readonly seen: number;
  /** Relative caliber: 1 for a twig. */
  caliber: number;
}

/** Pixels a tree grows at a time. */
const STEP = 7;
/** Nodes of the stem each tree starts with. */
const STEM = 9;
/** How much a branch keeps its way, beside a pull of 1. */
const MOMENTUM = 0.75;
/** Nodes on either side of a fork that may not fork. */
const APART = 4;

/**
 * Trees on the torus that grow toward targets: each target draws the nearest node, and is done once reached. Trees never
 * touch, so that no loop arises. Coordinates are unwrapped: a branch that leaves the tile goes on beyond its side.
 */
export function growTrees({ seed, roots, targets, stretch }: Growth): readonly TreeNode[] {
  const random = seededRandom(seed);
  // Grown in a space pressed together along v, then stretched: branches run lengthwise.
  const deltaY = (from: number, to: number): number => shortest(from, to) / stretch;
  const nodes: TreeNode[] = [];
  for (let i = 0; i < roots; i++) {
    const x = ((0.2 + i * 0.7548776662466927) % 1) * DRAWN;
    const y = ((0.3 + i * 0.5698402909980532) % 1) * DRAWN;
    // A tree comes up from the depth as a stem, up or down the tile, not as a star.
    const way = i % 2 === 0 ? 1 : -1;
    for (let n = 0; n < STEM; n++) {
      const parent = n === 0 ? -1 : nodes.length - 1;
      const children = n < STEM - 1 ? 1 : 0;
      nodes.push({
        x,
        y: y + way * n * STEP * stretch,
        parent,
        way: [0, way],
        byFork: false,
        children,
        seen: Math.min(1, n / (STEM - 1)),
        caliber: 1,
      });
    }
  }
  const open = Array.from({ length: targets }, () => ({
    x: random() * DRAWN,
    y: random() * DRAWN,
    nearest: -1,
    far: Infinity,
  }));
  const reached = new Set<number>();
  let seen = 0;
  for (let round = 0; round < 400 && reached.size < targets; round++) {
    const pulls = new Map<number, { x: number; y: number }>();
    for (const [i, target] of open.entries()) {
      if (reached.has(i)) continue;
      for (let n = seen; n < nodes.length; n++) {
        const dx = shortest(nodes[n]!.x, target.x);
        const dy = deltaY(nodes[n]!.y, target.y);
        const far = Math.sqrt(dx * dx + dy * dy);
        if (far < target.far) [target.nearest, target.far] = [n, far];
      }
      if (target.far < 1.6 * STEP) {
        reached.add(i);
        continue;
      }
      const from = nodes[target.nearest]!;
      const pull = pulls.get(target.nearest) ?? { x: 0, y: 0 };
      pull.x += shortest(from.x, target.x) / target.far;
      pull.y += deltaY(from.y, target.y) / target.far;
      pulls.set(target.nearest, pull);
    }
    seen = nodes.length;
    for (const [parent, pull] of pulls) {
      const from = nodes[parent]!;
      if (from.children > 1 || (from.children === 1 && from.byFork)) continue;
      const strength = Math.sqrt(pull.x * pull.x + pull.y * pull.y);
      // A node pulled evenly from all sides would grow the same twig again and again.
      if (strength < 0.2) continue;
      const turn = 0.5 * (random() - 0.5);
      // It keeps some of the way it came, so that twigs leave at a slant.
      const x = (pull.x - pull.y * turn) / strength + MOMENTUM * from.way[0];
      const y = (pull.y + pull.x * turn) / strength + MOMENTUM * from.way[1];
      const length = Math.sqrt(x * x + y * y);
      if (length < 0.3) continue;
      if (from.children === 1) markFork(nodes, parent);
      from.children++;
      const way = [x / length, y / length] as const;
      nodes.push({
        x: from.x + STEP * way[0],
        y: from.y + STEP * stretch * way[1],
        parent,
        way,
        byFork: from.children === 2,
        children: 0,
        seen: 1,
        caliber: 1,
      });
    }
    if (nodes.length === seen) break;
  }
  fatten(nodes);
  return nodes;
}

/** No fork within a few nodes above and below this one. */
function markFork(nodes: readonly TreeNode[], fork: number): void {
  const below = new Set([fork]);
  for (let up = fork, n = 0; up >= 0 && n <= APART; up = nodes[up]!.parent, n++) nodes[up]!.byFork = true;
  for (let n = 0; n < APART; n++)
    for (const [i, node] of nodes.entries())
      if (below.has(node.parent)) {
        node.byFork = true;
        below.add(i);
      }
}

/** Calibers as blood flow wants them: a vessel's cube is the sum of its branches' cubes. */
function fatten(nodes: readonly TreeNode[]): void {
  const cubes = new Float64Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (node.children === 0) cubes[i] = 1;
    node.caliber = Math.cbrt(cubes[i]!);
    if (node.parent >= 0) cubes[node.parent] = cubes[node.parent]! + cubes[i]!;
  }
}
