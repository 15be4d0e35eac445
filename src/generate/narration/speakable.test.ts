import { expect, it } from 'vitest';
import { speakable } from './speakable';

it('respells whole words only, the longest first', () => {
  const list = { poem: 'poème', ph: 'pé hache', 'ph-métrie': 'pé hache métrie', '%': 'pour cent' };
  expect(speakable('La POEM, la pH-métrie et le pH : 44 %.', list, 'fr')).toBe(
    'La poème, la pé hache métrie et le pé hache : 44 pour cent.',
  );
  expect(speakable('Les poems de Ph. Poemer', list, 'fr')).toBe('Les poems de pé hache. Poemer');
  expect(speakable('l’POEM', list, 'fr'), 'after an article').toBe("l'poème");
});

it('hands an engine plain signs', () => {
  expect(speakable('« L’œsophage\u00a0» : 10,1\u00a0cm', {}, 'fr')).toBe("L'œsophage : 10,1 cm");
});
