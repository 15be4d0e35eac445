import type { Player } from '../../player/player';
import { isRight } from '../../player/selfTest/judge';
import { quizOf } from '../../player/selfTest/quizOf';
import { seenTest } from '../../player/selfTest/seenTest';
import type { SelfTest } from '../../player/selfTest/selfTest';
import { testMatter } from '../../player/selfTest/testMatter';
import type { TestKind, TestMatter } from '../../player/selfTest/types';
import type { Session } from '../../player/session';
import { quizParts, TEST_CONTENT } from './testContent';
import { hasRing } from './useRing';

export interface TestOrder {
  readonly kinds: readonly TestKind[];
  readonly count: number;
  readonly seed: number;
}

/** Puts a test about the present case on screen. @returns what it asks about. */
export function startTest(
  { player, session, selfTest }: { player: Player; session: Session; selfTest: SelfTest },
  { kinds, count, seed }: TestOrder,
): TestMatter {
  const { caseParameters } = session.getState();
  const matter = testMatter(TEST_CONTENT, player.programme);
  const parts = quizParts(caseParameters);
  const questions = seenTest(matter, kinds, count, seed, (structure) =>
    hasRing(quizOf({ form: 'name', structure, options: [structure] }, true, parts), player),
  );
  selfTest.begin({
    questions,
    caseParameters,
    isRight: (question, given) => isRight(question, given, matter),
  });
  return matter;
}
