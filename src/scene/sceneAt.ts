import { clamp } from '../math/interpolate';
import { lastAtOrBefore } from '../math/search';
import { TRACK_NAMES } from '../procedure/tracks';
import { WHOLE_LAYERS } from './dissection';
import { shotAt } from './shots';
import { swallowAt } from './swallow';
import type { Programme, ProgrammeChapter, ProgrammeCue, SceneState, Segment } from './types';

const startOf = (item: ProgrammeChapter | ProgrammeCue | Segment): number => item.start;
const atOf = (item: { readonly at: number }): number => item.at;

/** Value of a track at `t` seconds; `initial` before its first segment. */
export function trackAt(segments: readonly Segment[], initial: number, t: number): number {
  const i = lastAtOrBefore(segments, startOf, t);
  const segment = segments[i];
  if (!segment) return initial;
  if (t >= segment.end) return segment.to;
  return (
    segment.from +
    (segment.to - segment.from) * segment.ease((t - segment.start) / (segment.end - segment.start))
  );
}

/**
 * Writes the instant `t` of the programme into `out`. Depends on `programme` and `t` alone and allocates nothing,
 * so scrubbing, playing backwards, photographing and exporting are one thing.
 * @param t seconds from the programme's start; held within [0, duration].
 */
export function sceneAt(programme: Programme, t: number, out: SceneState): SceneState {
  const time = clamp(t, 0, programme.duration);
  out.timeS = time;
  out.chapter = Math.max(0, lastAtOrBefore(programme.chapters, startOf, time));
  out.cue = Math.max(0, lastAtOrBefore(programme.cues, startOf, time));
  for (const name of TRACK_NAMES) {
    out.values[name] = trackAt(programme.tracks[name], programme.initial[name], time);
  }
  out.tool = programme.tools[lastAtOrBefore(programme.tools, atOf, time)]?.tool ?? 'none';
  shotAt(programme.shots, time, out);
  out.dissection.layers = WHOLE_LAYERS;
  out.dissection.sectionCm = null;
  out.aside = false;
  out.fromOutside = false;
  swallowAt(programme.swallows, time, out.swallow);
  out.pair = programme.pairs[lastAtOrBefore(programme.pairs, atOf, time)]?.pair ?? 'none';
  return out;
}
