import {
  CylinderGeometry,
  Group,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { Quality } from '../player/quality';
import type { Drop } from '../scene/drop';
import { FOOD_COLOR } from './fluidMesh';

const UP = new Vector3(0, 1, 0);

/** What was swallowed, falling through the stomach and lying on its floor. */
export class DropMesh {
  readonly object = new Group();
  readonly #ball: Mesh;
  readonly #stream: Mesh;
  readonly #from = new Vector3();
  readonly #way = new Vector3();
  readonly #turn = new Quaternion();

  constructor(quality: Quality) {
    const light = quality === 'software';
    const material = light
      ? new MeshLambertMaterial({ color: FOOD_COLOR })
      : new MeshStandardMaterial({ color: FOOD_COLOR, roughness: 0.75 });
    this.#ball = new Mesh(light ? new SphereGeometry(1, 14, 10) : new SphereGeometry(1, 28, 20), material);
    // A falling stream grows thinner the faster it falls.
    this.#stream = new Mesh(new CylinderGeometry(1, 0.55, 1, light ? 8 : 18, 1, true), material);
    this.object.add(this.#ball, this.#stream);
  }

  update({ center, radiusCm, height, streamCm, streamFrom }: Drop): void {
    this.#ball.visible = radiusCm > 0.02;
    this.#ball.position.set(center.x, center.y, center.z);
    const spread = radiusCm / Math.sqrt(height);
    this.#ball.scale.set(spread, radiusCm * height, spread);
    this.#stream.visible = streamCm > 0.02;
    if (!this.#stream.visible) return;
    this.#from.set(streamFrom.x, streamFrom.y, streamFrom.z);
    this.#way.subVectors(this.#from, this.#ball.position);
    const length = this.#way.length();
    this.#stream.position.copy(this.#ball.position).addScaledVector(this.#way, 0.5);
    this.#stream.quaternion.copy(this.#turn.setFromUnitVectors(UP, this.#way.normalize()));
    this.#stream.scale.set(streamCm, length, streamCm);
  }
}
