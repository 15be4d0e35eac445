import { describe, expect, it } from 'vitest';
import { valuesIn } from '../../../../tests/support/figures';
import { LANGUAGE_CODES, REGISTERS, type LanguageCode, type Register } from '../../../narration/types';
import { ALTERNATIVES, CONTRADICTED, ENTRIES, PREFERENCE } from '../../poem/board';
import type { Figures } from '../../poem/figures';
import { board as ar } from './ar';
import { board as en } from './en';
import { board as es } from './es';
import { board as fr } from './fr';

const BOARD = { fr, en, es, ar };

/** Every text of a register by its place in the catalogue. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}
const texts = (language: LanguageCode, register: Register) => textsOf(BOARD[language].registers[register]);

/** How long a trial ran, which Arabic partly says by the form of the noun. */
const YEARS = /\b[25] (?:ans|years|años|سنوات)/g;

const TOLD: Readonly<Record<string, Readonly<Record<Register, readonly Figures[]>>>> = {
  ...Object.fromEntries(Object.values(ENTRIES).map(({ id, told }) => [`entries.${id}`, told])),
  ...Object.fromEntries(ALTERNATIVES.map(({ id, told }) => [`alternatives.${id}`, told])),
  contradicted: CONTRADICTED.told,
  preference: PREFERENCE.told,
};

describe.each(REGISTERS)("the board in the %s's register", (register) => {
  it.each(LANGUAGE_CODES)('is complete: %s', (language) => {
    const own = texts(language, register);
    expect(own.map(([path]) => path).toSorted()).toEqual(
      texts('fr', register)
        .map(([path]) => path)
        .toSorted(),
    );
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGE_CODES)('says the figures that have a source, and no other: %s', (language) => {
    const said = new Map<string, string[]>();
    for (const [path, text] of texts(language, register)) {
      const place = path
        .split('.')
        .slice(0, /^(entries|alternatives)\./.test(path) ? 2 : 1)
        .join('.');
      said.set(place, [...(said.get(place) ?? []), ...valuesIn(text.replace(YEARS, ''))]);
    }
    for (const [place, figures] of said) {
      const sourced = (TOLD[place]?.[register] ?? []).flatMap(({ values }) => values);
      expect([...new Set(figures)].toSorted(), `${place} in ${language}`).toEqual(
        [...new Set(sourced)].toSorted(),
      );
    }
  });
});

it.each(LANGUAGE_CODES)('spares a patient percents and the words of statistics: %s', (language) => {
  const wrong = texts(language, 'patient').filter(([, text]) =>
    /[%٪‰]|\b[pn]\s=|\bOR\b|\bIC\b|\bCI\b/.test(text),
  );
  expect(wrong).toEqual([]);
  const { people } = BOARD[language];
  for (const near of ['exact', 'about', 'over', 'under'] as const)
    expect(people(8, 100, near)).not.toMatch(/[%٪]/);
});

it('says each number of patients as the language counts', () => {
  expect(fr.people(83, 100, 'exact')).toBe('83 patients sur 100');
  expect(fr.people(1, 200, 'exact')).toBe('1 patient sur 200');
  expect(fr.people(4, 10, 'over')).toBe('un peu plus de 4 patients sur 10');
  expect(en.people(3, 10, 'about')).toBe('about 3 patients out of 10');
  expect(es.people(3, 10, 'about')).toBe('unos 3 pacientes de cada 10');
  expect(ar.people(83, 100, 'exact')).toBe('83 مريضًا من 100');
  expect(ar.people(3, 10, 'about')).toBe('نحو 3 مرضى من 10');
  expect(ar.people(1, 200, 'exact')).toBe('مريض واحد من 200');
});

it('keeps the decimals and the sign of the source', () => {
  expect(fr.percent(83, 1)).toBe('83,0\u00a0%');
  expect(en.percent(44, 0)).toBe('44%');
  expect(fr.estimate('points', '1.4', '-8.7', '11.4')).toBe('différence de 1,4 point (IC −8,7 à 11,4)');
  expect(ar.estimate('points', '1.4', '-8.7', '11.4')).toContain('\u2066−8.7\u2069');
});
