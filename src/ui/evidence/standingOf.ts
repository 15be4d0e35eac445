import type { Words } from '../../content/words/types';
import type { Source } from '../../procedure/types';

/** Of which year a source is and how it was read, in words: « année 2017 · lu à la source ». */
export const standingOf = (words: Words['sources'], { year, read }: Pick<Source, 'year' | 'read'>): string =>
  `${words.year(year ?? null)} · ${words.how[read]}`;
