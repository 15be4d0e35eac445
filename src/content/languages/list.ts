import type { LanguageName } from './types';

/** The languages there are, the document's own first. */
export const LANGUAGES: readonly LanguageName[] = [
  { code: 'fr', name: 'Français', short: 'FR', direction: 'ltr' },
  { code: 'en', name: 'English', short: 'EN', direction: 'ltr' },
  { code: 'es', name: 'Español', short: 'ES', direction: 'ltr' },
  { code: 'ar', name: 'العربية', short: 'ع', direction: 'rtl' },
];
