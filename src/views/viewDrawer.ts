import { PerspectiveCamera, type Camera, type Scene, type WebGLRenderer } from 'three';
import { outsideAlone, scopeFrameOf, type Pane, type Panes } from '../player/panes';
import type { Half } from '../player/pairPanes';
import type { Player } from '../player/player';
import { SUBJECT_LIFT } from '../scene/cameraPose';
import { sideState } from '../scene/sides';
import { createSceneState } from '../scene/state';
import type { CaseComparison } from '../scene/types';
import { tipPoseAt } from '../scene/tipPose';
import { ScopePicture } from './scope/scopePicture';
import type { World } from './world';

/** Draws the two views into their panes of one canvas. A view without a pane is not touched at all. */
export class ViewDrawer {
  readonly #gl: WebGLRenderer;
  readonly #player: Player;
  readonly #world: World;
  #picture: ScopePicture | null = null;
  readonly #side = createSceneState();

  constructor(gl: WebGLRenderer, player: Player, world: World) {
    this.#gl = gl;
    this.#player = player;
    this.#world = world;
  }

  /** Where the views stand in a picture of this size. */
  panes(width: number, height: number): Panes {
    return this.#player.panes ?? outsideAlone(width, height);
  }

  /** Draws what has a pane, the small one last, over the other. @param size of the canvas, CSS px. */
  draw(panes: Panes, scene: Scene, camera: Camera, size: Size, reducedMotion: boolean): void {
    const { outside, scope, inset, halves } = panes;
    const scopeFirst = inset === 'outside';
    if (scope && scopeFirst) this.#drawScope(scope, panes, size, reducedMotion);
    const { comparison } = this.#player.programme;
    if (halves && comparison) this.#drawHalves(halves, comparison, scene, camera, size);
    else if (outside) this.#drawOutside(outside, scene, camera, size, inset !== null || scope !== null);
    if (scope && !scopeFirst) this.#drawScope(scope, panes, size, reducedMotion);
    if (!scope) {
      this.#player.scopeSight.pane = null;
      this.#player.scopeSight.frame = null;
    }
    this.#gl.setViewport(0, 0, size.width, size.height);
  }

  dispose(): void {
    this.#picture?.dispose();
  }

  #drawOutside(pane: Pane, scene: Scene, camera: Camera, size: Size, shared: boolean): void {
    const gl = this.#gl;
    const bottom = size.height - pane.y - pane.height;
    gl.setViewport(pane.x, bottom, pane.width, pane.height);
    gl.setScissor(pane.x, bottom, pane.width, pane.height);
    gl.setScissorTest(shared);
    gl.render(scene, camera);
    gl.setScissorTest(false);
  }

  /** The world is posed and drawn once for each organ. */
  #drawHalves(
    halves: readonly Half[],
    comparison: CaseComparison,
    scene: Scene,
    camera: Camera,
    size: Size,
  ): void {
    const { instant } = this.#player;
    for (const { pair, side, pane } of halves) {
      const { caseParameters } = comparison.sides[side];
      this.#world.updateSide(side, sideState(instant, pair, side, comparison, this.#side), caseParameters);
      fitPane(camera, pane, pane.height * SUBJECT_LIFT, 0);
      this.#drawOutside(pane, scene, camera, size, halves.length > 1);
    }
  }

  #drawScope(pane: Pane, panes: Panes, size: Size, reducedMotion: boolean): void {
    const { instant, programme, scopeSight } = this.#player;
    this.#picture ??= new ScopePicture(this.#gl, this.#world.quality);
    const small = panes.inset === 'scope';
    const frame = scopeFrameOf(panes, size.height);
    if (!frame) return;
    const view = this.#world.scopeView(instant, programme);
    this.#picture.draw(this.#gl, view, {
      pane,
      frame,
      canvasHeightPx: size.height,
      filled: !small,
      timeS: instant.timeS,
      reducedMotion,
      lensWater: instant.values.lensWater,
      blood: view.bleeding.veil,
    });
    scopeSight.pane = pane;
    scopeSight.frame = frame;
    scopeSight.insertionCm = this.#world.path.insertionCm;
    tipPoseAt(this.#world.path, scopeSight.pose);
  }
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The subject makes way for a small view beside it by this share of that view's width. */
const ASIDE = 0.3;

/** Shapes the outside camera for its pane: its subject stands above the captions, and beside a small view. */
export function fitOutside(camera: Camera, { outside, scope, inset }: Panes): void {
  if (!outside) return;
  const up = inset === 'outside' ? 0 : outside.height * SUBJECT_LIFT;
  const aside = inset === 'scope' && scope ? scope.width * ASIDE : 0;
  fitPane(camera, outside, up, aside);
}

function fitPane(camera: Camera, { width, height }: Pane, up: number, aside: number): void {
  if (!(camera instanceof PerspectiveCamera)) return;
  const { view } = camera;
  const same =
    view?.fullWidth === width && view.fullHeight === height && view.offsetY === up && view.offsetX === aside;
  if (!same) camera.setViewOffset(width, height, aside, up, width, height);
}
