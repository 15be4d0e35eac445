import type { SceneState } from '../scene/types';

/** Farther than this before the teeth, cm, there is nothing to be seen through the endoscope but the room. */
const IN_SIGHT_CM = -7.5;

/** Whether anything is shown through the endoscope: it is near or in the body, and the instant is not one to be seen from outside. */
export const scopeInSight = ({ values, fromOutside }: Readonly<SceneState>): boolean =>
  !fromOutside && values.tipDepthCm > IN_SIGHT_CM;
