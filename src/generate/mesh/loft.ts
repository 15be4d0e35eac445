import type { Surface, Vec3 } from './meshData';

export interface LoftOptions {
  /** Close the first section with a fan about its middle. */
  readonly capStart?: boolean;
  /** Close the last section likewise. */
  readonly capEnd?: boolean;
}

/**
 * A skin over closed sections that all have the same number of points: the one builder under tube, lathe, extrude.
 * Outside is where it should be when each section turns from +z towards +x and the sections follow each other towards +y.
 *
 * Two rings of four points -> 8 triangles; with both caps -> 16.
 * @throws RangeError when there are fewer than two sections or they differ in length.
 */
export function loft(sections: readonly (readonly Vec3[])[], options: LoftOptions = {}): Surface {
  const around = sections[0]?.length ?? 0;
  if (sections.length < 2 || around < 3)
    throw new RangeError('loft needs two sections of three points or more');
  for (const section of sections) {
    if (section.length !== around)
      throw new RangeError(`loft: a section has ${section.length} points, the first ${around}`);
  }
  const positions: Vec3[] = sections.flat();
  const indices: number[] = [];
  for (let i = 0; i + 1 < sections.length; i++) {
    for (let j = 0; j < around; j++) {
      const next = (j + 1) % around;
      const [a, b, c, d] = [i * around + j, i * around + next, (i + 1) * around + next, (i + 1) * around + j];
      indices.push(a, b, c, a, c, d);
    }
  }
  const cap = (section: readonly Vec3[], first: number, turned: boolean): void => {
    const center = positions.push(middle(section)) - 1;
    for (let j = 0; j < around; j++) {
      const next = (j + 1) % around;
      if (turned) indices.push(center, first + next, first + j);
      else indices.push(center, first + j, first + next);
    }
  };
  if (options.capStart) cap(sections[0] as readonly Vec3[], 0, true);
  if (options.capEnd)
    cap(sections[sections.length - 1] as readonly Vec3[], (sections.length - 1) * around, false);
  return { positions, indices };
}

function middle(points: readonly Vec3[]): Vec3 {
  const sum = [0, 0, 0];
  for (const p of points) for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + p[k as 0 | 1 | 2];
  return [
    (sum[0] as number) / points.length,
    (sum[1] as number) / points.length,
    (sum[2] as number) / points.length,
  ];
}
