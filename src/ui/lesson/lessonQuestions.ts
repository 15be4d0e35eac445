import type { Player } from '../../player/player';
import { plainId } from '../../player/lesson/lessonTest';
import type { AskedQuestion } from '../../player/lesson/reporter';
import { answerOf } from '../../player/selfTest/judge';
import type { SelfTest } from '../../player/selfTest/selfTest';
import type { Question, TestMatter } from '../../player/selfTest/types';
import type { Session } from '../../player/session';
import { DEFAULT_CASE } from '../../procedure/case';
import { startTest, type TestOrder } from '../selfTest/startTest';

/** Puts a lesson's test on screen, about the standard case. @returns what a platform hears of its questions. */
export async function beginLessonTest(
  parts: { readonly player: Player; readonly session: Session; readonly selfTest: SelfTest },
  order: TestOrder,
): Promise<(question: Question) => AskedQuestion> {
  parts.session.setState({ caseParameters: DEFAULT_CASE });
  // What can be asked for depends on how much of the picture the panel beside it has left.
  await parts.player.nextDrawn();
  await parts.player.nextDrawn();
  const matter = startTest(parts, order);
  return (question) => askedOf(question, matter);
}

/** A question as a platform hears of it. */
export function askedOf(question: Question, matter: TestMatter): AskedQuestion {
  const options = optionsOf(question).map(plainId);
  return {
    id: plainId(`${question.form} ${aboutOf(question)}`),
    type: question.form === 'order' ? 'sequencing' : 'choice',
    options,
    right: answerOf(question, matter),
  };
}

function aboutOf(question: Question): string {
  switch (question.form) {
    case 'name':
      return question.structure;
    case 'choose':
      return question.fact;
    case 'flaw':
      return question.flaw;
    case 'order':
      return question.options.join(' ');
    case 'statement':
      return question.options.map(({ fact }) => fact).join(' ');
  }
}

function optionsOf(question: Question): readonly string[] {
  switch (question.form) {
    case 'choose':
      return question.options.map((value) => (typeof value === 'string' ? value : value.join(' ')));
    case 'statement':
      return question.options.map(({ fact }) => fact);
    case 'name':
    case 'flaw':
    case 'order':
      return question.options;
  }
}
