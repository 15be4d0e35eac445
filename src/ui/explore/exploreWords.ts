import type { ExploreWords } from '../../content/words/explore/types';
import type { StructureWords } from '../../content/words/structures/types';
import type { LazyWords } from '../lazyWords';

export const EXPLORE_WORDS: LazyWords<ExploreWords> = {
  fr: () => import('../../content/words/explore/fr'),
  en: () => import('../../content/words/explore/en'),
  es: () => import('../../content/words/explore/es'),
  ar: () => import('../../content/words/explore/ar'),
};

export const STRUCTURE_WORDS: LazyWords<StructureWords> = {
  fr: () => import('../../content/words/structures/fr'),
  en: () => import('../../content/words/structures/en'),
  es: () => import('../../content/words/structures/es'),
  ar: () => import('../../content/words/structures/ar'),
};
