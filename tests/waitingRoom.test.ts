import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTRACT } from '../src/content/poem/attract';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { LANGUAGE_CODES, REGISTERS } from '../src/narration/types';
import { stretchTimes } from '../src/player/kiosk/loop';
import { DEFAULT_CASE } from '../src/procedure/case';
import { buildProgramme } from '../src/scene/programme';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';
import { realProgramme } from './support/programme';

describe('what a waiting room shows', () => {
  it('is told in every language and register, in the order of the procedure', () => {
    for (const language of LANGUAGE_CODES)
      for (const register of REGISTERS) {
        const programme = buildProgramme({
          procedure: POEM,
          script: SCRIPTS[language][register],
          caseParameters: DEFAULT_CASE,
        });
        const times = ATTRACT.map((stretch) => stretchTimes(programme, stretch));
        const starts = times.map((each) => each?.startS ?? Number.NaN);
        expect(starts, `${language} ${register}`).toEqual(starts.toSorted((a, b) => a - b));
        for (const each of times) expect((each?.endS ?? 0) - (each?.startS ?? 0)).toBeGreaterThan(3);
      }
  });

  it('lasts a minute or two, no stretch longer than a passer-by stands still', () => {
    const times = ATTRACT.map((stretch) => stretchTimes(realProgramme(), stretch));
    const lengths = times.map((each) => (each ? each.endS - each.startS : Number.NaN));
    expect(Math.max(...lengths)).toBeLessThan(20);
    const wholeS = lengths.reduce((sum, each) => sum + each, 0);
    expect(wholeS).toBeGreaterThan(60);
    expect(wholeS).toBeLessThan(150);
  });

  it('never is blood, at no instant of the whole story', () => {
    const programme = realProgramme();
    const state = createSceneState();
    for (let timeS = 0; timeS <= programme.duration; timeS += 0.25)
      expect(sceneAt(programme, timeS, state).values.bleeding, `${timeS} s`).toBe(0);
  });

  it('has a still for every chapter, and no others', () => {
    const stills = readdirSync(new URL('../public/stills', import.meta.url)).sort();
    expect(stills).toEqual(POEM.chapters.map(({ id }) => `${id}.webp`).sort());
  });
});
