import * as v from 'valibot';
import { QUALITIES } from './quality';
import {
  CAPTION_BACKGROUNDS,
  CAPTION_SIZES,
  CONTRASTS,
  DEFAULT_SESSION,
  RATES,
  TEXT_SIZES,
  THEMES,
  VOICES,
  type Session,
  type SessionState,
} from './session';

const KEY = 'poem.preferences';

// Storage is untrusted: another version, another program or a curious person may have written it.
const Preferences = v.object({
  captions: v.fallback(v.optional(v.boolean()), undefined),
  labels: v.fallback(v.optional(v.boolean()), undefined),
  captionSize: v.fallback(v.optional(v.picklist(CAPTION_SIZES)), undefined),
  captionBackground: v.fallback(v.optional(v.picklist(CAPTION_BACKGROUNDS)), undefined),
  textSize: v.fallback(v.optional(v.picklist(TEXT_SIZES)), undefined),
  contrast: v.fallback(v.optional(v.picklist(CONTRASTS)), undefined),
  quality: v.fallback(v.optional(v.picklist(['auto', ...QUALITIES])), undefined),
  theme: v.fallback(v.optional(v.picklist(THEMES)), undefined),
  scopeHelp: v.fallback(v.optional(v.boolean()), undefined),
  voice: v.fallback(v.optional(v.picklist(VOICES)), undefined),
  ownVoice: v.fallback(v.optional(v.boolean()), undefined),
  volume: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  rate: v.fallback(v.optional(v.picklist(RATES)), undefined),
});

const REMEMBERED = [
  'captions',
  'labels',
  'captionSize',
  'captionBackground',
  'textSize',
  'contrast',
  'quality',
  'theme',
  'scopeHelp',
  'voice',
  'ownVoice',
  'volume',
  'rate',
] as const satisfies readonly (keyof SessionState & keyof v.InferOutput<typeof Preferences>)[];

/** Only what follows a person from one visit to the next; never what they looked at. */
export type Preferences = Partial<Pick<SessionState, (typeof REMEMBERED)[number]>>;

/**
 * Preferences of an earlier visit; empty when there are none, they are damaged or storage is forbidden.
 * @param storage asked for late, since touching `localStorage` throws where it is forbidden.
 */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const read = v.parse(Preferences, JSON.parse(storage().getItem(KEY) ?? '{}'));
    return Object.fromEntries(
      REMEMBERED.filter((key) => read[key] !== undefined).map((key) => [key, read[key]]),
    );
  } catch {
    return {};
  }
}

/** Everything that is remembered, as it was before anybody chose. */
export function resetPreferences(session: Session): void {
  session.setState(Object.fromEntries(REMEMBERED.map((key) => [key, DEFAULT_SESSION[key]])));
}

/** Writes preferences whenever they change. @returns the undo. */
export function rememberPreferences(session: Session, storage: () => Storage): () => void {
  return session.subscribe((now, before) => {
    // What a visitor of a waiting room likes is forgotten with them.
    if (now.mode === 'kiosk' || before.mode === 'kiosk') return;
    if (REMEMBERED.every((key) => now[key] === before[key])) return;
    try {
      storage().setItem(KEY, JSON.stringify(Object.fromEntries(REMEMBERED.map((key) => [key, now[key]]))));
    } catch {
      // Forbidden or full: the choice then lasts as long as the page.
    }
  });
}
