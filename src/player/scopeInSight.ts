import type { SceneState } from '../scene/types';
import type { Explore } from './explore/explore';

/** Farther than this before the teeth, cm, there is nothing to be seen through the endoscope but the room. */
const IN_SIGHT_CM = -7.5;

/**
 * Whether anything is shown through the endoscope: it is near or in the body, and nobody looks around in the organ, which
 * is done from outside.
 */
export const scopeInSight = ({ values }: Readonly<SceneState>, explore: Explore | null): boolean =>
  explore === null && values.tipDepthCm > IN_SIGHT_CM;
