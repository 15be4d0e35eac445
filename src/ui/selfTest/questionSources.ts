import { ORDER_SOURCES } from '../../content/poem/selfTest/steps';
import type { Register } from '../../narration/types';
import { factOf } from '../../player/selfTest/factOf';
import { wrongStatement } from '../../player/selfTest/judge';
import type { Question } from '../../player/selfTest/types';
import { structureSources } from '../explore/structureSources';
import { TEST_CONTENT } from './testContent';

/** Where the answer to a question stands written. */
export function questionSources(question: Question, register: Register): readonly string[] {
  const { facts, flaws } = TEST_CONTENT;
  switch (question.form) {
    case 'name':
      return structureSources(question.structure, register);
    case 'order':
      return ORDER_SOURCES;
    case 'choose':
      return factOf(question.fact, facts).sources;
    case 'statement':
      return factOf(wrongStatement(question, facts).fact, facts).sources;
    case 'flaw':
      return factOf(question.flaw, flaws).sources;
  }
}
