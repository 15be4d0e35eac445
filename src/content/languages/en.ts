import { ENGLISH } from '../poem/en';
import { en } from '../words/en';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { words: en, scripts: ENGLISH };
