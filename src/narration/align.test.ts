import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { alignWords } from './align';
import { pauseSeconds } from './pace';
import { timeCue } from './timeCue';

const FRAME_S = 0.01;
const TEXT =
  'De plus, la myotomie endoscopique permet souvent une meilleure préservation, minimisant ainsi les risques. La muqueuse, elle, reste intacte ; puis l’endoscope ressort.';

/** A recording in which the words last as in `timeCue`, stretched by chance phrase by phrase, pauses too. */
function recording(seed: number, leadS = 0.4, noise = 0.01) {
  const random = seededRandom(seed);
  const { words } = timeCue(TEXT, 'fr');
  const phraseStarts: number[] = [];
  let t = leadS;
  let stretch = 1;
  const spans = words.map((word, i) => {
    const before = words[i - 1];
    const pause = before ? pauseSeconds(TEXT.slice(before.offset + before.text.length, word.offset)) : 0;
    if (!before || pause > 0) {
      t += pause * (0.7 + 0.8 * random());
      stretch = 0.85 + 0.3 * random();
      phraseStarts.push(t);
    }
    const span = { startS: t, endS: t + (word.endS - word.startS) * stretch };
    t = span.endS;
    return span;
  });
  const envelope = Float32Array.from({ length: Math.ceil((t + 0.5) / FRAME_S) }, (_, i) => {
    const at = i * FRAME_S;
    const heard = spans.some(({ startS, endS }) => at >= startS && at < endS);
    return heard ? 0.4 + 0.6 * random() : noise * random();
  });
  return { envelope, phraseStarts, spans, endS: t };
}

describe('a recording of a known text', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is cut at its phrases, seed %i', (seed) => {
    const { envelope, phraseStarts, endS } = recording(seed);
    const found = alignWords({ envelope, frameS: FRAME_S, text: TEXT, language: 'fr' });
    expect(found?.phrases.length).toBe(phraseStarts.length);
    const misses = phraseStarts.map((at, i) =>
      Math.abs((found?.words[found.phrases[i] ?? 0]?.startS ?? Infinity) - at),
    );
    expect(Math.max(...misses), misses.map((miss) => miss.toFixed(3)).join(' ')).toBeLessThanOrEqual(0.021);
    expect(found?.startS).toBeCloseTo(0.4, 1);
    expect(found?.endS).toBeCloseTo(endS, 1);
  });

  it('has words that follow one another, in a noisy room too, and without pauses', () => {
    for (const noise of [0.01, 0.2]) {
      const { envelope } = recording(11, 0.2, noise);
      const found = alignWords({ envelope, frameS: FRAME_S, text: TEXT, language: 'fr' });
      const times = found?.words.flatMap(({ startS, endS }) => [startS, endS]) ?? [];
      expect(times.length).toBe(2 * timeCue(TEXT, 'fr').words.length);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    const breathless = new Float32Array(500).fill(1);
    const found = alignWords({ envelope: breathless, frameS: FRAME_S, text: TEXT, language: 'fr' });
    expect(found?.words.at(-1)?.endS).toBeCloseTo(5, 2);
  });

  it('is nothing when nothing is heard', () => {
    expect(alignWords({ envelope: new Float32Array(100), frameS: FRAME_S, text: TEXT, language: 'fr' })).toBe(
      null,
    );
  });
});
