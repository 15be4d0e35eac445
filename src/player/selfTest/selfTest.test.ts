import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from '../../procedure/case';
import { SelfTest } from './selfTest';
import type { Question } from './types';

const QUESTIONS: readonly Question[] = [
  { form: 'name', structure: 'mucosa', options: ['mucosa', 'submucosa'] },
  { form: 'choose', fact: 'entryAbove', options: [], inPicture: true },
];

/** A test in which the first option is right, and every place. */
function begun() {
  const selfTest = new SelfTest();
  const heard: string[] = [];
  selfTest.on('begun', ({ of }) => heard.push(`begun ${of}`));
  selfTest.on('answered', ({ index, right }) => heard.push(`${index} ${right}`));
  selfTest.on('finished', ({ right, of, percent }) => heard.push(`finished ${right}/${of} ${percent}`));
  selfTest.begin({
    questions: QUESTIONS,
    caseParameters: DEFAULT_CASE,
    isRight: (_, given) => 'pointed' in given || given.chosen[0] === 0,
  });
  return { selfTest, heard };
}
const WALL = {
  name: 'esophagus',
  within: 'mucosa',
  organ: { depthCm: 29, hour: 6, rho: 0 },
  point: { x: 0, y: 11, z: 0 },
} as const;

describe('a test of oneself', () => {
  it('tells whoever listens of each answer, and of the score with the last', () => {
    const { selfTest, heard } = begun();
    selfTest.answer({ chosen: [1] });
    selfTest.next();
    selfTest.mark(WALL);
    const { place } = selfTest.state.getState().mark!;
    expect(place).toEqual({ depthCm: 29, hour: 6, layer: 'mucosa' });
    selfTest.answer({ pointed: place });
    expect(heard).toEqual(['begun 2', '0 false', '1 true', 'finished 1/2 50']);
    expect(selfTest.score()).toEqual({ right: 1, of: 2, percent: 50 });
  });

  it('takes one answer to each question, and goes on only after it', () => {
    const { selfTest, heard } = begun();
    selfTest.next();
    expect(selfTest.state.getState().at).toBe(0);
    selfTest.answer({ chosen: [0] });
    selfTest.answer({ chosen: [1] });
    expect(heard).toEqual(['begun 2', '0 true']);
    selfTest.next();
    expect(selfTest.asking).toBe(QUESTIONS[1]);
  });

  it('says where something was pointed at that can be no answer, and keeps no mark for the next question', () => {
    const { selfTest } = begun();
    selfTest.mark({ ...WALL, name: 'spine', within: null, organ: null });
    expect(selfTest.state.getState()).toMatchObject({ mark: null, missed: true });
    selfTest.mark(WALL);
    expect(selfTest.state.getState()).toMatchObject({ missed: false });
    selfTest.answer({ chosen: [0] });
    selfTest.next();
    expect(selfTest.state.getState().mark).toBeNull();
  });

  it('forgets everything', () => {
    const { selfTest } = begun();
    selfTest.answer({ chosen: [0] });
    selfTest.forget();
    expect(selfTest.state.getState()).toEqual(new SelfTest().state.getState());
    expect(selfTest.score()).toEqual({ right: 0, of: 0, percent: 0 });
  });
});
