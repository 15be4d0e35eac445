import { creaseNormals } from '../mesh/creaseNormals';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { SCOPE } from './dimensions';

/** Strokes of the digits on a field one wide and two high, each a line from point to point. */
const STROKES: readonly (readonly (readonly [number, number])[])[][] = [
  [
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  [
    [
      [0.15, 1.6],
      [0.6, 2],
      [0.6, 0],
    ],
  ],
  [
    [
      [0, 2],
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
  ],
  [
    [
      [0, 2],
      [1, 2],
      [1, 0],
      [0, 0],
    ],
    [
      [0.25, 1],
      [1, 1],
    ],
  ],
  [
    [
      [0, 2],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 2],
      [1, 0],
    ],
  ],
  [
    [
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  [
    [
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  ],
  [
    [
      [0, 2],
      [1, 2],
      [0.4, 0],
    ],
  ],
  [
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 0],
    ],
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    [
      [1, 1],
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 0],
      [0, 0],
    ],
  ],
];

const WIDTH = 0.2;
const HEIGHT = 0.4;
const STROKE = 0.055;
const SPACE = 0.13;
/** How far the print stands proud of the tube, cm: enough not to fight with it, too little to be seen. */
const PROUD = 0.006;
/** A number stands on this many sides of the tube. */
const SIDES = 3;
/** Lower edge of a number over its mark, cm. */
const OVER_MARK = 0.22;

/**
 * Printed numbers beside the marks every 5 cm: number k stands k cm behind the distal face, so that the number at the
 * incisors is the depth of the tip. They read upright while the endoscope hangs tip down.
 */
export function numerals(): MeshData {
  const quads: MeshData[] = [];
  for (let mark = 2 * SCOPE.markEvery; mark < SCOPE.length; mark += SCOPE.markEvery)
    for (let side = 0; side < SIDES; side++)
      quads.push(...number(String(mark), mark + OVER_MARK, (2 * Math.PI * side) / SIDES));
  return merge(quads);
}

function number(digits: string, y: number, facing: number): MeshData[] {
  const whole = digits.length * WIDTH + (digits.length - 1) * SPACE;
  return digits.split('').flatMap((digit, i) => {
    const left = i * (WIDTH + SPACE) - whole / 2;
    return (STROKES[Number(digit)] ?? []).flatMap((line) =>
      line.slice(1).map((to, k) => {
        const from = line[k]!;
        return stroke(
          [left + from[0] * WIDTH, y + (from[1] * HEIGHT) / 2],
          [left + to[0] * WIDTH, y + (to[1] * HEIGHT) / 2],
          facing,
        );
      }),
    );
  });
}

type Flat = readonly [across: number, y: number];

/** A bar from one point to another, laid on the tube in pieces short enough to follow its round. */
function stroke(from: Flat, to: Flat, facing: number): MeshData {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along: Flat = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const half = STROKE / 2;
  const pieces = Math.max(1, Math.ceil(Math.abs(to[0] - from[0]) / 0.08));
  const positions: Vec3[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= pieces; i++) {
    const at = -half + ((length + STROKE) * i) / pieces;
    for (const side of [-half, half]) {
      const across = from[0] + along[0] * at - along[1] * side;
      const y = from[1] + along[1] * at + along[0] * side;
      const angle = facing + across / SCOPE.radius;
      const r = SCOPE.radius + PROUD;
      positions.push([Math.sin(angle) * r, y, Math.cos(angle) * r]);
    }
    if (i < pieces) {
      const a = 2 * i;
      indices.push(a, a + 2, a + 1, a + 1, a + 2, a + 3);
    }
  }
  return creaseNormals({ positions, indices }, 60);
}
