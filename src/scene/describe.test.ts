import { expect, it } from 'vitest';
import { realProgramme } from '../../tests/support/programme';
import type { TrackName } from '../procedure/tracks';
import { describe as describeInstant } from './describe';
import { sceneAt } from './sceneAt';
import { createSceneState } from './state';

const programme = realProgramme();
const vesselMet = programme.beats['vessel met'] ?? Number.NaN;

/** The instant at which the vessel is met, with tracks led elsewhere. */
function plain(values: Partial<Record<TrackName, number>>) {
  const state = sceneAt(programme, vesselMet, createSceneState());
  Object.assign(state.values, values);
  return describeInstant(programme, state);
}

it('tells what has gone wrong, in plain numbers', () => {
  expect(plain({})).toMatchObject({
    mucosalInjuryMm: 0,
    injuryClipsClosed: 0,
    bleeding: 0,
    abdominalGas: 0,
    reliefNeedle: 0,
  });
  expect(plain({ mucosalInjuryMm: 7, injuryClips: 1.6 })).toMatchObject({
    mucosalInjuryMm: 7,
    injuryClipsClosed: 1,
  });
  expect(plain({ mucosalInjuryMm: 3, injuryClips: 3 }).injuryClipsClosed, 'no more than it holds').toBe(1);
  expect(plain({ bleeding: 0.4, vesselSealed: 1 })).toMatchObject({ bleeding: 0.4, vesselSealed: 1 });
  expect(plain({ bleeding: 0.4, tunnelEndCm: 38 }).bleeding, 'the vessel is not reached').toBe(0);
  expect(plain({ abdominalGas: 0.8, reliefNeedle: 1 })).toMatchObject({ abdominalGas: 0.8, reliefNeedle: 1 });
});
