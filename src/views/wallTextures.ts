import {
  ClampToEdgeWrapping,
  DataArrayTexture,
  DataTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  RepeatWrapping,
  RGBAFormat,
  Vector4,
} from 'three';
import { CENTER, FRAME_SIZE, readFrame } from '../organ/frames';
import {
  FIELD_LAYERS,
  GRID_COLUMNS,
  GRID_ROWS,
  createWallGrid,
  sampleWall,
  type WallGrid,
} from '../organ/grid';
import { changedDepths } from '../organ/lumenProfile';
import { PATCH_END_CM } from '../organ/stomach';
import { restingTissue, type Tissue } from '../organ/tissue';

/** Spacing of the centerline samples the shader reads, cm. */
export const CENTER_STEP_CM = 0.1;

/** Uniforms shared by every material that draws the wall. */
export interface WallUniforms {
  readonly uCenters: { value: DataTexture };
  readonly uDirections: { value: DataArrayTexture };
  readonly uField: { value: DataArrayTexture };
  readonly uWarpDepth: { value: Vector4 };
  readonly uWarpShare: { value: Vector4 };
  readonly uWorkTheta: { value: number };
}

/** The wall field on the graphics card: resampled when the tissue has changed, rebuilt when the case moves the work. */
export class WallTextures {
  readonly uniforms: WallUniforms;
  #grid: WallGrid;
  #sampled: Tissue | null = null;

  /** @param centers of another field; left out: its own. No tissue moves them. */
  constructor(centers?: DataTexture) {
    const tissue = restingTissue();
    this.#grid = createWallGrid(tissue.workTheta, tissue.entryCm);
    this.uniforms = {
      uCenters: { value: centers ?? centerTexture() },
      uDirections: { value: halfArray(this.#grid.directions, 2) },
      uField: { value: halfArray(this.#grid.field, FIELD_LAYERS) },
      uWarpDepth: { value: new Vector4(...this.#grid.warp.depthCm) },
      uWarpShare: { value: new Vector4(...this.#grid.warp.share) },
      uWorkTheta: { value: tissue.workTheta },
    };
  }

  /** @returns whether anything changed. */
  update(tissue: Tissue): boolean {
    const before = this.#sampled;
    const swallowAlone = before !== null && same(before, tissue);
    // A swallow moves a stretch of the gullet at a time: nothing else is sampled anew.
    const moved = swallowAlone ? changedDepths(before.swallowed, tissue.swallowed) : null;
    if (swallowAlone && !moved) return false;
    if (!before || before.workTheta !== tissue.workTheta || before.entryCm !== tissue.entryCm)
      this.#rebuild(tissue);
    if (moved) sampleWall(this.#grid, tissue, moved.fromCm - SHADED_CM, moved.toCm + SHADED_CM);
    else sampleWall(this.#grid, tissue);
    this.uniforms.uField.value.needsUpdate = true;
    this.#sampled = before ? Object.assign(before, tissue) : { ...tissue };
    return true;
  }

  /** Makes materials that were made for other uniforms draw this field. */
  showIn(uniforms: WallUniforms): void {
    uniforms.uCenters.value = this.uniforms.uCenters.value;
    uniforms.uDirections.value = this.uniforms.uDirections.value;
    uniforms.uField.value = this.uniforms.uField.value;
    uniforms.uWarpDepth.value = this.uniforms.uWarpDepth.value;
    uniforms.uWarpShare.value = this.uniforms.uWarpShare.value;
    uniforms.uWorkTheta.value = this.uniforms.uWorkTheta.value;
  }

  /** Gives the graphics card its memory back; what was sampled goes there again when it is next drawn. */
  release(): void {
    for (const texture of this.own()) texture.dispose();
  }

  /** Textures that no other field shares. */
  own(): DataArrayTexture[] {
    return [this.uniforms.uDirections.value, this.uniforms.uField.value];
  }

  dispose(): void {
    this.release();
    this.uniforms.uCenters.value.dispose();
  }

  #rebuild(tissue: Tissue): void {
    this.#grid = createWallGrid(tissue.workTheta, tissue.entryCm);
    const { uDirections, uField, uWarpDepth, uWarpShare, uWorkTheta } = this.uniforms;
    uDirections.value.image.data = this.#grid.directions;
    uDirections.value.needsUpdate = true;
    uField.value.image.data = this.#grid.field;
    uWarpDepth.value.set(...this.#grid.warp.depthCm);
    uWarpShare.value.set(...this.#grid.warp.share);
    uWorkTheta.value = tissue.workTheta;
  }
}

/** Uniforms of their own that draw this field until another is shown in them. */
export const uniformsLike = ({ uniforms }: WallTextures): WallUniforms => ({
  uCenters: { ...uniforms.uCenters },
  uDirections: { ...uniforms.uDirections },
  uField: { ...uniforms.uField },
  uWarpDepth: { ...uniforms.uWarpDepth },
  uWarpShare: { ...uniforms.uWarpShare },
  uWorkTheta: { ...uniforms.uWorkTheta },
});

/** The wall's shade depends on its neighbors this far away, cm. */
const SHADED_CM = 0.8;

const TISSUE_KEYS = (Object.keys(restingTissue()) as (keyof Tissue)[]).filter((key) => key !== 'swallowed');

/** Whether all but the swallow is the same. */
function same(a: Tissue, b: Tissue): boolean {
  for (const key of TISSUE_KEYS) if (a[key] !== b[key]) return false;
  return true;
}

function halfArray(data: Uint16Array, layers: number): DataArrayTexture {
  const texture = new DataArrayTexture(data as Uint16Array<ArrayBuffer>, GRID_COLUMNS, GRID_ROWS, layers);
  texture.format = RGBAFormat;
  texture.type = HalfFloatType;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.needsUpdate = true;
  return texture;
}

function centerTexture(): DataTexture {
  const count = Math.round(PATCH_END_CM / CENTER_STEP_CM) + 2;
  const data = new Float32Array(count * 4);
  const frame = new Float64Array(FRAME_SIZE);
  for (let i = 0; i < count; i++) {
    readFrame(i * CENTER_STEP_CM, frame);
    data.set([frame[CENTER]!, frame[CENTER + 1]!, frame[CENTER + 2]!, 1], i * 4);
  }
  const texture = new DataTexture(data, count, 1, RGBAFormat, FloatType);
  texture.needsUpdate = true;
  return texture;
}
