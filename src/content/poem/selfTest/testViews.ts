import type { ExploreView } from '../../../procedure/structures';
import { EXPLORE_VIEWS, own, told } from '../exploreViews';
import { OPENED } from '../shots';

/** The views in which something is asked: those for looking around, and some that come nearer. */
export const TEST_VIEWS: readonly ExploreView[] = [
  ...EXPLORE_VIEWS,
  own({
    // From the upper sphincter to the junction, for whoever points at a depth.
    id: 'gullet',
    targetDepthCm: 27.8,
    azimuthDeg: 24,
    elevationDeg: 3,
    distanceCm: 70,
    ...OPENED,
    neighbors: { aorta: 'ghosted', diaphragm: 'ghosted' },
  }),
  own({
    // The wall so near that each layer can be pointed at with a finger.
    id: 'wall',
    targetDepthCm: 31.6,
    targetShiftCm: [-1.7, 0, 0],
    azimuthDeg: 42,
    elevationDeg: 4,
    distanceCm: 8,
    ...OPENED,
  }),
  told('mouth', 'head'),
  told('outerFront', 'front'),
  told('emptying', 'stomach'),
];
