import { describe, expect, it } from 'vitest';
import { TEST_VIEWS } from '../src/content/poem/selfTest/testViews';
import { CHART_SOURCES } from '../src/content/poem/chartSources';
import type { SelfTestWords } from '../src/content/words/selfTest/types';
import { WORDS as AR } from '../src/content/words/selfTest/ar';
import { WORDS as EN } from '../src/content/words/selfTest/en';
import { WORDS as ES } from '../src/content/words/selfTest/es';
import { WORDS as FR } from '../src/content/words/selfTest/fr';
import { WORDS as STRUCTURES_AR } from '../src/content/words/structures/ar';
import { WORDS as STRUCTURES_EN } from '../src/content/words/structures/en';
import { WORDS as STRUCTURES_ES } from '../src/content/words/structures/es';
import { WORDS as STRUCTURES_FR } from '../src/content/words/structures/fr';
import type { StructureWords } from '../src/content/words/structures/types';
import { quizInstant } from '../src/player/selfTest/quizInstant';
import { quizOf } from '../src/player/selfTest/quizOf';
import { isRight } from '../src/player/selfTest/judge';
import { subjectsOf } from '../src/player/selfTest/subjects';
import { testMatter } from '../src/player/selfTest/testMatter';
import { testOf } from '../src/player/selfTest/testOf';
import { TEST_KINDS, type Question, type TestMatter } from '../src/player/selfTest/types';
import { DEFAULT_CASE } from '../src/procedure/case';
import type { Fact, FactValue } from '../src/procedure/selfTest';
import type { StructureName } from '../src/procedure/structures';
import { describe as describeInstant, type PlainState } from '../src/scene/describe';
import { questionText, rightText, whyText, type TextParts } from '../src/ui/selfTest/questionText';
import { questionSources } from '../src/ui/selfTest/questionSources';
import { quizParts, TEST_CONTENT } from '../src/ui/selfTest/testContent';
import { realProgramme } from './support/programme';

const SEED = 20270131;
const QUESTIONS = 500;
const PROGRAMME = realProgramme();
const MATTER = testMatter(TEST_CONTENT, PROGRAMME);
const ALL = testOf(MATTER, TEST_KINDS, QUESTIONS, SEED);
const ofForm = <F extends Question['form']>(form: F): Extract<Question, { readonly form: F }>[] =>
  ALL.filter((each): each is Extract<Question, { readonly form: F }> => each.form === form);

const LANGUAGES: Readonly<Record<string, { t: SelfTestWords; structures: StructureWords['structures'] }>> = {
  fr: { t: FR, structures: STRUCTURES_FR.structures },
  en: { t: EN, structures: STRUCTURES_EN.structures },
  es: { t: ES, structures: STRUCTURES_ES.structures },
  ar: { t: AR, structures: STRUCTURES_AR.structures },
};
const partsIn = (language: string): TextParts => ({
  ...LANGUAGES[language]!,
  matter: MATTER,
  approach: DEFAULT_CASE.approach,
});

const fact = (id: string): Fact => TEST_CONTENT.facts.find((each) => each.id === id)!;

/* ---- Answered from the data alone, otherwise than the code under test does it. ---- */

/** All that is given for a fact as a closed stretch. */
const givenFor = ({ right, given }: Fact): readonly [number, number] => {
  const numbers = [...(typeof right === 'string' ? [] : right), ...(given ?? [])];
  return [Math.min(...numbers), Math.max(...numbers)];
};
/** Whether somebody could defend this value for this fact. */
function isDefensible(value: FactValue, about: Fact): boolean {
  if (typeof value === 'string') return value === about.right;
  const [from, to] = givenFor(about);
  return value[1] >= from && value[0] <= to;
}

/** What each flaw means, said of the plain instant and not of the content's own settings. */
const FLAW_HOLDS: Readonly<Record<string, (state: PlainState) => boolean>> = {
  cutShort: ({ myotomyEndCm }) => myotomyEndCm !== null && myotomyEndCm < 38.5,
  cutFar: ({ myotomyEndCm }) => myotomyEndCm !== null && myotomyEndCm > 42.5,
  tunnelShort: ({ tunnelEndCm }) => tunnelEndCm !== null && tunnelEndCm < 40,
  noLift: ({ incisionMm, blebMl, tunnelEndCm }) => incisionMm >= 0 && blebMl < 1 && tunnelEndCm === null,
  entryOpen: ({ incisionMm, incisionOpening, clipsClosed, scopeRoute }) =>
    incisionMm > 5 && clipsClosed === 0 && incisionOpening > 0.5 && scopeRoute === 'lumen',
  closedUncut: ({ clipsClosed, myotomyEndCm }) => clipsClosed > 0 && myotomyEndCm === null,
  foodLeft: ({ columnTopCm, incisionMm }) => columnTopCm !== null && incisionMm > 0,
  noGap: ({ myotomyStartCm, myotomyEndCm, case: c }) =>
    myotomyEndCm !== null && myotomyStartCm! - (c.entryDepthCm + c.incisionLengthMm / 10) < 1,
  wrongHour: ({ case: c }) => c.approach !== DEFAULT_CASE.approach,
  wrongTool: ({ tool, toolExtensionMm }) => tool === 'clip' && toolExtensionMm > 5,
};

