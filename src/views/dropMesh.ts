import { Mesh, MeshLambertMaterial, MeshStandardMaterial, SphereGeometry } from 'three';
import type { Quality } from '../player/quality';
import type { Drop } from '../scene/drop';
import { FOOD_COLOR } from './fluidMesh';

/** What was swallowed, falling through the stomach and lying on its floor. */
export class DropMesh {
  readonly object: Mesh;

  constructor(quality: Quality) {
    this.object =
      quality === 'software'
        ? new Mesh(new SphereGeometry(1, 14, 10), new MeshLambertMaterial({ color: FOOD_COLOR }))
        : new Mesh(
            new SphereGeometry(1, 28, 20),
            new MeshStandardMaterial({ color: FOOD_COLOR, roughness: 0.75 }),
          );
  }

  update({ center, radiusCm, height }: Drop): void {
    this.object.visible = radiusCm > 0.02;
    this.object.position.set(center.x, center.y, center.z);
    const spread = radiusCm / Math.sqrt(height);
    this.object.scale.set(spread, radiusCm * height, spread);
  }
}
