import type {
  EaseName,
  Moment,
  Move,
  PairChange,
  Setting,
  ShotChange,
  SwallowChange,
  ToolChange,
  Value,
} from '../../../procedure/types';
import type { ToolName, TrackName } from '../../../procedure/tracks';
import type { Pair, Side } from '../../../procedure/pairs';
import { TREATED, UNTREATED } from '../comparison';

/** What a chapter does to the picture. */
export interface Choreography {
  readonly moves: readonly Move[];
  readonly tools: readonly ToolChange[];
  readonly shots: readonly ShotChange[];
  readonly pairs: readonly PairChange[];
  readonly swallows: readonly SwallowChange[];
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

/** From here on these two stand side by side; `'none'`: the one organ of the telling again. */
export const pair = (at: Moment, name: Pair | 'none'): PairChange => ({ at, pair: name });

/** From here on this is swallowed, by the organ as the telling has it then; `'none'`: nothing more. */
export const swallow = (at: Moment, name: string, side: Side): SwallowChange => ({ at, swallow: name, side });

export const tool = (at: Moment, name: ToolName): ToolChange => ({ at, tool: name });

const setAll = (settings: readonly Setting[], at: Moment): Move[] =>
  settings.map(({ track, value }) => set(track, at, value));

/** The untreated organ of this case. */
export const untreated = (at: Moment): Move[] => setAll(UNTREATED, at);

/** The organ as the operation leaves it. */
export const treated = (at: Moment): Move[] => setAll(TREATED, at);
