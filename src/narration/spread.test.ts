import { describe, expect, it } from 'vitest';
import { spreadWords } from './spread';
import { timeCue } from './timeCue';

const TEXT = 'Le muscle s’écarte, bande après bande.';
/** 0.3 s of room, two seconds of speech, half a second of room, in hundredths of a second. */
const ENVELOPE = [...Array(30).fill(0.001), ...Array(200).fill(0.2), ...Array(50).fill(0.001)];

describe('words over a recording', () => {
  const words = spreadWords({ envelope: ENVELOPE, frameS: 0.01, text: TEXT, language: 'fr' });

  it('start with the first sound and end with the last', () => {
    expect(words).toHaveLength(12);
    expect(words[0]).toBe(300);
    expect(words.at(-1)).toBe(2300);
  });

  it('follow one another, in the proportions of a reader', () => {
    expect(words.every((ms, i) => ms >= (words[i - 1] ?? 0))).toBe(true);
    const { words: read, durationS } = timeCue(TEXT, 'fr');
    expect((words[8] ?? 0) - 300).toBeCloseTo(((read[4]?.startS ?? 0) / durationS) * 2000, -1);
  });

  it('lie over the whole of a recording that is never at rest, or always', () => {
    for (const loudness of [0.3, 0]) {
      const envelope = Array(100).fill(loudness);
      const laid = spreadWords({ envelope, frameS: 0.01, text: TEXT, language: 'fr' });
      expect(laid.at(-1)).toBe(1000);
    }
  });

  it('are not laid into a room’s hum', () => {
    const hum = ENVELOPE.map((loudness) => Math.max(0.02, loudness));
    expect(spreadWords({ envelope: hum, frameS: 0.01, text: TEXT, language: 'fr' })[0]).toBe(300);
  });
});
