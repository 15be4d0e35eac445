import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  type Texture,
} from 'three';
import { tilingNoise } from '../math/tilingNoise';

const SIZE = 256;

export const DETAILS = ['mucosa', 'gastric', 'muscle', 'areolar', 'bundles'] as const;
export type DetailTextures = Readonly<Record<(typeof DETAILS)[number], Texture>>;

export const placeholderDetail = (): DetailTextures => {
  const t = detailTexture();
  return { mucosa: t, gastric: t, muscle: t, areolar: t, bundles: t };
};

/** One small tiling texture for all tissue: r fibers along v, g fine vessels, b mottling. The same on every machine. */
export function detailTexture(): DataTexture {
  const fibers = tilingNoise(11, 48, 3);
  const strands = tilingNoise(12, 96, 5);
  const branches = tilingNoise(13, 7, 4);
  const twigs = tilingNoise(14, 17, 13);
  const blotches = tilingNoise(15, 7, 7);
  const grain = tilingNoise(16, 24, 24);
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const u = x / SIZE;
      const v = y / SIZE;
      const bend = 0.03 * (grain(u, v) - 0.5);
      const ridge = (n: number, sharp: number): number => Math.max(0, 1 - Math.abs(2 * n - 1) * sharp);
      const vessel = Math.max(
        ridge(branches(u + bend, v), 14),
        0.7 * ridge(twigs(u, v + bend), 10) * blotches(u, v),
      );
      const at = (y * SIZE + x) * 4;
      data[at] = 128;
      data[at + 1] = 128;
      data[at + 2] =
        255 *
        (0.6 * (0.62 * fibers(u, v) + 0.38 * strands(u, v)) +
          0.4 * (0.7 * blotches(u, v) + 0.3 * grain(u, v)) -
          0 * vessel);
      data[at + 3] = 255;
    }
  }
  const texture = new DataTexture(data, SIZE, SIZE, RGBAFormat);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}
