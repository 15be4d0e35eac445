import { clamp, mix, wrapAngle } from '../math/interpolate';
import type { WorldPoint } from '../organ/coordinates';
import { SCOPE_RADIUS_CM } from '../organ/esophagus';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';
import { PATH_SAMPLES, PATH_SPACING_CM, type ScopePath } from './scopePath';
import type { ToolPose } from './toolPose';
import type { ShotPose } from './types';
import { FACE_COLUMNS, NET_COLUMNS, NET_ROWS, WallNet, netDepth, netTheta } from './wallNet';
import { WINDOW_HALF_ARC, visibleArc, windowDepths } from './wedge';

/** What decides whether one place can be seen from another. */
export interface SightScene {
  readonly tissue: Tissue;
  readonly shot: Readonly<ShotPose>;
  readonly caseParameters: CaseParameters;
  readonly path: ScopePath;
  /** The tool from the channel to its point, while one stands out. */
  readonly tool?: Pick<ToolPose, 'mouth' | 'tip'> | null;
}

/** A surface met this close to what is looked at belongs to it, cm: folds are finer than the net. */
const SKIN_CM = 0.28;
/** Half the thickness of a tool, cm, and the places along it that are tried. */
const TOOL_RADIUS_CM = 0.17;
const TOOL_SAMPLES = 12;
/** What is part of the endoscope or its tool is hidden only by what lies this far before it, cm. */
const OWN_CM = 0.9;
/** Between these columns of a cut face and the next ones there is wall; between them the tunnel is open. */
const SOLID_COLUMNS = [0, 2] as const;
/** Glass hides nothing. */
const GLASS = 0.5;

/**
 * Answers whether the organ or the endoscope stands between two places of one instant. The wall's surfaces and cut
 * faces are met as a coarse net, without what the wedge leaves out, the open entry, and mucosa turned to glass.
 */
export class Sight {
  readonly #net = new WallNet();
  readonly #arc = { start: 0, end: 0 };
  #scene: SightScene | null = null;
  #windowFrom = 0;
  #windowTo = 0;
  /** Where the last triangle was met: shares along its two sides. */
  #v = 0;
  #w = 0;

