import { CameraControls } from '@react-three/drei';
import { Canvas, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NeutralToneMapping, Vector2 } from 'three';
import { ORBIT_DISTANCE_CM } from '../player/orbit';
import type { StageProps } from '../player/stage';
import { OUTSIDE_FOV_DEG } from '../scene/cameraPose';
import { ModelError, trackBytes } from './fetchFile';
import { FrameDriver } from './FrameDriver';
import { PlateLights } from './lights';
import { loadModels } from './loadModels';
import { loadDetail } from './loadTextures';
import { OutsideCamera } from './outsideCamera';
import { plateEnvironment } from './plateEnvironment';
import { watchContext } from './watchContext';
import { World } from './world';

/** The 3D part of the page: one canvas for life. Loads models and tissue detail, then draws on demand. */
export default function Stage({ player, session, onReady, onProgress, onError }: StageProps) {
  const [world, setWorld] = useState<World | null>(null);
  const report = useRef({ onReady, onProgress, onError });
  report.current = { onReady, onProgress, onError };

  useEffect(() => {
    let wanted = true;
    let made: World | null = null;
    const track = trackBytes((loaded, total) => wanted && report.current.onProgress(loaded, total));
    Promise.all([loadModels(track), loadDetail(track)]).then(
      ([models, detail]) => {
        if (!wanted) return;
        try {
          made = new World(models, detail);
          setWorld(made);
        } catch (error) {
          fail(error);
        }
      },
      (error: unknown) => wanted && fail(error),
    );
    const fail = (error: unknown): void =>
      report.current.onError(error instanceof ModelError ? error.kind : 'unknown', String(error));
    return () => {
      wanted = false;
      made?.dispose();
    };
  }, []);

  if (!world) return null;
  return (
    <Canvas
      frameloop="demand"
      dpr={[1, 2]}
      camera={{ fov: OUTSIDE_FOV_DEG, near: 0.3, far: 400 }}
      gl={{
        antialias: true,
        alpha: true,
        toneMapping: NeutralToneMapping,
        powerPreference: 'high-performance',
      }}
      aria-hidden
    >
      <Scene world={world} player={player} session={session} report={report} />
    </Canvas>
  );
}

interface SceneProps extends Pick<StageProps, 'player' | 'session'> {
  readonly world: World;
  readonly report: { readonly current: Pick<StageProps, 'onReady' | 'onError'> };
}

function Scene({ world, player, session, report }: SceneProps) {
  const invalidate = useThree((state) => state.invalidate);
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const lights = useMemo(() => new PlateLights(), []);
  const outside = useMemo(() => new OutsideCamera(session), [session]);
  const contextLosses = useRef(0);
  const controls = useRef<CameraControls>(null);

  useEffect(() => (controls.current ? outside.attach(controls.current) : undefined), [outside]);
  useEffect(() => session.subscribe(() => invalidate()), [session, invalidate]);
  useEffect(() => {
    const environment = plateEnvironment(gl);
    scene.environment = environment;
    return () => {
      scene.environment = null;
      environment.dispose();
    };
  }, [gl, scene]);
  useEffect(
    () =>
      watchContext(gl.domElement, {
        onLost: () => (contextLosses.current += 1),
        onRestored: () => {
          // The new context takes the canvas's whole pixels for its viewport, where it was rounded up before: without
          // this, everything would come back a fraction of a pixel lower.
          const { x, y } = gl.getSize(new Vector2());
          gl.setViewport(0, 0, x, y);
          invalidate();
        },
        onGone: () =>
          report.current.onError('contextLost', 'the graphics context was lost and did not come back'),
      }),
    [gl, invalidate, report],
  );
  useEffect(() => {
    const back = (): void => session.setState({ orbit: null });
    gl.domElement.addEventListener('dblclick', back);
    return () => gl.domElement.removeEventListener('dblclick', back);
  }, [gl, session]);

  return (
    <>
      <primitive object={world.object} />
      <primitive object={lights.object} />
      <CameraControls
        ref={controls}
        minDistance={ORBIT_DISTANCE_CM.min}
        maxDistance={ORBIT_DISTANCE_CM.max}
        smoothTime={0.18}
        draggingSmoothTime={0.08}
      />
      <FrameDriver
        player={player}
        world={world}
        lights={lights}
        outside={outside}
        contextLosses={contextLosses}
        onReady={() => report.current.onReady()}
      />
    </>
  );
}
