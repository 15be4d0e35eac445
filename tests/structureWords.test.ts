import { describe, expect, it } from 'vitest';
import { SOURCES } from '../src/content/poem/sources';
import { STRUCTURES } from '../src/content/poem/structures';
import { ar as arInterface } from '../src/content/words/ar';
import { en as enInterface } from '../src/content/words/en';
import { es as esInterface } from '../src/content/words/es';
import { fr as frInterface } from '../src/content/words/fr';
import { WORDS as ar } from '../src/content/words/structures/ar';
import { WORDS as en } from '../src/content/words/structures/en';
import { WORDS as es } from '../src/content/words/structures/es';
import { WORDS as fr } from '../src/content/words/structures/fr';
import { LANGUAGE_CODES, REGISTERS, type LanguageCode, type Register } from '../src/narration/types';
import { STRUCTURE_NAMES } from '../src/procedure/structures';
import { figureIssue, valuesIn } from './support/figures';

const WORDS = { fr, en, es, ar };
const LEGENDS = {
  fr: frInterface.legend,
  en: enInterface.legend,
  es: esInterface.legend,
  ar: arInterface.legend,
};
const NAMES = Object.values(STRUCTURE_NAMES).flat();
const READ = new Map(SOURCES.map(({ key, read }) => [key, read]));

/** Everything the card cites to this reader. */
const cited = (name: keyof typeof STRUCTURES, register: Register): readonly string[] => {
  const { sources, studentSources = [] } = STRUCTURES[name];
  return register === 'student' ? [...sources, ...studentSources] : sources;
};

/** What a patient is not told: terms that need a dictionary, hours of the clock face, currents, measures of statistics. */
const NOT_FOR_PATIENTS: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /musculeuse|sous-muqueu|myotom|péristal|distal|proximal|œso-gastrique|médiastin|hémosta|coagul|dissect|insuffl|berge|plexus|Endocut|\d\s?h\b|heures?\b|%/iu,
  en: /muscularis|submucos|myotom|peristal|distal|proximal|esophagogastric|mediastin|hemosta|coagul|dissect|insuffl|plexus|Endocut|o’clock|%/iu,
  es: /muscular propia|submucos|miotom|peristal|distal|proximal|gastroesof|mediast|hemosta|coagul|disec|insufl|plexo|Endocut|\blas \d|%/iu,
  ar: /تحت المخاطية|بضع|تمعجي|قاصي|دانية|المنصف|إرقاء|تخثير|تسليخ|الضفيرة|Endocut|الساعة|[%٪]/u,
};

describe.each(LANGUAGE_CODES)('the structures in words: %s', (language) => {
  const { structures, kinds } = WORDS[language];

  it('are all there, each with a name of its own that can stand within a sentence', () => {
    expect(Object.keys(structures).toSorted()).toEqual(NAMES.toSorted());
    expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(STRUCTURE_NAMES).toSorted());
    const own = NAMES.map((name) => structures[name].name);
    expect(own.filter((name, i) => own.indexOf(name) !== i)).toEqual([]);
    expect(
      own.filter((name) => !/^\p{L}[\p{L}\p{M} ’-]*\p{L}$/u.test(name) || /^\p{Lu}/u.test(name)),
    ).toEqual([]);
  });

  it('call a layer as the legend does', () => {
    const wrong = STRUCTURE_NAMES.layer.filter(
      (layer) => LEGENDS[language].layers[layer].toLowerCase() !== structures[layer].name,
    );
    expect(wrong).toEqual([]);
  });

  it.each(REGISTERS)('say to a %s whole sentences, no more than the card can bear', (register) => {
    const [most, longest] = register === 'patient' ? [2, 175] : [4, 560];
    const wrong = NAMES.filter((name) => {
      const text = structures[name][register];
      const sentences = text.split(/(?<=[.!?])\s+(?=[«\p{L}])/u);
      return !/^[«\p{Lu}\p{Lo}].*\.$/u.test(text) || sentences.length > most || text.length > longest;
    });
    expect(wrong.map((name) => `${name}: ${structures[name][register]}`)).toEqual([]);
  });

  it('tell a student more than a patient', () => {
    const same = NAMES.filter((name) => structures[name].student.length <= structures[name].patient.length);
    expect(same).toEqual([]);
  });

  it.each(REGISTERS)('give a source to every figure a %s is told, and leave none out', (register) => {
    const issues = NAMES.map((name) =>
      figureIssue(
        name,
        structures[name][register],
        STRUCTURES[name].told[register].flatMap(({ values }) => values),
        language,
      ),
    );
    expect(issues.filter((issue) => issue !== null)).toEqual([]);
  });

  it('spare a patient jargon, hours of the clock face, currents and percents', () => {
    const wrong = NAMES.flatMap((name) => {
      const found = NOT_FOR_PATIENTS[language].exec(structures[name].patient);
      return found ? [`${name}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

it('French typography: curved apostrophes, unbreakable spaces', () => {
  const texts = NAMES.flatMap((name) => REGISTERS.map((register) => fr.structures[name][register]));
  const wrong = texts.filter((text) => /['"]|[^\u00a0][:;!?»%]|«[^\u00a0]|[ \u00a0]{2}/u.test(text));
  expect(wrong).toEqual([]);
});

it('the source of every figure is cited on the card, and was read as the figure says', () => {
  const figures = NAMES.flatMap((name) =>
    REGISTERS.flatMap((register) =>
      STRUCTURES[name].told[register].map((each) => ({ ...each, name, register })),
    ),
  );
  expect(figures.length).toBeGreaterThan(40);
  const wrong = figures.filter(
    ({ name, register, source, tag }) =>
      !cited(name, register).includes(source) || !/^V[12]$/.test(tag) || READ.get(source) !== tag,
  );
  expect(wrong).toEqual([]);
});

it('every source of a structure is listed, and cited once', () => {
  const wrong = NAMES.flatMap((name) => {
    const keys = cited(name, 'student');
    return keys.filter((key, i) => !READ.has(key) || keys.indexOf(key) !== i).map((key) => `${name}: ${key}`);
  });
  expect(wrong).toEqual([]);
});

it('nobody is told anything without a source, and a patient the fewest figures', () => {
  expect(NAMES.filter((name) => STRUCTURES[name].sources.length === 0)).toEqual([]);
  const withFigures = NAMES.filter((name) => STRUCTURES[name].told.patient.length > 0);
  expect(withFigures).toEqual(['esophagus', 'entry']);
});

it('notices what is planted', () => {
  expect(figureIssue('x', 'À 23\u00a0cm de C6, 2,5 %', ['23'], 'fr')).toBe(
    'x: told 2.5 23; with a source 23',
  );
  expect(valuesIn('C6 à T10, CO2')).toEqual([]);
  for (const [language, planted] of [
    ['fr', 'à 2\u00a0h'],
    ['en', 'at 2 o’clock'],
    ['es', 'a las 2'],
    ['ar', 'عند الساعة 2'],
  ] as const)
    expect(planted).toMatch(NOT_FOR_PATIENTS[language]);
});
