import type { ContrastWords } from '../../content/words/contrast/types';
import type { LazyWords } from '../../ui/lazyWords';

export const CONTRAST_WORDS: LazyWords<ContrastWords> = {
  fr: () => import('../../content/words/contrast/fr'),
  en: () => import('../../content/words/contrast/en'),
  es: () => import('../../content/words/contrast/es'),
  ar: () => import('../../content/words/contrast/ar'),
};
