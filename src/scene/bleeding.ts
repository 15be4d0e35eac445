import { clamp, mix, smoothstep } from '../math/interpolate';
import { BOUNDARY, type WorldPoint } from '../organ/coordinates';
import { boundaryDepth, boundaryPoint, createDirections, directionsAt, place } from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import { WALL, WALL_SIZE, createWallRow, wallAt, wallRow } from '../organ/wall';
import type { SceneState } from './types';
import { VESSEL, vesselReached } from './vessel';
import type { VisibleArc } from './wedge';

/*
 * Blood from the vessel across the tunnel: what flows, what has gathered in the tunnel, what is left of the endoscope's
 * picture. The patient lies supine, so it gathers toward the back; amounts and times are for the eye [D].
 */

/** How much blood there is, 0 to 1 each. */
export interface Bleeding {
  /** What flows from the vessel at this instant; nothing once it is sealed. */
  flow: number;
  /** What has flowed and lies in the tunnel. */
  pool: number;
  /** How far the endoscope's picture is lost in it. */
  veil: number;
}

export const createBleeding = (): Bleeding => ({ flow: 0, pool: 0, veil: 0 });

/** The lens sees blood this near to the vessel, cm: all of it nearer than the first, none beyond the second. */
const VEILED_CM = { near: 2.2, far: 5 } as const;

/** Writes the bleeding of an instant into `out`. */
export function bleedingAt({ values }: SceneState, out: Bleeding): Bleeding {
  const { bleeding, vesselSealed, tipDepthCm, scopeRoute } = values;
  out.pool = vesselReached(values) ? bleeding : 0;
  out.flow = out.pool * (1 - smoothstep(0.2, 0.9, vesselSealed));
  const away = Math.abs(VESSEL.depthCm - tipDepthCm);
  const near = 1 - smoothstep(VEILED_CM.near, VEILED_CM.far, away);
  out.veil = scopeRoute > 0.5 ? out.pool * near : 0;
  return out;
}

/** How far up the tunnel the pool reaches from the vessel, cm, and how high it stands in the tunnel's section [D]. */
const POOL_CM = { up: 6.5, down: 1.1, high: 0.62 } as const;
/** The pool ends this far short of entry and end of the tunnel, cm. */
const SHORT_CM = 0.25;
/** Tunnel lower than this holds none, cm. */
const LEAST_GAP_CM = 0.015;
/** Fluid is drawn on into the wall by so much, cm, so that its edge is where the wall is met. */
const INTO_WALL_CM = 0.05;
/** At the cut faces it ends so much short of the wall. */
const SHORT_OF_WALL_CM = 0.01;

/** The depths between which the pool lies, cm. */
export function poolDepths(pool: number, tissue: Tissue): readonly [from: number, to: number] {
  const spread = Math.sqrt(pool);
  const to = Math.min(tissue.tunnelEndCm - SHORT_CM, VESSEL.depthCm + POOL_CM.down * spread);
  const from = Math.max(tissue.entryCm + 1 + SHORT_CM, VESSEL.depthCm - POOL_CM.up * spread);
  return [Math.min(from, to - SHORT_CM), to];
}

/** How high blood stands above the lowest place of the tunnel's section, cm: most at the vessel, nothing at its ends. */
function poolHeightCm(s: number, pool: number, [from, to]: readonly [number, number]): number {
  if (s <= from || s >= to) return 0;
  const up = clamp((s - from) / Math.max(0.1, VESSEL.depthCm - from), 0, 1);
  const down = clamp((to - s) / Math.max(0.1, to - VESSEL.depthCm), 0, 1);
  return POOL_CM.high * pool ** 0.75 * Math.sqrt(up) * Math.sqrt(down);
}

/** Where the tunnel's walls are stained: depth, how far from there along the organ, cm, and how much, 0 to 1. */
export const stainOf = ({ pool }: Readonly<Bleeding>): [depthCm: number, reachCm: number, amount: number] => [
  VESSEL.depthCm,
  0.6 + 3.2 * pool,
  smoothstep(0, 0.25, pool),
];

