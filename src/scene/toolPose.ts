import { clamp } from '../math/interpolate';
import { INJURY_CM, injuryTopCm, openInjuryCm } from '../organ/injury';
import type { WorldPoint } from '../organ/coordinates';
import { toWorld } from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import type { SceneState } from './types';
import { VESSEL } from './vessel';
import type { ScopePath } from './scopePath';

/** The working channel opens at 7 o'clock of the distal face, this far from its middle, cm [D]. */
const CHANNEL_RADIUS_CM = 0.26;
const CHANNEL_ANGLE = (7 / 12) * 2 * Math.PI;

/** The tunnel's end is blunt: a tool works this far above it, cm, well away from the lining. */
const BLUNT_END_CM = 0.5;
/** In the tunnel a tool works within this depth ahead of the tip, cm: farther on the tunnel may turn away from it. */
const FARTHEST_WORK_CM = 1.7;

/** So near to a tear of the mucosa the clip in the channel is meant for it, cm. */
const NEAR_INJURY_CM = 5;

/** A clip is set down a little above the lining. */
const ON_LINING_RHO = -0.02;
/** Halfway between muscle and mucosa. */
const IN_TUNNEL_RHO = 0.4;

/** A tool cannot leave the channel at more than this angle from the axis, radians. */
const WIDEST_BEND = 0.62;

export interface ToolPose {
  /** Where the channel opens. */
  readonly mouth: WorldPoint;
  /** Unit direction in which the tool stands out. */
  readonly direction: WorldPoint;
  /** Where the tool's tip is. */
  readonly tip: WorldPoint;
  /** How far the jaws stand open, 0 to 1. */
  jaws: number;
}

export const createToolPose = (): ToolPose => ({
  mouth: { x: 0, y: 0, z: 0 },
  direction: { x: 0, y: -1, z: 0 },
  tip: { x: 0, y: 0, z: 0 },
  jaws: 0,
});

const goal: WorldPoint = { x: 0, y: 0, z: 0 };
const goalPoint = { s: 0, theta: 0, rho: 0 };

/** Where the present tool works, in organ coordinates. */
export function toolGoal(state: SceneState, tissue: Tissue, out = goalPoint): typeof goalPoint {
  const v = state.values;
  out.theta = tissue.workTheta;
  const inTunnel = v.scopeRoute > 0.5;
  if (!inTunnel) {
    const clipping = state.tool === 'clip';
    if (clipping && openInjuryCm(tissue) > 0 && v.tipDepthCm > INJURY_CM - NEAR_INJURY_CM) {
      out.s = injuryTopCm(tissue) + openInjuryCm(tissue);
      out.rho = ON_LINING_RHO;
      return out;
    }
    out.s =
      tissue.entryCm +
      tissue.incisionCm * (clipping ? 1 - tissue.closed : 1) +
      (state.tool === 'needle' ? 0.5 : 0);
    out.rho = state.tool === 'needle' ? 0.3 : clipping ? ON_LINING_RHO : 0.25;
    return out;
  }
  const cutting = tissue.myotomyEndCm > tissue.myotomyStartCm + 0.01;
  const drawnBack = v.tipDepthCm < tissue.tunnelEndCm - 2.5;
  if (state.tool === 'forceps' && !cutting) {
    out.s = VESSEL.depthCm;
    out.theta = tissue.workTheta + VESSEL.besideWork;
    out.rho = IN_TUNNEL_RHO;
    return out;
  }
  const work =
    cutting || drawnBack
      ? Math.max(tissue.myotomyEndCm, tissue.myotomyStartCm)
      : tissue.tunnelEndCm - BLUNT_END_CM;
  out.s = Math.min(work, v.tipDepthCm + FARTHEST_WORK_CM);
  out.rho = cutting || drawnBack ? 0.62 : 0.42;
  return out;
}

/** Writes the pose of the tool in the channel: it points at its goal as far as the channel lets it. */
export function toolPoseAt(state: SceneState, tissue: Tissue, path: ScopePath, out: ToolPose): ToolPose {
  const { position, along, right } = path;
  const ax = along[0]!;
  const ay = along[1]!;
  const az = along[2]!;
  const rx = right[0]!;
  const ry = right[1]!;
  const rz = right[2]!;
  // front = right x along, as in the organ's own frames
  const fx = ry * az - rz * ay;
  const fy = rz * ax - rx * az;
  const fz = rx * ay - ry * ax;
  const r = Math.sin(CHANNEL_ANGLE) * CHANNEL_RADIUS_CM;
  const f = Math.cos(CHANNEL_ANGLE) * CHANNEL_RADIUS_CM;
  out.mouth.x = position[0]! + rx * r + fx * f;
  out.mouth.y = position[1]! + ry * r + fy * f;
  out.mouth.z = position[2]! + rz * r + fz * f;
  toWorld(toolGoal(state, tissue), tissue, goal);
  let dx = goal.x - out.mouth.x;
  let dy = goal.y - out.mouth.y;
  let dz = goal.z - out.mouth.z;
  const distance = Math.hypot(dx, dy, dz) || 1;
  const forward = clamp((dx * ax + dy * ay + dz * az) / distance, -1, 1);
  const sx = dx / distance - ax * forward;
  const sy = dy / distance - ay * forward;
  const sz = dz / distance - az * forward;
  const side = Math.hypot(sx, sy, sz) || 1;
  const bend = Math.min(Math.acos(forward), WIDEST_BEND);
  const c = Math.cos(bend);
  const q = Math.sin(bend) / side;
  dx = ax * c + sx * q;
  dy = ay * c + sy * q;
  dz = az * c + sz * q;
  out.direction.x = dx;
  out.direction.y = dy;
  out.direction.z = dz;
  // A tool stops at what it touches, however far it is pushed.
  const reach = Math.min(state.values.toolExtensionMm / 10, distance);
  out.tip.x = out.mouth.x + dx * reach;
  out.tip.y = out.mouth.y + dy * reach;
  out.tip.z = out.mouth.z + dz * reach;
  out.jaws = 1 - state.values.toolAction;
  return out;
}
