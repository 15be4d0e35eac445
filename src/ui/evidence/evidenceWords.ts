import type { EvidenceWords } from '../../content/words/evidence/types';
import type { FiguresWords } from '../../content/words/figures/types';
import type { LazyWords } from '../lazyWords';

export const EVIDENCE_WORDS: LazyWords<EvidenceWords> = {
  fr: () => import('../../content/words/evidence/fr'),
  en: () => import('../../content/words/evidence/en'),
  es: () => import('../../content/words/evidence/es'),
  ar: () => import('../../content/words/evidence/ar'),
};

export const FIGURES_WORDS: LazyWords<FiguresWords> = {
  fr: () => import('../../content/words/figures/fr'),
  en: () => import('../../content/words/figures/en'),
  es: () => import('../../content/words/figures/es'),
  ar: () => import('../../content/words/figures/ar'),
};