/** A net over the pool: for each of its rows the places where each column enters the blood and leaves it. */
export interface PoolNet {
  readonly rows: number;
  readonly columns: number;
  /** xyz, row by row: first the sheet toward the mucosa, then the one toward the muscle. */
  readonly points: Float32Array;
}

export const createPoolNet = (rows: number, columns: number): PoolNet => ({
  rows,
  columns,
  points: new Float32Array(rows * columns * 6),
});

const wall = new Float64Array(WALL_SIZE);
const here = createDirections();
const roof: WorldPoint = { x: 0, y: 0, z: 0 };
const floor: WorldPoint = { x: 0, y: 0, z: 0 };
let row: ReturnType<typeof createWallRow> | null = null;

/** Directions at which a section of the tunnel is felt out for where the blood ends. */
const SAMPLES = 28;
const directionAt = new Float64Array(SAMPLES);
/** How far back the tunnel reaches there: height (z), cm. */
const backAt = new Float64Array(SAMPLES);

/**
 * Writes where the blood lies: in each section of the tunnel it fills what lies toward the back (-z), up to a level.
 * @param arc of the tunnel that is to be seen.
 */
export function writePool(pool: number, tissue: Tissue, arc: Readonly<VisibleArc>, net: PoolNet): void {
  const { rows, columns, points } = net;
  const depths = poolDepths(pool, tissue);
  const wet = { start: 0, end: 0 };
  for (let i = 0; i < rows; i++) {
    const s = mix(depths[0], depths[1], i / (rows - 1));
    row ??= createWallRow(tissue);
    wallRow(s, tissue, row);
    const level = feelOut(row, arc) + poolHeightCm(s, pool, depths);
    wetArc(level, wet);
    for (let k = 0; k < columns; k++) {
      const theta = mix(wet.start, wet.end, k / (columns - 1));
      const fromCut = Math.min(theta - arc.start, arc.end - theta) * row.arcRadius;
      across(row, theta);
      fill(level, Math.min(INTO_WALL_CM, 0.4 * fromCut - SHORT_OF_WALL_CM));
      points.set([roof.x, roof.y, roof.z], (i * columns * 2 + k) * 3);
      points.set([floor.x, floor.y, floor.z], (i * columns * 2 + columns + k) * 3);
    }
  }
}

/** Roof and floor of the tunnel in one direction of a prepared row. @returns what is between them, cm. */
function across(at: ReturnType<typeof createWallRow>, theta: number): number {
  wallAt(at, theta, wall);
  directionsAt(at.s, theta, here);
  const radius = wall[WALL.radius]!;
  place(here, radius, boundaryDepth(wall, BOUNDARY.tunnelRoof), roof);
  place(here, radius, boundaryDepth(wall, BOUNDARY.tunnelFloor), floor);
  return wall[WALL.thickness + BOUNDARY.tunnelRoof]!;
}

/** Fills `backAt` along the visible part of a section. @returns the height of its lowest open place. */
function feelOut(at: ReturnType<typeof createWallRow>, arc: Readonly<VisibleArc>): number {
  const { workTheta } = at.tissue;
  const middle = (arc.start + arc.end) / 2;
  const work = workTheta + 2 * Math.PI * Math.round((middle - workTheta) / (2 * Math.PI));
  const start = clamp(work - at.tunnelHalfAngle, arc.start, arc.end);
  const end = clamp(work + at.tunnelHalfAngle, arc.start, arc.end);
  let lowest = Infinity;
  for (let j = 0; j < SAMPLES; j++) {
    const theta = mix(start, end, j / (SAMPLES - 1));
    const gap = across(at, theta);
    directionAt[j] = theta;
    backAt[j] = Math.min(roof.z, floor.z);
    if (gap > LEAST_GAP_CM) lowest = Math.min(lowest, backAt[j]!);
  }
  return Number.isFinite(lowest) ? lowest : Math.min(...backAt);
}

