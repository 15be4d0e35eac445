import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type ComponentType,
  type ReactNode,
} from 'react';
import { driveWithoutStage } from '../player/frames';
import type { StageProblem, StageProps } from '../player/stage';
import { useUi } from '../ui/context';
import { pictureAfter } from './picture';
import { LoadingBar, type LoadingHandle } from './LoadingBar';
import { Problem } from './Problem';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './Picture.module.css';

export interface PictureProps {
  /** Fetches the 3D part. */
  readonly loadStage: () => Promise<{ readonly default: ComponentType<StageProps> }>;
  readonly canDraw: () => boolean;
  /** What belongs to the 3D picture and goes away with it. */
  readonly overlay?: ReactNode;
  /** Nobody is there to be asked what to do when there is no picture: the still stands in, and the page mends itself. */
  readonly unattended?: boolean;
  /** Address of the still that stands in for the picture. */
  readonly still?: string;
}

const FRAMES = {
  request: (callback: () => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
};

/** The subject of the page: the 3D stage, or the still that stands in for it while it loads or when it cannot be. */
export function Picture({
  loadStage,
  canDraw,
  overlay,
  unattended = false,
  still = './poster.webp',
}: PictureProps) {
  const { player, session, words } = useUi();
  const [state, dispatch] = useReducer(pictureAfter, { phase: 'loading', attempt: 0 });
  const { phase, attempt } = state;
  const bar = useRef<LoadingHandle>(null);
  const onStage = phase === 'loading' || phase === 'running';

  const fail = useCallback(
    (kind: StageProblem, detail: string) => {
      player.reportError(kind, detail);
      dispatch({ type: 'failed', kind });
      if (unattended) dispatch({ type: 'continueWithout' });
    },
    [player, unattended],
  );
  const ready = useCallback(() => {
    player.markReady();
    dispatch({ type: 'ready' });
  }, [player]);

  const progress = useCallback(
    (loadedBytes: number, totalBytes: number) => bar.current?.show(loadedBytes, totalBytes),
    [],
  );

  // A lazy component remembers its failure for ever, so each attempt gets one of its own.
  const Stage = useMemo(() => {
    const drawable = attempt >= 0 && canDraw();
    return drawable ? lazy(loadStage) : null;
  }, [attempt, canDraw, loadStage]);

  useEffect(() => {
    if (onStage && !Stage) fail('noWebGL', 'getContext("webgl2") gave nothing');
  }, [onStage, Stage, fail]);

  // The story goes on without a stage; only where no stage will come does the still count as the picture drawn.
  useEffect(() => {
    if (phase === 'running') return undefined;
    if (phase !== 'loading') player.markReady();
    return driveWithoutStage(player, FRAMES, phase !== 'loading');
  }, [player, phase]);

  return (
    <section className={styles.picture} aria-label={words.picture.heading}>
      {phase !== 'running' && (
        <img className={styles.still} src={still} width={1200} height={750} alt={words.posterAlt} />
      )}
      {onStage && Stage && (
        <ErrorBoundary key={attempt} onError={(detail) => fail('unknown', detail)}>
          <Suspense>
            <div className={styles.stage} data-running={phase === 'running'}>
              <Stage player={player} session={session} onReady={ready} onProgress={progress} onError={fail} />
            </div>
          </Suspense>
        </ErrorBoundary>
      )}
      {onStage && overlay}
      {phase === 'loading' && <LoadingBar handle={bar} />}
      {phase === 'failed' && (
        <Problem
          kind={state.kind}
          onRetry={() => dispatch({ type: 'retry' })}
          onContinue={() => dispatch({ type: 'continueWithout' })}
        />
      )}
      {phase === 'without' && !unattended && (
        <button type="button" className={styles.retry} onClick={() => dispatch({ type: 'retry' })}>
          {`${words.picture.without}. ${words.picture.retry}`}
        </button>
      )}
    </section>
  );
}
