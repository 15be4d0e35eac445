import { expect, it } from 'vitest';
import { realProgramme } from '../../tests/support/programme';
import { restingTissue } from '../organ/tissue';
import { sceneAt } from './sceneAt';
import { createSceneState } from './state';
import { tissueOf } from './tissueOf';
import { createVessel, vesselAt } from './vessel';

const programme = realProgramme();
const at = (seconds: number) => {
  const state = sceneAt(programme, seconds, createSceneState());
  return {
    state,
    vessel: vesselAt(state, tissueOf(state, programme.caseParameters, restingTissue()), createVessel()),
  };
};
const beat = (name: string): number => programme.beats[name] ?? Number.NaN;

it('the vessel is met whole, closed by the forceps, and parts only then', () => {
  const met = at(beat('vessel met'));
  expect(met.vessel).toMatchObject({ seen: true, sealed: 0, parted: 0 });
  const held = at(beat('vessel sealed') + 0.2);
  expect(held.state.tool).toBe('forceps');
  expect(held.state.values.toolAction, 'jaws').toBeGreaterThan(0.9);
  const after = at(programme.chapters.find(({ id }) => id === 'tunnel')!.end - 0.5);
  expect(after.vessel).toMatchObject({ sealed: 1, parted: 1 });
  for (let t = beat('tunnel begins'); t < beat('tunnel complete') + 3; t += 0.1) {
    const { vessel } = at(t);
    if (vessel.sealed < 1) expect(vessel.parted, `at ${t} s`).toBeLessThan(0.01);
  }
});
