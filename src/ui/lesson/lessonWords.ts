import type { LessonWords } from '../../content/words/lesson/types';
import type { LazyWords } from '../lazyWords';

export const LESSON_WORDS: LazyWords<LessonWords> = {
  fr: () => import('../../content/words/lesson/fr'),
  en: () => import('../../content/words/lesson/en'),
  es: () => import('../../content/words/lesson/es'),
  ar: () => import('../../content/words/lesson/ar'),
};
