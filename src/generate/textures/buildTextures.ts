import { areolar } from './areolar';
import { bundles } from './bundles';
import { toPixels, type Detail } from './detail';
import { gastric } from './gastric';
import { mucosa } from './mucosa';
import { muscle } from './muscle';
import { toJpeg } from './toJpeg';

export interface BuiltTexture {
  /** File name, for example `detail-muscle.jpg`. */
  readonly file: string;
  readonly jpeg: Uint8Array;
}

const TEXTURES: Readonly<Record<string, () => Detail>> = { mucosa, gastric, muscle, areolar, bundles };

/** Draws every detail texture in memory; the same source always gives the same bytes. */
export function buildTextures(): BuiltTexture[] {
  return Object.entries(TEXTURES).map(([name, draw]) => ({
    file: `detail-${name}.jpg`,
    jpeg: toJpeg(toPixels(draw())),
  }));
}
