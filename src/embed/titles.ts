/** Name of the frame for who hears the page: the page's own title. */
const TITLES = {
  fr: 'Myotomie endoscopique (POEM)',
  en: 'Endoscopic myotomy (POEM)',
  es: 'Miotomía endoscópica (POEM)',
  ar: 'بضع العضل بالمنظار (POEM)',
} as const;

/** `fr-CA` is told in `fr`. */
export const languageIn = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** @param tags languages asked for, the most wanted first, e.g. `['', 'fr-CA']`. */
export function titleFor(tags: readonly string[]): string {
  for (const tag of tags) {
    const code = languageIn(tag);
    if (Object.hasOwn(TITLES, code)) return TITLES[code as keyof typeof TITLES];
  }
  return TITLES.en;
}
