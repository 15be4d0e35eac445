import { bump, clamp, mix, smoothstep } from '../math/interpolate';
import { LES, LEVEL, PRESSURIZATION, SPASM, UES, WAVE } from './parameters';
import type { Tube } from './tube';
import type { Gulp, Motility, SwallowSetup } from './types';

/** A squeeze that begins, peaks half way and ends after `lastsS`, 0 to 1. */
function pulse(sinceS: number, lastsS: number): number {
  if (sinceS <= 0 || sinceS >= lastsS) return 0;
  const rise = Math.sin((Math.PI * sinceS) / lastsS);
  return rise * rise;
}

/** How strong a wave is at a depth, mmHg: striated muscle, a dip, smooth muscle, ever less in the sphincter. */
function waveMmHg(s: number): number {
  const upper = mix(
    WAVE.upperMmHg,
    WAVE.dipMmHg,
    smoothstep(LEVEL.upperSphincter + 1.5, LEVEL.transition, s),
  );
  const height = mix(upper, WAVE.lowerMmHg, smoothstep(LEVEL.transition, LEVEL.transition + 8, s));
  return (
    height *
    smoothstep(LEVEL.upperSphincter, LEVEL.upperSphincter + 1, s) *
    mix(1, 0.45, smoothstep(LEVEL.lesStart - 1.5, LEVEL.lesStart + 0.5, s)) *
    intoSphincter(s)
  );
}

const spasmMmHg = (s: number): number =>
  SPASM.squeezeMmHg * smoothstep(SPASM.fromCm - 3, SPASM.fromCm + 3, s) * intoSphincter(s);

/** 1 in the body, 0 at the lower end of the sphincter. */
const intoSphincter = (s: number): number => 1 - smoothstep(LEVEL.lesStart + 1, LEVEL.lesEnd, s);

/** The body alone: below the upper, above the lower sphincter. */
const inBody = (s: number): number =>
  smoothstep(LEVEL.upperSphincter + 0.8, LEVEL.upperSphincter + 1.8, s) *
  (1 - smoothstep(LEVEL.lesStart - 0.2, LEVEL.lesStart + 0.5, s));

/** When a healthy wave begins to squeeze a depth, s after the gulp. */
function waveArrivesS(s: number, pace: number): number {
  const from = LEVEL.upperSphincter + 0.5;
  const fast = (Math.min(s, WAVE.slowsCm) - from) / (WAVE.speedCmS * pace);
  const slow = Math.max(0, s - WAVE.slowsCm) / (WAVE.slowSpeedCmS * pace);
  return WAVE.startsS + Math.max(0, fast) + slow;
}

const spasmArrivesS = (s: number, pace: number): number =>
  SPASM.startsS + Math.max(0, s - SPASM.fromCm) / (SPASM.speedCmS * pace);

/** Share of the squeeze that goes with the cut: a sphincter cut from end to end reads what is measured after it (S14). */
const TONE_LOST = 1 - LES.afterMmHg / LES.achalasiaMmHg;

/** A contraction that travels, the same for every swallow: how strong, when, how long. */
interface Contraction {
  readonly squeezeMmHg: (s: number) => number;
  readonly arrivesS: (s: number, pace: number) => number;
  readonly lastsS: number;
}

/** What answers a swallow with a contraction; types I and II have none. */
const CONTRACTION: Readonly<Partial<Record<Motility, Contraction>>> = {
  healthy: { squeezeMmHg: waveMmHg, arrivesS: waveArrivesS, lastsS: WAVE.lastsS },
  III: { squeezeMmHg: spasmMmHg, arrivesS: spasmArrivesS, lastsS: SPASM.lastsS },
};

/** How long the sphincter squeezes harder than at rest after a wave has come, s [D]. */
const REBOUND_S = 6;

/** The squeeze of the muscle along a tube at any time, for one setup. */
export class Tone {
  readonly #tube: Tube;
  readonly #motility: Motility;
  readonly #gulps: readonly Gulp[];
  /** Cell by cell: tone of the sphincter at rest and relaxed, of the upper sphincter, of the contraction, mmHg. */
  readonly #resting: Float64Array;
  readonly #upper: Float64Array;
  readonly #squeeze: Float64Array;
  readonly #body: Float64Array;
  /** Share of the squeeze that each cell still has. */
  readonly #whole: Float64Array;
  /** When each swallow's contraction reaches each cell, s from the start of the run; never: Infinity. */
  readonly #arrives: readonly Float64Array[];
  readonly #contraction: Contraction | undefined;
  /** Share of the tone at rest that stays while a cell relaxes. */
  readonly #least: Float64Array;

