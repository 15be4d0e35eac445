import { BEFORE, FACTS, NEUTRAL_VIEW } from '../../content/poem/selfTest/facts';
import { FLAWS } from '../../content/poem/selfTest/flaws';
import { STEPS } from '../../content/poem/selfTest/steps';
import { TEST_PLACES } from '../../content/poem/selfTest/testPlaces';
import { ALSO_RIGHT } from '../../content/poem/structurePlaces';
import type { QuizParts } from '../../player/selfTest/quizOf';
import type { TestMatter } from '../../player/selfTest/types';
import type { CaseParameters } from '../../procedure/case';
import { STRUCTURE_NAMES, type StructureName } from '../../procedure/structures';

const NAMES: readonly StructureName[] = Object.values(STRUCTURE_NAMES).flat();

/** What the self-test of this procedure asks about. */
export const TEST_CONTENT: Omit<TestMatter, 'stepTimes'> = {
  structures: NAMES,
  alsoRight: ALSO_RIGHT,
  steps: STEPS,
  facts: FACTS,
  flaws: FLAWS,
};

/** What pictures of questions are made of, in a case. */
export const quizParts = (caseParameters: CaseParameters): QuizParts => ({
  matter: TEST_CONTENT,
  places: TEST_PLACES,
  before: BEFORE,
  neutralView: NEUTRAL_VIEW,
  caseParameters,
});
