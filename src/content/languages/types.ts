import type { LanguageCode } from '../../narration/types';
import type { Scripts } from '../poem/script';
import type { SummaryWords } from '../poem/summary/summary';
import type { Words } from '../words/types';

/** All words of one language: those of the telling and those of the interface. Fetched when it is chosen. */
export interface LanguagePack {
  readonly words: Words;
  readonly scripts: Scripts;
  /** Of the page to take home. */
  readonly summary: SummaryWords;
}

export interface LanguageName {
  readonly code: LanguageCode;
  /** In the language itself: who looks for it must be able to read it. */
  readonly name: string;
  /** Where there is room for two letters only. */
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
}
