import * as v from 'valibot';
import { LANGUAGE_CODES } from '../../narration/types';
import { CONTRASTS, TEXT_SIZES } from '../session';

const KEY = 'poem.kiosk.place';
/** A reload takes seconds; a place that is older belongs to somebody who has left, ms. */
const FRESH_MS = 60_000;

const Stored = v.object({
  screen: v.picklist(['tiles', 'story']),
  whole: v.boolean(),
  language: v.picklist(LANGUAGE_CODES),
  chapterId: v.string(),
  offsetS: v.pipe(v.number(), v.minValue(0), v.maxValue(3600)),
  sound: v.boolean(),
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  textSize: v.pipe(
    v.number(),
    v.check((size) => TEXT_SIZES.some((each) => each === size)),
  ),
  contrast: v.picklist(CONTRASTS),
  reading: v.boolean(),
  atMs: v.number(),
});

/** Where a visitor is, kept only while the page loads itself anew under their hands. */
export type Place = v.InferOutput<typeof Stored>;

export function keepPlace(storage: () => Storage, place: Place): void {
  try {
    storage().setItem(KEY, JSON.stringify(place));
  } catch {
    // Forbidden: they begin anew.
  }
}

/** Takes a place out of the store, once; null where there is none, it is old, or it cannot be read. */
export function takePlace(storage: () => Storage, nowMs: number): Place | null {
  try {
    const text = storage().getItem(KEY);
    storage().removeItem(KEY);
    const place = v.parse(Stored, JSON.parse(text ?? ''));
    return Math.abs(nowMs - place.atMs) <= FRESH_MS ? place : null;
  } catch {
    return null;
  }
}
