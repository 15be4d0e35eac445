import { smoothstep } from '../math/interpolate';
import type { LumenProfile } from '../organ/lumenProfile';
import { createSwallowFrame, frameAt, type SwallowFrame } from '../physiology/frame';
import type { SwallowRun } from '../physiology/types';
import type { CaseParameters } from '../procedure/case';
import { swallowRun } from './swallowRuns';
import type { SceneState } from './types';

/** A film thinner than this wets the wall and is not drawn, cm². */
const FILM_CM2 = 0.03;
/** Squeeze at which the lumen is drawn closed by two thirds, mmHg [D]. */
const SQUEEZED_MMHG = 22;
const CLOSED_SHARE = 0.94;
/** A whole body under pressure is tense, not closed: this share of what squeezes everywhere is not drawn [D]. */
const TENSE_SHARE = 0.8;
/** Sphincters are drawn closed by the organ itself; between these depths the body's muscle squeezes, cm. */
const BODY_CM = { from: 16.6, full: 17.6, fades: 36.8, to: 38 } as const;

/** In steps that nobody sees, so that what hardly moves does not move: no wall is sampled for it. */
const stepped = (x: number): number => Math.round(x * 500) / 500;

interface Last {
  timeS: number;
  profile: LumenProfile;
}
/** The last snapshot of each run: an instant that is drawn again is the same object, and nothing is sampled anew. */
const last = new WeakMap<SwallowRun, Last>();
let frame: SwallowFrame | null = null;

/** What is in the lumen at this instant; null: no swallow runs. */
export function swallowedAt({ swallow }: SceneState, caseParameters: CaseParameters): LumenProfile | null {
  if (!swallow.plan) return null;
  return lumenAt(swallowRun(swallow.plan, swallow.side, caseParameters), swallow.timeS);
}

/** The lumen of a run at `t`, s from its start. */
export function lumenAt(run: SwallowRun, t: number): LumenProfile {
  const known = last.get(run);
  if (known && known.timeS === t) return known.profile;
  if (frame?.areaCm2.length !== run.cells) frame = createSwallowFrame(run.cells);
  const profile = profileOf(run, frameAt(run, t, frame));
  last.set(run, { timeS: t, profile });
  return profile;
}

function profileOf(run: SwallowRun, { areaCm2, toneMmHg }: SwallowFrame): LumenProfile {
  const { cells, depthCm } = run;
  const fluidCm = new Float32Array(cells);
  const squeeze = new Float32Array(cells);
  let everywhere = Infinity;
  for (let i = 0; i < cells; i += 1)
    if (depthCm[i]! > BODY_CM.full && depthCm[i]! < BODY_CM.fades)
      everywhere = Math.min(everywhere, toneMmHg[i]!);
  for (let i = 0; i < cells; i += 1) {
    const s = depthCm[i]!;
    fluidCm[i] = stepped(Math.sqrt(Math.max(0, areaCm2[i]! - FILM_CM2) / Math.PI));
    const inBody = smoothstep(BODY_CM.from, BODY_CM.full, s) * (1 - smoothstep(BODY_CM.fades, BODY_CM.to, s));
    const tone = Math.max(0, toneMmHg[i]! - TENSE_SHARE * everywhere);
    squeeze[i] = stepped(CLOSED_SHARE * inBody * (1 - Math.exp(-tone / SQUEEZED_MMHG)));
  }
  return { fromCm: depthCm[0]!, stepCm: run.cellCm, fluidCm, squeeze };
}
