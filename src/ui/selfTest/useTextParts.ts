import { useMemo } from 'react';
import { useStore } from 'zustand';
import { testMatter } from '../../player/selfTest/testMatter';
import { useProgramme, useSession, useUi } from '../context';
import { STRUCTURE_WORDS } from '../explore/exploreWords';
import { useLazyWords } from '../lazyWords';
import type { TextParts } from './questionText';
import { SELF_TEST_WORDS } from './selfTestWords';
import { TEST_CONTENT } from './testContent';

/** What questions are written with, in the present language and the case of the test. */
export function useTextParts(): TextParts {
  const { selfTest } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const { structures } = useLazyWords(STRUCTURE_WORDS);
  const programme = useProgramme();
  const ofTest = useStore(selfTest.state, (state) => state.caseParameters);
  const chosen = useSession((state) => state.caseParameters);
  const { approach } = ofTest ?? chosen;
  return useMemo(
    () => ({ t, structures, matter: testMatter(TEST_CONTENT, programme), approach }),
    [t, structures, programme, approach],
  );
}
