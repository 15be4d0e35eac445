import type { SceneState } from '../scene/types';

/** Farther than this before the teeth, cm, there is nothing to be seen through the endoscope but the room. */
const IN_SIGHT_CM = -7.5;

/** Whether the endoscope is near or in the body. */
export const scopeInSight = ({ values }: Readonly<SceneState>): boolean => values.tipDepthCm > IN_SIGHT_CM;
