import type { LanguageCode } from '../narration/types';

/** What is needed to know of a voice of the device. */
export type DeviceVoice = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'localService' | 'default' | 'voiceURI'
>;

/** Lists come late: some browsers hand out an empty one at first, and tell of the real one by an event, or never. */
const LIST_WAIT_MS = 3000;

const THREE_LETTERS: Readonly<Record<string, string>> = {
  fra: 'fr',
  fre: 'fr',
  eng: 'en',
  spa: 'es',
  ara: 'ar',
};

/** `fr_FR`, `fra-FRA`, `FR-fr-x` -> `fr`. */
export function languageOf(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return THREE_LETTERS[first] ?? first;
}

/**
 * Voices that speak the language on the device itself, the device's own choice first. Others would send the text away,
 * and a voice of another language would read it wrong: better none than those.
 */
export const localVoices = <Voice extends DeviceVoice>(
  voices: readonly Voice[],
  language: LanguageCode,
): Voice[] =>
  voices
    // Old browsers leave `localService` out: what is not sure to be local is not used.
    .filter((voice) => voice.localService === true && languageOf(voice.lang) === language)
    .toSorted((a, b) => Number(b.default) - Number(a.default) || a.name.localeCompare(b.name));

/** The device's voices, once it tells of any; empty when it has none or does not say so in time. */
export function listVoices(
  speech: Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>,
  wait: (callback: () => void, ms: number) => void = (callback, ms) => void setTimeout(callback, ms),
): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (): void => {
      speech.removeEventListener('voiceschanged', end);
      resolve(speech.getVoices());
    };
    speech.addEventListener('voiceschanged', end);
    wait(end, LIST_WAIT_MS);
  });
}