/** What each picture with a flaw shows. */
const FLAW_STATES = new Map(
  TEST_CONTENT.flaws.map(({ id }): [string, PlainState] => {
    const quiz = quizOf({ form: 'flaw', flaw: id, options: [id] }, true, quizParts(DEFAULT_CASE));
    const programme = realProgramme(quiz.caseParameters);
    return [id, describeInstant(programme, quizInstant(quiz, programme, TEST_VIEWS))];
  }),
);

/** Options that somebody could rightly choose, and how often each kind of question was seen. */
function rightOptions(question: Question): readonly number[] {
  switch (question.form) {
    case 'name': {
      const also = TEST_CONTENT.alsoRight[question.structure] ?? [];
      return question.options.flatMap((name, i) =>
        name === question.structure ||
        also.includes(name) ||
        TEST_CONTENT.alsoRight[name]?.includes(question.structure)
          ? [i]
          : [],
      );
    }
    case 'choose':
      return question.options.flatMap((value, i) => (isDefensible(value, fact(question.fact)) ? [i] : []));
    case 'statement':
      return question.options.flatMap(({ fact: id, value }, i) => (isDefensible(value, fact(id)) ? [] : [i]));
    case 'flaw': {
      const state = FLAW_STATES.get(question.flaw)!;
      return question.options.flatMap((id, i) => (FLAW_HOLDS[id]!(state) ? [i] : []));
    }
    case 'order':
      return [];
  }
}

/** The order by the beats of the telling. */
function orderByBeats(ids: readonly string[]): readonly number[] {
  const secondsOf = (id: string): number => {
    const { at } = TEST_CONTENT.steps.find((step) => step.id === id)!;
    return typeof at === 'string' ? PROGRAMME.beats[at]! : PROGRAMME.beats[at.at]! + at.plusS;
  };
  return ids.map((_, i) => i).toSorted((a, b) => secondsOf(ids[a]!) - secondsOf(ids[b]!));
}

const say = (question: Question): string => JSON.stringify(question);

