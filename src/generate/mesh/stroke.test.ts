import { describe, expect, it } from 'vitest';
import { stroke, type Flat } from './stroke';
import { wrapped } from './wrap';

const area = ({ points, indices }: Flat): number => {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => points[indices[i + k]!]!) as [number, number][];
    sum += ((b![0] - a![0]) * (c![1] - a![1]) - (c![0] - a![0]) * (b![1] - a![1])) / 2;
  }
  return sum;
};

describe('stroke', () => {
  it('is as wide as its pen, and turns counterclockwise whichever way it runs', () => {
    for (const [x, y] of [
      [3, 0],
      [-3, 0],
      [0, 3],
      [0, -3],
    ] as const)
      expect(
        area(
          stroke(
            [
              [0, 0],
              [x, y],
            ],
            0.5,
          ),
        ),
      ).toBeCloseTo(1.5, 9);
  });

  it('keeps its width round a right angle', () => {
    const bent = stroke(
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      0.2,
    );
    // Two arms of 2 by 0.2; the miter adds as much outside as it takes away inside.
    expect(area(bent)).toBeCloseTo(0.8, 9);
  });

  it('refuses a line without length', () => {
    expect(() => stroke([[0, 0]], 1)).toThrow('two points');
  });
});

describe('wrapped', () => {
  it('lies on the cylinder, faces outwards, x to the right of who looks at it', () => {
    const { positions, normals } = wrapped(
      stroke(
        [
          [-0.2, 0],
          [0.2, 0],
        ],
        0.1,
      ),
      0.5,
      0,
      7,
    );
    for (let i = 0; i < positions.length; i += 3) {
      expect(Math.hypot(positions[i]!, positions[i + 2]!)).toBeCloseTo(0.5, 6);
      expect(positions[i]! * normals[i]! + positions[i + 2]! * normals[i + 2]!).toBeCloseTo(0.5, 6);
    }
    expect(positions[0]!, 'the line starts at the left, seen from +z').toBeLessThan(0);
  });
});
