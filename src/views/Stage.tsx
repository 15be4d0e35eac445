import { CameraControls } from '@react-three/drei';
import { Canvas, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { NeutralToneMapping, Vector2 } from 'three';
import { useStore } from 'zustand';
import type { Quality, QualityWhy } from '../player/quality';
import type { StageProps } from '../player/stage';
import { OUTSIDE_FOV_DEG } from '../scene/cameraPose';
import { FrameDriver } from './FrameDriver';
import { PlateLights } from './lights';
import { OutsideCamera } from './outsideCamera';
import { plateEnvironment } from './plateEnvironment';
import { usePixelRatio } from './usePixelRatio';
import { useQuality } from './useQuality';
import { useWorlds } from './useWorlds';
import { watchContext } from './watchContext';
import type { World } from './world';

/** Fills the stage; while a change of tier is on its way, the new picture lies over the old one. */
const FILL = { position: 'absolute', inset: 0 } as const;

/**
 * The 3D part of the page. Loads the models of the tier, then draws on demand. A change of tier makes a canvas anew
 * (multisampling cannot be changed in one); the old picture stays until the new one is there.
 */
export default function Stage({ player, session, onReady, onProgress, onError }: StageProps) {
  const report = useRef({ onReady, onProgress, onError });
  report.current = { onReady, onProgress, onError };
  const { choice, stepDown } = useQuality(session);
  const { box, ratioOf } = usePixelRatio();
  const { worlds, settle } = useWorlds(choice.quality, report);
  const drawn = useRef(false);
  const pace = useSyncExternalStore(
    useCallback((changed: () => void) => player.on('pace', changed), [player]),
    () => player.pace,
  );
  const unattended = useStore(session, (state) => state.mode === 'kiosk');

  return (
    <div ref={box} style={FILL}>
      {worlds.map((world, index) => {
        const newest = index === worlds.length - 1;
        return (
          <Canvas
            key={world.object.id}
            style={FILL}
            frameloop={newest ? 'demand' : 'never'}
            dpr={ratioOf(world.quality, pace)}
            camera={{ fov: OUTSIDE_FOV_DEG, near: 0.3, far: 400 }}
            gl={{
              antialias: world.quality !== 'software',
              alpha: true,
              toneMapping: NeutralToneMapping,
              powerPreference: 'high-performance',
            }}
            aria-hidden
          >
            <Scene
              world={world}
              player={player}
              session={session}
              why={choice.why}
              onReady={() => {
                settle(world);
                if (!drawn.current) report.current.onReady();
                drawn.current = true;
              }}
              onRestored={() => player.reportRestored()}
              onGone={(detail) => report.current.onError('contextLost', detail)}
              onSlow={newest && choice.why !== 'chosen' ? stepDown : undefined}
              paced={newest && unattended && choice.why !== 'chosen' && world.quality === 'software'}
            />
          </Canvas>
        );
      })}
    </div>
  );
}

interface SceneProps extends Pick<StageProps, 'player' | 'session' | 'onReady'> {
  readonly world: World;
  readonly why: QualityWhy;
  onGone(detail: string): void;
  onRestored(): void;
  readonly onSlow: ((to: Quality) => void) | undefined;
  /** Frames may go easier by themselves. */
  readonly paced: boolean;
}

function Scene({ world, player, session, why, onReady, onGone, onRestored, onSlow, paced }: SceneProps) {
  const invalidate = useThree((state) => state.invalidate);
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const lights = useMemo(() => new PlateLights(), []);
  const outside = useMemo(() => new OutsideCamera(session), [session]);
  const contextLosses = useRef(0);
  /** Counts new contexts: what was drawn into a texture is gone with the old one. */
  const [context, setContext] = useState(0);
  const controls = useRef<CameraControls>(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  const restored = useRef(onRestored);
  restored.current = onRestored;

  useEffect(() => (controls.current ? outside.attach(controls.current) : undefined), [outside]);
  useEffect(() => session.subscribe(() => invalidate()), [session, invalidate]);
  useEffect(() => {
    // Plain materials mirror nothing.
    if (world.quality === 'software') return undefined;
    const environment = plateEnvironment(gl);
    scene.environment = environment;
    invalidate();
    return () => {
      scene.environment = null;
      environment.dispose();
    };
  }, [gl, scene, world, context, invalidate]);
  useEffect(
    () =>
      watchContext(gl.domElement, {
        onLost: () => (contextLosses.current += 1),
        onRestored: () => {
          // The new context takes the canvas's whole pixels for its viewport, where it was rounded up before: without
          // this, everything would come back a fraction of a pixel lower.
          const { x, y } = gl.getSize(new Vector2());
          gl.setViewport(0, 0, x, y);
          setContext((count) => count + 1);
          invalidate();
          restored.current();
        },
        onGone: () => gone.current('the graphics context was lost and did not come back'),
      }),
    [gl, invalidate],
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
      <CameraControls ref={controls} smoothTime={0.18} draggingSmoothTime={0.08} />
      <FrameDriver
        player={player}
        session={session}
        world={world}
        lights={lights}
        outside={outside}
        contextLosses={contextLosses}
        why={why}
        onReady={onReady}
        onSlow={onSlow}
        paced={paced}
      />
    </>
  );
}
