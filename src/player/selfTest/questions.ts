import { seededRandom } from '../../math/random';
import type { Fact, FactValue, Step } from '../../procedure/selfTest';
import { STRUCTURE_NAMES, type StructureName } from '../../procedure/structures';

export const QUESTION_KINDS = ['name', 'order', 'choose', 'error'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What questions are made of; a structure, step or fact more makes questions more. */
export interface TestMatter {
  /** Structures that can be marked in the picture. */
  readonly structures: readonly StructureName[];
  /** Of each structure the names that would be just as right for it. */
  readonly alsoRight: Readonly<Partial<Record<StructureName, readonly StructureName[]>>>;
  readonly steps: readonly Step[];
  /** When each step is told, s. */
  readonly stepTimes: Readonly<Record<string, number>>;
  readonly facts: readonly Fact[];
}

/** What is this? One of four names. */
export interface NameQuestion {
  readonly kind: 'name';
  readonly structure: StructureName;
  readonly options: readonly StructureName[];
}
/** In which order are these done? */
export interface OrderQuestion {
  readonly kind: 'order';
  /** Ids of steps, shuffled. */
  readonly options: readonly string[];
}
/** Which value is right? */
export interface ChooseQuestion {
  readonly kind: 'choose';
  readonly fact: string;
  readonly options: readonly FactValue[];
}
/** Which of these statements is wrong? */
export interface ErrorQuestion {
  readonly kind: 'error';
  readonly options: readonly { readonly fact: string; readonly value: FactValue }[];
}
export type Question = NameQuestion | OrderQuestion | ChooseQuestion | ErrorQuestion;

const OPTIONS = 4;
/** Steps told closer together than this are one, s. */
const APART_S = 1.5;

/** What a question can be about: each is asked once before any comes again. */
export interface Subject {
  readonly kind: QuestionKind;
  /** A structure, a fact, or the step or fact a question turns on. */
  readonly about: string;
}

export function subjectsOf({ structures, steps, facts }: TestMatter): readonly Subject[] {
  return [
    ...structures.map((about) => ({ kind: 'name', about }) as const),
    ...steps.map(({ id }) => ({ kind: 'order', about: id }) as const),
    ...facts.map(({ id }) => ({ kind: 'choose', about: id }) as const),
    ...facts.filter(({ stated }) => stated).map(({ id }) => ({ kind: 'error', about: id }) as const),
  ];
}

type Random = () => number;

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** The question of a subject; the same seed gives the same question. */
export function questionOf({ kind, about }: Subject, matter: TestMatter, seed: number): Question {
  const random = seededRandom(seed);
  switch (kind) {
    case 'name':
      return nameQuestion(about as StructureName, matter, random);
    case 'order':
      return orderQuestion(about, matter, random);
    case 'choose': {
      const fact = factOf(about, matter);
      const options = [fact.right, ...shuffled(fact.wrong, random).slice(0, OPTIONS - 1)];
      return { kind, fact: about, options: shuffled(options, random) };
    }
    case 'error': {
      const wrong = factOf(about, matter);
      const others = shuffled(
        matter.facts.filter(({ id, stated }) => stated && id !== about),
        random,
      ).slice(0, OPTIONS - 1);
      const options = [
        { fact: about, value: shuffled(wrong.wrong, random)[0]! },
        ...others.map(({ id, right }) => ({ fact: id, value: right })),
      ];
      return { kind, options: shuffled(options, random) };
    }
  }
}

/** A test of so many questions of these kinds, kinds and subjects by turns. @param seed the same gives the same test. */
export function testOf(
  matter: TestMatter,
  kinds: readonly QuestionKind[],
  count: number,
  seed: number,
): readonly Question[] {
  const random = seededRandom(seed);
  const heaps = kinds.map((kind) =>
    shuffled(
      subjectsOf(matter).filter((each) => each.kind === kind),
      random,
    ),
  );
  const filled = heaps.filter((heap) => heap.length > 0);
  return Array.from({ length: filled.length > 0 ? count : 0 }, (_, i) => {
    const heap = filled[i % filled.length]!;
    const subject = heap[Math.floor(i / filled.length) % heap.length]!;
    return questionOf(subject, matter, Math.floor(random() * 2 ** 31));
  });
}

/** The answer that is right: an option's index, or for an order the indices of the options, first step first. */
export function answerOf(question: Question, matter: TestMatter): readonly number[] {
  switch (question.kind) {
    case 'name':
      return [question.options.indexOf(question.structure)];
    case 'order':
      return question.options
        .map((id, i) => ({ i, at: matter.stepTimes[id] ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ i }) => i);
    case 'choose': {
      const { right } = factOf(question.fact, matter);
      return [question.options.findIndex((value) => sameValue(value, right))];
    }
    case 'error':
      return [question.options.findIndex(({ fact, value }) => !sameValue(value, factOf(fact, matter).right))];
  }
}

export const isRight = (given: readonly number[], question: Question, matter: TestMatter): boolean => {
  const right = answerOf(question, matter);
  return given.length === right.length && given.every((each, i) => each === right[i]);
};

export function factOf(id: string, { facts }: TestMatter): Fact {
  const fact = facts.find((each) => each.id === id);
  if (!fact) throw new Error(`There is no fact « ${id} ».`);
  return fact;
}

const sameValue = (a: FactValue, b: FactValue): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a[0] === b[0] && a[1] === b[1];

function nameQuestion(structure: StructureName, matter: TestMatter, random: Random): NameQuestion {
  const also = (a: StructureName, b: StructureName): boolean => matter.alsoRight[a]?.includes(b) ?? false;
  const kin = Object.values(STRUCTURE_NAMES).find((names) => names.some((name) => name === structure));
  const isAkin = (name: StructureName): boolean => kin?.some((each) => each === name) ?? false;
  const others = matter.structures.filter(
    (name) => name !== structure && !also(structure, name) && !also(name, structure),
  );
  // What is of the same kind is what one might take it for.
  const likely = shuffled(others, random).sort((a, b) => Number(isAkin(b)) - Number(isAkin(a)));
  const options = [structure, ...likely.slice(0, OPTIONS - 1)];
  return { kind: 'name', structure, options: shuffled(options, random) };
}

function orderQuestion(about: string, { steps, stepTimes }: TestMatter, random: Random): OrderQuestion {
  const chosen = [about];
  for (const { id } of shuffled(steps, random)) {
    if (chosen.length === OPTIONS) break;
    const at = stepTimes[id] ?? 0;
    if (chosen.every((other) => Math.abs((stepTimes[other] ?? 0) - at) >= APART_S)) chosen.push(id);
  }
  const options = shuffled(chosen, random);
  const inOrder = options.every((id, i) => i === 0 || stepTimes[id]! > stepTimes[options[i - 1]!]!);
  // A question that is answered already as it stands asks nothing.
  return { kind: 'order', options: inOrder ? options.toReversed() : options };
}
