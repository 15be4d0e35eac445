import type { Pronunciation } from '../speakable';

export const PRONUNCIATION: Pronunciation = {};
