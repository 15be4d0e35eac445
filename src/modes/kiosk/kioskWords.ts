import type { KioskWords } from '../../content/words/kiosk/types';
import { useLazyWords, type LazyWords } from '../../ui/lazyWords';

const PACKS: LazyWords<KioskWords> = {
  fr: () => import('../../content/words/kiosk/fr'),
  en: () => import('../../content/words/kiosk/en'),
  es: () => import('../../content/words/kiosk/es'),
  ar: () => import('../../content/words/kiosk/ar'),
};

/** Words of the waiting room in the present language. */
export const useKioskWords = (): KioskWords => useLazyWords(PACKS);
