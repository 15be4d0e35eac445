import type { Part } from '../gltf/part';
import type { Detail } from '../detail';
import { cap } from './cap';
import { shaft } from './shaft';
import { tip } from './tip';

/** `endoscope.glb` and `endoscope-light.glb`: the bendable shaft, the rigid tip and the hood over it, distal face at the origin. */
export const endoscope = (detail: Detail): Part[] => [shaft(detail), tip(detail), cap(detail)];
