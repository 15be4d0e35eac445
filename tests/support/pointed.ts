import type { Tissue } from '../../src/organ/tissue';
import { RHO, type WorldPoint } from '../../src/organ/coordinates';
import { boundaryDepth, toWorld, wallHere } from '../../src/organ/shape';
import type { StructureName } from '../../src/procedure/structures';
import { nameWall } from '../../src/scene/pick/nameWall';
import { layerOfRho, type SlowHit, type SlowPicker } from './slowPick';

/** A place this near a border may be called by either side's name, cm. */
const BORDER_CM = 0.07;

/** Surfaces nearer to each other than this are one place, cm: a layer in between has been cut and drawn back. */
const ONE_PLACE_CM = 0.02;

/** Everything across the wall that stands at a place or right beside it, also behind layers that are not there. */
function rhosNear(rho: number, wall: Float64Array): number[] {
  const next = RHO.findIndex((edge) => edge > rho);
  const [a, b] = next > 0 ? [RHO[next - 1]!, RHO[next]!] : [0, 1];
  const inLayer = (rho - a) / (b - a);
  const depth =
    next > 0
      ? boundaryDepth(wall, next - 1) * (1 - inLayer) + boundaryDepth(wall, next) * inLayer
      : boundaryDepth(wall, RHO.length - 1);
  const samePlace = RHO.filter((_, i) => Math.abs(boundaryDepth(wall, i) - depth) < ONE_PLACE_CM);
  return [rho, ...samePlace].flatMap((each) => [each - 0.06, each, each + 0.06]);
}

/**
 * Every name that a place may rightly have, as the organ model says: its own, and where a border is near, the one beyond.
 * A name is of a layer, a part, or the work; the ones beside it are asked for too.
 */
export function namesAt(hit: SlowHit, tissue: Tissue): Set<StructureName> {
  const names = new Set<StructureName>();
  const { s, theta, rho } = hit.organ;
  for (const ds of [-BORDER_CM, 0, BORDER_CM])
    for (const dTheta of [-BORDER_CM, 0, BORDER_CM])
      for (const nearRho of rhosNear(rho, wallHere(s, theta, tissue))) {
        const organ = {
          s: Math.min(60.5, Math.max(0.05, s + ds)),
          theta: theta + dTheta / 1.2,
          rho: Math.min(0.999, Math.max(0, nearRho)),
        };
        const point = toWorld(organ, tissue, { x: 0, y: 0, z: 0 });
        const layer = layerOfRho(organ.rho);
        const found = nameWall(
          { organ, point, layer, exposure: hit.exposure, distanceCm: hit.distanceCm },
          tissue,
        );
        names.add(found.name);
        if (hit.exposure === 'tunnel') names.add('tunnel').add(layer).add('cutMuscle');
        // Round the tunnel the submucosa is the blue cushion.
        if (hit.exposure === 'tunnel' && layer === 'submucosa') names.add('blueFluid');
      }
  return names;
}

/** A hand's breadth in the picture: somebody who points half a millimeter beside an edge means either side of it, cm. */
const BESIDE_CM = 0.05;

/** Whether a name is right in a line of sight, or in one that passes so close beside it that no hand could tell. */
export function isNamed(
  name: StructureName | null,
  slow: SlowPicker,
  tissue: Tissue,
  from: Readonly<WorldPoint>,
  to: Readonly<WorldPoint>,
): boolean {
  const toward = (dx: number, dy: number, dz: number): boolean => {
    const [x, y, z] = [to.x + dx - from.x, to.y + dy - from.y, to.z + dz - from.z];
    const length = Math.hypot(x, y, z);
    const there = slow(from, { x: x / length, y: y / length, z: z / length });
    return there ? name !== null && namesAt(there, tissue).has(name) : name === null;
  };
  if (toward(0, 0, 0)) return true;
  return [-BESIDE_CM, BESIDE_CM].some(
    (d) => toward(d, 0, 0) || toward(0, d, 0) || toward(0, 0, d) || toward(d, d, 0) || toward(d, -d, 0),
  );
}
