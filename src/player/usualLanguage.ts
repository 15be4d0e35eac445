import type { LanguageCode } from '../narration/types';

/**
 * The language of someone who has not chosen one: the first of the browser's that is offered, else the first offered.
 * @param wanted language tags in the order of preference, e.g. `['es-MX', 'en']`.
 */
export function usualLanguage(wanted: readonly string[], offered: readonly LanguageCode[]): LanguageCode {
  for (const tag of wanted) {
    const found = offered.find((code) => code === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return offered[0] ?? 'fr';
}
