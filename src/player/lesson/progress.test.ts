import { describe, expect, it } from 'vitest';
import { realProgramme } from '../../../tests/support/programme';
import { seededRandom } from '../../math/random';
import { MOST_SAVED, NO_PROGRESS, packProgress, unpackProgress, type LessonProgress } from './progress';
import type { Given } from '../selfTest/types';
import { WALL_LAYERS } from '../../scene/dissection';
import { QUESTION_RANGE } from './settings';

const CUES = realProgramme().cues.map(({ id }) => id);

const tenths = (random: () => number, most: number): number => Math.round(random() * most * 10) / 10;

function givenBy(random: () => number): Given {
  const chance = random();
  if (chance < 0.3) return { chosen: [Math.floor(random() * 4)] };
  if (chance < 0.6) return { chosen: [2, 0, 3, 1] };
  const layer = WALL_LAYERS[Math.floor(random() * (WALL_LAYERS.length + 1))] ?? null;
  return { pointed: { depthCm: tenths(random, 60), hour: tenths(random, 12), layer } };
}

function progressBy(random: () => number, answers: number): LessonProgress {
  const chance = <T>(value: T): T | null => (random() < 0.7 ? value : null);
  return {
    seen: new Set(CUES.filter(() => random() < 0.5)),
    test: chance({
      seed: Math.floor(random() * 2 ** 31),
      answers: Array.from({ length: answers }, () => ({
        given: givenBy(random),
        right: random() < 0.5,
      })),
    }),
    bestPercent: chance(Math.floor(random() * 101)),
    place: chance({ chapter: 'tunnel', timeS: Math.round(random() * 900) / 10 }),
  };
}

describe('progress that a platform keeps', () => {
  it('comes back as it was, 300 times, seed 5', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 300; i += 1) {
      const progress = progressBy(random, Math.floor(random() * QUESTION_RANGE.max));
      expect(unpackProgress(packProgress(progress, CUES), CUES)).toEqual(progress);
    }
  });

  it('fits into what SCORM 1.2 keeps, with every question answered by pointing and four times as many cues', () => {
    const cues = Array.from({ length: 4 * CUES.length }, (_, i) => `chapter.cue${i}`);
    const most: LessonProgress = {
      seen: new Set(cues),
      test: {
        seed: 2 ** 31 - 1,
        answers: Array.from({ length: QUESTION_RANGE.max }, () => ({
          given: { pointed: { depthCm: -123.4, hour: 11.9, layer: 'longitudinalMuscle' } },
          right: true,
        })),
      },
      bestPercent: 100,
      place: { chapter: 'a'.repeat(60), timeS: 3599.9 },
    };
    const text = packProgress(most, cues);
    expect(text.length).toBeLessThan(MOST_SAVED / 4);
    expect(text, 'nothing that markup or an apostrophe of a script would break').not.toMatch(/[<>&'\\\s]/);
    expect(unpackProgress(text, cues)).toEqual(most);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'page=3&score=7'],
    ['another program’s', '{"d":[1,2]}'],
    ['another version', packProgress(NO_PROGRESS, CUES).replace('"v":1', '"v":2')],
    ['cut off', packProgress(NO_PROGRESS, CUES).slice(0, -4)],
    ['a score above 100', JSON.stringify({ v: 1, k: '0', s: '', b: 101 })],
    ['a place that is none', JSON.stringify({ v: 1, k: '0', s: '', t: [1, '+p3_'] })],
    ['an answer that is none', JSON.stringify({ v: 1, k: '0', s: '', t: [1, '+2.zebra'] })],
    ['a seed that is none', JSON.stringify({ v: 1, k: '0', s: '', t: [-1, ''] })],
    ['marks that are none', JSON.stringify({ v: 1, k: '0', s: '<b>' })],
    ['a list', '[]'],
    ['null', 'null'],
  ])('begins anew when it gets back %s', (_what, text) => {
    expect(unpackProgress(text, CUES)).toEqual(NO_PROGRESS);
  });

  it('keeps the score of a story that has changed since, and nothing else of it', () => {
    const text = packProgress(
      progressBy(() => 0.4, 3),
      CUES,
    );
    const { bestPercent } = unpackProgress(text, CUES);
    expect(bestPercent).not.toBeNull();
    expect(unpackProgress(text, [...CUES, 'outlook.more'])).toEqual({ ...NO_PROGRESS, bestPercent });
  });
});
