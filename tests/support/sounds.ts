import french from '../../public/narration/fr/narration.json';
import { parseSounds, type NarrationSounds } from '../../src/narration/sounds';

/** The sounds that the page ships for French, with the times of their words; usable in Node and in a page. */
export const frenchSounds = (): NarrationSounds => parseSounds(french);
