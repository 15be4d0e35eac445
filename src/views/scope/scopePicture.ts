import {
  DataTexture,
  DepthTexture,
  GLSL3,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  NearestFilter,
  OrthographicCamera,
  PlaneGeometry,
  RGFormat,
  RepeatWrapping,
  ShaderMaterial,
  UnsignedByteType,
  Vector2,
  WebGLRenderTarget,
  type PerspectiveCamera,
  type WebGLRenderer,
} from 'three';
import { seededRandom } from '../../math/random';
import type { Pane } from '../../player/panes';
import type { Quality } from '../../player/quality';
import { SCOPE_MASK } from '../../scene/lens';
import type { ScopeFrame } from '../../scene/scopeFrame';
import { SCREEN_FRAGMENT, SCREEN_VERTEX } from '../shaders/scopeScreen.glsl';
import { dropsTexture } from './dropsTexture';
import type { ScopeWorld } from './scopeWorld';

/** A processor draws the sensor's picture with fewer pixels than the screen has: a share along each side. */
const PLAIN_SHARPNESS = 0.72;
const NEAR_CM = 0.02;
const FAR_CM = 60;
const GRAIN_PX = 128;
/** So many times a second the sensor's grain is another. */
const GRAIN_HZ = 24;

export interface PictureOptions {
  /** Where the octagon stands, CSS px from the canvas's upper left corner. */
  readonly pane: Pane;
  readonly frame: ScopeFrame;
  readonly canvasHeightPx: number;
  /** Whether the pane is black around the octagon; a small view lies over the other one without. */
  readonly filled: boolean;
  readonly timeS: number;
  readonly reducedMotion: boolean;
  /** How wet the lens is, 0 to 1. */
  readonly lensWater: number;
  /** How far the picture is lost in blood, 0 to 1. */
  readonly blood: number;
}

/**
 * The endoscope's picture: the scene through the lens into a texture, and from there to the screen as a sensor shows
 * it, with exposure, depth of field, vignette, grain and mask.
 */
export class ScopePicture {
  readonly #target: WebGLRenderTarget;
  readonly #screen: Mesh<PlaneGeometry, ShaderMaterial>;
  readonly #flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  readonly #size = new Vector2();
  readonly #sharpness: number;

