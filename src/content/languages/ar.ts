import { ARABIC } from '../poem/ar';
import { ar } from '../words/ar';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { words: ar, scripts: ARABIC };
