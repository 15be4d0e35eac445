import { BOUNDARY, type WorldPoint } from '../../organ/coordinates';
import { boundaryPoint, createDirections, directionsAt } from '../../organ/shape';
import type { Tissue } from '../../organ/tissue';
import { project, type PicturePoint, type Viewpoint } from '../viewpoint';

const point: WorldPoint = { x: 0, y: 0, z: 0 };
const directions = createDirections();

/**
 * A place beside the organ in the picture: `outCm` outside its outer surface at (s, theta).
 * @returns null behind the camera.
 */
export function besideOrgan(
  s: number,
  theta: number,
  outCm: number,
  tissue: Tissue,
  viewpoint: Viewpoint,
): PicturePoint | null {
  boundaryPoint(s, theta, BOUNDARY.outer, tissue, point);
  const { through } = directionsAt(s, theta, directions);
  const at = { x: 0, y: 0 };
  const beside = {
    x: point.x + through.x * outCm,
    y: point.y + through.y * outCm,
    z: point.z + through.z * outCm,
  };
  return project(viewpoint, beside, at) ? at : null;
}

/** The centerline at a depth in the picture; null behind the camera. */
export function centerInPicture(s: number, viewpoint: Viewpoint): PicturePoint | null {
  const { center } = directionsAt(s, 0, directions);
  const at = { x: 0, y: 0 };
  return project(viewpoint, center, at) ? at : null;
}

/** The value between two bounds whose place in the picture lies nearest to a point. */
export function nearestValue(
  at: Readonly<PicturePoint>,
  from: number,
  to: number,
  step: number,
  placeOf: (value: number) => PicturePoint | null,
): number {
  let best = from;
  let nearest = Infinity;
  for (let value = from; value <= to + 1e-9; value += step) {
    const place = placeOf(value);
    const distance = place ? Math.hypot(place.x - at.x, place.y - at.y) : Infinity;
    if (distance >= nearest) continue;
    nearest = distance;
    best = value;
  }
  return best;
}
