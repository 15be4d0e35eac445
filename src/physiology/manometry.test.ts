import { describe, expect, it } from 'vitest';
import { diagnose, measureSwallow, median } from './manometry';
import type { SwallowKind, SwallowMeasures } from './measures';
import { CELL_CM, LEVEL } from './parameters';
import type { SwallowRun } from './types';

const FRAME_S = 0.1;
const OPENS_S = 2;

/** A map drawn by hand: pressure at each time after the swallow and depth. */
function mapOf(pressureMmHg: (afterS: number, s: number) => number): SwallowRun {
  const cells = Math.round((LEVEL.bottom - LEVEL.top) / CELL_CM);
  const frames = 201;
  const depthCm = Float64Array.from({ length: cells }, (_, i) => LEVEL.top + (i + 0.5) * CELL_CM);
  const map = new Float32Array(frames * cells);
  for (let f = 0; f < frames; f += 1)
    for (let i = 0; i < cells; i += 1) map[f * cells + i] = pressureMmHg(f * FRAME_S - OPENS_S, depthCm[i]!);
  const none = new Float64Array(frames);
  return {
    setup: {
      esophagus: {
        motility: 'healthy',
        stage: 'before',
        bodyDiameterMm: 25,
        myotomyStartCm: 34,
        myotomyEndCm: 42,
      },
      posture: 'supine',
      fluid: 'water',
      gulps: [{ atS: OPENS_S, volumeMl: 5, overS: 0.7 }],
      standingMl: 0,
      durationS: 20,
      frameS: FRAME_S,
    },
    frames,
    frameS: FRAME_S,
    cells,
    depthCm,
    cellCm: CELL_CM,
    areaCm2: new Float32Array(frames * cells),
    pressureMmHg: map,
    toneMmHg: map,
    swallowedMl: none,
    emptiedMl: none,
    insideMl: none,
    worstImbalanceMl: 0,
  };
}

const inSphincter = (s: number): boolean => s > LEVEL.lesStart && s < LEVEL.lesEnd;

describe('integrated relaxation pressure', () => {
  it('is the mean of the four seconds of lowest pressure within ten, together or apart', () => {
    // 30 at rest; 5 from 1 to 3 s, 9 from 6 to 8 s: the four lowest seconds are these.
    const pressure = (t: number): number => (t >= 1 && t < 3 ? 5 : t >= 6 && t < 8 ? 9 : 30);
    expect(measureSwallow(mapOf((t, s) => (inSphincter(s) ? pressure(t) : 0))).irpMmHg).toBeCloseTo(7, 0);
  });

  it('does not count what relaxes after ten seconds', () => {
    const late = mapOf((t, s) => (inSphincter(s) ? (t > 10.5 ? 0 : 22) : 0));
    expect(measureSwallow(late).irpMmHg).toBeCloseTo(22, 6);
  });
});

describe('distal contractile integral', () => {
  it('is the volume above 20 mmHg: 60 mmHg over 8 cm for 3 s are 40 × 8 × 3', () => {
    const box = mapOf((t, s) => (t >= 6 && t < 9 && s > 25 && s < 33 ? 60 : 0));
    expect(measureSwallow(box).dciMmHgSCm).toBeCloseTo(960, -2);
  });

  it('does not take the same pressure everywhere for a contraction', () => {
    const isobaric = measureSwallow(mapOf((t) => (t >= 1 && t < 5 ? 40 : 0)));
    expect(isobaric.dciMmHgSCm).toBe(0);
    expect(isobaric.pressurizationMmHg).toBe(40);
    expect(isobaric.kind).toBe('pressurized');
  });
});

/** A contraction whose front comes down at `speed` above and `slow` below 36 cm, from 21 cm at `startS`. */
const wave = (startS: number, speed: number, slow: number): SwallowRun =>
  mapOf((t, s) => {
    if (s < LEVEL.transition || s > LEVEL.lesStart + 0.5) return 0;
    const arrives = startS + (Math.min(s, 36) - 21) / speed + Math.max(0, s - 36) / slow;
    return t >= arrives && t < arrives + 3 ? 90 : 0;
  });

describe('distal latency and speed', () => {
  it('are read from the front and where it slows', () => {
    const { distalLatencyS, deceleration, speedCmS, kind } = measureSwallow(wave(2, 3, 0.8));
    expect(deceleration!.depthCm).toBeCloseTo(36, 0);
    expect(distalLatencyS).toBeCloseTo(7, 0);
    expect(speedCmS).toBeCloseTo(3, 0);
    expect(kind).toBe('normal');
  });

  it('a contraction that comes too early is premature', () => {
    const { distalLatencyS, kind } = measureSwallow(wave(1.5, 15, 8));
    expect(distalLatencyS!).toBeLessThan(4.5);
    expect(kind).toBe('premature');
  });

  it('do not exist where nothing contracts', () => {
    const nothing = measureSwallow(mapOf((_, s) => (inSphincter(s) ? 25 : 0)));
    expect([nothing.distalLatencyS, nothing.speedCmS, nothing.kind]).toEqual([null, null, 'failed']);
  });
});

describe('the rules of Chicago v4.0', () => {
  const swallow = (kind: SwallowKind, irpMmHg: number): SwallowMeasures => ({
    upperSphincterOpensS: 2,
    irpMmHg,
    dciMmHgSCm: 0,
    distalLatencyS: null,
    deceleration: null,
    peakMmHg: 0,
    speedCmS: null,
    pressurizationMmHg: 0,
    kind,
  });
  const ten = (irp: number, ...kinds: SwallowKind[]): SwallowMeasures[] =>
    Array.from({ length: 10 }, (_, n) => swallow(kinds[n] ?? kinds.at(-1)!, irp));

  it.each([
    ['normal', ten(8, 'normal')],
    ['I', ten(20, 'failed')],
    ['I', ten(20, 'pressurized', 'failed')],
    ['II', ten(20, 'pressurized', 'pressurized', 'failed')],
    ['III', ten(20, 'premature', 'premature', 'failed')],
    ['other', ten(8, 'failed')],
    ['other', ten(20, 'normal')],
    ['other', ten(14.9, 'pressurized')],
  ] as const)('%s', (diagnosis, swallows) => {
    expect(diagnose(swallows)).toBe(diagnosis);
  });

  it('take the median', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});

it('a run without a swallow, or that ends too soon after it, is refused', () => {
  const run = mapOf(() => 0);
  expect(() => measureSwallow({ ...run, setup: { ...run.setup, gulps: [] } })).toThrow(RangeError);
  expect(() => measureSwallow({ ...run, frames: 100 })).toThrow('the run must last to 12 s');
});
