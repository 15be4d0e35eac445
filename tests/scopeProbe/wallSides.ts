import {
  Mesh,
  NearestFilter,
  type Scene,
  DoubleSide,
  WebGLRenderTarget,
  type Material,
  type WebGLRenderer,
} from 'three';
import { SCOPE_MASK, insideMask } from '../../src/scene/lens';
import { aim } from '../../src/views/scope/scopePicture';
import type { ScopeWorld } from '../../src/views/scope/scopeWorld';

/** What fills the octagon of the endoscope's picture, shares of its pixels that add up to 1. */
export interface Sides {
  /** The wall's side that is meant to be seen: the lumen's from the lumen, the tunnel's from the tunnel. */
  readonly front: number;
  /** A wall seen from within it or from behind. */
  readonly back: number;
  /** No wall at all. */
  readonly empty: number;
}

/** Each surface is wound so that its front is the side meant to be seen: lumen and floor toward the lumen, the roof away. */
const SHOW = /* glsl */ `
#include <opaque_fragment>
gl_FragColor = gl_FrontFacing ? vec4(0.0, 0.0, 1.0, 1.0) : vec4(1.0, 0.0, 0.0, 1.0);`;
const ANCHOR = '#include <opaque_fragment>';

const isWall = (material: Material): boolean => material.customProgramCacheKey().startsWith('wall-');

/** Shows sides instead of tissue: wherever the walls of this scene are drawn, and nothing else of it. */
class SidesScene {
  readonly #walls: readonly { readonly mesh: Mesh; readonly real: Material; readonly sides: Material }[];
  readonly #others: readonly Mesh[];

  constructor(scene: Scene) {
    const meshes: Mesh[] = [];
    scene.traverse((child) => child instanceof Mesh && meshes.push(child));
    const made = new Map<Material, Material>();
    const walls = meshes.filter(({ material }) => isWall(material as Material));
    if (walls.length < 3) throw new Error(`The endoscope's view has ${walls.length} walls, not three.`);
    this.#walls = walls.map((mesh) => {
      const real = mesh.material as Material;
      const sides = made.get(real) ?? sidesOf(real);
      made.set(real, sides);
      return { mesh, real, sides };
    });
    this.#others = meshes.filter((mesh) => !walls.includes(mesh));
  }

  during(draw: () => void): void {
    const visible = this.#others.map((mesh) => mesh.visible);
    for (const mesh of this.#others) mesh.visible = false;
    for (const { mesh, sides } of this.#walls) mesh.material = sides;
    draw();
    for (const { mesh, real } of this.#walls) mesh.material = real;
    this.#others.forEach((mesh, i) => (mesh.visible = visible[i] ?? true));
  }
}

/** The same vertices and the same holes as the real material; every pixel says which side of the wall it is. */
function sidesOf(real: Material): Material {
  const sides = real.clone();
  sides.side = DoubleSide;
  sides.onBeforeCompile = (shader, renderer) => {
    real.onBeforeCompile(shader, renderer);
    if (!shader.fragmentShader.includes(ANCHOR)) throw new Error(`A wall's material has no « ${ANCHOR} ».`);
    shader.fragmentShader = shader.fragmentShader.replace(ANCHOR, SHOW);
  };
  sides.customProgramCacheKey = () => `${real.customProgramCacheKey()}:sides`;
  return sides;
}

/** Measures which sides of the walls fill the endoscope's picture, in a small picture of its own. */
export class WallSides {
  readonly #gl: WebGLRenderer;
  readonly #world: ScopeWorld;
  readonly #scene: SidesScene;
  readonly #target: WebGLRenderTarget;
  readonly #pixels: Uint8Array;
  readonly #inMask: readonly boolean[];

  constructor(gl: WebGLRenderer, world: ScopeWorld, width: number) {
    this.#gl = gl;
    this.#world = world;
    this.#scene = new SidesScene(world.scene);
    const height = Math.round((width * SCOPE_MASK.halfHeight) / SCOPE_MASK.halfWidth);
    this.#target = new WebGLRenderTarget(width, height, {
      minFilter: NearestFilter,
      magFilter: NearestFilter,
    });
    this.#pixels = new Uint8Array(width * height * 4);
    this.#inMask = Array.from({ length: width * height }, (_, i) => {
      const x = (((i % width) + 0.5) / width) * 2 - 1;
      const y = ((Math.floor(i / width) + 0.5) / height) * 2 - 1;
      return insideMask({ x: x * SCOPE_MASK.halfWidth, y: y * SCOPE_MASK.halfHeight }) > 0;
    });
  }

  measure(): Sides {
    this.#draw();
    let [all, front, back] = [0, 0, 0];
    this.#inMask.forEach((inside, i) => {
      if (!inside) return;
      all += 1;
      if (this.#pixels[i * 4 + 2]! > 127) front += 1;
      else if (this.#pixels[i * 4]! > 127) back += 1;
    });
    return { front: front / all, back: back / all, empty: (all - front - back) / all };
  }

  /** The measured picture for people's eyes: blue as it should be, red the wrong side, green nothing. */
  picture(): ImageData {
    this.#draw();
    const { width, height } = this.#target;
    const image = new ImageData(width, height);
    for (let y = 0; y < height; y++) {
      const row = this.#pixels.subarray((height - 1 - y) * width * 4, (height - y) * width * 4);
      image.data.set(row, y * width * 4);
    }
    return image;
  }

  dispose(): void {
    this.#target.dispose();
  }

  #draw(): void {
    const gl = this.#gl;
    const { width, height } = this.#target;
    aim(this.#world.camera);
    gl.setClearColor(0x00ff00, 1);
    gl.setRenderTarget(this.#target);
    this.#scene.during(() => gl.render(this.#world.scene, this.#world.camera));
    gl.readRenderTargetPixels(this.#target, 0, 0, width, height, this.#pixels);
    gl.setRenderTarget(null);
    gl.setClearColor(0x000000, 0);
  }
}
