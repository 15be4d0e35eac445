import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { frameAt, createSwallowFrame } from './frame';
import { runSwallow } from './run';
import {
  FLUIDS,
  MOTILITIES,
  POSTURES,
  type Esophagus,
  type FluidName,
  type Motility,
  type Posture,
  type Stage,
  type SwallowRun,
  type SwallowSetup,
} from './types';

const esophagus = (
  motility: Motility,
  stage: Stage = 'before',
  changes: Partial<Esophagus> = {},
): Esophagus => ({
  motility,
  stage,
  bodyDiameterMm: 46,
  myotomyStartCm: 34,
  myotomyEndCm: 42,
  ...changes,
});
const setup = (whose: Esophagus, changes: Partial<SwallowSetup> = {}): SwallowSetup => ({
  esophagus: whose,
  posture: 'upright',
  fluid: 'food',
  gulps: [{ atS: 0.5, volumeMl: 15, overS: 0.8 }],
  standingMl: whose.motility === 'healthy' ? 0 : 40,
  durationS: 10,
  frameS: 0.1,
  ...changes,
});

/** What is wrong with a run: lost or made volume, a figure that is none, a lumen below nothing. */
function faults(run: SwallowRun): string[] {
  const found: string[] = [];
  const start = run.insideMl[0]!;
  const most = Math.max(1, start + run.swallowedMl.at(-1)!);
  for (let f = 0; f < run.frames; f += 1) {
    const off = start + run.swallowedMl[f]! - run.emptiedMl[f]! - run.insideMl[f]!;
    if (Math.abs(off) > 0.001 * most) found.push(`frame ${f}: ${off} mL of ${most} unaccounted for`);
    if (f > 0 && run.emptiedMl[f]! < run.emptiedMl[f - 1]! - 1e-9)
      found.push(`frame ${f}: the stomach gives back`);
  }
  if (run.worstImbalanceMl > 0.001 * most)
    found.push(`a step: ${run.worstImbalanceMl} mL of ${most} unaccounted for`);
  for (const area of run.areaCm2) if (!(area >= 0 && area < 200)) found.push(`an area of ${area} cm²`);
  for (const field of [run.pressureMmHg, run.toneMmHg])
    for (const p of field) if (!Number.isFinite(p)) found.push(`a pressure of ${p} mmHg`);
  return found.slice(0, 3);
}

describe('volume in is volume out and volume inside, to 0.1 %, at every step', () => {
  const cases = MOTILITIES.flatMap((motility) =>
    (motility === 'healthy' ? (['before'] as const) : (['before', 'after'] as const)).map(
      (stage) => [motility, stage] as const,
    ),
  );
  it.each(cases)('%s, %s: a mouthful, a sip lying down, barium', (motility, stage) => {
    const whose = esophagus(motility, stage);
    expect(faults(runSwallow(setup(whose)))).toEqual([]);
    expect(faults(runSwallow(setup(whose, { posture: 'supine', fluid: 'water', standingMl: 0 })))).toEqual(
      [],
    );
    const many = Array.from({ length: 6 }, (_, n) => ({ atS: 2 * n, volumeMl: 20, overS: 0.8 }));
    const barium = setup(whose, { fluid: 'barium', gulps: many, durationS: 70, frameS: 1 });
    expect(faults(runSwallow(barium)), 'coarse steps').toEqual([]);
  });
});

it('no case breaks it: 60 seeded ones over every range', () => {
  const random = seededRandom(61);
  const between = (a: number, b: number): number => a + (b - a) * random();
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  for (let n = 0; n < 60; n += 1) {
    const motility = oneOf(MOTILITIES);
    const start = between(15, 45);
    const whose = esophagus(motility, motility === 'healthy' || random() < 0.5 ? 'before' : 'after', {
      bodyDiameterMm: between(15, 80),
      myotomyStartCm: start,
      myotomyEndCm: random() < 0.2 ? start : between(start, 46),
    });
    let atS = 0;
    const gulps = Array.from({ length: Math.floor(between(0, 5)) }, () => {
      atS += between(0, 3);
      return {
        atS,
        volumeMl: random() < 0.2 ? 0 : between(0, 120),
        overS: between(0.1, 3),
        vigor: between(0.3, 2),
        pace: between(0.6, 1.6),
        relaxation: between(0.5, 1.3),
      };
    });
    const drawn = setup(whose, {
      posture: oneOf(POSTURES),
      fluid: oneOf(FLUIDS),
      gulps,
      standingMl: random() < 0.5 ? 0 : between(0, 300),
      durationS: between(0.5, 4),
      frameS: 0.1,
    });
    expect(faults(runSwallow(drawn)), `seed 61, case ${n}: ${JSON.stringify(drawn)}`).toEqual([]);
  }
});

