import type { View } from './session';

/** How much is drawn: all of it, less for a weak graphics chip, or what a processor alone can draw. */
export const QUALITIES = ['high', 'modest', 'software'] as const;
export type Quality = (typeof QUALITIES)[number];

/** What decided: the graphics card's name, a timed trial, frames that came too slowly, or a person. */
export type QualityWhy = 'renderer' | 'probe' | 'slow frames' | 'chosen';

export interface QualityChoice {
  readonly quality: Quality;
  readonly why: QualityWhy;
}

/** What drawing a view may take. */
export interface DrawingLimits {
  readonly drawCalls: number;
  readonly triangles: number;
}

/**
 * What one frame of each view may hold at most; both together hold both. Triangles cost a processor far more than draw
 * calls do; the 3.5k of what lies round the organ were measured at 0.8 to 1.2 times a frame without them, in turns.
 */
export const QUALITY_LIMITS: Readonly<Record<Quality, Readonly<Record<View, DrawingLimits>>>> = {
  high: {
    outside: { drawCalls: 80, triangles: 350_000 },
    scope: { drawCalls: 40, triangles: 90_000 },
  },
  modest: {
    outside: { drawCalls: 60, triangles: 140_000 },
    scope: { drawCalls: 40, triangles: 60_000 },
  },
  software: {
    outside: { drawCalls: 50, triangles: 16_000 },
    scope: { drawCalls: 30, triangles: 14_000 },
  },
};

/**
 * From this many milliseconds on, the trial scene of `views/probe.ts` tells a weak chip or no chip at all. It computes
 * about a billion operations: a card of the last ten years takes 1 to 4 ms, most of it waiting for the answer, a weak
 * integrated chip (0.1 to 0.3 TFLOPS) 5 to 15 ms, and two plain cores were measured at 60 to 150 ms.
 */
export const MODEST_PROBE_MS = 6;
export const SOFTWARE_PROBE_MS = 30;

/** Names that draw on the processor, whatever interface they hide behind. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|swrast|microsoft basic render|\bwarp\b|software/i;
/** Chips that share a phone's or an office machine's memory: enough for the picture, not for all of it. */
const MODEST =
  /\bmali\b|mali-|powervr|videocore|vivante|tegra|adreno[^0-9]{0,6}[1-6]\d\d\b|intel.*\bu?hd graphics|intel.*gma|radeon\S* (?:vega \d+ )?graphics|radeon r[2-7] graphics/i;
const HIGH = /nvidia|geforce|quadro|radeon (?:rx|pro)|\barc\b|apple m\d/i;

/**
 * Tier that a graphics card's name (`UNMASKED_RENDERER_WEBGL`) speaks for; null when the browser masks it or the name
 * says nothing.
 */
export function qualityOfRenderer(renderer: string): Quality | null {
  if (SOFTWARE.test(renderer)) return 'software';
  if (MODEST.test(renderer)) return 'modest';
  return HIGH.test(renderer) ? 'high' : null;
}

/** Tier that the trial's time speaks for. @param probeMs shortest of several draws. */
export function qualityOfProbe(probeMs: number): Quality {
  if (probeMs >= SOFTWARE_PROBE_MS) return 'software';
  return probeMs >= MODEST_PROBE_MS ? 'modest' : 'high';
}

/**
 * Tier to begin with: the person's wish, or the lower of what name and trial say. A chip may be worse than its name
 * (a remote desktop, a laptop that saves power), it is never better.
 * @param probeMs null where there was no trial: then an unknown name gets the middle.
 */
export function chooseQuality({
  renderer,
  probeMs,
  wish,
}: {
  readonly renderer: string;
  readonly probeMs: number | null;
  readonly wish: 'auto' | Quality;
}): QualityChoice {
  if (wish !== 'auto') return { quality: wish, why: 'chosen' };
  const named = qualityOfRenderer(renderer);
  const timed = probeMs === null ? null : qualityOfProbe(probeMs);
  if (timed === null) return { quality: named ?? 'modest', why: 'renderer' };
  const lower = named === null || QUALITIES.indexOf(timed) > QUALITIES.indexOf(named);
  return lower ? { quality: timed, why: 'probe' } : { quality: named, why: 'renderer' };
}

/** The next tier down, null from the lowest. */
export const lowerQuality = (quality: Quality): Quality | null =>
  QUALITIES[QUALITIES.indexOf(quality) + 1] ?? null;

/** A processor keeps some 25 frames a second up to this many pixels: 1280 x 720, in any shape. */
export const SOFTWARE_PIXELS = 1280 * 720;
const MOST_DENSE = { high: 2, modest: 1.5 } as const;

/**
 * Pixels drawn per CSS pixel.
 * @param width of the picture in CSS pixels, as `height`. @param devicePixelRatio what the screen has. @param share of the
 * pixels that a processor alone usually draws.
 */
export function pixelRatioOf(
  quality: Quality,
  width: number,
  height: number,
  devicePixelRatio: number,
  share = 1,
): number {
  if (quality !== 'software') return Math.min(Math.max(devicePixelRatio, 1), MOST_DENSE[quality]);
  return Math.min(devicePixelRatio, 1, Math.sqrt((share * SOFTWARE_PIXELS) / Math.max(1, width * height)));
}
