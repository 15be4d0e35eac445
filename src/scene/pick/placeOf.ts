import type { WorldPoint } from '../../organ/coordinates';
import { restingTissue } from '../../organ/tissue';
import type { CaseParameters } from '../../procedure/case';
import type { StructureName, StructurePlace } from '../../procedure/structures';
import { anchorAt, type LabelScene } from '../labelAnchor';
import { createScopePath, scopePathAt } from '../scopePath';
import { tissueOf } from '../tissueOf';
import { createToolPose, toolPoseAt } from '../toolPose';
import type { Programme, SceneState } from '../types';
import type { Picker, Pointed } from './picker';

/** A hand that points is no surer than this: share of the distance, some four pixels of a picture. */
const HAND = 0.004;

/** Whence and into which part of the world a structure is looked for. */
export interface Looking {
  /** Where the camera stands, cm. */
  readonly eye: Readonly<WorldPoint>;
  /** Whether a point stands in the picture. */
  readonly inFrame: (point: Readonly<WorldPoint>) => boolean;
}

/** A place at which a structure is met. */
export interface Found {
  readonly pointed: Pointed;
  /** Whoever points a little beside it is told the same name. */
  readonly steady: boolean;
}

/**
 * The place at which a structure is met from here: whoever points there is told its name. The first that is steady, else
 * the first.
 * @returns null where it is not to be seen at this instant.
 */
export function placeOf(
  name: StructureName,
  { at }: StructurePlace,
  state: SceneState,
  { caseParameters }: Programme,
  picker: Picker,
  { eye, inFrame }: Looking,
): Found | null {
  const scene = labelSceneOf(state, caseParameters);
  const point: WorldPoint = { x: 0, y: 0, z: 0 };
  let first: Found | null = null;
  for (const place of at) {
    if (!anchorAt(place, scene, point) || !inFrame(point)) continue;
    const ahead = unit(point.x - eye.x, point.y - eye.y, point.z - eye.z);
    const pointed = picker.pick({ from: eye, direction: ahead });
    if (pointed?.name !== name) continue;
    const steady = besides(ahead).every((direction) => picker.pick({ from: eye, direction })?.name === name);
    if (steady) return { pointed, steady };
    first ??= { pointed, steady };
  }
  return first;
}

/** What decides where the places of an instant are. */
export function labelSceneOf(state: SceneState, caseParameters: CaseParameters): LabelScene {
  const tissue = tissueOf(state, caseParameters, restingTissue());
  const path = scopePathAt(state, tissue, createScopePath());
  return { state, caseParameters, tissue, path, toolPose: toolPoseAt(state, tissue, path, createToolPose()) };
}

/** Lines of sight a hand's unsureness beside one: to both sides, above and below. */
function besides(ahead: Readonly<WorldPoint>): readonly WorldPoint[] {
  const aside = unit(-ahead.z, 0, ahead.x);
  const up = {
    x: aside.y * ahead.z - aside.z * ahead.y,
    y: aside.z * ahead.x - aside.x * ahead.z,
    z: aside.x * ahead.y - aside.y * ahead.x,
  };
  return [aside, up].flatMap((way) =>
    [-HAND, HAND].map((by) => unit(ahead.x + way.x * by, ahead.y + way.y * by, ahead.z + way.z * by)),
  );
}

function unit(x: number, y: number, z: number): WorldPoint {
  const length = Math.hypot(x, y, z) || 1;
  return { x: x / length, y: y / length, z: z / length };
}
