import type { DeviceSpeech, SpeechTold } from './deviceSpeaker';

/** The browser's speech with one voice. */
export function browserSpeech(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): DeviceSpeech {
  // Held here because some browsers clear away an utterance that nobody holds, and its end is never told.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    speak(text, { rate, volume }, told: SpeechTold) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replace('_', '-');
      utterance.rate = rate;
      utterance.volume = volume;
      utterance.addEventListener('start', () => told.started());
      utterance.addEventListener('end', () => told.ended());
      utterance.addEventListener('error', ({ error }) => {
        // What was canceled was canceled by us.
        if (error !== 'canceled' && error !== 'interrupted') told.failed(error);
      });
      held = utterance;
      speech.speak(held);
    },
    cancel: () => speech.cancel(),
  };
}