  constructor(gl: WebGLRenderer, quality: Quality) {
    const deep =
      gl.extensions.has('EXT_color_buffer_float') || gl.extensions.has('EXT_color_buffer_half_float');
    this.#target = new WebGLRenderTarget(16, 16, {
      type: deep ? HalfFloatType : UnsignedByteType,
      samples: quality === 'software' ? 0 : 4,
      generateMipmaps: true,
      minFilter: LinearMipmapLinearFilter,
      magFilter: LinearFilter,
    });
    this.#sharpness = quality === 'software' ? PLAIN_SHARPNESS : 1;
    const focused = quality !== 'software';
    if (focused) {
      this.#target.depthTexture = new DepthTexture(16, 16);
      this.#target.depthTexture.minFilter = NearestFilter;
      this.#target.depthTexture.magFilter = NearestFilter;
    }
    const material = new ShaderMaterial({
      glslVersion: GLSL3,
      defines: focused ? { FOCUS: 1 } : {},
      uniforms: {
        uPicture: { value: this.#target.texture },
        uDepth: { value: this.#target.depthTexture },
        uGrain: { value: grainTexture() },
        uGrainAt: { value: new Vector2() },
        uHalf: { value: new Vector2() },
        uTexel: { value: new Vector2() },
        uMask: { value: [SCOPE_MASK.halfWidth, SCOPE_MASK.halfHeight, SCOPE_MASK.corner] },
        uDepths: { value: new Vector2(NEAR_CM, FAR_CM) },
        uWater: { value: 0 },
        uWaterAt: { value: 0 },
        uBlood: { value: 0 },
        uDrops: { value: dropsTexture() },
        uFilled: { value: 1 },
        uPixel: { value: 0.01 },
      },
      vertexShader: SCREEN_VERTEX,
      fragmentShader: SCREEN_FRAGMENT,
      transparent: true,
      premultipliedAlpha: true,
      depthTest: false,
      depthWrite: false,
    });
    this.#screen = new Mesh(new PlaneGeometry(2, 2), material);
    this.#screen.frustumCulled = false;
  }

  /** Draws the world into the pane. */
  draw(gl: WebGLRenderer, world: ScopeWorld, options: PictureOptions): void {
    const { pane, frame, canvasHeightPx } = options;
    const ratio = gl.getPixelRatio();
    const rim = options.filled ? 0 : RIM;
    const halfWidth = (SCOPE_MASK.halfWidth + rim) * frame.unitPx;
    const halfHeight = (SCOPE_MASK.halfHeight + rim) * frame.unitPx;
    const sharp = frame.unitPx * ratio * this.#sharpness;
    this.#fit(
      Math.max(8, Math.round(2 * SCOPE_MASK.halfWidth * sharp)),
      Math.max(8, Math.round(2 * SCOPE_MASK.halfHeight * sharp)),
    );
    aim(world.camera);
    gl.setScissorTest(false);
    gl.setRenderTarget(this.#target);
    gl.render(world.scene, world.camera);
    gl.setRenderTarget(null);

    const bottom = canvasHeightPx - pane.y - pane.height;
    gl.setScissorTest(true);
    gl.setScissor(pane.x, bottom, pane.width, pane.height);
    if (options.filled) {
      const alpha = gl.getClearAlpha();
      gl.setClearAlpha(1);
      gl.clear(true, true, false);
      gl.setClearAlpha(alpha);
    }
    gl.setViewport(
      pane.x + frame.centerX - halfWidth,
      canvasHeightPx - pane.y - frame.centerY - halfHeight,
      2 * halfWidth,
      2 * halfHeight,
    );
    const { uniforms } = this.#screen.material;
    uniforms['uHalf']!.value.set(SCOPE_MASK.halfWidth + rim, SCOPE_MASK.halfHeight + rim);
    uniforms['uTexel']!.value.set(1 / this.#size.x, 1 / this.#size.y);
    uniforms['uFilled']!.value = options.filled ? 1 : 0;
    uniforms['uPixel']!.value = 1 / (frame.unitPx * ratio);
    uniforms['uWater']!.value = options.lensWater;
    uniforms['uBlood']!.value = options.blood;
    uniforms['uWaterAt']!.value = options.reducedMotion ? 0 : options.timeS;
    const step = options.reducedMotion ? 0 : Math.floor(options.timeS * GRAIN_HZ);
    uniforms['uGrainAt']!.value.set((step * 0.618) % 1, (step * 0.414) % 1);
    const { autoClear } = gl;
    gl.autoClear = false;
    gl.render(this.#screen, this.#flat);
    gl.autoClear = autoClear;
    gl.setScissorTest(false);
  }

  dispose(): void {
    this.#target.depthTexture?.dispose();
    this.#target.dispose();
    this.#screen.geometry.dispose();
    for (const name of ['uGrain', 'uDrops']) this.#screen.material.uniforms[name]!.value.dispose();
    this.#screen.material.dispose();
  }

  #fit(width: number, height: number): void {
    if (this.#size.x === width && this.#size.y === height) return;
    this.#size.set(width, height);
    this.#target.setSize(width, height);
  }
}

/** A dark rim holds a small view together, in units of the picture. */
const RIM = 0.045;

/** The camera's projection as `throughLens` reads it: scale to the mask, near and far. */
export function aim(camera: PerspectiveCamera): void {
  const depth = FAR_CM - NEAR_CM;
  // prettier-ignore
  camera.projectionMatrix.set(
    1 / SCOPE_MASK.halfWidth, 0, 0, 0,
    0, 1 / SCOPE_MASK.halfHeight, 0, 0,
    0, 0, -(FAR_CM + NEAR_CM) / depth, (-2 * FAR_CM * NEAR_CM) / depth,
    0, 0, -1, 0,
  );
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

function grainTexture(): DataTexture {
  const random = seededRandom(41);
  const data = new Uint8Array(GRAIN_PX * GRAIN_PX * 2);
  // The sum of three is rounder than one: few grains stand out.
  for (let i = 0; i < data.length; i++) data[i] = ((random() + random() + random()) / 3) * 255;
  const texture = new DataTexture(data, GRAIN_PX, GRAIN_PX, RGFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.needsUpdate = true;
  return texture;
}
