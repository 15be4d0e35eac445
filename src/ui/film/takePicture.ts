import type { Ui } from '../context';
import { Composer, type PictureWish } from './composer';
import { composerParts } from './composerParts';

/** A picture of now, and how many strokes of a hand are in it. Rejects where none can be taken. */
export async function takePicture(ui: Ui, wish: PictureWish): Promise<{ blob: Blob; strokes: number }> {
  const composer = new Composer(composerParts(ui), wish);
  try {
    const strokes = composer.compose();
    return { blob: await composer.canvas.convertToBlob({ type: 'image/png' }), strokes };
  } finally {
    composer.close();
  }
}
