import { useCallback, useEffect, useRef, useState } from 'react';

export interface Listening {
  /** What is heard now; null: nothing. */
  readonly name: string | null;
  /** Plays a sound from its start, or stops it when it is the one that is heard. */
  toggle(name: string, sound: Blob): void;
  stop(): void;
}

/** Plays one sound at a time, beside the narration. Silent when the component goes. */
export function useListening(): Listening {
  const [name, setName] = useState<string | null>(null);
  const playing = useRef<{ readonly audio: HTMLAudioElement; readonly name: string } | null>(null);

  const stop = useCallback(() => {
    const { audio } = playing.current ?? {};
    playing.current = null;
    setName(null);
    if (!audio) return;
    audio.pause();
    URL.revokeObjectURL(audio.src);
  }, []);
  useEffect(() => stop, [stop]);

  const toggle = useCallback(
    (wanted: string, sound: Blob) => {
      const before = playing.current?.name;
      stop();
      if (before === wanted) return;
      const audio = new Audio(URL.createObjectURL(sound));
      playing.current = { audio, name: wanted };
      setName(wanted);
      const over = (): void => {
        if (playing.current?.audio === audio) stop();
      };
      audio.addEventListener('ended', over);
      audio.addEventListener('error', over);
      audio.play().catch(over);
    },
    [stop],
  );
  return { name, toggle, stop };
}
