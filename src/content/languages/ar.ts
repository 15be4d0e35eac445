import { FRENCH } from '../poem/fr';
import { fr } from '../words/fr';
import type { LanguagePack } from './types';

export const PACK: LanguagePack = { words: fr, scripts: FRENCH };
