import { wrapAngle } from '../../math/interpolate';
import { solve3 } from '../../math/solve3';
import { BOUNDARY, RHO, type OrganPoint, type WorldPoint } from '../../organ/coordinates';
import { rhoAtDepth, wallHere } from '../../organ/shape';
import type { Tissue } from '../../organ/tissue';
import { WALL } from '../../organ/wall';
import type { Dissection, WallLayer } from '../dissection';
import { SurfaceNet, pointOn, type NetHit } from './surfaceNet';
import { surfacesOf, type Exposure, type Opened, type Surface } from './surfaces';

/** A line of sight: from the eye, in a unit direction, cm in the world. */
export interface Ray {
  readonly from: Readonly<WorldPoint>;
  readonly direction: Readonly<WorldPoint>;
}

/** Where the wall is met. */
export interface WallHit {
  /** From the eye, cm. */
  readonly distanceCm: number;
  readonly organ: Readonly<OrganPoint>;
  readonly point: Readonly<WorldPoint>;
  readonly layer: WallLayer;
  readonly exposure: Exposure;
}

/** A tunnel lower than this is closed, cm: as the picture draws it. */
const LEAST_GAP_CM = 0.02;
/** The mucosa is open where the incision's share is above this. */
const OPEN = 0.5;
/** A surface met this close to what is looked at belongs to it, cm. */
const SKIN_CM = 0.12;
const CLOSE_CM = 1e-6;
const STEPS = 14;
const DU = 1e-3;

const slopes = new Float64Array(9);
const miss = new Float64Array(3);
const step = new Float64Array(3);
const p: WorldPoint = { x: 0, y: 0, z: 0 };
const q: WorldPoint = { x: 0, y: 0, z: 0 };

/** The layer at a place of the wall, `rho` in [0, 1]. */
export function layerAt(rho: number): WallLayer {
  if (rho < RHO[BOUNDARY.mucosaSubmucosa]!) return 'mucosa';
  if (rho < RHO[BOUNDARY.submucosaCircular]!) return 'submucosa';
  if (rho < RHO[BOUNDARY.circularLongitudinal]!) return 'circularMuscle';
  return rho < RHO[BOUNDARY.longitudinalAdventitia]! ? 'longitudinalMuscle' : 'adventitia';
}

/**
 * What of the wall a line of sight meets first, as the organ model has it: the renderer is not asked, because its own
 * geometry does not know where the shader put it.
 */
export class WallPicker {
  readonly #tissue: Tissue;
  readonly #dissection: Readonly<Dissection>;
  readonly #nets: readonly SurfaceNet[];

  /** @param tissue of the instant; must not change while this is asked. */
  constructor(tissue: Tissue, opened: Opened) {
    this.#tissue = tissue;
    this.#dissection = opened.dissection;
    this.#nets = surfacesOf(opened, tissue.workTheta).map((surface) => new SurfaceNet(surface, tissue));
  }

