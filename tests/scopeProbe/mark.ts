import { Mesh, MeshBasicMaterial, SphereGeometry, type Object3D, type Scene } from 'three';
import type { WorldPoint } from '../../src/organ/coordinates';
import type { Pane } from '../../src/player/panes';
import { throughLens } from '../../src/views/scope/throughLens';

/** A bright ball that nothing hides, alone in its scene: where it is drawn is where the camera sees its middle. */
export class Mark {
  readonly #mesh: Mesh;
  readonly #scene: Scene;

  constructor(scene: Scene, lens: boolean) {
    const material = new MeshBasicMaterial({ color: '#ffffff', toneMapped: false, depthTest: false });
    this.#mesh = new Mesh(new SphereGeometry(1, 24, 16), lens ? throughLens(material) : material);
    this.#mesh.frustumCulled = false;
    this.#scene = scene;
  }

  /** The scene holds this ball and nothing else while `draw` runs. */
  alone(point: WorldPoint, radiusCm: number, draw: () => void): void {
    this.#mesh.position.set(point.x, point.y, point.z);
    this.#mesh.scale.setScalar(radiusCm);
    const hidden: Object3D[] = [];
    // Cameras stay: what hangs on them is light.
    for (const child of this.#scene.children) if (child.visible && !('isCamera' in child)) hidden.push(child);
    for (const child of hidden) child.visible = false;
    this.#scene.add(this.#mesh);
    draw();
    this.#mesh.removeFromParent();
    for (const child of hidden) child.visible = true;
  }
}

/** Where the bright spot within a pane stands, CSS px from the canvas's upper left corner; null where there is none. */
export function brightSpot(
  { data, width, height }: { readonly data: Uint8Array; readonly width: number; readonly height: number },
  pane: Pane,
  except: Pane | null,
): { readonly x: number; readonly y: number; readonly pixels: number } | null {
  let [sum, sumX, sumY, pixels] = [0, 0, 0, 0];
  const holds = (p: Pane, x: number, y: number): boolean =>
    x >= p.x && x < p.x + p.width && y >= p.y && y < p.y + p.height;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!holds(pane, x, y) || (except && holds(except, x, y))) continue;
      const at = ((height - 1 - y) * width + x) * 4;
      const light = data[at]! + data[at + 1]! + data[at + 2]!;
      if (light < 200) continue;
      sum += light;
      sumX += light * (x + 0.5);
      sumY += light * (y + 0.5);
      pixels += 1;
    }
  }
  return sum > 0 ? { x: sumX / sum, y: sumY / sum, pixels } : null;
}
