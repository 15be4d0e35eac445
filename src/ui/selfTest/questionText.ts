import type { SelfTestWords } from '../../content/words/selfTest/types';
import type { StructureWords } from '../../content/words/structures/types';
import type { Register } from '../../narration/types';
import { factOf } from '../../player/selfTest/factOf';
import { answerOf, wrongStatement } from '../../player/selfTest/judge';
import type { Question, TestMatter } from '../../player/selfTest/types';
import type { CaseParameters } from '../../procedure/case';

export interface TextParts {
  readonly t: SelfTestWords;
  readonly structures: StructureWords['structures'];
  readonly matter: TestMatter;
  readonly approach: CaseParameters['approach'];
}

/** What somebody reads who is asked. */
export interface QuestionText {
  /** What the picture is meant to show; null: nothing needs to be said before the question. */
  readonly context: string | null;
  readonly prompt: string;
  readonly options: readonly string[];
}

export function questionText(
  question: Question,
  { t, structures, matter, approach }: TextParts,
): QuestionText {
  switch (question.form) {
    case 'name':
      return {
        context: null,
        prompt: t.prompts.name,
        options: question.options.map((name) => structures[name].name),
      };
    case 'order':
      return {
        context: null,
        prompt: t.prompts.order,
        options: question.options.map((id) => t.steps[id] ?? id),
      };
    case 'choose': {
      const { unit } = factOf(question.fact, matter.facts);
      return {
        context: null,
        prompt: t.facts[question.fact]?.ask ?? question.fact,
        options: question.options.map((value) => t.value(unit, value)),
      };
    }
    case 'statement':
      return {
        context: null,
        prompt: t.prompts.statement,
        options: question.options.map(({ fact, value }) => {
          const { unit } = factOf(fact, matter.facts);
          return t.facts[fact]?.say?.(t.value(unit, value)) ?? fact;
        }),
      };
    case 'flaw':
      return {
        context: `${t.flawCase(approach)} ${t.flaws[question.flaw]?.moment ?? ''}`,
        prompt: t.prompts.flaw,
        options: question.options.map((id) => t.flaws[id]?.wrong ?? id),
      };
  }
}

/** The right answer in words; of an order, the steps from first to last. */
export function rightText(question: Question, parts: TextParts): readonly string[] {
  const { options } = questionText(question, parts);
  return answerOf(question, parts.matter).map((i) => options[i] ?? '');
}

/** Why that is the answer. */
export function whyText(
  question: Question,
  register: Register,
  { t, structures, matter }: TextParts,
): string {
  switch (question.form) {
    case 'name':
      return structures[question.structure][register];
    case 'order':
      return t.orderWhy;
    case 'choose':
      return t.facts[question.fact]?.why ?? '';
    case 'statement':
      return t.facts[wrongStatement(question, matter.facts).fact]?.why ?? '';
    case 'flaw':
      return t.flaws[question.flaw]?.why ?? '';
  }
}
