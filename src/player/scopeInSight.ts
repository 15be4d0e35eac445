import type { SceneState } from '../scene/types';

/** Farther than this before the teeth, cm, there is nothing to be seen through the endoscope but the room. */
const IN_SIGHT_CM = -7.5;

/**
 * Whether anything is shown through the endoscope: it is near or in the body.
 * @param aside somebody looks around in the organ, or is asked about it, which is done from outside.
 */
export const scopeInSight = ({ values }: Readonly<SceneState>, aside: boolean): boolean =>
  !aside && values.tipDepthCm > IN_SIGHT_CM;
