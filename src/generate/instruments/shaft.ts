import type { MaterialSpec, Part } from '../gltf/part';
import { withScalar } from '../mesh/attribute';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import type { Detail } from '../detail';
import { MARKS, METAL_SEGMENTS, SCOPE } from './dimensions';
import { markedDepths, numeral, ringsAt, type Band } from './marks';
import { MATERIALS } from './materials';
import { binding, sleeve } from './sleeve';

/** The shaft begins this far behind the distal face: the rigid tip's rounded rim covers the rest. */
const START = 0.045;
const BINDING_CM = 0.36;
/** Sides of the tube, and the spacing of its rows up to a depth: close where it bends in tunnel, stomach and throat. */
const TUBE = {
  full: {
    segments: 24,
    metalSegments: METAL_SEGMENTS,
    steps: [
      [46, 0.44],
      [SCOPE.length, 1],
    ],
  },
  light: {
    segments: 10,
    metalSegments: 10,
    steps: [
      [20, 0.62],
      [46, 1.2],
      [SCOPE.length, 3.6],
    ],
  },
} as const;

/**
 * The insertion tube as a straight tube from the tip to 75 cm. `_ALONG` is the distance from the distal face as a share
 * of that length, so that a vertex shader can lay it along any path.
 */
export function shaft(detail: Detail): Part {
  const areas = new Map<MaterialSpec, MeshData[]>();
  const add = (material: MaterialSpec, mesh: MeshData): void =>
    void areas.set(material, [...(areas.get(material) ?? []), mesh]);
  const { segments, metalSegments } = TUBE[detail];
  const turn = (material: MaterialSpec, profile: readonly ProfilePoint[]): void =>
    add(
      material,
      creaseNormals(lathe(profile, material === MATERIALS.distalMetal ? metalSegments : segments), 46),
    );

  const sleeveStart = SCOPE.distalEnd;
  const sleeveEnd = sleeveStart + SCOPE.bendingSection;
  const tubeStart = sleeveEnd + BINDING_CM;
  turn(MATERIALS.distalMetal, detail === 'full' ? metal(sleeveStart) : plain(START, sleeveStart, detail));
  if (detail === 'full') {
    turn(MATERIALS.binding, binding(sleeveStart, sleeveStart + BINDING_CM / 2));
    turn(MATERIALS.bendingRubber, sleeve(sleeveStart + BINDING_CM / 2, sleeveEnd));
    turn(MATERIALS.binding, binding(sleeveEnd, tubeStart));
  } else {
    turn(MATERIALS.bendingRubber, plain(sleeveStart, tubeStart, detail));
  }

  const depths = markedDepths().filter((depth) => detail === 'full' || depth % (2 * MARKS.every) === 0);
  const rings = depths.flatMap((depth) =>
    detail === 'full' ? ringsAt(depth) : [[depth - MARKS.ring, depth + MARKS.ring] as const],
  );
  let last = tubeStart;
  for (const ring of rings.filter(([from]) => from > tubeStart)) {
    turn(MATERIALS.shaftPolymer, plain(last, ring[0], detail));
    turn(MATERIALS.depthMark, plain(...ring, detail));
    last = ring[1];
  }
  turn(MATERIALS.shaftPolymer, plain(last, SCOPE.length, detail));
  if (detail === 'full') {
    for (const band of rings.filter(([from]) => from < tubeStart)) turn(MATERIALS.depthMark, printed(band));
    add(MATERIALS.depthMark, merge(depths.map(numeral)));
  }
  return {
    name: 'shaft',
    extras: { lengthCm: SCOPE.length },
    areas: [...areas].map(([material, meshes]) => ({
      material,
      mesh: withScalar(merge(meshes), '_ALONG', (_x, y) => y / SCOPE.length),
    })),
  };
}

/** Rows of a smooth stretch of tube. */
function plain(from: number, to: number, detail: Detail): ProfilePoint[] {
  const rows = [from];
  for (const [until, step] of TUBE[detail].steps) {
    const start = rows.at(-1) as number;
    const end = Math.min(to, until);
    if (end <= start) continue;
    const count = Math.max(1, Math.round((end - start) / step));
    for (let i = 1; i <= count; i++) rows.push(start + ((end - start) * i) / count);
  }
  return rows.map((y) => [SCOPE.radius, y]);
}

/** A ring printed on what is there already. */
const printed = ([from, to]: Band): ProfilePoint[] => [
  [SCOPE.radius + MARKS.raised, from],
  [SCOPE.radius + MARKS.raised, to],
];

/** The rigid end: turned metal with one fine seam, its edge broken where the rubber begins. */
function metal(end: number): ProfilePoint[] {
  const r = SCOPE.radius;
  const seam = 0.86;
  return [
    [r, START],
    [r, 0.25],
    [r, 0.5],
    [r, seam - 0.022],
    [r - 0.012, seam - 0.012],
    [r - 0.012, seam + 0.012],
    [r, seam + 0.022],
    [r, end - 0.05],
    [r - 0.006, end - 0.015],
    [r - 0.024, end],
  ];
}
