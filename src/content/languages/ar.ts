import { summary } from '../poem/summary/ar';
import { ARABIC } from '../poem/ar';
import { ar } from '../words/ar';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { summary, words: ar, scripts: ARABIC };