describe(`${QUESTIONS} questions of seed ${SEED}`, () => {
  it('are of every form, about everything there is to ask', () => {
    const asked = new Set(
      ALL.map((each) =>
        each.form === 'name'
          ? each.structure
          : each.form === 'choose'
            ? `${each.fact} ${each.inPicture}`
            : each.form === 'flaw'
              ? each.flaw
              : each.form,
      ),
    );
    for (const name of TEST_CONTENT.structures) expect(asked, name).toContain(name);
    for (const { id, place } of TEST_CONTENT.facts) {
      expect(asked, id).toContain(`${id} false`);
      if (place) expect(asked, id).toContain(`${id} true`);
    }
    for (const { id } of TEST_CONTENT.flaws) expect(asked, id).toContain(id);
    expect(asked).toContain('order');
    expect(asked).toContain('statement');
  });

  it('have one right answer each, and the page knows it', () => {
    for (const question of ALL) {
      if (question.form === 'order') {
        const order = orderByBeats(question.options);
        expect(isRight(question, { chosen: order }, MATTER), say(question)).toBe(true);
        expect(isRight(question, { chosen: order.toReversed() }, MATTER), say(question)).toBe(false);
        expect(order, `it is answered as it stands: ${say(question)}`).not.toEqual([0, 1, 2, 3]);
        continue;
      }
      const right = rightOptions(question);
      expect(right, `one right answer: ${say(question)}`).toHaveLength(1);
      for (const i of question.options.keys())
        expect(isRight(question, { chosen: [i] }, MATTER), `option ${i} of ${say(question)}`).toBe(
          i === right[0],
        );
    }
  });

  it('offer four different options, three where there are no more', () => {
    for (const question of ALL) {
      const texts = questionText(question, partsIn('fr')).options;
      expect(new Set(texts).size, say(question)).toBe(texts.length);
      const least = question.form === 'choose' && question.fact === 'preferred' ? 3 : 4;
      expect(texts.length, say(question)).toBe(least);
    }
  });

  it('do not betray the right one by its place, its rank or its form', () => {
    const single = ALL.filter((each) => each.form !== 'order');
    const places = single.map((each) => rightOptions(each)[0]!);
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share, `share of right answers in place ${place}`).toBeGreaterThan(0.17);
      expect(share, `share of right answers in place ${place}`).toBeLessThan(0.33);
    }
    // Of numbers the right one is now the smallest, now the largest, now between.
    const numbers = ofForm('choose').filter(({ options }) => typeof options[0] !== 'string');
    const ranks = numbers.map(({ fact: id, options }) => {
      const right = fact(id).right as readonly [number, number];
      return options.filter((value) => (value as readonly [number, number])[0] < right[0]).length;
    });
    for (const rank of [0, 1, 2, 3]) {
      const share = ranks.filter((each) => each === rank).length / ranks.length;
      expect(share, `share of right answers of rank ${rank}`).toBeGreaterThan(0.1);
      expect(share, `share of right answers of rank ${rank}`).toBeLessThan(0.45);
    }
    // A stretch stands among stretches, a figure among figures of as many digits after the point.
    const formOf = (value: FactValue): string =>
      typeof value === 'string' ? 'named' : `${value[0] === value[1]} ${value[0] % 1 !== 0}`;
    for (const question of ofForm('choose'))
      expect(new Set(question.options.map(formOf)).size, say(question)).toBe(1);
  });

  it.each(Object.keys(LANGUAGES))('do not betray the right one by its length: %s', (language) => {
    const parts = partsIn(language);
    const longest = { right: 0, of: 0 };
    const shortest = { right: 0, of: 0 };
    for (const question of ALL) {
      if (question.form === 'order') continue;
      const [right] = rightOptions(question);
      const lengths = questionText(question, parts).options.map((text) => text.length);
      const own = lengths[right!]!;
      const others = lengths.filter((_, i) => i !== right);
      longest.of += 1;
      shortest.of += 1;
      if (others.every((length) => length < own)) longest.right += 1;
      if (others.every((length) => length > own)) shortest.right += 1;
    }
    expect(longest.right / longest.of, 'the right one is the longest').toBeLessThan(0.35);
    expect(shortest.right / shortest.of, 'the right one is the shortest').toBeLessThan(0.35);
  });

  it.each(Object.keys(LANGUAGES))('do not hold the answer in the wording of the question: %s', (language) => {
    const parts = partsIn(language);
    const seen = new Set<string>();
    const betrayed: string[] = [];
    for (const question of ALL) {
      if (question.form === 'order') continue;
      const { context, prompt, options } = questionText(question, parts);
      const asked = stems(`${context ?? ''} ${prompt}`);
      const [right] = rightOptions(question);
      const own = stems(options[right!]!);
      const others = options.filter((_, i) => i !== right).map(stems);
      for (const stem of own) {
        const told = asked.has(stem) && !others.some((other) => other.has(stem));
        if (told && !seen.has(prompt + stem)) betrayed.push(`« ${stem} » in ${prompt} ${options[right!]}`);
        seen.add(prompt + stem);
      }
    }
    expect(betrayed).toEqual([]);
    // Whatever the other options are, what is said of a picture holds nothing of its flaw.
    for (const { moment, wrong } of Object.values(LANGUAGES[language]!.t.flaws)) {
      const said = stems(`${parts.t.flawCase('anterior')} ${moment} ${parts.t.prompts.flaw}`);
      expect(
        [...stems(wrong)].filter((stem) => said.has(stem)),
        wrong,
      ).toEqual([]);
    }
  });

  it.each(Object.keys(LANGUAGES))('name no step by its place in the order: %s', (language) => {
    const ordinal =
      /\b(premi|derni|ensuite|enfin\b|finale|commence|termine|first|last|then|finally|begin|ends?\b|primer|últim|luego|finalmente|empie|termin)|أول|أخير|آخر|ثم |يبدأ|ينتهي/iu;
    for (const [id, text] of Object.entries(LANGUAGES[language]!.t.steps))
      expect(text, id).not.toMatch(ordinal);
  });

  it.each(Object.keys(LANGUAGES))(
    'are explained, in both registers, with sources that are known: %s',
    (language) => {
      const parts = partsIn(language);
      const known = new Set(CHART_SOURCES.map(({ key }) => key));
      for (const question of ALL) {
        for (const register of ['patient', 'student'] as const)
          expect(whyText(question, register, parts).length, say(question)).toBeGreaterThan(1);
        const sources = questionSources(question, 'student');
        expect(sources.length, say(question)).toBeGreaterThan(0);
        for (const key of sources) expect(known, `${key} of ${say(question)}`).toContain(key);
        expect(rightText(question, parts).every((text) => text.length > 0)).toBe(true);
      }
    },
  );
});

/** The words of a text without their endings; small words and figures tell nothing. */
function stems(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/^ال/u, ''))
    .filter((word) => word.length >= 4 && !SMALL.has(word));
  return new Set(words.map((word) => word.slice(0, 5)));
}
const SMALL = new Set([
  'dans',
  'avec',
  'pour',
  'elle',
  'with',
  'from',
  'that',
  'this',
  'para',
  'esta',
  'este',
]);

