import { FLUID, GRAVITY_CM_S2, LEVEL, MMHG_DYN_CM2, CELL_CM } from './parameters';
import { answerOf, areaAt, type Tube } from './tube';
import type { FluidName, Posture } from './types';

/** Volume error that one step may leave in a cell, mL. */
const TOLERANCE_ML = 1e-8;
const MOST_ITERATIONS = 80;
/** After this many steps taken whole, only steps that lower the error are taken. */
const FREE_ITERATIONS = 25;
const LEAST_SHARE = 1e-3;
/** The kinetic energy of what leaves a narrow sphincter for the wide stomach is lost over its length (Borda and Carnot). */
const EXIT_LOSS = 1;

/**
 * Flow along the tube, stepped in time: in every cell the area follows the flow through its two faces, at every face the
 * flow follows pressure, weight and friction. Pressure and friction are taken at the end of the step, so it is stable
 * whatever its length; the law of the wall is met in every cell by Newton's method on a convex problem, so no area can
 * become negative and no volume is lost (Casulli et al. 2012). Mouth of the stomach: only outward.
 */
export class Flow {
  readonly area: Float64Array;
  /** mmHg above gastric. */
  readonly pressure: Float64Array;
  /** Through face i, between cells i-1 and i, cm/s; the last is the way out. */
  readonly speed: Float64Array;
  emptiedMl = 0;
  readonly #tube: Tube;
  readonly #weight: number;
  readonly #density: number;
  readonly #viscosity: number;
  readonly #isLes: Uint8Array;
  readonly #held: Float64Array;
  /** Flow = carry * (steady - pull * (p right - p left)). */
  readonly #carry: Float64Array;
  readonly #steady: Float64Array;
  readonly #pull: Float64Array;
  /** How much a difference of 1 mmHg across a face moves in this step, mL. */
  readonly #link: Float64Array;
  readonly #wanted: Float64Array;
  readonly #trial: Float64Array;
  /** The wall's answer to the last trial. */
  readonly #answer: Float64Array;
  readonly #slope: Float64Array;
  readonly #residual: Float64Array;
  readonly #diagonal: Float64Array;
  readonly #step: Float64Array;

  constructor(tube: Tube, fluid: FluidName, posture: Posture) {
    const { cells } = tube;
    const field = (n = cells): Float64Array => new Float64Array(n);
    this.#tube = tube;
    this.#density = FLUID[fluid].density;
    this.#viscosity = FLUID[fluid].viscosityP;
    this.#weight = posture === 'upright' ? (this.#density * GRAVITY_CM_S2) / MMHG_DYN_CM2 : 0;
    this.area = field();
    this.pressure = field();
    this.speed = field(cells + 1);
    this.#isLes = new Uint8Array(cells + 1);
    for (let i = 1; i <= cells; i += 1) {
      const s = tube.depthCm[i - 1]!;
      if (s > LEVEL.lesStart && s < LEVEL.lesEnd) this.#isLes[i] = 1;
    }
    this.#held = field();
    this.#carry = field(cells + 1);
    this.#steady = field(cells + 1);
    this.#pull = field(cells + 1);
    this.#link = field(cells + 1);
    this.#wanted = field();
    this.#trial = field();
    this.#answer = field();
    this.#slope = field();
    this.#residual = field();
    this.#diagonal = field();
    this.#step = field();
  }

  /** Weight of the fluid, mmHg per cm of depth. */
  get weightMmHgPerCm(): number {
    return this.#weight;
  }

