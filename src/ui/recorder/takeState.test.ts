import { describe, expect, it } from 'vitest';
import { nextTake, type TakeEvent, type TakeState } from './takeState';

const take = { wav: new Blob(), durationS: 2, verdict: 'good' } as const;
const after = (...events: readonly TakeEvent[]): TakeState =>
  events.reduce<TakeState>(nextTake, { phase: 'idle' });
const started: readonly TakeEvent[] = [{ type: 'start', cueId: 'one.a' }, { type: 'listening' }];
const second: TakeEvent = { type: 'second' };

describe('a take', () => {
  it('asks, counts three seconds, records, and is there', () => {
    expect(after({ type: 'start', cueId: 'one.a' })).toEqual({ phase: 'asking', cueId: 'one.a' });
    expect(after(...started)).toEqual({ phase: 'counting', cueId: 'one.a', left: 3 });
    expect(after(...started, second, second)).toMatchObject({ left: 1 });
    const recording = [...started, second, second, second];
    expect(after(...recording)).toEqual({ phase: 'recording', cueId: 'one.a' });
    expect(after(...recording, { type: 'stop' }, { type: 'take', take })).toEqual({
      phase: 'taken',
      cueId: 'one.a',
      take,
    });
  });

  it('is not spoilt by what comes late, out of turn or after its end', () => {
    expect(after(...started, { type: 'stop' }, { type: 'take', take })).toMatchObject({ left: 3 });
    expect(after(...started, { type: 'end' }, second, { type: 'take', take })).toEqual({ phase: 'idle' });
    const taken = after(...started, second, second, second, { type: 'stop' }, { type: 'take', take });
    expect(nextTake(taken, { type: 'problem', problem: 'unplugged' })).toBe(taken);
    expect(nextTake(taken, { type: 'start', cueId: 'one.b' })).toEqual({ phase: 'asking', cueId: 'one.b' });
  });

  it('says what kept it from being made', () => {
    expect(after({ type: 'start', cueId: 'one.a' }, { type: 'problem', problem: 'refused' })).toEqual({
      phase: 'problem',
      cueId: 'one.a',
      problem: 'refused',
    });
  });
});
