import type { Comparison, PairView, Setting } from '../../procedure/types';
import { OPENED } from './shots';

/** Nothing of what else could have been done. */
const NO_OTHER_TREATMENT: readonly Setting[] = [
  { track: 'catheterTipCm', value: -8 },
  { track: 'balloonFill', value: 0 },
  { track: 'toxinDoses', value: 0 },
  { track: 'toxinEffect', value: 1 },
  { track: 'outerCutCm', value: 0 },
  { track: 'wrap', value: 0 },
];

/** The organ of the case before anything is done to it. */
export const UNTREATED: readonly Setting[] = [
  { track: 'incisionMm', value: 0 },
  { track: 'incisionOpening', value: 0 },
  { track: 'clips', value: 0 },
  { track: 'tunnelEndCm', value: { of: 'entryDepthCm' } },
  { track: 'tunnelOpening', value: 0 },
  { track: 'myotomyEndCm', value: { of: 'myotomyStartCm' } },
  { track: 'fiberRetraction', value: 0 },
  { track: 'dye', value: 0 },
  { track: 'lesOpeningMm', value: 1 },
  ...NO_OTHER_TREATMENT,
];

/** The organ as the operation leaves it. */
export const TREATED: readonly Setting[] = [
  { track: 'incisionMm', value: { of: 'incisionLengthMm' } },
  { track: 'incisionOpening', value: 0.5 },
  { track: 'clips', value: { of: 'clipCount' } },
  { track: 'tunnelEndCm', value: { of: 'tunnelEndCm' } },
  { track: 'tunnelOpening', value: 0.15 },
  { track: 'myotomyEndCm', value: { of: 'myotomyEndCm' } },
  { track: 'fiberRetraction', value: 1 },
  { track: 'dye', value: 0.25 },
  { track: 'lesOpeningMm', value: 13 },
  ...NO_OTHER_TREATMENT,
];

/** The level below which no food stands: it has all gone on into the stomach. */
const EMPTY: Setting = { track: 'columnTopCm', value: 41.5 };
/** A normal esophagus is 2 to 3 cm wide (S72 [V2]). */
const NORMAL_CALIBER: Setting = { track: 'bodyDiameterMm', value: 23 };
/** Beside each other the calibers are to be read: both are drawn as wide as they are when filled [D]. */
const FILLED: Setting = { track: 'insufflation', value: 1 };

/** Weeks later the mucosa lies on the muscle again and the dye has gone [D]. */
const HEALED: readonly Setting[] = [
  { track: 'tunnelOpening', value: 0 },
  { track: 'dye', value: 0 },
  { track: 'vesselSealed', value: 1 },
];

/** From the mouth to the floor of the stomach, upright in its half; nothing round it. */
const WHOLE: PairView = {
  shot: {
    id: 'sideBySide',
    targetDepthCm: 31,
    targetShiftCm: [1, 0.5, 0.4],
    azimuthDeg: 22,
    elevationDeg: 3,
    distanceCm: 150,
    ...OPENED,
  },
  aspect: 0.28,
};

/** Into the esophagus cut across above the junction, as an endoscope looks: 12 o'clock above, 3 to the right. */
const ACROSS: PairView = {
  shot: {
    id: 'approaches',
    targetDepthCm: 36,
    // A little lower in its half: the twelfth hour stands clear of the name above.
    targetShiftCm: [0, 0, 0.55],
    azimuthDeg: 180,
    elevationDeg: 74,
    distanceCm: 18.5,
    wedgeFromHour: 12,
    wedgeToHour: 12,
  },
  aspect: 0.74,
  sectionCm: 36,
};

/** As the muscle has just been cut: the tunnel still open, so that cut and hour are seen [D]. */
const JUST_CUT: readonly Setting[] = [
  { track: 'tunnelOpening', value: 0.7 },
  { track: 'dye', value: 0.5 },
  { track: 'vesselSealed', value: 1 },
];

/** A type as it is before anything is done, nothing in it but what is swallowed. */
const OF_A_TYPE: readonly Setting[] = [...UNTREATED, FILLED, EMPTY];
const OF_AN_APPROACH: readonly Setting[] = [...TREATED, ...JUST_CUT, FILLED, EMPTY];

/** What stands side by side. Food stands in the untreated organ as the telling has it, and in no other. */
export const COMPARISON: Comparison = {
  views: {
    healthyBefore: WHOLE,
    beforeAfter: WHOLE,
    typeOneTwo: WHOLE,
    typeOneThree: WHOLE,
    typeTwoThree: WHOLE,
    types: WHOLE,
    approaches: ACROSS,
  },
  sides: {
    healthy: [...UNTREATED, NORMAL_CALIBER, FILLED, EMPTY],
    before: [...UNTREATED, FILLED],
    after: [...TREATED, ...HEALED, FILLED, EMPTY],
    typeI: OF_A_TYPE,
    typeII: OF_A_TYPE,
    typeIII: OF_A_TYPE,
    anterior: OF_AN_APPROACH,
    posterior: OF_AN_APPROACH,
  },
};