  /** Takes the areas as they are given and rests: pressures of the law, no flow. */
  rest(pressure: (i: number) => number, tone: Float64Array): void {
    const { cells, aroundMmHg } = this.#tube;
    for (let i = 0; i < cells; i += 1) {
      this.#held[i] = aroundMmHg[i]! + tone[i]!;
      this.pressure[i] = pressure(i);
      this.area[i] = areaAt(this.#tube, i, this.pressure[i]! - this.#held[i]!);
    }
    this.speed.fill(0);
  }

  /** One step of `dt` seconds with the muscle squeezing by `tone` (mmHg) and `inflow` mL/s coming from the throat. */
  advance(dt: number, tone: Float64Array, inflow: number): void {
    const { cells, aroundMmHg } = this.#tube;
    for (let i = 0; i < cells; i += 1) this.#held[i] = aroundMmHg[i]! + tone[i]!;
    this.#faces(dt);
    for (let i = 0; i < cells; i += 1) {
      const into = i === 0 ? inflow : this.#carry[i]! * this.#steady[i]!;
      this.#wanted[i] = this.area[i]! * CELL_CM + dt * (into - this.#carry[i + 1]! * this.#steady[i + 1]!);
    }
    this.#solve();
    for (let face = 1; face <= cells; face += 1) {
      const right = face === cells ? 0 : this.pressure[face]!;
      this.speed[face] = this.#steady[face]! - this.#pull[face]! * (right - this.pressure[face - 1]!);
    }
    this.emptiedMl += this.#carry[cells]! * this.speed[cells]! * dt;
  }

  /** What every face lets through: the area of the cell it comes from, and how its flow answers pressure. */
  #faces(dt: number): void {
    const { cells } = this.#tube;
    const inertia = (dt * MMHG_DYN_CM2) / this.#density;
    for (let face = 1; face <= cells; face += 1) {
      const left = this.pressure[face - 1]!;
      const right = face === cells ? 0 : this.pressure[face]!;
      const old = this.speed[face]!;
      const push = old + inertia * (this.#weight - (right - left) / CELL_CM);
      const area = push >= 0 ? this.area[face - 1]! : face === cells ? 0 : this.area[face]!;
      const friction =
        (8 * Math.PI * this.#viscosity) / (this.#density * Math.max(area, 1e-9)) +
        (this.#isLes[face] ? (EXIT_LOSS * Math.abs(old)) / (2 * LES_LENGTH_CM) : 0);
      const slowed = 1 / (1 + dt * friction);
      this.#carry[face] = area;
      this.#steady[face] = (old + inertia * this.#weight) * slowed;
      this.#pull[face] = (inertia / CELL_CM) * slowed;
      this.#link[face] = dt * area * this.#pull[face]!;
    }
  }

  /** Volume of every cell and flow out of it at trial pressures, less what is wanted; the worst of them, mL. */
  #error(p: Float64Array): number {
    const wanted = this.#wanted;
    const link = this.#link;
    const residual = this.#residual;
    const answer = this.#answer;
    const { cells } = this.#tube;
    answerOf(this.#tube, p, this.#held, answer, this.#slope);
    let worst = 0;
    let above = 0;
    for (let i = 0; i < cells; i += 1) {
      const here = p[i]!;
      const below = link[i + 1]! * (here - (i + 1 === cells ? 0 : p[i + 1]!));
      const r = answer[i]! * CELL_CM - wanted[i]! + below - above;
      above = below;
      residual[i] = r;
      const size = r < 0 ? -r : r;
      if (size > worst) worst = size;
    }
    return worst;
  }

  #solve(): void {
    const { cells } = this.#tube;
    const p = this.pressure;
    let worst = this.#error(p);
    for (let n = 0; n < MOST_ITERATIONS && worst > TOLERANCE_ML; n += 1) {
      this.#newton();
      let share = 1;
      do {
        for (let i = 0; i < cells; i += 1) this.#trial[i] = this.#stepped(i, p[i]!, share * this.#step[i]!);
        const next = this.#error(this.#trial);
        if (next < worst || n < FREE_ITERATIONS || share < LEAST_SHARE) {
          worst = next;
          break;
        }
        share /= 2;
      } while (share > 0);
      p.set(this.#trial);
    }
    this.area.set(this.#answer);
  }

  /** Who crosses the corner of the wall's law stops there first: beyond it the slope it came with says nothing. */
  #stepped(i: number, p: number, by: number): number {
    const held = this.#held[i]!;
    return (p < held && p + by > held) || (p > held && p + by < held) ? held : p + by;
  }

  /** Newton's step: a symmetric tridiagonal system, solved by elimination. */
  #newton(): void {
    const { cells } = this.#tube;
    const link = this.#link;
    const slope = this.#slope;
    const diagonal = this.#diagonal;
    const right = this.#step;
    const residual = this.#residual;
    for (let i = 0; i < cells; i += 1) {
      const above = i > 0 ? link[i]! : 0;
      let d = slope[i]! * CELL_CM + above + link[i + 1]! + 1e-12;
      let r = -residual[i]!;
      if (above > 0) {
        const factor = above / diagonal[i - 1]!;
        d -= factor * above;
        r += factor * right[i - 1]!;
      }
      diagonal[i] = d;
      right[i] = r;
    }
    for (let i = cells - 1; i >= 0; i -= 1) {
      const below = i + 1 < cells ? link[i + 1]! * right[i + 1]! : 0;
      right[i] = (right[i]! + below) / diagonal[i]!;
    }
  }
}

const LES_LENGTH_CM = LEVEL.lesEnd - LEVEL.lesStart;
