import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector2, type Camera, type Scene } from 'three';
import { narrowestAspect } from '../player/pairPanes';
import { PaceGovernor } from '../player/pace';
import type { Panes } from '../player/panes';
import type { Player } from '../player/player';
import type { Quality, QualityWhy } from '../player/quality';
import { QualityGovernor } from '../player/qualityGovernor';
import { neighborsChosen, type Session } from '../player/session';
import type { Side } from '../procedure/pairs';
import { pairBack, standBack } from '../scene/cameraPose';
import { tipPoseAt } from '../scene/tipPose';
import { drawAtPace } from './drawAtPace';
import { fillViewpoint } from './fillViewpoint';
import type { PlateLights } from './lights';
import type { OutsideCamera } from './outsideCamera';
import { textureBytes } from './textureBytes';
import { fitOutside, ViewDrawer, type Size } from './viewDrawer';
import type { World } from './world';

const NO_SIDES: readonly Side[] = [];

export interface FrameDriverProps {
  readonly player: Player;
  readonly session: Session;
  readonly world: World;
  readonly lights: PlateLights;
  readonly outside: OutsideCamera;
  readonly contextLosses: { readonly current: number };
  readonly why: QualityWhy;
  onReady(): void;
  /** Frames have come too slowly for a while. Left out: nobody wants to know. */
  readonly onSlow?: ((to: Quality) => void) | undefined;
  /** Nobody is there to choose: where frames come too slowly, the picture follows the story as stills. */
  readonly paced: boolean;
}

/**
 * The order of a frame: clock -> instant -> tissue and tools posed -> camera -> light -> drawn -> the player is told.
 * Frames are drawn on demand: the player asks while it plays, anything else asks once.
 */
export function FrameDriver({
  player,
  session,
  world,
  lights,
  outside,
  contextLosses,
  why,
  onReady,
  onSlow,
  paced,
}: FrameDriverProps) {
  const invalidate = useThree((state) => state.invalidate);
  const gl = useThree((state) => state.gl);
  const frames = useRef(0);
  const drawer = useMemo(() => new ViewDrawer(gl, player, world), [gl, player, world]);
  useEffect(() => () => drawer.dispose(), [drawer]);
  const governor = useMemo(() => new QualityGovernor(world.quality), [world]);
  const last = useRef({ atMs: 0, askedForNext: false });

  const pacer = useMemo(() => new PaceGovernor(player.pace), [player]);
  useEffect(() => drawAtPace(player, invalidate), [player, invalidate]);
  useEffect(
    () =>
      player.reportStats(() => ({
        frames: frames.current,
        drawCalls: gl.info.render.calls,
        triangles: gl.info.render.triangles,
        geometries: gl.info.memory.geometries,
        textures: gl.info.memory.textures,
        programs: gl.info.programs?.length ?? 0,
        contextLosses: contextLosses.current,
        quality: world.quality,
        qualityWhy: why,
        pace: player.pace,
        textureBytes: textureBytes(gl, world.object, world.textures()),
      })),
    [player, gl, contextLosses, world, why],
  );

  /** Draws the instant into these panes. @returns whether the camera still moves by itself. */
  const draw = (scene: Scene, camera: Camera, size: Size, panes: Panes): boolean => {
    const { reducedMotion } = session.getState();
    const { halves } = panes;
    const compared = halves?.[0] && player.programme.comparison?.views[halves[0].pair];
    world.keepSides(halves?.map(({ side }) => side) ?? NO_SIDES);
    if (!compared) world.update(player.instant, player.programme);
    let moving = false;
    if (panes.outside) {
      fitOutside(camera, panes);
      moving = compared
        ? outside.update(compared.pose, pairBack(narrowestAspect(halves), compared.aspect))
        : outside.update(player.instant.shot, standBack(panes.outside.width / panes.outside.height));
      world.updateNeighbors(
        outside.distanceCm(),
        player.instant,
        neighborsChosen(session.getState()),
        !compared,
      );
      world.showCone(panes.scope ? tipPoseAt(world.path, player.scopeSight.pose) : null);
      lights.follow(camera, scene);
    }
    gl.info.autoReset = false;
    gl.info.reset();
    drawer.draw(panes, scene, camera, size, reducedMotion);
    frames.current += 1;
    if (panes.outside) {
      fillViewpoint(camera, halves?.at(-1)?.pane ?? panes.outside, player.viewpoint);
      outside.lookedAt(player.viewpoint.target);
    }
    return moving;
  };

  const get = useThree((state) => state.get);
  const studioOpen = useRef(false);
  const drawNow = useRef(draw);
  drawNow.current = draw;
  useEffect(
    () =>
      player.offerStudio(({ widthPx, heightPx }) => {
        if (studioOpen.current) throw new Error('A studio is open already: one picture or film at a time.');
        studioOpen.current = true;
        const drawn = new Vector2();
        return {
          draw: (panes, read) => {
            if (gl.getContext().isContextLost())
              throw new Error('The graphics context was lost while drawing.');
            // The page may have been given another size meanwhile, and the canvas with it.
            if (gl.getPixelRatio() !== 1) gl.setPixelRatio(1);
            gl.getSize(drawn);
            if (drawn.x !== widthPx || drawn.y !== heightPx) gl.setSize(widthPx, heightPx, false);
            const { scene, camera } = get();
            drawNow.current(scene, camera, { width: widthPx, height: heightPx }, panes);
            return read(gl.domElement);
          },
          close: () => {
            const { size, viewport } = get();
            gl.setPixelRatio(viewport.dpr);
            gl.setSize(size.width, size.height, false);
            studioOpen.current = false;
            player.invalidate();
          },
        };
      }),
    [player, gl, get],
  );

  useFrame(({ scene, camera, size }) => {
    if (studioOpen.current) return;
    const nowMs = performance.now();
    player.tick();
    const moving = draw(scene, camera, size, drawer.panes(size.width, size.height));
    player.drawn();
    if (moving) invalidate();
    if (frames.current === 1) onReady();
    const { atMs, askedForNext } = last.current;
    const continuous = askedForNext && !document.hidden;
    const lower = onSlow ? governor.frame(nowMs - atMs, continuous) : null;
    if (lower) onSlow?.(lower);
    const easier = paced ? pacer.frame(nowMs - atMs, continuous) : null;
    if (easier) player.pace = easier;
    last.current = { atMs: nowMs, askedForNext: moving || player.needsFrame() };
  }, 1);
  return null;
}
