import { describe, expect, it } from 'vitest';
import { pictureAfter, type PictureEvent, type PictureState } from './picture';

const loading: PictureState = { phase: 'loading', attempt: 0 };
const running: PictureState = { phase: 'running', attempt: 0 };
const failed: PictureState = { phase: 'failed', attempt: 0, kind: 'modelBroken' };
const without: PictureState = { phase: 'without', attempt: 0 };

const ready: PictureEvent = { type: 'ready' };
const failure: PictureEvent = { type: 'failed', kind: 'modelBroken' };
const retry: PictureEvent = { type: 'retry' };
const on: PictureEvent = { type: 'continueWithout' };
const again: PictureState = { phase: 'loading', attempt: 1 };

describe('what stands in the place of the picture', () => {
  const table: [PictureState, PictureEvent, PictureState][] = [
    [loading, ready, running],
    [loading, failure, failed],
    [loading, retry, loading],
    [loading, on, loading],
    [running, ready, running],
    [running, failure, failed],
    [running, retry, running],
    [running, on, running],
    [failed, ready, failed],
    [failed, failure, failed],
    [failed, retry, again],
    [failed, on, without],
    [without, ready, without],
    [without, failure, without],
    [without, retry, again],
    [without, on, without],
  ];
  it.each(table)('%j and %j', (state, event, after) => {
    expect(pictureAfter(state, event)).toEqual(after);
  });
});
