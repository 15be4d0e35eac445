import { encode } from 'jpeg-js';
import { SIZE } from './detail';

/** High enough that slopes show no blocks when lit, low enough for the waiting room's line. */
const QUALITY = 91;

/** A texture's pixels (four bytes each) as a JPEG file; the same pixels always give the same bytes. */
export function toJpeg(pixels: Uint8Array): Uint8Array {
  return new Uint8Array(encode({ data: pixels, width: SIZE, height: SIZE }, QUALITY).data);
}
