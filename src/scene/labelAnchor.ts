import { mix } from '../math/interpolate';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { gasPoint } from '../organ/neighbors/tension';
import {
  place,
  boundaryDepth,
  boundaryPoint,
  createDirections,
  directionsAt,
  toWorld,
  wallHere,
} from '../organ/shape';
import { PATCH_END_CM, PATCH_START_CM } from '../organ/stomach';
import type { Tissue } from '../organ/tissue';
import { WALL } from '../organ/wall';
import type { CaseParameters } from '../procedure/case';
import { hourToTheta } from '../procedure/clockFace';
import type {
  Label,
  LabelCondition,
  LabelFigure,
  LabelPlace,
  LabelThing,
  WallPart,
} from '../procedure/labels';
import { ENTRY_CLIPS, INJURY_CLIPS } from './clips';
import { isLeft } from './dissection';
import { createDrop, dropAt } from './drop';
import { createReliefNeedle, reliefNeedleAt, RELIEF_NEEDLE } from './reliefNeedle';
import { swallowFacts } from './swallowFacts';
import { PATH_SPACING_CM, type ScopePath } from './scopePath';
import { bolusOf, columnOf, type FluidBody } from './tissueOf';
import type { ToolPose } from './toolPose';
import type { SceneState } from './types';
import { valueOf } from './values';

/** The instant that labels point into. */
export interface LabelScene {
  readonly state: SceneState;
  readonly caseParameters: CaseParameters;
  readonly tissue: Tissue;
  readonly path: ScopePath;
  readonly toolPose: ToolPose;
}

/** Layers between two boundaries, by the index of the inner one. */
const LAYER_OF: Partial<Record<WallPart, readonly [first: number, last: number]>> = {
  mucosa: [0, 0],
  submucosa: [1, 3],
  tunnel: [2, 2],
  circularMuscle: [4, 4],
  longitudinalMuscle: [5, 5],
  adventitia: [6, 6],
};
const BOUNDARY_OF: Partial<Record<WallPart, number>> = {
  lumen: BOUNDARY.lumen,
  tunnelRoof: BOUNDARY.tunnelRoof,
  tunnelFloor: BOUNDARY.tunnelFloor,
  outer: BOUNDARY.outer,
};
/** A layer drawn thinner than this is not there to be named, cm. */
const LEAST_LAYER_CM = 0.038;
/** A wedge narrower than this shows no cut faces, radians. */
const LEAST_WEDGE = 0.05;
/** A label of the endoscope's shaft points this far behind its tip, cm; of its metal end this far; of its cap this far ahead. */
const SHAFT_CM = 4.5;
const TIP_CM = 0.7;
const CAP_CM = 0.18;
/** The dot lies this far along a tool from the channel to its point. */
const TOOL_SHARE = 0.62;
/** Below its upper level, cm. */
const IN_COLUMN_CM = 1.3;
/** Less gas than this in the abdomen is not named, share; the dot lies in the middle of the layer under the front wall. */
const LEAST_GAS = 0.3;
const GAS_AT = { along: 0.7, across: 0.5, inner: 0.3 } as const;
/** The needle is named where it stands out of the skin: so far from its tip, cm. */
const OUTSIDE_CM = RELIEF_NEEDLE.deepCm + 1.2;
/** Where the sphincter begins to close what stands on it, cm. */
const SPHINCTER_CM = 38.6;

export function figureOf(figure: LabelFigure, { state, caseParameters }: LabelScene): number {
  if (typeof figure === 'object' && 'track' in figure) return state.values[figure.track] + (figure.plus ?? 0);
  return valueOf(figure, caseParameters);
}

const holds = (condition: LabelCondition, scene: LabelScene): boolean => {
  const { track, above, below, tool } = condition;
  if (tool !== undefined && scene.state.tool !== tool) return false;
  if (track === undefined) return true;
  const value = scene.state.values[track];
  return (
    (above === undefined || value > figureOf(above, scene)) &&
    (below === undefined || value < figureOf(below, scene))
  );
};

/** Whether a label's conditions hold at this instant. */
export const labelHolds = ({ when }: Label, scene: LabelScene): boolean =>
  when?.every((condition) => holds(condition, scene)) ?? true;

const directions = createDirections();
const drop = createDrop();
const needle = createReliefNeedle();
const fluid: FluidBody = { topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 };

/**
 * Where a label points at this instant, cm in the world, written into `out`.
 * @returns false when there is nothing to point at: no such layer here, no wedge, no tool, nothing swallowed.
 */
export function anchorAt(at: LabelPlace, scene: LabelScene, out: WorldPoint): boolean {
  const { state, tissue } = scene;
  switch (at.in) {
    case 'world':
      [out.x, out.y, out.z] = at.cm;
      return true;
    case 'scene':
      return thingAt(at.thing, scene, out);
    case 'cutFace': {
      const { wedgeStart, wedgeWidth } = state.shot;
      if (wedgeWidth < LEAST_WEDGE) return false;
      const theta = wedgeStart + (at.edge === 'last' ? wedgeWidth : 0);
      return leftInWall(at, theta, scene, out);
    }
    case 'wall': {
      const { hour } = at;
      const theta =
        typeof hour === 'number' ? hourToTheta(hour) : tissue.workTheta + hourToTheta(hour.fromWork);
      return leftInWall(at, theta, scene, out);
    }
  }
}

