import { NeutralToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { WorldPoint } from '../../src/organ/coordinates';
import { systemClock } from '../../src/player/clock';
import { panesOf, type Layout, type Pane } from '../../src/player/panes';
import { Player } from '../../src/player/player';
import type { Quality } from '../../src/player/quality';
import type { View } from '../../src/player/session';
import { cmPerPx, project } from '../../src/player/viewpoint';
import { cameraPoseAt, createCameraPose, OUTSIDE_FOV_DEG } from '../../src/scene/cameraPose';
import { rayThroughLens, seeThroughLens, type ImagePoint } from '../../src/scene/lens';
import type { ScopeFrame } from '../../src/scene/scopeFrame';
import type { TipPose } from '../../src/scene/tipPose';
import { trackBytes } from '../../src/views/fetchFile';
import { fillViewpoint } from '../../src/views/fillViewpoint';
import { PlateLights } from '../../src/views/lights';
import { loadModels } from '../../src/views/loadModels';
import { loadDetail } from '../../src/views/loadTextures';
import { fitOutside, ViewDrawer } from '../../src/views/viewDrawer';
import { World } from '../../src/views/world';
import { CASES, realProgramme } from '../support/programme';
import { brightSpot, Mark } from './mark';
import { WallSides, type Sides } from './wallSides';

/** Size of the canvas, CSS px; one pixel each. */
export const PROBE_SIZE = { width: 720, height: 480 } as const;
/** Small enough to be quick, large enough that one pixel is 0.01 % of the picture. */
const SIDES_WIDTH_PX = 96;
const SIDES_PICTURE_PX = 480;

export interface SeenIn {
  /** Where the code of the pages says that it stands, CSS px. */
  readonly said: ImagePoint;
  /** Where the graphics card drew it; null where it did not. */
  readonly drawn: ImagePoint | null;
}

/** One point of the world as both views see it. */
export interface Agreement {
  readonly point: WorldPoint;
  readonly pose: TipPose;
  readonly frame: ScopeFrame;
  readonly panes: { readonly outside: Pane; readonly scope: Pane };
  readonly viewProjection: readonly number[];
  readonly scope: SeenIn;
  readonly outside: SeenIn;
}

export interface Wish {
  readonly seconds: number;
  readonly view: View;
  readonly layout: Exclude<Layout, 'single'>;
  /** Candidates, in order: a place of the endoscope's picture and how far ahead; the first that both views show is taken. */
  readonly candidates: readonly (ImagePoint & { readonly awayCm: number })[];
}

/** What a test may ask of the page. */
export interface ScopeProbe {
  sidesAt(seconds: number): Sides & { readonly seconds: number };
  /** Data URLs of the endoscope's picture and of its walls' sides. */
  pictures(seconds: number): { readonly seen: string; readonly sides: string };
  agreement(wish: Wish): Agreement | null;
}
declare global {
  interface Window {
    scopeProbe?: ScopeProbe;
    /** Why there is none. */
    scopeProbeError?: string;
  }
}

/** Tests only: world and views of one instant, drawn at once and measured. `?case=posterior&quality=high` choose. */
async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const quality = (query.get('quality') ?? 'software') as Quality;
  const caseParameters = CASES[query.get('case') ?? 'anterior'];
  if (!caseParameters) throw new Error('There is no such case.');
  const { width, height } = PROBE_SIZE;
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const gl = new WebGLRenderer({ canvas, antialias: quality !== 'software', alpha: true });
  gl.toneMapping = NeutralToneMapping;
  gl.setPixelRatio(1);
  gl.setSize(width, height);
  const track = trackBytes(() => {});
  const [models, detail] = await Promise.all([loadModels(quality, track), loadDetail(track)]);
  const world = new World(models, detail, quality);
  const programme = realProgramme(caseParameters);
  const player = new Player({ programme, clock: systemClock(() => 0) });
  const drawer = new ViewDrawer(gl, player, world);
  const scene = new Scene();
  const lights = new PlateLights();
  scene.add(world.object, lights.object);
  const camera = new PerspectiveCamera(OUTSIDE_FOV_DEG, 1, 0.3, 400);
  const outsidePose = createCameraPose();

  const pose = (seconds: number): void => {
    void player.seek(seconds);
    player.tick();
    world.update(player.instant, programme);
    player.drawn();
  };
  pose(programme.duration / 2);
  const scopeWorld = world.scopeView(player.instant, programme);
  const sides = new WallSides(gl, scopeWorld, SIDES_WIDTH_PX);
  const marks = { scope: new Mark(scopeWorld.scene, true), outside: new Mark(scene, false) };

  /** Draws both views as the page does; with marks of these sizes in them instead of everything else. */
  const draw = (marked?: { point: WorldPoint; scopeCm: number; outsideCm: number }): void => {
    const panes = drawer.panes(width, height);
    if (panes.outside) {
      const { outside } = panes;
      fitOutside(camera, panes);
      const { position, target } = cameraPoseAt(
        player.instant.shot,
        outside.width / outside.height,
        outsidePose,
      );
      camera.position.set(position.x, position.y, position.z);
      camera.lookAt(target.x, target.y, target.z);
      lights.follow(camera, scene);
      camera.updateMatrixWorld();
      fillViewpoint(camera, outside, player.viewpoint);
    }
    const drawNow = (): void => drawer.draw(panes, scene, camera, PROBE_SIZE, true);
    if (!marked) drawNow();
    else
      marks.scope.alone(marked.point, marked.scopeCm, () =>
        marks.outside.alone(marked.point, marked.outsideCm, drawNow),
      );
  };

  const agreement = ({ seconds, view, layout, candidates }: Wish): Agreement | null => {
    pose(seconds);
    player.showPanes(
      panesOf({
        widthPx: width,
        heightPx: height,
        view,
        layout,
        scopeIn: true,
        insetTopPx: 20,
        insetEdgePx: 12,
        pair: 'none',
        divider: 0.5,
        rightToLeft: false,
      }),
    );
    draw();
    const { scopeSight, viewpoint } = player;
    const { outside, inset } = drawer.panes(width, height);
    const { pane: scope, frame } = scopeSight;
    if (!outside || !scope || !frame) throw new Error('One of the views was not drawn.');
    const ray = { x: 0, y: 0, z: 0 };
    const image = { x: 0, y: 0 };
    const there = { x: 0, y: 0 };
    for (const candidate of candidates) {
      rayThroughLens(scopeSight.pose, candidate, ray);
      const { position } = scopeSight.pose;
      const point = {
        x: position.x + ray.x * candidate.awayCm,
        y: position.y + ray.y * candidate.awayCm,
        z: position.z + ray.z * candidate.awayCm,
      };
      if (!project(viewpoint, point, there) || !seeThroughLens(scopeSight.pose, point, image)) continue;
      const saidOutside = { x: outside.x + there.x, y: outside.y + there.y };
      if (!within(outside, saidOutside, 8)) continue;
      if (inset === 'scope' && within(scope, saidOutside, -8)) continue;
      const saidScope = {
        x: scope.x + frame.centerX + image.x * frame.unitPx,
        y: scope.y + frame.centerY - image.y * frame.unitPx,
      };
      if (inset === 'outside' && within(outside, saidScope, -8)) continue;
      const px = (4 * candidate.awayCm) / frame.unitPx;
      draw({ point, scopeCm: px, outsideCm: 4 * cmPerPx(viewpoint, point) });
      const data = new Uint8Array(width * height * 4);
      const context = gl.getContext();
      context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, data);
      const picture = { data, width, height };
      return {
        point,
        pose: structuredClone(scopeSight.pose),
        frame,
        panes: { outside, scope },
        viewProjection: [...viewpoint.viewProjection],
        scope: {
          said: saidScope,
          drawn: brightSpot(picture, scope, inset === 'outside' ? outside : null),
        },
        outside: {
          said: saidOutside,
          drawn: brightSpot(picture, outside, inset === 'scope' ? scope : null),
        },
      };
    }
    return null;
  };

  window.scopeProbe = {
    sidesAt(seconds) {
      pose(seconds);
      world.scopeView(player.instant, programme);
      return { seconds, ...sides.measure() };
    },
    pictures(seconds) {
      pose(seconds);
      player.showPanes({
        outside: null,
        scope: { x: 0, y: 0, width, height },
        main: 'scope',
        inset: null,
        halves: null,
      });
      draw();
      const seen = canvas.toDataURL();
      const large = new WallSides(gl, scopeWorld, SIDES_PICTURE_PX);
      const image = large.picture();
      large.dispose();
      const plate = new OffscreenCanvas(image.width, image.height);
      plate.getContext('2d')?.putImageData(image, 0, 0);
      const flat = document.createElement('canvas');
      Object.assign(flat, { width: image.width, height: image.height });
      flat.getContext('2d')?.drawImage(plate, 0, 0);
      return { seen, sides: flat.toDataURL() };
    },
    agreement,
  };
}

/** Whether a place lies in a pane, at least so far from its edges, px. */
const within = ({ x, y, width, height }: Pane, p: ImagePoint, byPx: number): boolean =>
  p.x > x + byPx && p.x < x + width - byPx && p.y > y + byPx && p.y < y + height - byPx;

main().catch((error: unknown) => {
  window.scopeProbeError = error instanceof Error ? (error.stack ?? error.message) : String(error);
});
