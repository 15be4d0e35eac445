import { BOUNDARY, type WorldPoint } from '../../organ/coordinates';
import { SCOPE_RADIUS_CM } from '../../organ/esophagus';
import { boundaryPoint, createDirections, directionsAt } from '../../organ/shape';
import { restingTissue } from '../../organ/tissue';
import { thetaToHour } from '../../procedure/clockFace';
import type { CaseParameters } from '../../procedure/case';
import type { StructureName } from '../../procedure/structures';
import type { ToolName } from '../../procedure/tracks';
import { CLIP_ROWS } from '../clips';
import type { Presences } from '../neighbors';
import { createScopePath, PATH_SAMPLES, PATH_SPACING_CM, scopePathAt } from '../scopePath';
import { swallowFacts } from '../swallowFacts';
import { columnOf, tissueOf } from '../tissueOf';
import { createToolPose, toolPoseAt } from '../toolPose';
import type { Programme, SceneState } from '../types';
import { createVessel, VESSEL, vesselAt } from '../vessel';
import { nameWall } from './nameWall';
import { apart, toward } from './lineOfSight';
import { neighborShape, POINTED_NEIGHBORS } from './neighborShapes';
import { WallPicker, type Ray } from './pickWall';
import { meetSpheres, strung } from './spheres';
import { SurfaceNet } from './surfaceNet';

/** What somebody pointed at. */
export interface Pointed {
  readonly name: StructureName;
  /** What it is a part of, or lies in; null: nothing more to say. */
  readonly within: StructureName | null;
  readonly point: Readonly<WorldPoint>;
  /** Where in the organ, for what is of the organ; `hour` on the clock looking distally. */
  readonly organ: { readonly depthCm: number; readonly hour: number; readonly rho: number } | null;
}

/** The endoscope is not in the picture before this, cm before the incisors. */
const AWAY_CM = -7.9;
/** The transparent cap reaches this far beyond the tip, cm. */
const CAP_CM = 0.4;
const TOOL_RADIUS_CM = 0.16;
const CLIP_RADIUS_CM = 0.28;
/** Clips stand up from the lining by this much in the middle, cm. */
const CLIP_RISE_CM = 0.35;
const VESSEL_RADIUS_CM = 0.14;
const TOOL_NAMES: Readonly<Record<Exclude<ToolName, 'none'>, StructureName>> = {
  needle: 'needle',
  knife: 'knife',
  forceps: 'forceps',
  clip: 'clipTool',
};

/** What stands in the esophagus stands on the sphincter, cm. */
const SPHINCTER_CM = 38.6;

/** A tool so far behind the cap's front is seen through it, cm. */
const CLEAR_CM = 1.6;
const isTool = (name: StructureName): boolean => Object.values(TOOL_NAMES).includes(name);

interface Thing {
  readonly name: StructureName;
  readonly spheres: Float64Array;
}

/**
 * Says what stands where somebody points, from the organ model and the poses of the instant. Made for one instant: what
 * it needs is reckoned once.
 */
export class Picker {
  readonly #tissue = restingTissue();
  readonly #wall: WallPicker;
  readonly #things: readonly Thing[];
  readonly #food: SurfaceNet | null;
  readonly #neighbors: Readonly<Presences>;

