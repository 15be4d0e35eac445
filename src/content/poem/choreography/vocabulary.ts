import type { EaseName, Moment, Move, ShotChange, ToolChange, Value } from '../../../procedure/types';
import type { ToolName, TrackName } from '../../../procedure/tracks';

/** What a chapter does to the picture. */
export interface Choreography {
  readonly moves: readonly Move[];
  readonly tools: readonly ToolChange[];
  readonly shots: readonly ShotChange[];
}

/** Seconds after (or, negative, before) a moment. */
export const after = (at: string, plusS: number): Moment => ({ at, plusS });

/** From one moment to another, a track goes to a value. */
export const move = (track: TrackName, from: Moment, to: Moment, value: Value, ease?: EaseName): Move =>
  ease ? { track, from, to, value, ease } : { track, from, to, value };

/** At once. */
export const set = (track: TrackName, at: Moment, value: Value): Move => ({ track, from: at, value });

export const shot = (at: Moment, id: string, overS?: number): ShotChange =>
  overS === undefined ? { at, shot: id } : { at, shot: id, overS };

export const tool = (at: Moment, name: ToolName): ToolChange => ({ at, tool: name });

/** The untreated organ of this case. */
export const untreated = (at: Moment): Move[] => [
  set('incisionMm', at, 0),
  set('incisionOpening', at, 0),
  set('clips', at, 0),
  set('tunnelEndCm', at, { of: 'entryDepthCm' }),
  set('tunnelOpening', at, 0),
  set('myotomyEndCm', at, { of: 'myotomyStartCm' }),
  set('fiberRetraction', at, 0),
  set('dye', at, 0),
  set('lesOpeningMm', at, 1),
];

/** The organ as the operation leaves it. */
export const treated = (at: Moment): Move[] => [
  set('incisionMm', at, { of: 'incisionLengthMm' }),
  set('incisionOpening', at, 0.5),
  set('clips', at, { of: 'clipCount' }),
  set('tunnelEndCm', at, { of: 'tunnelEndCm' }),
  set('tunnelOpening', at, 0.15),
  set('myotomyEndCm', at, { of: 'myotomyEndCm' }),
  set('fiberRetraction', at, 1),
  set('dye', at, 0.25),
  set('lesOpeningMm', at, 13),
];
