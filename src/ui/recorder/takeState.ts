import type { RecorderProblem, Take } from '../../player/recorderDevice';

/** Seconds counted down before a take. */
export const COUNT_IN_S = 3;

/** Where the take of one cue has come to. `problem`: it came to nothing, and why. */
export type TakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking'; readonly cueId: string }
  | { readonly phase: 'counting'; readonly cueId: string; readonly left: number }
  | { readonly phase: 'recording'; readonly cueId: string }
  | { readonly phase: 'finishing'; readonly cueId: string }
  | { readonly phase: 'taken'; readonly cueId: string; readonly take: Take }
  | { readonly phase: 'problem'; readonly cueId: string; readonly problem: RecorderProblem };

export type TakeEvent =
  | { readonly type: 'start'; readonly cueId: string }
  | { readonly type: 'listening' }
  | { readonly type: 'second' }
  | { readonly type: 'stop' }
  | { readonly type: 'take'; readonly take: Take }
  | { readonly type: 'problem'; readonly problem: RecorderProblem }
  | { readonly type: 'end' };

/** The next state. An event that does not belong to a state changes nothing: answers may come late. */
export function nextTake(state: TakeState, event: TakeEvent): TakeState {
  if (event.type === 'start') return { phase: 'asking', cueId: event.cueId };
  if (event.type === 'end' || state.phase === 'idle') return { phase: 'idle' };
  const { cueId, phase } = state;
  switch (event.type) {
    case 'listening':
      return phase === 'asking' ? { phase: 'counting', cueId, left: COUNT_IN_S } : state;
    case 'second':
      if (phase !== 'counting') return state;
      return state.left > 1 ? { ...state, left: state.left - 1 } : { phase: 'recording', cueId };
    case 'stop':
      return phase === 'recording' ? { phase: 'finishing', cueId } : state;
    case 'take':
      return phase === 'finishing' ? { phase: 'taken', cueId, take: event.take } : state;
    case 'problem':
      return phase === 'taken' ? state : { phase: 'problem', cueId, problem: event.problem };
  }
}
