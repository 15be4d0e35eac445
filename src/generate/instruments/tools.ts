import type { Part } from '../gltf/part';
import { clip } from './clip';
import { forceps } from './forceps';
import { knife } from './knife';
import { needle } from './needle';

/**
 * `tools.glb`: each tool with its tip at the origin and its sheath behind it along +y, so that hanging it on the
 * endoscope's `channelMouth` and moving it by -extension along y brings it out by just that much.
 */
export const tools = (): Part[] => [needle(), knife(), forceps(), clip()];
