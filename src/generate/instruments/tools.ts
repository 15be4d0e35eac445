import type { Part } from '../gltf/part';
import type { Detail } from '../detail';
import { clip } from './clip';
import { forceps } from './forceps';
import { knife } from './knife';
import { mouthPiece } from './mouthPiece';
import { needle } from './needle';

/**
 * `tools.glb` and `tools-light.glb`: each tool with its tip at the origin and its sheath behind it along +y, so that hanging it on the
 * endoscope's `channelMouth` and moving it by -extension along y brings it out by just that much. And `mouthPiece`, which
 * stays where the organ begins.
 */
export const tools = (detail: Detail): Part[] => [
  needle(detail),
  knife(detail),
  forceps(detail),
  clip(detail),
  mouthPiece(detail),
];
