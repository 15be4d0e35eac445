import { useCallback, useEffect, useRef, useState } from 'react';
import type { Quality } from '../player/quality';
import type { StageProps } from '../player/stage';
import { ModelError, trackBytes } from './fetchFile';
import { loadModels } from './loadModels';
import { loadDetail } from './loadTextures';
import { World } from './world';

type Report = { readonly current: Pick<StageProps, 'onProgress' | 'onError'> };

/**
 * The world of a tier, made when its models are there. While a change of tier is on its way there are two, the newer
 * one last; `settle` throws the older ones away. A change that fails leaves the picture as it is.
 */
export function useWorlds(
  quality: Quality,
  report: Report,
): { readonly worlds: readonly World[]; readonly settle: (newest: World) => void } {
  const [worlds, setWorlds] = useState<readonly World[]>([]);
  const living = useRef<readonly World[]>([]);
  const keep = useCallback((next: readonly World[]) => {
    for (const world of living.current) if (!next.includes(world)) world.dispose();
    living.current = next;
    setWorlds(next);
  }, []);

  useEffect(() => {
    if (living.current.at(-1)?.quality === quality) return undefined;
    let wanted = true;
    const first = living.current.length === 0;
    const fail = (error: unknown): void => {
      if (first) report.current.onError(error instanceof ModelError ? error.kind : 'unknown', String(error));
    };
    const track = trackBytes((loaded, total) => wanted && first && report.current.onProgress(loaded, total));
    Promise.all([loadModels(quality, track), loadDetail(track)]).then(
      ([models, detail]) => {
        if (!wanted) return;
        try {
          keep([...living.current.slice(-1), new World(models, detail, quality)]);
        } catch (error) {
          fail(error);
        }
      },
      (error: unknown) => wanted && fail(error),
    );
    return () => {
      wanted = false;
    };
  }, [quality, report, keep]);

  useEffect(
    () => () => {
      for (const world of living.current) world.dispose();
      living.current = [];
    },
    [],
  );

  const settle = useCallback(
    (newest: World) => {
      if (living.current.length > 1 && living.current.at(-1) === newest) keep([newest]);
    },
    [keep],
  );
  return { worlds, settle };
}