  constructor(tube: Tube, { esophagus, gulps }: Pick<SwallowSetup, 'esophagus' | 'gulps'>) {
    const { motility } = esophagus;
    const healthy = motility === 'healthy';
    this.#tube = tube;
    this.#motility = motility;
    this.#gulps = gulps;
    this.#least = tube.cut.map((cut) =>
      mix(healthy ? LES.healthyRest : LES.achalasiaRest, LES.healthyRest, cut),
    );
    const restMmHg = healthy ? LES.healthyMmHg : LES.achalasiaMmHg;
    this.#resting = tube.sphincter.map((shape) => shape * restMmHg);
    this.#upper = tube.depthCm.map((s) => UES.restMmHg * bump(LEVEL.upperSphincter, UES.halfLengthCm, s));
    this.#body = tube.depthCm.map(inBody);
    this.#whole = tube.cut.map((cut) => 1 - cut * TONE_LOST);
    const contraction = CONTRACTION[motility];
    this.#contraction = contraction;
    this.#squeeze = contraction ? tube.depthCm.map(contraction.squeezeMmHg) : new Float64Array(tube.cells);
    this.#arrives = contraction
      ? gulps.map((gulp, index) =>
          tube.depthCm.map((s) => {
            const at = gulp.atS + contraction.arrivesS(s, gulp.pace ?? 1);
            const next = gulps[index + 1];
            // A swallow stops the contraction of the one before where it has not arrived.
            return next && next.atS < at ? Infinity : at;
          }),
        )
      : [];
  }

  /** Writes the squeeze of every cell at `t` (s from the start of the run) into `out`, mmHg. */
  at(t: number, out: Float64Array): void {
    const { cells, sphincter } = this.#tube;
    const relaxed = this.#relaxed(t);
    const shut = 1 - this.#upperOpen(t);
    const pressurized = this.#motility === 'II' ? this.#pressurized(t) : 0;
    const shortening = PRESSURIZATION.sphincterMmHg * pressurized;
    let closing = 0;
    let uncut = 0;
    for (let i = 0; i < cells; i += 1) {
      const whole = this.#resting[i]! * mix(1, this.#least[i]!, relaxed) + sphincter[i]! * shortening;
      const tone = whole * this.#whole[i]!;
      if (tone > closing) closing = tone;
      if (whole > uncut) uncut = whole;
      out[i] = tone + this.#upper[i]! * shut;
    }
    if (this.#contraction) this.#contract(t, out, this.#contraction.lastsS);
    if (pressurized > 0) {
      const held = PRESSURIZATION.bodyMmHg * pressurized * (closing / uncut);
      for (let i = 0; i < cells; i += 1) out[i]! += held * this.#body[i]!;
    }
  }

  #contract(t: number, out: Float64Array, lastsS: number): void {
    const { cells } = this.#tube;
    const rebounds = this.#motility === 'healthy';
    const longest = rebounds ? Math.max(lastsS, REBOUND_S) : lastsS;
    this.#gulps.forEach((gulp, index) => {
      if (t < gulp.atS) return;
      const arrives = this.#arrives[index]!;
      const vigor = gulp.vigor ?? 1;
      for (let i = 0; i < cells; i += 1) {
        const since = t - arrives[i]!;
        if (since <= 0 || since >= longest) continue;
        let tone = this.#squeeze[i]! * vigor * pulse(since, lastsS);
        if (rebounds) tone += (LES.after - 1) * this.#resting[i]! * pulse(since, REBOUND_S);
        out[i]! += tone * this.#whole[i]!;
      }
    });
  }

  /** How far the lower sphincter gives way, 0 to 1. */
  #relaxed(t: number): number {
    return this.#most(t, 0, (since, { pace = 1, relaxation = 1 }) => {
      const lasts = LES.relaxesForS / pace;
      const open =
        smoothstep(0.2, 0.2 + LES.turnS, since) * (1 - smoothstep(lasts, lasts + LES.turnS, since));
      return open * clamp(relaxation, 0, 1.4);
    });
  }

  /** The upper sphincter is shut but for the moment of a gulp. */
  #upperOpen(t: number): number {
    return this.#most(t, -0.15, (since, { overS }) => {
      const lasts = Math.max(UES.openS, overS + 0.2);
      return smoothstep(-0.15, 0, since) * (1 - smoothstep(lasts, lasts + 0.3, since));
    });
  }

  /** How strongly the whole body is under pressure, 0 to 1. */
  #pressurized(t: number): number {
    const { startsS, lastsS } = PRESSURIZATION;
    return this.#most(t, startsS, (since, { vigor = 1 }) => {
      const held =
        smoothstep(0, 0.8, since - startsS) * (1 - smoothstep(lastsS - 1.2, lastsS, since - startsS));
      return held * vigor;
    });
  }

  /** The most that any swallow does at `t`, of those that began at least `fromS` seconds before. */
  #most(t: number, fromS: number, effect: (sinceS: number, gulp: Gulp) => number): number {
    let most = 0;
    for (const gulp of this.#gulps) {
      const since = t - gulp.atS;
      if (since < fromS) break;
      most = Math.max(most, effect(since, gulp));
    }
    return most;
  }
}
