import type { Moment, Move } from '../../../procedure/types';
import { after, move } from './vocabulary';

/** The tip is this far through the junction before it curls and after it has straightened, cm. */
export const THROUGH_CM = 44;
/** Curled, its path is so long, cm: it goes on as it bends, and stays clear of the wall. */
const CURLED_CM = 55.8;

/** Seconds that straightening takes. */
const STRAIGHTENING_S = 3;

const curl = (from: Moment, to: Moment, tipDepthCm: number, retroflexion: number): Move[] => [
  move('tipDepthCm', from, to, tipDepthCm),
  move('retroflexion', from, to, retroflexion),
];

/** From the start of a cue the tip goes on and curls back, until at its beat it sees the junction it came through. */
export const looksBack = (cue: string, beat: string): Move[] =>
  curl(after(`start of ${cue}`, -0.3), after(beat, 1.3), CURLED_CM, 1);

/** And back, at the end of the cue. */
export const straightens = (cue: string): Move[] =>
  curl(after(`end of ${cue}`, -STRAIGHTENING_S), `end of ${cue}`, THROUGH_CM, 0);