  /** Looks at an instant; asks are answered for it, as it stood now. */
  begin(scene: SightScene): void {
    this.#scene = scene;
    const { start, end } = visibleArc(scene.shot, this.#arc);
    this.#net.begin(scene.tissue, start, end);
    [this.#windowFrom, this.#windowTo] = windowDepths(scene.caseParameters);
  }

  /**
   * Whether `to` is hidden from `from`, both cm in the world.
   * @param ofScope `to` is a place of the endoscope or its tool, which do not hide themselves.
   */
  hidden(from: Readonly<WorldPoint>, to: Readonly<WorldPoint>, ofScope = false): boolean {
    const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
    if (!this.#scene || length <= SKIN_CM) return false;
    const until = 1 - SKIN_CM / length;
    return this.#behindScope(from, to, length, ofScope) || this.#behindWall(from, to, until);
  }

  #behindWall(from: Readonly<WorldPoint>, to: Readonly<WorldPoint>, until: number): boolean {
    for (let row = 0; row < NET_ROWS - 1; row++) {
      if (!this.#net.mayMeet(row, from, to)) continue;
      for (const surface of [1, 0] as const)
        for (let column = 0; column < NET_COLUMNS; column++)
          if (this.#meetsCell(surface, row, column, from, to, until)) return true;
      if (this.#scene!.shot.wedgeWidth > 0 && this.#meetsFace(row, from, to, until)) return true;
    }
    return false;
  }

  #meetsFace(row: number, from: Readonly<WorldPoint>, to: Readonly<WorldPoint>, until: number): boolean {
    for (const face of this.#net.faces)
      for (const column of SOLID_COLUMNS) {
        const a = row * FACE_COLUMNS + column;
        const c = a + FACE_COLUMNS;
        if (this.#meets(face, a, a + 1, c, from, to, until)) return true;
        if (this.#meets(face, c + 1, c, a + 1, from, to, until)) return true;
      }
    return false;
  }

  #meetsCell(
    surface: 0 | 1,
    row: number,
    column: number,
    from: Readonly<WorldPoint>,
    to: Readonly<WorldPoint>,
    until: number,
  ): boolean {
    const next = (column + 1) % NET_COLUMNS;
    const a = row * NET_COLUMNS + column;
    const b = row * NET_COLUMNS + next;
    const c = a + NET_COLUMNS;
    const d = b + NET_COLUMNS;
    const points = this.#net.surfaces[surface];
    if (this.#meets(points, a, b, c, from, to, until))
      return this.#stands(surface, row, column, this.#v, this.#w);
    if (this.#meets(points, d, c, b, from, to, until))
      return this.#stands(surface, row, column, 1 - this.#v, 1 - this.#w);
    return false;
  }

  /** Whether there is wall at a place of a cell. @param across,down shares of the cell, 0 to 1. */
  #stands(surface: 0 | 1, row: number, column: number, across: number, down: number): boolean {
    const { shot, tissue } = this.#scene!;
    const { start, end } = this.#arc;
    const middle = (start + end) / 2;
    const theta = netTheta(column + across);
    if (Math.abs(wrapAngle(theta - middle)) > (end - start) / 2) return false;
    if (surface === 1) return true;
    const s = netDepth(row + down);
    const glass =
      shot.ghostLid > GLASS &&
      s > this.#windowFrom &&
      s < this.#windowTo &&
      Math.abs(wrapAngle(theta - tissue.workTheta)) < WINDOW_HALF_ARC;
    if (glass) return false;
    const next = (column + 1) % NET_COLUMNS;
    const { open } = this.#net;
    const above = mix(open[row * NET_COLUMNS + column]!, open[row * NET_COLUMNS + next]!, across);
    const below = mix(open[(row + 1) * NET_COLUMNS + column]!, open[(row + 1) * NET_COLUMNS + next]!, across);
    return mix(above, below, down) <= 0.5;
  }

  /** Whether the way meets a triangle before the share `until`; leaves where in `#v` (toward j) and `#w` (toward k). */
  #meets(
    points: Float64Array,
    i: number,
    j: number,
    k: number,
    from: Readonly<WorldPoint>,
    to: Readonly<WorldPoint>,
    until: number,
  ): boolean {
    const px = points[i * 3]!;
    const py = points[i * 3 + 1]!;
    const pz = points[i * 3 + 2]!;
    const e1x = points[j * 3]! - px;
    const e1y = points[j * 3 + 1]! - py;
    const e1z = points[j * 3 + 2]! - pz;
    const e2x = points[k * 3]! - px;
    const e2y = points[k * 3 + 1]! - py;
    const e2z = points[k * 3 + 2]! - pz;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const dz = to.z - from.z;
    const hx = dy * e2z - dz * e2y;
    const hy = dz * e2x - dx * e2z;
    const hz = dx * e2y - dy * e2x;
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (det === 0) return false;
    const sx = from.x - px;
    const sy = from.y - py;
    const sz = from.z - pz;
    const v = (sx * hx + sy * hy + sz * hz) / det;
    if (v < 0 || v > 1) return false;
    const qx = sy * e1z - sz * e1y;
    const qy = sz * e1x - sx * e1z;
    const qz = sx * e1y - sy * e1x;
    const w = (dx * qx + dy * qy + dz * qz) / det;
    if (w < 0 || v + w > 1) return false;
    const u = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (u <= 0 || u >= until) return false;
    this.#v = v;
    this.#w = w;
    return true;
  }

  #behindScope(
    from: Readonly<WorldPoint>,
    to: Readonly<WorldPoint>,
    length: number,
    ofScope: boolean,
  ): boolean {
    const { path, tool } = this.#scene!;
    const { position, insertionCm } = path;
    const dx = (to.x - from.x) / length;
    const dy = (to.y - from.y) / length;
    const dz = (to.z - from.z) / length;
    const covers = (px: number, py: number, pz: number, radius: number): boolean => {
      const x = px - from.x;
      const y = py - from.y;
      const z = pz - from.z;
      const along = clamp(x * dx + y * dy + z * dz, 0, length);
      if (ofScope && along > length - OWN_CM) return false;
      return (x - dx * along) ** 2 + (y - dy * along) ** 2 + (z - dz * along) ** 2 < radius * radius;
    };
    const count = Math.min(PATH_SAMPLES, Math.ceil(insertionCm / PATH_SPACING_CM));
    for (let i = 0; i < count; i++)
      if (covers(position[i * 3]!, position[i * 3 + 1]!, position[i * 3 + 2]!, SCOPE_RADIUS_CM)) return true;
    if (!tool) return false;
    const { mouth, tip } = tool;
    for (let i = 0; i <= TOOL_SAMPLES; i++) {
      const u = i / TOOL_SAMPLES;
      if (covers(mix(mouth.x, tip.x, u), mix(mouth.y, tip.y, u), mix(mouth.z, tip.z, u), TOOL_RADIUS_CM))
        return true;
    }
    return false;
  }
}
