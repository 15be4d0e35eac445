import { describe, expect, it } from 'vitest';
import { withScalar } from './attribute';
import { creaseNormals } from './creaseNormals';
import { lathe } from './lathe';
import { merge } from './merge';
import { normalLengths } from './testMeasures';
import { vertexCount, type Surface } from './meshData';
import { moved, turned } from './place';

/** A cube about the origin, two triangles a side. */
const CUBE: Surface = {
  positions: [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].map((z) => [x, y, z] as const))),
  indices: [
    [0, 1, 3, 2],
    [4, 6, 7, 5],
    [0, 4, 5, 1],
    [2, 3, 7, 6],
    [0, 2, 6, 4],
    [1, 5, 7, 3],
  ].flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]),
};

describe('creaseNormals', () => {
  it('keeps the edges of a cube at 40 degrees and melts them at 180', () => {
    expect(vertexCount(creaseNormals(CUBE, 40))).toBe(24);
    expect(vertexCount(creaseNormals(CUBE, 180))).toBe(8);
  });

  it('points a melted corner along its diagonal, however its quads were split', () => {
    const mesh = creaseNormals(CUBE, 180);
    for (let i = 0; i < mesh.positions.length; i++) {
      expect(mesh.normals[i], `component ${i}`).toBeCloseTo(mesh.positions[i]! / Math.sqrt(3), 5);
    }
  });

  it('gives a tube radial normals and no normal that is not a unit vector', () => {
    const mesh = creaseNormals(
      lathe(
        [
          [1, 0],
          [1, 1],
          [1, 3],
        ],
        24,
      ),
    );
    for (let i = 0; i < mesh.normals.length; i += 3) {
      expect(mesh.normals[i + 1], 'nothing along the axis').toBeCloseTo(0, 5);
      expect(
        mesh.normals[i]! * mesh.positions[i]! + mesh.normals[i + 2]! * mesh.positions[i + 2]!,
      ).toBeCloseTo(1, 5);
    }
    for (const length of normalLengths(mesh)) expect(length).toBeCloseTo(1, 5);
  });

  it('drops triangles without area', () => {
    const flat: Surface = { positions: [[0, 0, 0], [1, 0, 0], [2, 0, 0]], indices: [0, 1, 2] }; // prettier-ignore
    expect(creaseNormals(flat).indices).toHaveLength(0);
  });
});

describe('merge and place', () => {
  const cube = creaseNormals(CUBE);

  it('joins meshes and refuses those that carry different attributes', () => {
    const two = merge([cube, moved(cube, 5, 0, 0)]);
    expect(vertexCount(two)).toBe(48);
    expect(Math.max(...two.indices)).toBe(47);
    expect(() => merge([cube, withScalar(cube, '_ALONG', () => 0)])).toThrow('different custom attributes');
    expect(() => merge([])).toThrow('nothing to merge');
  });

  it('turns right-handed: a quarter about x carries y to z', () => {
    const [x, y, z] = turned({ ...cube, positions: new Float32Array([0, 1, 0]) }, 'x', Math.PI / 2).positions;
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeCloseTo(0, 6);
    expect(z).toBeCloseTo(1, 6);
  });
});
