import { LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RepeatWrapping, Texture } from 'three';
import { DETAILS, type DetailTextures } from './detailTexture';
import { fetchFile, ModelError, type Track } from './fetchFile';

/**
 * Fetches and decodes the tissue's baked detail. Row 0 of each image is v = 0; numbers reach the shader as they were
 * written.
 * @param track the progress it shares with other files.
 * @throws ModelError
 */
export async function loadDetail(track: Track): Promise<DetailTextures> {
  const entries = DETAILS.map(async (name) => {
    const file = `detail-${name}.jpg`;
    const bytes = await fetchFile(file, track(file));
    return [name, tilingTexture(await imageOf(file, bytes))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as DetailTextures;
}

async function imageOf(file: string, bytes: ArrayBuffer): Promise<ImageBitmap> {
  // A browser shows what there is of half an image; here that would be half an organ in gray.
  if (!isWholeJpeg(new Uint8Array(bytes)))
    throw new ModelError(
      'modelBroken',
      `${file} (${bytes.byteLength} bytes) is no JPEG image, or not a whole one.`,
    );
  try {
    return await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), {
      colorSpaceConversion: 'none',
      premultiplyAlpha: 'none',
      imageOrientation: 'none',
    });
  } catch (cause) {
    throw new ModelError(
      'modelBroken',
      `${file} (${bytes.byteLength} bytes) cannot be read: ${String(cause)}`,
    );
  }
}

/** Whether a file begins and ends as a JPEG image does. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
}

function tilingTexture(image: ImageBitmap): Texture {
  const texture = new Texture(image);
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  // The image stays until then: a lost graphics context is filled from it again.
  texture.addEventListener('dispose', () => image.close());
  return texture;
}
