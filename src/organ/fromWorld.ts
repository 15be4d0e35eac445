import type { OrganPoint, WorldPoint } from './coordinates';
import { DEPTH } from './esophagus';
import { inGastricLumen, inGastricWall } from './gastricSearch';
import { beyondRing, fromCenter, ringThrough, thetaInRing } from './ringPlane';
import { rhoAtDepth, wallHere } from './shape';
import { PATCH_START_CM } from './stomach';
import type { Tissue } from './tissue';
import { WALL } from './wall';

/** Rings tried before refining, cm apart. */
const STEP_CM = 0.25;
const COUNT = Math.round((DEPTH.egj - PATCH_START_CM) / STEP_CM);

const found: OrganPoint = { s: 0, theta: 0, rho: 0 };

/**
 * The world back to organ coordinates: the inverse of `toWorld` for the same tissue.
 *
 * Domain: lumen and wall of mouth, throat, esophagus and stomach, `s` from 0 to the end of the patch. There
 * `fromWorld(toWorld(p)) = p` to 1e-3 cm of `s` and 1e-4 cm of place. In a layer without thickness any `rho` of it is
 * right; on the centerline any `theta` is.
 * Inside the stomach's lumen rings cut each other below the fundus, so several organ points share one place: the one
 * nearest its wall (largest `rho`) is returned.
 * @returns `out`, or null where the point lies outside the organ (`out` is then left as it was).
 */
export function fromWorld(point: Readonly<WorldPoint>, tissue: Tissue, out: OrganPoint): OrganPoint | null {
  const inside =
    inTube(point, tissue, found) ||
    inGastricWall(point, tissue, found) ||
    inGastricLumen(point, tissue, found);
  if (!inside) return null;
  out.s = found.s;
  out.theta = found.theta;
  out.rho = found.rho;
  return out;
}

/** In the tube rings are round and stand square to the path: once the ring is found, the rest can be read off. */
function inTube(point: Readonly<WorldPoint>, tissue: Tissue, out: OrganPoint): boolean {
  let nearest = Infinity;
  let before = beyondRing(PATCH_START_CM, point);
  for (let i = 0; i < COUNT; i++) {
    const from = PATCH_START_CM + i * STEP_CM;
    const after = beyondRing(from + STEP_CM, point);
    const s = ringThrough(point, from, from + STEP_CM, before, after);
    before = after;
    if (Number.isNaN(s)) continue;
    const radius = fromCenter(s, point);
    if (radius >= nearest) continue;
    const theta = thetaInRing(s, point);
    const here = wallHere(s, theta, tissue);
    const lumen = here[WALL.radius]! - here[WALL.lift]!;
    const rho = radius < lumen ? radius / lumen - 1 : rhoAtDepth(here, radius - here[WALL.radius]!);
    if (Number.isNaN(rho)) continue;
    nearest = radius;
    out.s = s;
    out.theta = theta;
    out.rho = rho;
  }
  return nearest < Infinity;
}
