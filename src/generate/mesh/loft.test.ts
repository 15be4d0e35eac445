import { describe, expect, it } from 'vitest';
import { creaseNormals } from './creaseNormals';
import { bevelBox, extrude } from './extrude';
import { lathe } from './lathe';
import { loft } from './loft';
import { openEdges, volume } from './testMeasures';
import { ring } from './ring';
import { ribbon } from './ribbon';

const square = (y: number) => ring(1, y, 4);

describe('loft', () => {
  it('joins two rings of four by eight triangles, sixteen with both ends closed', () => {
    expect(loft([square(0), square(1)]).indices).toHaveLength(8 * 3);
    expect(loft([square(0), square(1)], { capStart: true, capEnd: true }).indices).toHaveLength(16 * 3);
  });

  it('names what is wrong with its sections', () => {
    expect(() => loft([square(0)])).toThrow('two sections');
    expect(() => loft([square(0), ring(1, 1, 5)])).toThrow('a section has 5 points, the first 4');
  });
});

describe('the builders on top of it, against closed forms', () => {
  it('turns a cylinder whose volume is that of its polygon', () => {
    const n = 48;
    const cylinder = lathe(
      [
        [0, 0],
        [1.5, 0],
        [1.5, 4],
        [0, 4],
      ],
      n,
    );
    const polygon = (n / 2) * 1.5 ** 2 * Math.sin((2 * Math.PI) / n);
    expect(volume(cylinder), 'positive: faces look outwards').toBeCloseTo(polygon * 4, 6);
    expect(openEdges(creaseNormals(cylinder))).toBe(0);
    expect(() => lathe([[-1, 0], [1, 1]], 8)).toThrow('negative'); // prettier-ignore
  });

  it('draws a box a little smaller than its sizes, closed all round', () => {
    const box = bevelBox(2, 1, 3, 0.1);
    expect(volume(box)).toBeLessThan(6);
    expect(volume(box)).toBeGreaterThan(5.5);
    expect(openEdges(creaseNormals(box))).toBe(0);
  });

  it('refuses a bevel thicker than the plate', () => {
    const outline = [[-1, 1], [1, 1], [1, -1], [-1, -1]] as const; // prettier-ignore
    expect(() => extrude(outline, 0, 0.1, 0.06)).toThrow('bevel');
  });

  it('bends a strip that stays closed and outside out', () => {
    const strip = ribbon([0, 0.5, 1].map((y) => ({ y, z: 0.2 * y * y, width: 0.4, thickness: 0.1 })));
    expect(volume(strip)).toBeGreaterThan(0.03);
    expect(openEdges(creaseNormals(strip))).toBe(0);
  });
});
