import { Group, type Object3D, Vector3 } from 'three';
import { BOUNDARY } from '../organ/coordinates';
import { boundaryPoint, createDirections, directionsAt } from '../organ/shape';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';
import type { ClipRow } from '../scene/clips';
import { openJaws, standAt } from './toolMeshes';

/** How deep the closed arms hold the mucosa, cm [D]. */
const BITE_CM = 0.2;
/** The wall is drawn thicker than life, the clips a little smaller, so that five sit side by side on the entry [D]. */
const SCALE = 0.75;

/**
 * No two clips lie alike: their free ends lean a little toward the mouth they were placed from, and to one side and the
 * other by turns, slopes [D].
 */
const LEANS: readonly { readonly up: number; readonly aside: number; readonly deeperCm: number }[] = [
  { up: 0.2, aside: 0.2, deeperCm: 0 },
  { up: 0.3, aside: -0.16, deeperCm: 0.03 },
  { up: 0.24, aside: 0.13, deeperCm: -0.02 },
  { up: 0.34, aside: -0.22, deeperCm: 0.02 },
  { up: 0.26, aside: 0.17, deeperCm: -0.03 },
];

/** The clips that stay on what they have closed, standing in the lumen across it. */
export class ClipMeshes {
  readonly object = new Group();
  readonly #row: ClipRow;
  readonly #make: () => Object3D;
  readonly #clips: Object3D[] = [];
  readonly #here = createDirections();
  readonly #at = new Vector3();
  readonly #forward = new Vector3();
  readonly #side = new Vector3();
  readonly #across = new Vector3();
  readonly #point = { x: 0, y: 0, z: 0 };

  constructor(row: ClipRow, make: () => Object3D) {
    this.#row = row;
    this.#make = make;
  }

  /** @param fromCm depth above which the organ was cut off and no clip stands; left out: it was not. */
  update(tissue: Tissue, caseParameters: CaseParameters, fromCm = -Infinity): void {
    const row = this.#row;
    const count = row.count(tissue, caseParameters);
    while (this.#clips.length < count) {
      const clip = this.#make();
      this.#clips.push(clip);
      this.object.add(clip);
    }
    this.#clips.forEach((clip, index) => {
      const closed = index < count ? row.closed(index, tissue, caseParameters) : 0;
      // While the jaws still close, the clip in the channel is the one to be seen.
      clip.scale.setScalar(SCALE);
      const s = row.depthCm(index, tissue, caseParameters);
      clip.visible = closed >= 1 && s >= fromCm;
      if (!clip.visible) return;
      boundaryPoint(s, tissue.workTheta, BOUNDARY.lumen, tissue, this.#point);
      directionsAt(s, tissue.workTheta, this.#here);
      const { through } = this.#here;
      this.#forward.set(through.x, through.y, through.z);
      const lean = LEANS[index % LEANS.length]!;
      this.#at.set(this.#point.x, this.#point.y, this.#point.z);
      this.#at.addScaledVector(this.#forward, BITE_CM + lean.deeperCm);
      // The arms open about their own x, so x lies along the incision and the arms stand on either side of it.
      this.#side.set(0, -1, 0);
      this.#across.crossVectors(this.#side, this.#forward);
      this.#forward.addScaledVector(this.#side, lean.up).addScaledVector(this.#across, lean.aside);
      this.#forward.normalize();
      standAt(clip, this.#at, this.#forward, this.#side);
      openJaws(clip, 0.08);
    });
  }
}
