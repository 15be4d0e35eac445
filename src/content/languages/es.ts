import { SPANISH } from '../poem/es';
import { es } from '../words/es';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { words: es, scripts: SPANISH };
