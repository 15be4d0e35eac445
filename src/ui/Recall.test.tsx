// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FRENCH } from '../content/poem/fr';
import { POEM } from '../content/poem/procedure';
import { DEFAULT_CASE } from '../procedure/case';
import { buildProgramme } from '../scene/programme';
import { Recall } from './Recall';
import { testUi } from './testUi';

afterEach(cleanup);

it('says « before » while the story goes back, and no longer once the patient swallows again', () => {
  const { player, wrapper } = testUi();
  const programme = buildProgramme({ procedure: POEM, script: FRENCH.patient, caseParameters: DEFAULT_CASE });
  void player.setProgramme(programme);
  render(<Recall />, { wrapper });
  const at = (beat: string) => act(() => void player.seek(programme.beats[beat] ?? Number.NaN));
  at('column empties');
  expect(screen.queryByText('Avant l’intervention')).toBeNull();
  at('swallow before stands');
  expect(screen.getByText('Avant l’intervention')).toBeTruthy();
  at('bolus falls through');
  expect(screen.queryByText('Avant l’intervention')).toBeNull();
});
