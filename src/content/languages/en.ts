import { summary } from '../poem/summary/en';
import { ENGLISH } from '../poem/en';
import { en } from '../words/en';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { summary, words: en, scripts: ENGLISH };
