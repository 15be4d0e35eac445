import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRENCH } from '../content/poem/fr';
import { POEM } from '../content/poem/procedure';
import { fr } from '../content/words/fr';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  .replaceAll('&nbsp;', '\u00a0')
  .replaceAll(/\s*\n\s*/g, ' ');

describe('the page before any script runs', () => {
  it('lists the chapters as the script names them, in their order', () => {
    const listed = [...html.matchAll(/<li>(.*?)<\/li>/g)].map((match) => match[1]);
    expect(listed).toEqual(POEM.chapters.map(({ id }) => FRENCH.patient.chapterTitles[id]));
  });

  it('says the same as the running page', () => {
    for (const sentence of [fr.title, fr.informationOnly, fr.posterAlt]) expect(html).toContain(sentence);
  });

  it('asks nothing of any other origin', () => {
    expect(html).not.toMatch(/(https?:)?\/\/[a-z]/i);
  });
});
