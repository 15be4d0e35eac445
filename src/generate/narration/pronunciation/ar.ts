import type { Pronunciation } from '../pieces';

/** Read by eSpeak NG, which says vowel signs as they are written; these it has no rules for. */
export const PRONUNCIATION: Pronunciation = {
  co2: 'ثَانِي أُكْسِيدِ الكَرْبُون',
  '%': 'بِالمِئَة',
};
