import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { timeCue } from './timeCue';

it('reads the source document at about 150 words a minute', () => {
  const text = readFileSync('src/content/poem/source/myotomie-endoscopique-poem.txt', 'utf8');
  const sentences = text.split('\n').filter((line) => /[.]$/.test(line));
  const timed = sentences.map((line) => timeCue(line, 'fr'));
  const words = timed.reduce((sum, cue) => sum + cue.words.length, 0);
  const minutes = timed.reduce((sum, cue) => sum + cue.durationS + 0.55, 0) / 60;
  expect(words / minutes).toBeGreaterThan(143);
  expect(words / minutes).toBeLessThan(157);
});
