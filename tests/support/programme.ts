import { FRENCH } from '../../src/content/poem/fr';
import { POEM } from '../../src/content/poem/procedure';
import { seededRandom } from '../../src/math/random';
import { restingTissue, type Tissue } from '../../src/organ/tissue';
import { DEFAULT_CASE, type CaseParameters } from '../../src/procedure/case';
import { caseOf } from '../../src/procedure/casePresets';
import { buildProgramme } from '../../src/scene/programme';
import { sceneAt } from '../../src/scene/sceneAt';
import { createSceneState } from '../../src/scene/state';
import { tissueOf } from '../../src/scene/tissueOf';
import type { Programme, SceneState } from '../../src/scene/types';
import { frenchSounds } from './sounds';

const SOUNDS = frenchSounds();

/** The real telling, in French, made for a case, with the times at which its voice says the words. */
export const realProgramme = (caseParameters: CaseParameters = DEFAULT_CASE): Programme =>
  buildProgramme({ procedure: POEM, script: FRENCH.patient, sounds: SOUNDS, caseParameters });

/** The cases whose picture differs most. */
export const CASES: Readonly<Record<string, CaseParameters>> = {
  anterior: DEFAULT_CASE,
  posterior: caseOf({ type: 'II', approach: 'posterior' }),
  longMyotomy: caseOf({ type: 'III', approach: 'anterior' }),
};

/** An instant of a programme with the tissue that belongs to it. */
export interface Moment {
  readonly seconds: number;
  readonly state: SceneState;
  readonly tissue: Tissue;
}

export function momentAt(programme: Programme, seconds: number): Moment {
  const state = sceneAt(programme, seconds, createSceneState());
  return { seconds, state, tissue: tissueOf(state, programme.caseParameters, restingTissue()) };
}

/** Instants spread evenly over the programme, each shifted by chance within its share. */
export function instantsOf(
  programme: Programme,
  count: number,
  seed: number,
  from = 0,
  to = programme.duration,
): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => from + ((to - from) * (i + random())) / count);
}

/** Absolute seconds of a beat of the real telling. */
export function beat(programme: Programme, name: string, plusS = 0): number {
  const at = programme.beats[name];
  if (at === undefined) throw new Error(`The telling has no beat « ${name} ».`);
  return at + plusS;
}
