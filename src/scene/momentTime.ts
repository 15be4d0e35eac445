import type { Moment } from '../procedure/types';
import type { Programme } from './types';

/**
 * When a named moment is told in a programme, s from its start: a beat, or `'start of <cue id>'`, `'end of <cue id>'`,
 * with its shift.
 * @throws Error naming what is neither.
 */
export function momentTime(moment: Moment, { beats, cues, duration }: Programme): number {
  const { at, plusS } = typeof moment === 'string' ? { at: moment, plusS: 0 } : moment;
  const [, side, id] = /^(start|end) of (.+)$/.exec(at) ?? [];
  const cue = cues.find((each) => each.id === id);
  const seconds = cue ? (side === 'start' ? cue.start : cue.end) : beats[at];
  if (seconds === undefined) throw new Error(`« ${at} » is neither a beat nor the start or end of a cue.`);
  return Math.min(duration, Math.max(0, seconds + plusS));
}
