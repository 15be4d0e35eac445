import type { BranchesWords } from '../../content/words/branches/types';
import type { LazyWords } from '../lazyWords';

export const BRANCH_WORDS: LazyWords<BranchesWords> = {
  fr: () => import('../../content/words/branches/fr'),
  en: () => import('../../content/words/branches/en'),
  es: () => import('../../content/words/branches/es'),
  ar: () => import('../../content/words/branches/ar'),
};