/** Between which directions a section lies below the level: from its lowest place to either side. */
function wetArc(level: number, out: VisibleArc): void {
  let lowest = 0;
  for (let j = 1; j < SAMPLES; j++) if (backAt[j]! < backAt[lowest]!) lowest = j;
  const edge = (step: -1 | 1): number => {
    let j = lowest;
    while (j + step >= 0 && j + step < SAMPLES && backAt[j + step]! < level) j += step;
    const next = j + step;
    if (next < 0 || next >= SAMPLES || backAt[j]! >= level) return directionAt[j]!;
    const share = (level - backAt[j]!) / (backAt[next]! - backAt[j]!);
    return mix(directionAt[j]!, directionAt[next]!, share);
  };
  out.start = edge(-1);
  out.end = edge(1);
}

/** Draws `roof` and `floor` in to what lies below the level. @param overCm how far on into the wall. */
function fill(level: number, overCm: number): void {
  const gap = Math.hypot(floor.x - roof.x, floor.y - roof.y, floor.z - roof.z);
  const rise = floor.z - roof.z;
  const over = overCm / Math.max(gap, 1e-4);
  const held = (u: number): number => (over < -0.5 ? 0.5 : clamp(u, -over, 1 + over));
  const met = Math.abs(rise) < 1e-6 ? (roof.z < level ? 2 : -1) : (level - roof.z) / rise;
  const closed = gap < LEAST_GAP_CM;
  const from = closed ? 0.5 : held(rise < 0 ? met : -1);
  const to = closed ? 0.5 : held(rise < 0 ? 2 : met);
  for (const axis of ['x', 'y', 'z'] as const) {
    const [p, q] = [roof[axis], floor[axis]];
    roof[axis] = mix(p, q, from);
    floor[axis] = mix(p, q, to);
  }
}

/** The stream from the vessel to the pool: three points of an arc, and how thick it is, cm of radius. */
export interface BloodStream {
  readonly from: WorldPoint;
  readonly over: WorldPoint;
  readonly to: WorldPoint;
  radiusCm: number;
}

export const createBloodStream = (): BloodStream => ({
  from: { x: 0, y: 0, z: 0 },
  over: { x: 0, y: 0, z: 0 },
  to: { x: 0, y: 0, z: 0 },
  radiusCm: 0,
});

/** A trickle and a jet, cm of radius [D]. */
const STREAM_CM = { least: 0.02, most: 0.048 } as const;
/** How far up the tunnel a jet comes down again, and how far it first rises toward the front, cm [D]. */
const JET_CM = { up: 0.6, rise: 0.2 } as const;

/** Writes the stream of an instant: out of the vessel's middle, up the tunnel, down to the back. */
export function bloodStream({ flow }: Readonly<Bleeding>, tissue: Tissue, out: BloodStream): BloodStream {
  const theta = tissue.workTheta + VESSEL.besideWork;
  middleOf(VESSEL.depthCm, theta, tissue, out.from);
  const landing = VESSEL.depthCm - mix(0.15, JET_CM.up, flow);
  row ??= createWallRow(tissue);
  const { tunnelHalfAngle } = wallRow(landing, tissue, row);
  // Whichever way round leads down.
  const turn = Math.sin(theta) > 0 ? 1 : -1;
  middleOf(landing, tissue.workTheta + turn * 0.72 * tunnelHalfAngle, tissue, out.to);
  // It shoots along the tunnel before it falls.
  middleOf(mix(VESSEL.depthCm, landing, 0.6), theta, tissue, out.over);
  out.over.x = mix(out.over.x, out.to.x, 0.3);
  out.over.z = mix(out.over.z, out.to.z, 0.3) + JET_CM.rise * flow;
  out.radiusCm = flow <= 0 ? 0 : mix(STREAM_CM.least, STREAM_CM.most, flow) * smoothstep(0, 0.08, flow);
  return out;
}

/** Halfway between roof and floor of the tunnel. */
function middleOf(s: number, theta: number, tissue: Tissue, out: WorldPoint): void {
  boundaryPoint(s, theta, BOUNDARY.tunnelRoof, tissue, roof);
  boundaryPoint(s, theta, BOUNDARY.tunnelFloor, tissue, floor);
  out.x = (roof.x + floor.x) / 2;
  out.y = (roof.y + floor.y) / 2;
  out.z = (roof.z + floor.z) / 2;
}