describe('what can be asked grows with the data', () => {
  const count = (matter: TestMatter): number => subjectsOf(matter).length;

  it('by every structure, step, fact, place, statement and flaw', () => {
    const without: Omit<TestMatter, 'stepTimes'> = {
      ...TEST_CONTENT,
      structures: TEST_CONTENT.structures.slice(1),
      steps: TEST_CONTENT.steps.slice(1),
    };
    const lessFacts = { ...TEST_CONTENT, facts: TEST_CONTENT.facts.filter(({ id }) => id !== 'entryAbove') };
    const lessFlaws = { ...TEST_CONTENT, flaws: TEST_CONTENT.flaws.slice(1) };
    expect(count(MATTER) - count(testMatter(without, PROGRAMME))).toBe(2);
    // It can be chosen, pointed at, and stated.
    expect(count(MATTER) - count(testMatter(lessFacts, PROGRAMME))).toBe(3);
    expect(count(MATTER) - count(testMatter(lessFlaws, PROGRAMME))).toBe(1);
  });

  it('and a new one is asked in a long test, and stands among the options of others', () => {
    const hyoid = 'hyoid' as StructureName;
    const more: TestMatter = {
      ...MATTER,
      structures: [...MATTER.structures, hyoid],
      facts: [...MATTER.facts, { ...fact('gas'), id: 'newGas' }],
      steps: [...MATTER.steps, { id: 'newStep', at: 'bleb stands' }],
      stepTimes: { ...MATTER.stepTimes, newStep: 9999 },
    };
    const asked = testOf(more, TEST_KINDS, QUESTIONS, SEED);
    const forms = asked.map(say);
    expect(forms.some((text) => text.includes('"structure":"hyoid"'))).toBe(true);
    expect(forms.some((text) => text.includes('"fact":"newGas","options"'))).toBe(true);
    expect(forms.some((text) => text.includes('"newStep"'))).toBe(true);
    expect(testOf(more, TEST_KINDS, QUESTIONS, SEED), 'the same seed, the same test').toEqual(asked);
  });
});

describe('facts', () => {
  it.each(TEST_CONTENT.facts.map((each) => [each.id, each] as const))(
    '%s: nothing that is called wrong could be defended, also with a finger’s slack',
    (_, each) => {
      expect(isDefensible(each.right, each)).toBe(true);
      for (const wrong of each.wrong) {
        expect(isDefensible(wrong, each), JSON.stringify(wrong)).toBe(false);
        const reads = each.place?.reads;
        if (typeof wrong === 'string' || !reads || reads === 'layer') continue;
        const middle = (wrong[0] + wrong[1]) / 2;
        const pointed = {
          depthCm: { fromIncisors: middle, aboveJunction: 40 - middle, belowJunction: 40 + middle, hour: 36 }[
            reads
          ],
          hour: reads === 'hour' ? middle : 6,
          layer: null,
        };
        const question: Question = { form: 'choose', fact: each.id, options: [], inPicture: true };
        expect(isRight(question, { pointed }, MATTER), JSON.stringify(wrong)).toBe(false);
      }
    },
  );

  it.each(Object.keys(LANGUAGES))(
    'have their words, and statements where they are stated: %s',
    (language) => {
      const { t } = LANGUAGES[language]!;
      const ids = TEST_CONTENT.facts.map(({ id }) => id);
      expect(Object.keys(t.facts).toSorted()).toEqual(ids.toSorted());
      expect(Object.keys(t.steps)).toEqual(TEST_CONTENT.steps.map(({ id }) => id));
      expect(Object.keys(t.flaws).toSorted()).toEqual(TEST_CONTENT.flaws.map(({ id }) => id).toSorted());
      for (const { id, stated, unit, right, wrong } of TEST_CONTENT.facts) {
        expect(t.facts[id]!.say !== undefined, `${id} is stated`).toBe(stated === true);
        for (const value of [right, ...wrong])
          // In English one word may be its own name.
          if (typeof value === 'string')
            expect(t.value(unit, value), id).not.toMatch(language === 'en' ? /[a-z][A-Z]/ : `^${value}$`);
      }
    },
  );
});

describe('a picture with a flaw', () => {
  it('has its own flaw, and of the others only those that are never offered beside it', () => {
    for (const { id, also = [] } of TEST_CONTENT.flaws) {
      const state = FLAW_STATES.get(id)!;
      const held = Object.keys(FLAW_HOLDS).filter((other) => FLAW_HOLDS[other]!(state));
      expect(held, id).toContain(id);
      expect(
        held.filter((other) => other !== id && !also.includes(other)),
        id,
      ).toEqual([]);
    }
  });
});