  /** @returns null where the line meets no wall. */
  pick(ray: Ray): WallHit | null {
    let first: WallHit | null = null;
    for (const net of this.#nets)
      for (const near of net.meet(ray.from, ray.direction)) {
        const hit = this.#refine(ray, net.surface, near);
        if (hit && (!first || hit.distanceCm < first.distanceCm)) first = hit;
      }
    return first;
  }

  /** Whether no wall stands between the eye and a place of the world; what it lies on does not hide it. */
  reaches(from: Readonly<WorldPoint>, to: Readonly<WorldPoint>): boolean {
    const [x, y, z] = [to.x - from.x, to.y - from.y, to.z - from.z];
    const length = Math.hypot(x, y, z);
    const hit = this.pick({ from, direction: { x: x / length, y: y / length, z: z / length } });
    return hit === null || hit.distanceCm > length - SKIN_CM;
  }

  /** Newton's steps from the net to the surface itself. */
  #refine(ray: Ray, surface: Surface, near: NetHit): WallHit | null {
    let { u, v, distanceCm: t } = near;
    const tissue = this.#tissue;
    for (let i = 0; i < STEPS; i++) {
      pointOn(surface, u, v, tissue, p);
      const at = { x: p.x, y: p.y, z: p.z };
      miss[0] = ray.from.x + ray.direction.x * t - at.x;
      miss[1] = ray.from.y + ray.direction.y * t - at.y;
      miss[2] = ray.from.z + ray.direction.z * t - at.z;
      if (Math.hypot(miss[0], miss[1], miss[2]) < CLOSE_CM) break;
      slope(0, pointOn(surface, u + DU, v, tissue, p), pointOn(surface, u - DU, v, tissue, q));
      slope(3, pointOn(surface, u, v + DU, tissue, p), pointOn(surface, u, v - DU, tissue, q));
      slopes.set([-ray.direction.x, -ray.direction.y, -ray.direction.z], 6);
      if (!solve3(slopes, miss, step)) return null;
      const share = Math.min(1, 0.6 / Math.max(Math.abs(step[0]!), Math.abs(step[1]!), 1e-9));
      u += step[0]! * share;
      v += step[1]! * share;
      t += step[2]! * share;
    }
    // Where folds turn away from the eye the steps may not settle; the net's own place is then near enough.
    const settled = Math.hypot(miss[0]!, miss[1]!, miss[2]!) < 0.02 && t > 0;
    return settled
      ? this.#hit(ray, surface, u, v, t)
      : this.#hit(ray, surface, near.u, near.v, near.distanceCm);
  }

  #hit(ray: Ray, surface: Surface, u: number, v: number, distanceCm: number): WallHit | null {
    const s = surface.over === 'hourAndWall' ? surface.s : u;
    const theta = surface.over === 'depthAndHour' ? v : surface.over === 'hourAndWall' ? u : surface.theta;
    const here = wallHere(s, theta, this.#tissue);
    const rho = surface.over === 'depthAndHour' ? RHO[surface.boundary]! : rhoAtDepth(here, v);
    if (Number.isNaN(rho) || !this.#stands(surface, s, theta, rho, here)) return null;
    const { from, direction } = ray;
    return {
      distanceCm,
      organ: { s, theta: wrapAngle(theta), rho },
      point: {
        x: from.x + direction.x * distanceCm,
        y: from.y + direction.y * distanceCm,
        z: from.z + direction.z * distanceCm,
      },
      layer: surface.over === 'depthAndHour' ? surface.layer : layerAt(rho),
      exposure: surface.over === 'depthAndHour' ? surface.exposure : 'cut',
    };
  }

  /** Whether there is wall at this place of a surface. */
  #stands(surface: Surface, s: number, theta: number, rho: number, here: Float64Array): boolean {
    const gap = here[WALL.thickness + 2]! > LEAST_GAP_CM;
    const open = here[WALL.open]! > OPEN && rho < RHO[BOUNDARY.tunnelFloor]!;
    if (surface.over !== 'hourAndWall' && (s < surface.fromCm || s > surface.toCm)) return false;
    if (surface.over !== 'depthAndWall' && !within(theta, surface.fromTheta, surface.toTheta)) return false;
    if (surface.over === 'depthAndHour') return surface.exposure === 'tunnel' ? gap && !open : !open;
    const inGap = gap && rho > RHO[BOUNDARY.tunnelRoof]! && rho < RHO[BOUNDARY.tunnelFloor]!;
    return !open && !inGap && this.#dissection.layers[layerAt(rho)] === 'shown';
  }
}

const within = (theta: number, from: number, to: number): boolean =>
  Math.abs(wrapAngle(theta - (from + to) / 2)) <= (to - from) / 2;

function slope(at: number, ahead: Readonly<WorldPoint>, behind: Readonly<WorldPoint>): void {
  slopes[at] = (ahead.x - behind.x) / (2 * DU);
  slopes[at + 1] = (ahead.y - behind.y) / (2 * DU);
  slopes[at + 2] = (ahead.z - behind.z) / (2 * DU);
}
