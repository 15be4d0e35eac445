import type { LanguageCode } from '../../narration/types';
import { ARABIC } from './ar';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import type { Scripts } from './script';

/** Every script at once, for build time and tests. The page fetches each when it is chosen. */
export const SCRIPTS: Readonly<Record<LanguageCode, Scripts>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  ar: ARABIC,
};