/** A place of the wall, unless it was taken away with its layer or with all that lay above a cross-section. */
function leftInWall(
  at: Extract<LabelPlace, { readonly part: WallPart }>,
  theta: number,
  scene: LabelScene,
  out: WorldPoint,
): boolean {
  const s = figureOf(at.depthCm, scene);
  return isLeft(scene.state.dissection, s, at.part) && inWall(s, theta, at.part, scene.tissue, out);
}

function inWall(s: number, theta: number, part: WallPart, tissue: Tissue, out: WorldPoint): boolean {
  if (s < PATCH_START_CM || s > PATCH_END_CM) return false;
  const layer = LAYER_OF[part];
  if (!layer) {
    const boundary = BOUNDARY_OF[part];
    if (boundary === undefined) toWorld({ s, theta, rho: -1 }, tissue, out);
    else boundaryPoint(s, theta, boundary, tissue, out);
    return true;
  }
  const here = wallHere(s, theta, tissue);
  const [first, last] = layer;
  const from = boundaryDepth(here, first);
  const to = boundaryDepth(here, last + 1);
  if (to - from < LEAST_LAYER_CM) return false;
  directionsAt(s, theta, directions);
  place(directions, here[WALL.radius]!, middleOf(here, part, from, to), out);
  return true;
}

/** The submucosa is pointed at where it is thickest: on the mucosal side, beside the tunnel. */
const middleOf = (here: Float64Array, part: WallPart, from: number, to: number): number =>
  part === 'submucosa' ? from + here[WALL.thickness + 1]! / 2 : (from + to) / 2;

function thingAt(thing: LabelThing, scene: LabelScene, out: WorldPoint): boolean {
  const { state, caseParameters, tissue, path, toolPose } = scene;
  const { values } = state;
  switch (thing) {
    case 'scopeShaft':
    case 'scopeTip':
      return onScope(thing === 'scopeTip' ? TIP_CM : SHAFT_CM, path, out);
    case 'cap':
      out.x = path.position[0]! + path.along[0]! * CAP_CM;
      out.y = path.position[1]! + path.along[1]! * CAP_CM;
      out.z = path.position[2]! + path.along[2]! * CAP_CM;
      return true;
    case 'tool':
      if (state.tool === 'none') return false;
      out.x = mix(toolPose.mouth.x, toolPose.tip.x, TOOL_SHARE);
      out.y = mix(toolPose.mouth.y, toolPose.tip.y, TOOL_SHARE);
      out.z = mix(toolPose.mouth.z, toolPose.tip.z, TOOL_SHARE);
      return true;
    case 'clips': {
      const last = Math.floor(Math.min(values.clips, caseParameters.clipCount) + 1e-6) - 1;
      if (last < 0) return false;
      const s = ENTRY_CLIPS.depthCm(Math.floor(last / 2), tissue, caseParameters);
      return inWall(s, tissue.workTheta, 'lumen', tissue, out);
    }
    case 'injuryClips': {
      const last = Math.floor(values.injuryClips + 1e-6) - 1;
      if (last < 0 || INJURY_CLIPS.count(tissue, caseParameters) === 0) return false;
      return inWall(INJURY_CLIPS.depthCm(0, tissue, caseParameters), tissue.workTheta, 'lumen', tissue, out);
    }
    case 'abdominalGas':
      if (values.abdominalGas < LEAST_GAS) return false;
      gasPoint(GAS_AT.along, GAS_AT.across, GAS_AT.inner, values.abdominalGas, out);
      return true;
    case 'reliefNeedle': {
      const { tip, direction, shown } = reliefNeedleAt(state, needle);
      out.x = tip.x - direction.x * OUTSIDE_CM;
      out.y = tip.y - direction.y * OUTSIDE_CM;
      out.z = tip.z - direction.z * OUTSIDE_CM;
      return shown;
    }
    case 'column': {
      const facts = swallowFacts(state, caseParameters);
      columnOf(state, fluid);
      const topCm = facts ? facts.columnTopCm : fluid.topCm;
      const footCm = facts ? SPHINCTER_CM : fluid.bottomCm;
      if (topCm === null || footCm - topCm < IN_COLUMN_CM) return false;
      return inWall(topCm + IN_COLUMN_CM, 0, 'axis', tissue, out);
    }
    case 'swallowed': {
      dropAt(state, caseParameters, drop);
      if (drop.radiusCm > 0.3) {
        out.x = drop.center.x;
        out.y = drop.center.y;
        out.z = drop.center.z;
        return true;
      }
      const front = swallowFacts(state, caseParameters)?.frontCm ?? null;
      if (front !== null) return inWall(front, 0, 'axis', tissue, out);
      bolusOf(state, fluid);
      if (fluid.bottomCm <= fluid.topCm) return false;
      return inWall((fluid.topCm + fluid.bottomCm) / 2, 0, 'axis', tissue, out);
    }
  }
}

/** On the endoscope's axis, `cm` behind its tip. */
function onScope(cm: number, { position }: ScopePath, out: WorldPoint): true {
  const sample = Math.floor(cm / PATH_SPACING_CM);
  const u = cm / PATH_SPACING_CM - sample;
  const at = (k: number): number => mix(position[sample * 3 + k]!, position[sample * 3 + 3 + k]!, u);
  out.x = at(0);
  out.y = at(1);
  out.z = at(2);
  return true;
}
