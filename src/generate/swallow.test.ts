import { describe, expect, it } from 'vitest';
import type { DescribedRun } from '../physiology/describeRun';
import { answer } from './swallow';

const json = (...args: string[]): DescribedRun => JSON.parse(answer([...args, '--json'])) as DescribedRun;

describe('npm run swallow', () => {
  it('prints a run: series by depth and time, the books, every measure with its unit', () => {
    const run = json(
      '--type',
      'II',
      '--stage',
      'after',
      '--swallow',
      'meal',
      '--duration',
      '6',
      '--every',
      '0.5',
    );
    expect(run.setup.esophagus).toMatchObject({
      motility: 'II',
      stage: 'after',
      myotomyStartCm: 34,
      myotomyEndCm: 42,
    });
    expect(run.timeS).toHaveLength(13);
    for (const field of [run.pressureMmHg, run.areaCm2, run.toneMmHg]) {
      expect(field).toHaveLength(13);
      expect(field[0]).toHaveLength(run.depthCm.length);
    }
    const all = run.insideMl[0]! + run.swallowedMl.at(-1)!;
    expect(run.emptiedMl.at(-1)! + run.insideMl.at(-1)!).toBeCloseTo(all, 2);
    for (const { unit, name } of run.measures) expect(typeof unit, name).toBe('string');
    expect(run.measures.map(({ name }) => name)).toContain('distensibility index at 50 mL');
  });

  it('a volume alone means barium; the type brings its cut', () => {
    const run = json(
      '--type',
      'III',
      '--stage',
      'after',
      '--volume',
      '100',
      '--duration',
      '20',
      '--every',
      '1',
    );
    expect(run.setup).toMatchObject({ fluid: 'barium', posture: 'upright' });
    expect(run.setup.esophagus.myotomyStartCm).toBe(26);
    expect(run.setup.gulps.reduce((sum, { volumeMl }) => sum + volumeMl, 0)).toBeCloseTo(100, 9);
  });

  it('says in a readable table what a healthy swallow measures', () => {
    const text = answer(['--type', 'healthy']);
    expect(text).toMatch(
      /integrated relaxation pressure +6\.\d+ mmHg +normal: at most 15, lying down \(S98\)/,
    );
    expect(text).toContain('kind of swallow (Chicago 4.0)               normal');
    expect(answer(['--help'])).toContain('--evidence');
    expect(answer(['--type', 'healthy', '--csv', '--every', '1']).split('\n')).toHaveLength(22);
  });

  it.each([
    [['--type', 'IV'], '--type is one of healthy, I, II, III, not « IV ».'],
    [['--volume', 'much'], '--volume is a number from 0 to 400, not « much ».'],
    [['--dilation', '500'], '--dilation is a number from 25 to 70, not « 500 ».'],
    [['--type', 'healthy', '--stage', 'after'], 'A healthy esophagus is not operated on.'],
    [['--colour', 'red'], /Unknown option/],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => answer(args)).toThrow(sentence);
  });
});
