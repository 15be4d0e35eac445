import { DataArrayTexture, DataTexture, FloatType, HalfFloatType, RedFormat, Texture } from 'three';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './textureBytes';

describe('bytes of a texture on the graphics card', () => {
  it('are its texels, by channels and type', () => {
    expect(bytesOf(new DataTexture(null, 16, 4))).toBe(16 * 4 * 4);
    expect(bytesOf(new DataTexture(null, 16, 4, RedFormat))).toBe(16 * 4);
    const floats = new DataTexture(null, 16, 4);
    floats.type = FloatType;
    expect(bytesOf(floats)).toBe(16 * 4 * 16);
    const layers = new DataArrayTexture(null, 8, 8, 3);
    layers.type = HalfFloatType;
    expect(bytesOf(layers)).toBe(8 * 8 * 3 * 8);
  });

  it('with smaller copies are a third more', () => {
    const picture = new DataTexture(null, 256, 256);
    picture.generateMipmaps = true;
    expect(bytesOf(picture)).toBe(Math.round((256 * 256 * 4 * 4) / 3));
  });

  it('are none while there is no image', () => {
    expect(bytesOf(new Texture())).toBe(0);
  });
});
