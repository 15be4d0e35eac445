import type { CaseParameters } from '../../procedure/case';
import { caseOf } from '../../procedure/casePresets';
import type { Fact, FactPlace, Flaw } from '../../procedure/selfTest';
import type { StructureName, StructurePlace } from '../../procedure/structures';
import type { Moment } from '../../procedure/types';
import { factOf } from './factOf';
import { wrongStatement } from './judge';
import type { Quiz } from './quiz';
import type { Question, TestMatter } from './types';

export interface QuizParts {
  readonly matter: Pick<TestMatter, 'facts' | 'flaws' | 'steps'>;
  readonly places: Readonly<Record<StructureName, StructurePlace>>;
  /** When nothing has been done yet. */
  readonly before: Moment;
  /** A view that gives no answer away. */
  readonly neutralView: string;
  /** The case of the test. */
  readonly caseParameters: CaseParameters;
}

/** What a question shows while it is asked, and once it has been answered. */
export function quizOf(question: Question, asking: boolean, parts: QuizParts): Quiz {
  const { matter, places, before } = parts;
  const plain = plainQuiz(asking, parts);
  switch (question.form) {
    case 'name': {
      const { view, moment = before } = places[question.structure];
      return { ...plain, view, moment, ring: { structure: question.structure } };
    }
    case 'flaw':
      return { ...plain, ...flawed(factOf(question.flaw, matter.flaws), parts) };
    case 'choose': {
      const { place } = factOf(question.fact, matter.facts);
      return question.inPicture && place ? { ...plain, ...placed(place, asking), pointed: asking } : plain;
    }
    case 'statement':
    case 'order':
      return plain;
  }
}

/** Where the answer to a question is seen that was asked without a picture; null: nowhere. */
export function answerQuiz(question: Question, parts: QuizParts): Quiz | null {
  const { facts } = parts.matter;
  if (question.form === 'choose' && !question.inPicture) return factQuiz(factOf(question.fact, facts), parts);
  if (question.form === 'statement')
    return factQuiz(factOf(wrongStatement(question, facts).fact, facts), parts);
  return null;
}

function factQuiz({ place, seen }: Fact, parts: QuizParts): Quiz | null {
  const plain = plainQuiz(false, parts);
  if (place) return { ...plain, ...placed(place, false) };
  return seen ? { ...plain, view: seen.view ?? null, moment: seen.moment } : null;
}

/** What a step looks like. */
export const stepQuiz = (id: string, parts: QuizParts): Quiz => ({
  ...plainQuiz(false, parts),
  view: null,
  moment: factOf(id, parts.matter.steps).at,
});

/** The picture of a flaw as it should be. */
export function unflawedQuiz(id: string, parts: QuizParts): Quiz {
  const { choice: _, otherApproach: __, values: ___, tool: ____, ...right } = factOf(id, parts.matter.flaws);
  return { ...plainQuiz(false, parts), ...flawed(right, parts) };
}

const plainQuiz = (asking: boolean, { before, neutralView, caseParameters }: QuizParts): Quiz => ({
  view: neutralView,
  moment: before,
  caseParameters,
  values: {},
  tool: null,
  ring: null,
  depths: false,
  clock: false,
  asking,
  pointed: false,
});

function placed({ view, moment, reads, at }: FactPlace, asking: boolean): Partial<Quiz> {
  const hours = reads === 'hour';
  return {
    view,
    moment,
    depths: !hours && reads !== 'layer',
    // Where the hours stand is what is asked.
    clock: hours && !asking,
    ring: asking ? null : { at },
  };
}

/** Flaws are shown in the standard case, worked on from the side of the test's own. */
function flawed(flaw: Flaw, { caseParameters }: QuizParts): Partial<Quiz> {
  const { view = null, moment, choice, otherApproach, setting, values, tool = null, scale } = flaw;
  const own = caseParameters.approach;
  const other = own === 'anterior' ? 'posterior' : 'anterior';
  const approach = otherApproach ? other : own;
  return {
    view,
    moment,
    values: { ...setting, ...values },
    tool,
    depths: scale === 'depths',
    clock: scale === 'clock',
    caseParameters: caseOf({ type: 'II', approach, ...choice }),
  };
}
