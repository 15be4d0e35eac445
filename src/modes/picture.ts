import type { StageProblem } from '../player/stage';

/** What stands in the place of the picture. */
export type PictureState =
  /** The still, while the 3D part is on its way. */
  | { readonly phase: 'loading'; readonly attempt: number }
  | { readonly phase: 'running'; readonly attempt: number }
  /** The still, with a message about what happened. */
  | { readonly phase: 'failed'; readonly attempt: number; readonly kind: StageProblem }
  /** The still alone, by choice. */
  | { readonly phase: 'without'; readonly attempt: number };

export type PictureEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly kind: StageProblem }
  | { readonly type: 'retry' }
  | { readonly type: 'continueWithout' };

/** The state after an event; events that make no sense in a state change nothing. */
export function pictureAfter(state: PictureState, event: PictureEvent): PictureState {
  const { attempt } = state;
  switch (event.type) {
    case 'ready':
      return state.phase === 'loading' ? { phase: 'running', attempt } : state;
    case 'failed':
      return state.phase === 'loading' || state.phase === 'running'
        ? { phase: 'failed', attempt, kind: event.kind }
        : state;
    case 'retry':
      return state.phase === 'failed' || state.phase === 'without'
        ? { phase: 'loading', attempt: attempt + 1 }
        : state;
    case 'continueWithout':
      return state.phase === 'failed' ? { phase: 'without', attempt } : state;
  }
}
