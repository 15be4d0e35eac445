import { summary } from '../poem/summary/es';
import { SPANISH } from '../poem/es';
import { es } from '../words/es';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { summary, words: es, scripts: SPANISH };
