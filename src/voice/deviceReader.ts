import type { LanguageCode } from '../narration/types';
import type { ScreenReader } from '../player/kiosk/room';
import type { DeviceSpeech } from './deviceSpeaker';

export interface DeviceReaderParts {
  /** Speech with a voice of the device for the present language; null: it has none. */
  readonly speechOf: (language: LanguageCode) => DeviceSpeech | null;
  readonly language: () => LanguageCode;
  /** 0 to 1. */
  readonly volume: () => number;
}

/** Says what stands on the screen with a voice of the device: one text per order, since long ones are cut off by some. */
export function deviceReader({ speechOf, language, volume }: DeviceReaderParts): ScreenReader {
  let speech: DeviceSpeech | null = null;
  /** Counts orders, so that what an older one brings about is not taken for the present one's. */
  let order = 0;
  const hush = (): void => {
    order += 1;
    speech?.cancel();
  };
  return {
    say(texts) {
      hush();
      const mine = order;
      speech = speechOf(language());
      const waiting = [...texts];
      const next = (): void => {
        const text = waiting.shift();
        if (text === undefined || mine !== order) return;
        speech?.speak(text, { rate: 1, volume: volume() }, { started: () => {}, ended: next, failed: next });
      };
      next();
    },
    hush,
    // A device's own voice needs no waking: the touch that asks for it is enough.
    wake: () => {},
  };
}