it('the same setup gives the same run, to the bit', () => {
  const [a, b] = [1, 2].map(() => runSwallow(setup(esophagus('III', 'after'), { durationS: 4 })));
  expect(a).toEqual(b);
});

describe('what a clinician would expect', () => {
  const leftOf = (whose: Esophagus): number => {
    const run = runSwallow(
      setup(whose, { gulps: [0.5, 4, 7.5].map((atS) => ({ atS, volumeMl: 20, overS: 0.8 })), durationS: 18 }),
    );
    return run.insideMl.at(-1)!;
  };

  it.each(['I', 'II'] as const)(
    'type %s holds nearly all before the operation, and little after it',
    (type) => {
      const [before, after] = [leftOf(esophagus(type)), leftOf(esophagus(type, 'after'))];
      expect(before).toBeGreaterThan(95);
      expect(after).toBeLessThan(0.6 * before);
    },
  );

  it('a cut that stops above the sphincter does not open it', () => {
    const short = leftOf(esophagus('I', 'after', { myotomyStartCm: 30, myotomyEndCm: 36 }));
    expect(short).toBeCloseTo(leftOf(esophagus('I')), 0);
  });

  it('a longer cut through the sphincter lets more through', () => {
    const left = [38.5, 39.5, 42].map((myotomyEndCm) => leftOf(esophagus('I', 'after', { myotomyEndCm })));
    expect(left[1]!).toBeLessThan(left[0]! + 0.5);
    expect(left[2]!).toBeLessThan(left[1]! - 5);
  });

  it('a healthy esophagus clears a mouthful, lying down too', () => {
    const run = runSwallow(setup(esophagus('healthy'), { posture: 'supine', fluid: 'water', durationS: 14 }));
    expect(run.emptiedMl.at(-1)!).toBeGreaterThan(14.5);
  });
});

it('an instant between two frames lies between them', () => {
  const run = runSwallow(setup(esophagus('healthy'), { durationS: 3 }));
  const frame = frameAt(run, 1.25, createSwallowFrame(run.cells));
  const [a, b] = [12, 13].map((f) => run.areaCm2[f * run.cells + 30]!);
  expect(frame.areaCm2[30]).toBeCloseTo((a! + b!) / 2, 6);
  expect(Array.from(frameAt(run, 99, frame).areaCm2)).toEqual(Array.from(run.areaCm2.subarray(-run.cells)));
});

describe('a setup that makes no sense', () => {
  const usual = setup(esophagus('I'));
  it.each<[string, SwallowSetup]>([
    ['A healthy esophagus is not operated on.', setup(esophagus('healthy', 'after'))],
    ['The body is 15 to 80 mm wide, not 200.', setup(esophagus('I', 'before', { bodyDiameterMm: 200 }))],
    ['The cut has no start or no end.', setup(esophagus('I', 'after', { myotomyStartCm: NaN }))],
    ['A run lasts up to 1200 s, not 0.', { ...usual, durationS: 0 }],
    ['Frames 20 s apart do not fit into 10 s.', { ...usual, frameS: 20 }],
    ['0 to 1000 mL can stand, not -1.', { ...usual, standingMl: -1 }],
    ['A swallow is 0 to 500 mL, not 900.', { ...usual, gulps: [{ atS: 0, volumeMl: 900, overS: 1 }] }],
    ['A swallow takes some time, and ends.', { ...usual, gulps: [{ atS: 0, volumeMl: 9, overS: 0 }] }],
    [
      'Swallows come one after the other.',
      { ...usual, gulps: [2, 1].map((atS) => ({ atS, volumeMl: 9, overS: 1 })) },
    ],
    ['There is no stage « during ».', setup({ ...esophagus('I'), stage: 'during' as Stage })],
    ['There is no posture « upside down ».', { ...usual, posture: 'upside down' as Posture }],
    ['There is no fluid « honey ».', { ...usual, fluid: 'honey' as FluidName }],
    ['10 s are at most 20000 frames: take them further apart than 0.0001 s.', { ...usual, frameS: 0.0001 }],
    ['A swallow has a time.', { ...usual, gulps: [{ atS: NaN, volumeMl: 9, overS: 1 }] }],
    [
      'The vigor of a swallow is about 1, up to 3, not NaN.',
      { ...usual, gulps: [{ atS: 0, volumeMl: 9, overS: 1, vigor: NaN }] },
    ],
    ['There is no motility « IV ».', setup({ ...esophagus('I'), motility: 'IV' as Motility })],
  ])('%s', (sentence, wrong) => {
    expect(() => runSwallow(wrong)).toThrow(new RangeError(sentence));
  });
});
