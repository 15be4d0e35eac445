import type { WorldPoint } from '../organ/coordinates';
import { restingTissue } from '../organ/tissue';
import type { Label, LabelPlace, LabelThing } from '../procedure/labels';
import { anchorAt, labelHolds, type LabelScene } from './labelAnchor';
import { clearView } from './clearView';
import { createScopePath, scopePathAt } from './scopePath';
import { isWhole } from './dissection';
import { WallPicker } from './pick/pickWall';
import { Sight } from './sight';
import { tissueOf } from './tissueOf';
import { createToolPose, toolPoseAt } from './toolPose';
import type { Programme, SceneState } from './types';

const OF_SCOPE: readonly LabelThing[] = ['scopeShaft', 'scopeTip', 'cap', 'tool'];
const isOfScope = (at: LabelPlace): boolean => at.in === 'scene' && OF_SCOPE.includes(at.thing);

/** Whether a place of the world lies within the picture. */
export type InFrame = (point: Readonly<WorldPoint>) => boolean;

/**
 * What the labels of one shot point at, instant after instant. Where they point is found anew each time; which of them
 * can be seen is asked less often, because it costs more.
 */
export class LabelPoints {
  readonly #tissue = restingTissue();
  readonly #path = createScopePath();
  readonly #toolPose = createToolPose();
  readonly #sight = new Sight();
  readonly #point: WorldPoint = { x: 0, y: 0, z: 0 };
  readonly #labels: readonly Label[];
  /** Which of its places each label points at; -1 while none of them is seen. */
  readonly #place: number[];
  #scene: LabelScene | null = null;
  /** Of an organ that something was taken away from; null: it is whole. */
  #left: WallPicker | null = null;

  readonly #fromScope: boolean;

  /** @param fromScope seen through the endoscope: from within the organ, which is whole to it. */
  constructor(labels: readonly Label[], fromScope = false) {
    this.#labels = labels;
    this.#fromScope = fromScope;
    this.#place = labels.map(() => -1);
  }

  /** Takes the instant. */
  begin(state: SceneState, { caseParameters }: Programme): void {
    const [tissue, path, toolPose] = [this.#tissue, this.#path, this.#toolPose];
    tissueOf(state, caseParameters, tissue);
    scopePathAt(state, tissue, path);
    toolPoseAt(state, tissue, path, toolPose);
    this.#scene = { state, caseParameters, tissue, path, toolPose };
  }

  /** Finds for every label the first of its places that is there, in the picture, and seen from `camera`. */
  look(camera: Readonly<WorldPoint>, inFrame: InFrame): void {
    const scene = this.#scene;
    if (!scene) return;
    const { state, toolPose } = scene;
    if (!this.#fromScope) {
      const out = state.tool !== 'none' && state.values.toolExtensionMm > 0;
      this.#sight.begin({ ...scene, shot: state.shot, tool: out ? toolPose : null });
      // The net of whole surfaces knows no layer that was taken away: then the surfaces that are left are asked.
      this.#left = isWhole(state.dissection) ? null : new WallPicker(scene.tissue, state);
    }
    const point = this.#point;
    this.#labels.forEach((label, i) => {
      this.#place[i] = labelHolds(label, scene)
        ? label.at.findIndex(
            (at) => anchorAt(at, scene, point) && inFrame(point) && this.#sees(camera, isOfScope(at)),
          )
        : -1;
    });
  }

  #sees(camera: Readonly<WorldPoint>, ofScope: boolean): boolean {
    if (this.#left && !ofScope) return this.#left.reaches(camera, this.#point);
    if (!this.#fromScope) return !this.#sight.hidden(camera, this.#point, ofScope);
    return ofScope || clearView(camera, this.#point, this.#tissue);
  }

  /** Where label number `i` points now, written into `out`. @returns false while there is nothing to be seen of it. */
  at(i: number, out: WorldPoint): boolean {
    const label = this.#labels[i];
    const place = label?.at[this.#place[i] ?? -1];
    return (
      label !== undefined &&
      place !== undefined &&
      this.#scene !== null &&
      labelHolds(label, this.#scene) &&
      anchorAt(place, this.#scene, out)
    );
  }
}
