import type { Shot } from '../../procedure/types';
import { told } from './exploreViews';
import { enFace, OPENED } from './shots';

/** The plates of the branches, beside those of the telling. Hours as there: those of the anterior approach. */
export const BRANCH_SHOTS: readonly Shot[] = [
  { ...told('tunnelVessel').shot, id: 'branchVessel' },
  {
    id: 'branchOnward',
    targetDepthCm: 40.2,
    targetShiftCm: [0.2, -0.2, 0],
    azimuthDeg: 26,
    elevationDeg: 3,
    distanceCm: 18,
    ...OPENED,
  },
  {
    // The work line whole, seen from inside across the lumen.
    id: 'branchTear',
    targetDepthCm: 38.9,
    targetShiftCm: [-0.4, 0, 0],
    azimuthDeg: 84,
    elevationDeg: 6,
    distanceCm: 12,
    ...enFace,
  },
  {
    id: 'branchLid',
    targetDepthCm: 37.6,
    targetShiftCm: [0, 0.2, 0],
    azimuthDeg: 40,
    elevationDeg: 5,
    distanceCm: 22,
    ...OPENED,
  },
  {
    id: 'branchShort',
    targetDepthCm: 39.4,
    targetShiftCm: [0, 0, 0],
    azimuthDeg: 28,
    elevationDeg: 4,
    distanceCm: 15,
    ...OPENED,
  },
  {
    id: 'branchStands',
    targetDepthCm: 37.5,
    targetShiftCm: [1.4, 0.2, 0],
    azimuthDeg: 20,
    elevationDeg: 3,
    distanceCm: 40,
    ...OPENED,
  },
  {
    id: 'branchFar',
    targetDepthCm: 41.2,
    targetShiftCm: [-0.5, -0.4, 0],
    azimuthDeg: 28,
    elevationDeg: 4,
    distanceCm: 17,
    ...OPENED,
  },
  { ...told('lookBack').shot, id: 'branchLookBack' },
  {
    id: 'branchRises',
    targetDepthCm: 39,
    targetShiftCm: [2.2, 0.5, 0],
    azimuthDeg: 18,
    elevationDeg: 3,
    distanceCm: 44,
    ...OPENED,
    neighbors: { diaphragm: 'ghosted' },
  },
  {
    // From the left and in front, so that the front of the belly stands in profile.
    id: 'branchBelly',
    targetDepthCm: 42,
    targetShiftCm: [-2.2, -4, 8.6],
    azimuthDeg: 56,
    elevationDeg: 5,
    distanceCm: 84,
    wedgeFromHour: 12,
    wedgeToHour: 12,
    neighbors: { body: 'ghosted', diaphragm: 'ghosted', spine: 'ghosted' },
  },
];
