import { DEPTH } from '../../organ/esophagus';
import type { Fact, FactPlace, FactValue } from '../../procedure/selfTest';
import { factOf } from './factOf';
import type { Given, PlacePointed, Question, StatementQuestion, TestMatter } from './types';

/** A finger that points this near to where a stretch begins or ends has meant it. */
const SLACK = { cm: 0.8, hours: 0.75 } as const;

/** The answer that is right: an option's index, or for an order the indices of the options, first step first. */
export function answerOf(question: Question, matter: TestMatter): readonly number[] {
  switch (question.form) {
    case 'name':
      return [question.options.indexOf(question.structure)];
    case 'order':
      return question.options
        .map((id, i) => ({ i, at: matter.stepTimes[id] ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ i }) => i);
    case 'choose': {
      const { right } = factOf(question.fact, matter.facts);
      return [question.options.findIndex((value) => sameValue(value, right))];
    }
    case 'statement':
      return [question.options.indexOf(wrongStatement(question, matter.facts))];
    case 'flaw':
      return [question.options.indexOf(question.flaw)];
  }
}

/** The statement that is wrong. @throws Error where none is. */
export function wrongStatement(
  { options }: StatementQuestion,
  facts: readonly Fact[],
): StatementQuestion['options'][number] {
  const wrong = options.find(({ fact, value }) => !sameValue(value, factOf(fact, facts).right));
  if (!wrong) throw new Error('A question asks for the wrong one of statements that are all right.');
  return wrong;
}

/** Whether an answer is right. */
export function isRight(question: Question, given: Given, matter: TestMatter): boolean {
  if ('pointed' in given)
    return question.form === 'choose' && isRightAt(given.pointed, question.fact, matter);
  const right = answerOf(question, matter);
  return given.chosen.length === right.length && given.chosen.every((each, i) => each === right[i]);
}

/** Whether a place of the organ is where a fact lies: within all that is given for it, and a finger's breadth beside. */
function isRightAt(pointed: PlacePointed, id: string, { facts }: TestMatter): boolean {
  const { place, right, given } = factOf(id, facts);
  if (!place) return false;
  if (typeof right === 'string') return pointed.layer === right;
  const value = readAt(pointed, place.reads);
  const slack = place.reads === 'hour' ? SLACK.hours : SLACK.cm;
  const [from, to] = place.within ?? [
    Math.min(right[0], given?.[0] ?? right[0]),
    Math.max(right[1], given?.[1] ?? right[1]),
  ];
  return value >= from - slack && value <= to + slack;
}

/** The figure that a place stands for; layers have none. */
export function readAt({ depthCm, hour }: PlacePointed, reads: FactPlace['reads']): number {
  switch (reads) {
    case 'fromIncisors':
      return depthCm;
    case 'aboveJunction':
      return DEPTH.egj - depthCm;
    case 'belowJunction':
      return depthCm - DEPTH.egj;
    case 'hour':
      return hour;
    case 'layer':
      return Number.NaN;
  }
}

const sameValue = (a: FactValue, b: FactValue): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a[0] === b[0] && a[1] === b[1];
