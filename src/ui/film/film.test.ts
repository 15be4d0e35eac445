import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../math/random';
import { testProgramme } from '../../player/testProgramme';
import type { ProgrammeCue } from '../../scene/types';
import { filmBytes, frameCount, frameTimeS, leftS, soundsIn } from './filmPlan';
import { filmOffers, type Encoders } from './offers';
import { captionAt } from './paintCaption';
import { PLATES } from './plate';
import { FILM_HZ, SoundTrack } from './soundTrack';

describe('the frames of a film', () => {
  it('are as many as its length, to one frame, for 300 seeded stretches (seed 5)', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 300; i++) {
      const startS = random() * 900;
      const stretch = { startS, endS: startS + random() * 60 };
      for (const rate of [24, 25, 30]) {
        const frames = frameCount(stretch, rate);
        const due = stretch.endS - stretch.startS;
        expect(Math.abs(frames / rate - due)).toBeLessThanOrEqual(Math.max(1 / rate, 1e-9));
        expect(frameTimeS(stretch, rate, 0)).toBe(startS);
        expect(frameTimeS(stretch, rate, frames - 1)).toBeLessThan(Math.max(stretch.endS, startS + 1 / rate));
      }
    }
  });

  it('say how long it will take only once they know', () => {
    expect(leftS(3, 100, 4000)).toBeNull();
    expect(leftS(20, 100, 2000)).toBeCloseTo(8);
  });

  it('weigh more in a larger picture', () => {
    const stretch = { startS: 0, endS: 60 };
    const small = filmBytes(stretch, { widthPx: 640, heightPx: 360 }, 25, true);
    expect(filmBytes(stretch, { widthPx: 1280, heightPx: 720 }, 25, true)).toBeGreaterThan(3 * small);
  });
});

describe('the sound of a film', () => {
  const cue = (id: string): ProgrammeCue => ({ id }) as ProgrammeCue;
  /** A second of its own value, as many as asked for. */
  const samplesOf = (values: Record<string, number>) => async (of: ProgrammeCue) =>
    values[of.id] === undefined ? null : new Float32Array(FILM_HZ).fill(values[of.id]!);

  it('stands at its cue to the sample, whatever stretches it is asked for in', async () => {
    for (const portion of [FILM_HZ / 2, 7919, 3 * FILM_HZ]) {
      const track = new SoundTrack(
        [
          { cue: cue('before'), atS: -0.25 },
          { cue: cue('after'), atS: 1.5 },
        ],
        samplesOf({ before: 0.25, after: 0.5 }),
      );
      const heard = new Float32Array(3 * FILM_HZ);
      for (let from = 0; from < heard.length; from += portion) {
        const to = Math.min(heard.length, from + portion);
        heard.set(await track.mix(from, to), from);
      }
      const at = (seconds: number): number => heard[Math.round(seconds * FILM_HZ)]!;
      expect([at(0), at(0.7499), at(0.7501), at(1.4999), at(1.5), at(2.4999), at(2.5)]).toEqual([
        0.25, 0.25, 0, 0, 0.5, 0.5, 0,
      ]);
    }
  });

  it('goes on where one sound cannot be had, and fetches none before its time', async () => {
    const fetched = vi.fn(samplesOf({ second: 1 }));
    const track = new SoundTrack(
      [
        { cue: cue('missing'), atS: 0 },
        { cue: cue('second'), atS: 2 },
      ],
      fetched,
    );
    expect((await track.mix(0, FILM_HZ)).every((value) => value === 0)).toBe(true);
    expect(fetched).toHaveBeenCalledOnce();
    await track.mix(FILM_HZ, 2 * FILM_HZ);
    expect((await track.mix(2 * FILM_HZ, 2 * FILM_HZ + 10))[0]).toBe(1);
  });

  it('is that of the cues that reach into the stretch', () => {
    const { cues, ...rest } = testProgramme();
    const sound = { durationMs: 1000 } as NonNullable<ProgrammeCue['sound']>;
    const told = { ...rest, cues: cues.map((each) => ({ ...each, sound })) };
    const [first, second] = told.cues;
    const stretch = { startS: first!.start + 0.5, endS: second!.start + 0.1 };
    expect(soundsIn(told, stretch).map(({ atS }) => atS)).toEqual([-0.5, second!.start - stretch.startS]);
    expect(soundsIn({ ...rest, cues }, stretch), 'no voice').toEqual([]);
  });
});

describe('what a browser can make', () => {
  const can = (video: readonly string[], audio: readonly string[]): Encoders => ({
    video: async (codec) => video.includes(codec),
    audio: async (codec) => audio.includes(codec),
  });

  it('is offered with sound first, without it where it must be, and nothing where there is no encoder', async () => {
    expect(await filmOffers(can(['avc', 'vp9'], ['aac', 'opus']))).toEqual([
      { container: 'mp4', video: 'avc', audio: 'aac' },
      { container: 'webm', video: 'vp9', audio: 'opus' },
    ]);
    expect(await filmOffers(can(['avc', 'vp8'], ['opus'])), 'Chromium on Linux has no AAC').toEqual([
      { container: 'webm', video: 'vp8', audio: 'opus' },
      { container: 'mp4', video: 'avc', audio: null },
    ]);
    expect(await filmOffers(can([], ['opus']))).toEqual([]);
    const broken: Encoders = { video: () => Promise.reject(new Error('no')), audio: async () => true };
    expect(await filmOffers(broken)).toEqual([]);
  });
});

describe('a burnt-in caption', () => {
  it('has at most two lines, and marks the word being said in one of them', () => {
    const { cues } = testProgramme();
    for (const each of cues)
      for (const word of each.words) {
        const lines = captionAt(each, (word.startS + word.endS) / 2, 42);
        expect(lines.length).toBeLessThanOrEqual(2);
        const marked = lines.flatMap(({ text, spoken }) =>
          spoken ? [text.slice(spoken.from, spoken.to)] : [],
        );
        expect(marked).toEqual([word.text]);
      }
  });
});

it('a film has the colors of the page', async () => {
  const { readFile } = await import('node:fs/promises');
  const css = await readFile(new URL('../page.css', import.meta.url), 'utf8');
  for (const [variable, key] of [
    ['plate', 'edge'],
    ['plate-lit', 'lit'],
    ['panel', 'panel'],
    ['ink', 'ink'],
    ['ink-soft', 'inkSoft'],
    ['line', 'line'],
    ['accent', 'accent'],
    ['accent-wash', 'accentWash'],
  ] as const) {
    const found = new RegExp(`--${variable}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css);
    expect([PLATES.light[key], PLATES.dark[key]], variable).toEqual([found?.[1], found?.[2]]);
  }
});
