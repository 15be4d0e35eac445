import {
  FloatType,
  HalfFloatType,
  Mesh,
  RedFormat,
  RGFormat,
  Texture,
  type Object3D,
  type WebGLRenderer,
} from 'three';

/** What three keeps about a material once its program exists. */
interface KeptUniforms {
  readonly uniforms?: Readonly<Record<string, { readonly value: unknown } | undefined>>;
}

/**
 * Estimated bytes of all textures that the scene's materials hold on the graphics card. Uniforms of patched materials
 * are known only once their program exists, so ask after a frame.
 * @param besides textures that no material holds at this moment.
 */
export function textureBytes(gl: WebGLRenderer, scene: Object3D, besides: readonly Texture[] = []): number {
  const textures = new Set<Texture>(besides);
  const take = (value: unknown): void => {
    if (value instanceof Texture) textures.add(value);
  };
  scene.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    for (const material of [child.material].flat()) {
      for (const value of Object.values(material)) take(value);
      const kept = gl.properties.get(material) as KeptUniforms;
      for (const uniform of Object.values(kept.uniforms ?? {})) take(uniform?.value);
    }
  });
  let bytes = 0;
  for (const texture of textures) bytes += bytesOf(texture);
  return bytes;
}

/** Bytes of one texture; its smaller copies add a third. */
export function bytesOf(texture: Texture): number {
  const image = texture.image as { width?: number; height?: number; depth?: number } | null | undefined;
  const { width = 0, height = 0, depth = 1 } = image ?? {};
  const channels = texture.format === RedFormat ? 1 : texture.format === RGFormat ? 2 : 4;
  const perChannel = texture.type === FloatType ? 4 : texture.type === HalfFloatType ? 2 : 1;
  const copies = texture.generateMipmaps || texture.mipmaps.length > 0 ? 4 / 3 : 1;
  return Math.round(width * height * depth * channels * perChannel * copies);
}
