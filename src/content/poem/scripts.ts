import type { LanguageCode } from '../../narration/types';
import { FRENCH } from './fr';
import type { Scripts } from './script';

/** Every script at once, for build time and tests. The page fetches each when it is chosen. */
export const SCRIPTS: Readonly<Record<LanguageCode, Scripts>> = {
  fr: FRENCH,
  en: FRENCH,
  es: FRENCH,
  ar: FRENCH,
};
