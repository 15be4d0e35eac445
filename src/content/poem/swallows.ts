import type { SwallowPlan } from '../../procedure/types';

/** What is swallowed in the telling. Amounts and times are chosen so that the eye can follow [D]. */
export const SWALLOWS: readonly SwallowPlan[] = [
  {
    // A mouthful standing up, over what an ill esophagus has kept of the last meal.
    id: 'mouthful',
    posture: 'upright',
    fluid: 'food',
    gulps: [{ atS: 0.3, volumeMl: 15, overS: 0.8 }],
    standingMl: 45,
    durationS: 14,
  },
  {
    // The next one: the first has gone down no further than to what stood there.
    id: 'secondMouthful',
    posture: 'upright',
    fluid: 'food',
    gulps: [{ atS: 0.3, volumeMl: 15, overS: 0.8 }],
    standingMl: 60,
    durationS: 14,
  },
  {
    // What stands there before anything is swallowed.
    id: 'rest',
    posture: 'upright',
    fluid: 'food',
    gulps: [],
    standingMl: 60,
    durationS: 1,
  },
  {
    // The first meal after the operation.
    id: 'bite',
    posture: 'upright',
    fluid: 'food',
    gulps: [{ atS: 0.3, volumeMl: 12, overS: 0.8 }],
    standingMl: 0,
    durationS: 12,
  },
  {
    // Three mouthfuls one after the other, before and after the operation.
    id: 'meal',
    posture: 'upright',
    fluid: 'food',
    gulps: [
      { atS: 0.3, volumeMl: 15, overS: 0.8 },
      { atS: 4.3, volumeMl: 15, overS: 0.8 },
      { atS: 8.3, volumeMl: 15, overS: 0.8 },
    ],
    standingMl: 60,
    durationS: 24,
  },
  {
    // A manometry study's swallow: lying down, 5 mL of water.
    id: 'manometry',
    posture: 'supine',
    fluid: 'water',
    gulps: [{ atS: 2, volumeMl: 5, overS: 0.7 }],
    standingMl: 0,
    durationS: 20,
  },
  {
    // 120 mL of barium, drunk standing up: how a timed barium study begins.
    id: 'glass',
    posture: 'upright',
    fluid: 'barium',
    gulps: [0.5, 2.5, 4.5, 6.5, 8.5, 10.5, 12.5, 14.5].map((atS) => ({ atS, volumeMl: 15, overS: 0.8 })),
    standingMl: 0,
    durationS: 30,
  },
];
