import type { MaterialSpec, Part } from '../gltf/part';
import { withScalar } from '../mesh/attribute';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import type { Detail } from '../detail';
import { METAL_SEGMENTS, SCOPE } from './dimensions';
import { MATERIALS } from './materials';
import { numerals } from './numerals';

/** The shaft begins this far behind the distal face: the rigid tip's rounded rim covers the rest. */
const START = 0.045;
/** Vertex rows: close together where the tip bends hard, wider where it only sags. */
const FINE_UNTIL = 12;
interface Fineness {
  readonly segments: number;
  readonly metalSegments: number;
  readonly fineStep: number;
  readonly coarseStep: number;
  /** Grooves of the rubber and printed numbers: small things. */
  readonly small: boolean;
}
const FINENESS: Readonly<Record<Detail, Fineness>> = {
  full: {
    segments: METAL_SEGMENTS / 2,
    metalSegments: METAL_SEGMENTS,
    fineStep: 0.15,
    coarseStep: 0.72,
    small: true,
  },
  light: { segments: 10, metalSegments: 14, fineStep: 0.6, coarseStep: 3, small: false },
};
/** The rubber's fine grooves: one each so far, so wide, so deep. */
const GROOVE_EVERY = 0.75;
const GROOVE_HALF_WIDTH = 0.05;
const GROOVE_DEPTH = 0.018;
const RUBBER_RADIUS = SCOPE.radius - 0.008;

interface Stretch {
  readonly material: MaterialSpec;
  readonly profile: readonly ProfilePoint[];
}

/**
 * The insertion tube as a straight tube from the tip to 75 cm. `_ALONG` is the distance from the distal face as a share
 * of that length, so that a vertex shader can lay it along any path.
 */
export function shaft(detail: Detail): Part {
  const fineness = FINENESS[detail];
  const areas = new Map<MaterialSpec, ProfilePoint[][]>();
  for (const stretch of stretches(fineness)) {
    const list = areas.get(stretch.material) ?? [];
    list.push([...stretch.profile]);
    areas.set(stretch.material, list);
  }
  return {
    name: 'shaft',
    extras: { lengthCm: SCOPE.length },
    areas: [...areas].map(([material, profiles]) => ({
      material,
      mesh: along(
        profiles,
        material === MATERIALS.distalMetal ? fineness.metalSegments : fineness.segments,
        material === MATERIALS.depthMark && fineness.small ? [numerals()] : [],
      ),
    })),
  };
}

/** All bands of one material, and what else is made of it, as a single mesh. */
function along(profiles: readonly ProfilePoint[][], segments: number, more: readonly MeshData[]): MeshData {
  const surfaces = profiles.map((profile) => lathe(profile, segments));
  let offset = 0;
  const indices = surfaces.flatMap((surface) => {
    const shifted = surface.indices.map((index) => index + offset);
    offset += surface.positions.length;
    return shifted;
  });
  const bands = creaseNormals({ positions: surfaces.flatMap((surface) => surface.positions), indices });
  return withScalar(merge([bands, ...more]), '_ALONG', (_x, y) => y / SCOPE.length);
}

function stretches(fineness: Fineness): Stretch[] {
  const rubberStart = SCOPE.distalEnd;
  const rubberEnd = rubberStart + SCOPE.bendingSection;
  const bindingEnd = rubberEnd + 0.35;
  const metal: ProfilePoint[] = [
    [SCOPE.radius, START],
    ...rows(0.25, rubberStart - 0.05, 0.28).map((y): ProfilePoint => [SCOPE.radius, y]),
    [SCOPE.radius, rubberStart - 0.02],
    [RUBBER_RADIUS, rubberStart],
  ];
  const binding: ProfilePoint[] = [
    [RUBBER_RADIUS, rubberEnd],
    [SCOPE.radius + 0.012, rubberEnd + 0.05],
    [SCOPE.radius + 0.016, (rubberEnd + bindingEnd) / 2],
    [SCOPE.radius + 0.012, bindingEnd - 0.05],
    [SCOPE.radius, bindingEnd],
  ];
  return [
    { material: MATERIALS.distalMetal, profile: metal },
    { material: MATERIALS.bendingRubber, profile: rubber(rubberStart, rubberEnd, fineness) },
    { material: MATERIALS.shaftPolymer, profile: binding },
    ...marked(bindingEnd, SCOPE.length, fineness),
  ];
}

/** Rubber with fine circular grooves. It carries no marks: on a real endoscope too they begin behind it. */
function rubber(from: number, to: number, { small, fineStep }: Fineness): ProfilePoint[] {
  if (!small) return rows(from, to, fineStep).map((y) => [RUBBER_RADIUS, y]);
  const profile: ProfilePoint[] = [
    [RUBBER_RADIUS, from],
    [RUBBER_RADIUS, from + GROOVE_EVERY / 4],
  ];
  for (let groove = from + GROOVE_EVERY / 2; groove < to; groove += GROOVE_EVERY) {
    profile.push([RUBBER_RADIUS, groove - GROOVE_HALF_WIDTH]);
    profile.push([RUBBER_RADIUS - GROOVE_DEPTH, groove]);
    profile.push([RUBBER_RADIUS, groove + GROOVE_HALF_WIDTH]);
    const gap = GROOVE_EVERY - 2 * GROOVE_HALF_WIDTH;
    for (const share of [0.25, 0.5, 0.75]) {
      const y = groove + GROOVE_HALF_WIDTH + gap * share;
      if (y < to) profile.push([RUBBER_RADIUS, y]);
    }
  }
  profile.push([RUBBER_RADIUS, to]);
  return profile;
}

/** The outer tube cut into black bands and white depth marks. */
function marked(from: number, to: number, { fineStep, coarseStep }: Fineness): Stretch[] {
  const w = SCOPE.markWidth;
  const bands: [number, number][] = [];
  for (let y = Math.ceil(from / SCOPE.markEvery) * SCOPE.markEvery; y < to; y += SCOPE.markEvery) {
    if (y % (2 * SCOPE.markEvery) === 0) bands.push([y - 1.5 * w, y - 0.5 * w], [y + 0.5 * w, y + 1.5 * w]);
    else bands.push([y - 0.5 * w, y + 0.5 * w]);
  }
  const stretches: Stretch[] = [];
  const tube = (material: MaterialSpec, a: number, b: number, step: number): void => {
    stretches.push({
      material,
      profile: [a, ...rows(a + step * 0.6, b - step * 0.6, step), b].map((y) => [SCOPE.radius, y]),
    });
  };
  let last = from;
  for (const [a, b] of [...bands, [to, to] as const]) {
    const split = Math.min(Math.max(last, FINE_UNTIL), a);
    if (split > last) tube(MATERIALS.shaftPolymer, last, split, fineStep);
    if (a > split) tube(MATERIALS.shaftPolymer, split, a, coarseStep);
    if (b > a) tube(MATERIALS.depthMark, a, b, coarseStep);
    last = b;
  }
  return stretches;
}

/** Evenly spaced heights from `a` to at most `b`, about `step` apart; none when they do not fit. */
function rows(a: number, b: number, step: number): number[] {
  if (b < a) return [];
  const count = Math.max(1, Math.round((b - a) / step));
  return Array.from({ length: count + 1 }, (_, i) => a + ((b - a) * i) / count);
}
