import { Matrix4, type Camera } from 'three';
import type { Viewpoint } from '../player/viewpoint';

const product = new Matrix4();

/** Notes whence a frame was just drawn: where the camera stands and how it sees, with the shift of its picture. */
export function fillViewpoint(
  camera: Camera,
  size: { readonly width: number; readonly height: number },
  out: Viewpoint,
): void {
  out.widthPx = size.width;
  out.heightPx = size.height;
  out.position.x = camera.position.x;
  out.position.y = camera.position.y;
  out.position.z = camera.position.z;
  product.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
  out.viewProjection.set(product.elements);
}
