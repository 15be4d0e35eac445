import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Group,
  LineSegments,
  LineBasicMaterial,
  Mesh,
  MeshBasicMaterial,
} from 'three';
import { maskCorners, rayThroughLens } from '../../scene/lens';
import { createTipPose, type TipPose } from '../../scene/tipPose';

/** How far the cone is drawn, cm: it shows where the camera looks, not how far. */
const LENGTH_CM = 3;
const COLOR = '#ffe9a8';
const EDGE_COLOR = '#e0a83c';
const SIDE_ALPHA = 0.5;
const EDGE_ALPHA = 0.9;

/** In the outside view: the cone of what the endoscope's camera sees, fading away from the lens. */
export class ConeMesh {
  readonly object = new Group();
  readonly #sides: Mesh<BufferGeometry, MeshBasicMaterial>;
  readonly #edges: LineSegments<BufferGeometry, LineBasicMaterial>;

  constructor() {
    const corners = rays();
    this.#sides = new Mesh(
      fan(corners),
      new MeshBasicMaterial({
        vertexColors: true,
        transparent: true,
        depthWrite: false,
        side: DoubleSide,
        toneMapped: false,
      }),
    );
    this.#edges = new LineSegments(
      lines(corners),
      new LineBasicMaterial({
        vertexColors: true,
        transparent: true,
        depthWrite: false,
        toneMapped: false,
      }),
    );
    this.object.add(this.#sides, this.#edges);
    this.object.matrixAutoUpdate = false;
    this.object.visible = false;
    for (const child of this.object.children) child.frustumCulled = false;
  }

  update(pose: TipPose | null): void {
    this.object.visible = pose !== null;
    if (!pose) return;
    const { position: p, forward: f, up: u, right: r } = pose;
    // prettier-ignore
    this.object.matrix.set(
      r.x, u.x, -f.x, p.x,
      r.y, u.y, -f.y, p.y,
      r.z, u.z, -f.z, p.z,
      0, 0, 0, 1,
    );
    this.object.matrixWorldNeedsUpdate = true;
  }

  dispose(): void {
    for (const { geometry, material } of [this.#sides, this.#edges]) {
      geometry.dispose();
      material.dispose();
    }
  }
}

type Ray = readonly [number, number, number];

/** Ends of the rays through the mask's corners, as the camera has them: x right, y up, z backward. */
function rays(): readonly Ray[] {
  const pose = createTipPose();
  Object.assign(pose.forward, { x: 0, y: 0, z: -1 });
  Object.assign(pose.up, { x: 0, y: 1, z: 0 });
  Object.assign(pose.right, { x: 1, y: 0, z: 0 });
  const ray = { x: 0, y: 0, z: 0 };
  return maskCorners().map(([x, y]) => {
    rayThroughLens(pose, { x, y }, ray);
    return [ray.x * LENGTH_CM, ray.y * LENGTH_CM, ray.z * LENGTH_CM];
  });
}

function fan(corners: readonly Ray[]): BufferGeometry {
  const positions: number[] = [];
  corners.forEach((corner, i) => positions.push(0, 0, 0, ...corner, ...corners[(i + 1) % corners.length]!));
  return colored(positions, SIDE_ALPHA, COLOR);
}

const lines = (corners: readonly Ray[]): BufferGeometry =>
  colored(
    corners.flatMap((corner) => [0, 0, 0, ...corner]),
    EDGE_ALPHA,
    EDGE_COLOR,
  );

/** Full at the lens, nothing at the ends. */
function colored(positions: readonly number[], alpha: number, color: string): BufferGeometry {
  const { r, g, b } = new Color(color);
  const colors: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const atLens = positions[i] === 0 && positions[i + 1] === 0 && positions[i + 2] === 0;
    colors.push(r, g, b, atLens ? alpha : 0);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colors), 4));
  return geometry;
}
