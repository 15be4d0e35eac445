import { clamp, mix, smoothstep } from '../math/interpolate';
import { obliquity } from '../organ/caliber';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { SCOPE_RADIUS_CM } from '../organ/esophagus';
import { boundaryDepth, createDirections, directionsAt, place, wallHere } from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import { WALL } from '../organ/wall';
import { curlAt, curledCm, straightOn } from './retroflexion';
import type { SceneState } from './types';

/** The endoscope's axis lies this far above the muscle in the tunnel, cm, and this share more where the tube narrows. */
const BERTH_CM = SCOPE_RADIUS_CM + 0.15;
const SLANTED_BERTH = 0.35;

/** Where the endoscope leaves the axis of the lumen for the entry, cm above it, and where it lies in the tunnel, cm below. */
const APPROACH_CM = 1.7;
const ARRIVAL_CM = 1.7;

const here = createDirections();

const base: WorldPoint = { x: 0, y: 0, z: 0 };
const arrival: WorldPoint = { x: 0, y: 0, z: 0 };
/** The direction in which the endoscope arrives at a place is taken over so much of its way, cm. */
const ARRIVING_CM = 0.2;

/** Where the axis of the endoscope lies at depth `s` (cm) of its path, in the world. */
export function scopeAxis(s: number, state: SceneState, tissue: Tissue, out: WorldPoint): WorldPoint {
  const { values } = state;
  const curl = curledCm(values);
  const start = values.tipDepthCm - curl;
  if (curl === 0 || s <= start) return uncurled(s, state, tissue, out);
  uncurled(start, state, tissue, base);
  uncurled(start - ARRIVING_CM, state, tissue, arrival);
  const length = Math.hypot(base.x - arrival.x, base.y - arrival.y, base.z - arrival.z) || 1;
  arrival.x = (base.x - arrival.x) / length;
  arrival.y = (base.y - arrival.y) / length;
  arrival.z = (base.z - arrival.z) / length;
  return curlAt(s - start, values, base, arrival, out);
}

/**
 * In the lumen the endoscope keeps to the axis, leaning toward the wall near the tip when it works there; in the tunnel
 * it lies on the muscle; in the stomach it goes straight on.
 */
function uncurled(s: number, state: SceneState, tissue: Tissue, out: WorldPoint): WorldPoint {
  directionsAt(s, tissue.workTheta, here);
  const wall = wallHere(s, tissue.workTheta, tissue);
  if (state.values.scopeRoute > 0.5) {
    const entered = smoothstep(tissue.entryCm - APPROACH_CM, tissue.entryCm + ARRIVAL_CM, s);
    if (entered === 0) return place(here, 0, 0, out);
    const lying =
      boundaryDepth(wall, BOUNDARY.tunnelFloor) - BERTH_CM * mix(1, obliquity(s, tissue), SLANTED_BERTH);
    return place(here, wall[WALL.radius]! * entered, lying * entered, out);
  }
  const lean = clamp(state.values.toolExtensionMm / 12, 0, 1) * smoothstep(5, 0, state.values.tipDepthCm - s);
  const room = Math.max(0, wall[WALL.radius]! - wall[WALL.lift]! - SCOPE_RADIUS_CM - 0.45);
  return straightOn(s, place(here, room * lean * lean, 0, out));
}
