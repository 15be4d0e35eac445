import type { Programme, ProgrammeCue } from '../../scene/types';

/** Frames per second that can be chosen. */
export const FILM_RATES = [24, 25, 30] as const;

/** Sizes of a film, px: for a screen, a large screen, a telephone held upright, and a small file. */
export const FILM_SIZES = [
  { widthPx: 1280, heightPx: 720 },
  { widthPx: 1920, heightPx: 1080 },
  { widthPx: 1080, heightPx: 1920 },
  { widthPx: 640, heightPx: 360 },
] as const;

/** A stretch of the programme, s. */
export interface Stretch {
  readonly startS: number;
  readonly endS: number;
}

/** How many frames a stretch has: its length to one frame, and one at least. */
export const frameCount = ({ startS, endS }: Stretch, rate: number): number =>
  Math.max(1, Math.round((endS - startS) * rate));

/** The instant that frame `index` shows, s. */
export const frameTimeS = ({ startS }: Stretch, rate: number, index: number): number => startS + index / rate;

/** A sound and where in a film it is heard. */
export interface PlacedSound {
  readonly cue: ProgrammeCue;
  /** Seconds of the film at which the sound begins; negative where the film begins within it. */
  readonly atS: number;
}

/** What is heard in a stretch, in order. */
export const soundsIn = ({ cues }: Programme, { startS, endS }: Stretch): readonly PlacedSound[] =>
  cues
    .filter(({ sound, start }) => {
      const lastsS = (sound?.durationMs ?? 0) / 1000;
      return sound !== null && start < endS && start + lastsS > startS;
    })
    .map((cue) => ({ cue, atS: cue.start - startS }));

/** Below this even a small picture shows its seams. */
const LEAST_BITS_PER_S = 500_000;

/** Bits per second of picture for a size and a rate: drawn areas need less than filmed ones. */
export const videoBitsPerS = (
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  rate: number,
): number => Math.max(LEAST_BITS_PER_S, Math.round(0.09 * widthPx * heightPx * rate));
export const AUDIO_BITS_PER_S = 64_000;

/** About how large a file becomes, bytes. */
export const filmBytes = (
  stretch: Stretch,
  size: { readonly widthPx: number; readonly heightPx: number },
  rate: number,
  sound: boolean,
): number =>
  ((stretch.endS - stretch.startS) * (videoBitsPerS(size, rate) + (sound ? AUDIO_BITS_PER_S : 0))) / 8;

/** Seconds left, from how long the frames so far took; null while that says nothing yet. */
export function leftS(done: number, total: number, passedMs: number): number | null {
  if (done < 8 || passedMs < 500) return null;
  return ((passedMs / done) * (total - done)) / 1000;
}
