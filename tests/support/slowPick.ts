import { RHO, type OrganPoint, type WorldPoint } from '../../src/organ/coordinates';
import { fromWorld } from '../../src/organ/fromWorld';
import { toWorld, wallHere } from '../../src/organ/shape';
import type { Tissue } from '../../src/organ/tissue';
import { WALL } from '../../src/organ/wall';
import { WALL_LAYERS, type WallLayer } from '../../src/scene/dissection';
import type { Exposure } from '../../src/scene/pick/surfaces';
import type { SceneState } from '../../src/scene/types';

/**
 * What stands in a line of sight, the slow way: the line is walked in short steps and every place on it led back into
 * organ coordinates, until there is wall that nothing has taken away. No surface, no net, no triangle: only the organ
 * model and its inverse.
 */

/** The line is walked in steps this long until there is wall, and its last one again in shorter ones. */
const COARSE_CM = 0.06;
const FINE_CM = 0.012;
const THIN_CM = 0.02;
/** So far round every place of the wall cells are marked: where none is, a step of this length passes none by. */
const EMPTY_CM = 0.15;
/** From the middle of the lumen to its wall, at least, cm. */
const IN_LUMEN_CM = 0.25;
const CELL_CM = 0.3;
const FROM = { x: -14, y: -20, z: -12 } as const;
const SIZE = { x: 97, y: 184, z: 100 } as const;
const OUTER_EDGES = [RHO[1]!, RHO[4]!, RHO[5]!, RHO[6]!, 2];

export const layerOfRho = (rho: number): WallLayer =>
  WALL_LAYERS[OUTER_EDGES.findIndex((edge) => rho < edge)]!;

const index = (x: number, y: number, z: number): number => {
  const i = Math.floor((x - FROM.x) / CELL_CM);
  const j = Math.floor((y - FROM.y) / CELL_CM);
  const k = Math.floor((z - FROM.z) / CELL_CM);
  return i < 0 || j < 0 || k < 0 || i >= SIZE.x || j >= SIZE.y || k >= SIZE.z
    ? -1
    : (i * SIZE.y + j) * SIZE.z + k;
};

/** Which cells of space hold any wall, or stand beside one that does: elsewhere nobody need look. */
function wallCells(tissue: Tissue): Uint8Array {
  const cells = new Uint8Array(SIZE.x * SIZE.y * SIZE.z);
  const p: WorldPoint = { x: 0, y: 0, z: 0 };
  for (let s = 0.02; s < 60.6; s += 0.2)
    for (let theta = 0; theta < 2 * Math.PI; theta += 0.05)
      for (const rho of [0, 0.4, 0.75, 1]) {
        toWorld({ s, theta, rho }, tissue, p);
        for (const dx of [-EMPTY_CM, EMPTY_CM])
          for (const dy of [-EMPTY_CM, EMPTY_CM])
            for (const dz of [-EMPTY_CM, EMPTY_CM]) {
              const at = index(p.x + dx, p.y + dy, p.z + dz);
              if (at >= 0) cells[at] = 1;
            }
      }
  return cells;
}

export interface SlowHit {
  readonly organ: OrganPoint;
  readonly point: WorldPoint;
  readonly exposure: Exposure;
  readonly distanceCm: number;
}

export type SlowPicker = (from: Readonly<WorldPoint>, direction: Readonly<WorldPoint>) => SlowHit | null;

export function slowPicker(
  tissue: Tissue,
  { shot, dissection }: Pick<SceneState, 'shot' | 'dissection'>,
): SlowPicker {
  const cells = wallCells(tissue);
  const turn = 2 * Math.PI;
  const cutAway = ({ s, theta }: OrganPoint): boolean =>
    (dissection.sectionCm !== null && s < dissection.sectionCm) ||
    (((theta - shot.wedgeStart) % turn) + turn) % turn < shot.wedgeWidth;
  const isWall = (at: OrganPoint): boolean => {
    const { s, theta, rho } = at;
    if (rho < 0 || s < 0.03 || s > 60.58 || cutAway(at)) return false;
    if (dissection.layers[layerOfRho(rho)] !== 'shown') return false;
    const wall = wallHere(s, theta, tissue);
    if (rho > RHO[2]! && rho < RHO[3]!) return wall[WALL.thickness + 2]! < 0.02;
    return !(rho < RHO[3]! && wall[WALL.open]! > 0.5);
  };
  /** How wall is met whose last place before it was `before`; null: that was outside the organ. */
  const exposureAfter = (before: OrganPoint | null): Exposure => {
    if (!before) return 'outer';
    if (cutAway(before)) return before.rho >= 0 ? 'cut' : 'lumen';
    if (before.rho < 0) return 'lumen';
    return before.rho > RHO[2]! && before.rho < RHO[3]! ? 'tunnel' : 'peeled';
  };
  return (from, direction) => {
    const at: OrganPoint = { s: 0, theta: 0, rho: 0 };
    let before: OrganPoint | null = null;
    let step = COARSE_CM;
    for (let t = 0; t < 220; t += step) {
      const p = {
        x: from.x + direction.x * t,
        y: from.y + direction.y * t,
        z: from.z + direction.z * t,
      };
      const cell = index(p.x, p.y, p.z);
      if (cell < 0 || cells[cell] === 0) {
        t += EMPTY_CM;
        continue;
      }
      const inside = fromWorld(p, tissue, at) !== null;
      if (inside && isWall(at)) {
        if (step === FINE_CM)
          return { organ: { ...at }, point: p, exposure: exposureAfter(before), distanceCm: t };
        // Met: back to before it, and on in short steps.
        t -= step + FINE_CM;
        step = FINE_CM;
        continue;
      }
      before = inside ? { ...at } : null;
      // Among layers that were taken away the one that is left may be thin.
      if (step === COARSE_CM && inside && at.rho >= 0) t -= COARSE_CM - THIN_CM;
      // In the open lumen the wall is no nearer than this.
      if (inside && at.rho < 0 && step === COARSE_CM) t += Math.min(0.3, -at.rho * IN_LUMEN_CM);
    }
    return null;
  };
}
