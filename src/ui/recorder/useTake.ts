import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Level, RecorderDevice } from '../../player/recorderDevice';
import { nextTake, type TakeState } from './takeState';

export interface TakeControl {
  readonly state: TakeState;
  /** How loud the microphone of the present take is now. */
  level(): Level;
  start(cueId: string): void;
  stop(): void;
  /** Forgets the take and gives the microphone back. */
  end(): void;
}

const SILENT: Level = { share: 0, verdict: 'silent' };

/** One take at a time. The microphone is given back when the component goes. */
export function useTake(open: () => RecorderDevice): TakeControl {
  const [state, dispatch] = useReducer(nextTake, { phase: 'idle' });
  const device = useRef<RecorderDevice | null>(null);

  const close = useCallback(() => {
    device.current?.close();
    device.current = null;
  }, []);
  useEffect(() => close, [close]);

  const stop = useCallback(async () => {
    const present = device.current;
    if (!present) return;
    dispatch({ type: 'stop' });
    const result = await present.stop();
    // Another take may have begun meanwhile.
    if (device.current !== present) return;
    if ('take' in result) dispatch({ type: 'take', take: result.take });
    else dispatch({ type: 'problem', problem: result.problem });
  }, []);

  const start = useCallback(
    async (cueId: string) => {
      close();
      const present = open();
      device.current = present;
      present.onEnd((why) => {
        if (why === 'tooLong') void stop();
        else dispatch({ type: 'problem', problem: why });
      });
      dispatch({ type: 'start', cueId });
      const problem = await present.listen();
      if (device.current !== present) return;
      dispatch(problem ? { type: 'problem', problem } : { type: 'listening' });
    },
    [open, close, stop],
  );

  const left = state.phase === 'counting' ? state.left : null;
  useEffect(() => {
    if (left === null) return undefined;
    const timer = setTimeout(() => {
      // The take begins before the page says so: whoever starts to read at once is heard.
      const problem = left === 1 ? device.current?.record() : null;
      dispatch(problem ? { type: 'problem', problem } : { type: 'second' });
    }, 1000);
    return () => clearTimeout(timer);
  }, [left]);

  return {
    state,
    level: useCallback(() => device.current?.level() ?? SILENT, []),
    start: useCallback((cueId: string) => void start(cueId), [start]),
    stop: useCallback(() => void stop(), [stop]),
    end: useCallback(() => {
      close();
      dispatch({ type: 'end' });
    }, [close]),
  };
}