  /** @param neighbors how each is drawn now: 0 hidden, 1 a ghost, 2 shown. */
  constructor(state: SceneState, { caseParameters }: Programme, neighbors: Readonly<Presences>) {
    tissueOf(state, caseParameters, this.#tissue);
    this.#wall = new WallPicker(this.#tissue, state);
    this.#things = this.#thingsOf(state, caseParameters);
    this.#food = this.#foodOf(state, caseParameters);
    this.#neighbors = neighbors;
  }

  /** Whether a place is what is met in its line of sight, or what is met is nearer to it than `withinCm`. */
  meets(from: Readonly<WorldPoint>, point: Readonly<WorldPoint>, withinCm: number): boolean {
    const met = this.pick({ from, direction: toward(from, point) });
    return met !== null && apart(met.point, point) < withinCm;
  }

  /** The first thing in this line of sight; null: nothing that has a name. */
  pick(ray: Ray): Pointed | null {
    const wall = this.#wall.pick(ray);
    let nearest = wall?.distanceCm ?? Infinity;
    let name: StructureName | null = null;
    const nearer = (candidate: StructureName, distanceCm: number): void => {
      if (distanceCm >= nearest) return;
      nearest = distanceCm;
      name = candidate;
    };
    for (const { name: thing, spheres } of this.#things) {
      const distanceCm = meetSpheres(ray, spheres);
      // The cap is clear: a tool that is seen through it is meant.
      if (name === 'cap' && isTool(thing) && distanceCm < nearest + CLEAR_CM) nearest = Infinity;
      nearer(thing, distanceCm);
    }
    for (const hit of this.#food?.meet(ray.from, ray.direction) ?? []) nearer('food', hit.distanceCm);
    for (const each of POINTED_NEIGHBORS)
      if (this.#neighbors[each] > 1.5) nearer(each, meetSpheres(ray, neighborShape(each)));
    if (name === null && wall) {
      const { s, theta, rho } = wall.organ;
      return {
        ...nameWall(wall, this.#tissue),
        point: wall.point,
        organ: { depthCm: s, hour: thetaToHour(theta), rho },
      };
    }
    // A ghost is looked through: it is meant only where nothing else stands in this line.
    if (name === null)
      for (const each of POINTED_NEIGHBORS)
        if (this.#neighbors[each] > 0.3) nearer(each, meetSpheres(ray, neighborShape(each)));
    if (name === null) return null;
    const { from, direction } = ray;
    return {
      name,
      within: null,
      point: {
        x: from.x + direction.x * nearest,
        y: from.y + direction.y * nearest,
        z: from.z + direction.z * nearest,
      },
      organ: null,
    };
  }

  #thingsOf(state: SceneState, caseParameters: CaseParameters): Thing[] {
    const tissue = this.#tissue;
    const things: Thing[] = [];
    const path = scopePathAt(state, tissue, createScopePath());
    // Over a cross-section the endoscope would stand before it.
    if (state.values.tipDepthCm > AWAY_CM && state.dissection.sectionCm === null) {
      const { position, along } = path;
      const count = Math.min(PATH_SAMPLES, Math.ceil((path.insertionCm - AWAY_CM) / PATH_SPACING_CM) + 1);
      const node = (i: number) => ({
        x: position[i * 3]!,
        y: position[i * 3 + 1]!,
        z: position[i * 3 + 2]!,
        radiusCm: SCOPE_RADIUS_CM,
      });
      const tip = node(0);
      const front = {
        x: tip.x + along[0]! * CAP_CM,
        y: tip.y + along[1]! * CAP_CM,
        z: tip.z + along[2]! * CAP_CM,
        radiusCm: SCOPE_RADIUS_CM,
      };
      things.push(
        {
          name: 'endoscope',
          spheres: Float64Array.from(strung(Array.from({ length: count }, (_, i) => node(i)))),
        },
        { name: 'cap', spheres: Float64Array.from(strung([tip, front])) },
      );
      if (state.tool !== 'none' && state.values.toolExtensionMm > 2) {
        const { mouth, tip: point } = toolPoseAt(state, tissue, path, createToolPose());
        const ends = [mouth, point].map(({ x, y, z }) => ({ x, y, z, radiusCm: TOOL_RADIUS_CM }));
        things.push({ name: TOOL_NAMES[state.tool], spheres: Float64Array.from(strung(ends)) });
      }
    }
    const clips = this.#clips(caseParameters);
    if (clips.length > 0) things.push({ name: 'clips', spheres: Float64Array.from(clips) });
    const vessel = vesselAt(state, tissue, createVessel());
    if (vessel.seen && vessel.parted < 0.5)
      things.push({ name: 'vessel', spheres: Float64Array.from(this.#vessel()) });
    return things;
  }

  #clips(caseParameters: CaseParameters): number[] {
    const tissue = this.#tissue;
    const p = { x: 0, y: 0, z: 0 };
    const here = createDirections();
    return CLIP_ROWS.flatMap((row) =>
      Array.from({ length: row.count(tissue, caseParameters) }, (_, i) => i)
        .filter((i) => row.closed(i, tissue, caseParameters) >= 1)
        .map((i) => row.depthCm(i, tissue, caseParameters)),
    ).flatMap((s) => {
      boundaryPoint(s, tissue.workTheta, BOUNDARY.lumen, tissue, p);
      const { through } = directionsAt(s, tissue.workTheta, here);
      return [
        p.x - through.x * CLIP_RISE_CM,
        p.y - through.y * CLIP_RISE_CM,
        p.z - through.z * CLIP_RISE_CM,
        CLIP_RADIUS_CM,
      ];
    });
  }

  /** It crosses the tunnel from its floor to its roof. */
  #vessel(): number[] {
    const tissue = this.#tissue;
    const theta = tissue.workTheta + VESSEL.besideWork;
    const end = (boundary: number) => ({
      ...boundaryPoint(VESSEL.depthCm, theta, boundary, tissue, { x: 0, y: 0, z: 0 }),
      radiusCm: VESSEL_RADIUS_CM,
    });
    return strung([end(BOUNDARY.tunnelFloor), end(BOUNDARY.tunnelRoof)]);
  }

  #foodOf(state: SceneState, caseParameters: CaseParameters): SurfaceNet | null {
    const column = columnOf(state, { topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 });
    // While a swallow runs, what stands is part of it.
    const standing = swallowFacts(state, caseParameters);
    const topCm = standing ? standing.columnTopCm : column.topCm;
    const bottomCm = standing ? SPHINCTER_CM : column.bottomCm;
    if (topCm === null) return null;
    const from = Math.max(topCm, state.dissection.sectionCm ?? topCm);
    if (bottomCm - from < 0.2) return null;
    return new SurfaceNet(
      {
        over: 'depthAndHour',
        boundary: BOUNDARY.lumen,
        exposure: 'lumen',
        layer: 'mucosa',
        fromCm: from,
        toCm: bottomCm,
        fromTheta: 0,
        toTheta: 2 * Math.PI,
      },
      this.#tissue,
    );
  }
}
