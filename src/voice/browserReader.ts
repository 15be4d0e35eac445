import type { LanguageCode } from '../narration/types';
import type { ScreenReader } from '../player/kiosk/room';
import type { Session } from '../player/session';
import { browserSpeech } from './browserSpeech';
import { deviceReader } from './deviceReader';
import { localVoices } from './deviceVoices';

/** Reads the screen aloud with the voices that the browser has on this device; where it has none, nothing is said. */
export function browserReader(page: Window, session: Session): ScreenReader {
  const speech = 'speechSynthesis' in page ? page.speechSynthesis : null;
  return deviceReader({
    speechOf(language: LanguageCode) {
      const [voice] = speech ? localVoices(speech.getVoices(), language) : [];
      return speech && voice ? browserSpeech(speech, voice) : null;
    },
    language: () => session.getState().language,
    volume: () => session.getState().volume,
  });
}
