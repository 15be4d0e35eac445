import { parseSounds, type NarrationSounds } from '../narration/sounds';
import type { LanguageCode } from '../narration/types';

/**
 * The list of a language's sounds with the times of their words; null when it cannot be had or is damaged: then the
 * words are timed for reading and stay silent.
 * @param folder of the narration, e.g. `./narration/`.
 */
export async function fetchSounds(folder: string, language: LanguageCode): Promise<NarrationSounds | null> {
  try {
    const response = await fetch(`${folder}${language}/narration.json`);
    if (!response.ok) return null;
    const sounds = parseSounds(await response.json());
    return sounds.language === language ? sounds : null;
  } catch {
    return null;
  }
}
