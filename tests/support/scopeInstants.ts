import { seededRandom } from '../../src/math/random';
import { sceneAt } from '../../src/scene/sceneAt';
import { createSceneState } from '../../src/scene/state';
import type { Programme } from '../../src/scene/types';

/** The endoscope's view is shown from here on, cm before the teeth. */
export const SHOWN_FROM_CM = -7.5;
const STEP_S = 0.05;

/** Where an instant lies in the telling, for a person who looks for it. */
export interface ScopeInstant {
  readonly seconds: number;
  readonly chapter: string;
  readonly cue: string;
  readonly tipDepthCm: number;
}

const state = createSceneState();

export function scopeInstant(programme: Programme, seconds: number): ScopeInstant {
  const { chapter, cue, values } = sceneAt(programme, seconds, state);
  return {
    seconds,
    chapter: programme.chapters[chapter]?.id ?? '',
    cue: programme.cues[cue]?.id ?? '',
    tipDepthCm: values.tipDepthCm,
  };
}

/**
 * Instants at which the endoscope's view is shown: each beat and the start of each cue among them, the others spread
 * evenly over that time and shifted by chance.
 * @param atDepthCm the tip stands at this depth or deeper.
 */
export function scopeInstants(
  programme: Programme,
  count: number,
  seed: number,
  atDepthCm = SHOWN_FROM_CM,
): ScopeInstant[] {
  const isShown = (seconds: number): boolean =>
    sceneAt(programme, seconds, state).values.tipDepthCm > atDepthCm;
  const shown: number[] = [];
  for (let seconds = 0; seconds < programme.duration; seconds += STEP_S)
    if (isShown(seconds)) shown.push(seconds);
  const named = [...new Set([...Object.values(programme.beats), ...programme.cues.map(({ start }) => start)])]
    .filter(isShown)
    .slice(0, count);
  const random = seededRandom(seed);
  const others = count - named.length;
  const spread = Array.from(
    { length: others },
    (_, i) => shown[Math.floor(((i + random()) / others) * shown.length)]! + random() * STEP_S,
  );
  return [...named, ...spread.filter(isShown)]
    .sort((a, b) => a - b)
    .map((seconds) => scopeInstant(programme, seconds));
}
