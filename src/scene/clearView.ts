import { RHO, type OrganPoint, type WorldPoint } from '../organ/coordinates';
import { fromWorld } from '../organ/fromWorld';
import type { Tissue } from '../organ/tissue';

/** This close to what is looked at, cm, one is at its own surface. */
const SKIN_CM = 0.3;
/** Places tried along the way are this far apart, cm, and no more than so many. */
const STEP_CM = 0.15;
const MOST_STEPS = 24;
/** A surface may be this much thicker than reckoned: share of the wall. */
const GIVE = 0.012;

const [ROOF = 0, FLOOR = 0] = [RHO[2], RHO[3]];
const organ: OrganPoint = { s: 0, theta: 0, rho: 0 };
const between: WorldPoint = { x: 0, y: 0, z: 0 };

/** Whether light goes through a place: it lies in the lumen, or in the tunnel between roof and floor. */
function isFree(point: Readonly<WorldPoint>, tissue: Tissue): boolean {
  const place = fromWorld(point, tissue, organ);
  if (!place) return false;
  const { rho } = place;
  return rho < GIVE || (rho > ROOF - GIVE && rho < FLOOR + GIVE);
}

/** Whether nothing of the wall stands between two places inside the organ, both cm in the world. */
export function clearView(from: Readonly<WorldPoint>, to: Readonly<WorldPoint>, tissue: Tissue): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
  const way = 1 - SKIN_CM / length;
  if (way <= 0) return true;
  const steps = Math.min(MOST_STEPS, Math.ceil(length / STEP_CM));
  for (let k = 1; k <= steps; k++) {
    const u = (k / steps) * way;
    between.x = from.x + (to.x - from.x) * u;
    between.y = from.y + (to.y - from.y) * u;
    between.z = from.z + (to.z - from.z) * u;
    if (!isFree(between, tissue)) return false;
  }
  return true;
}
