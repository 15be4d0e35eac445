import type { SelfTestWords } from '../../content/words/selfTest/types';
import type { LazyWords } from '../lazyWords';

export const SELF_TEST_WORDS: LazyWords<SelfTestWords> = {
  fr: () => import('../../content/words/selfTest/fr'),
  en: () => import('../../content/words/selfTest/en'),
  es: () => import('../../content/words/selfTest/es'),
  ar: () => import('../../content/words/selfTest/ar'),
};
