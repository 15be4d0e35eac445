import { summary } from '../poem/summary/fr';
import { FRENCH } from '../poem/fr';
import { fr } from '../words/fr';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { summary, words: fr, scripts: FRENCH };
