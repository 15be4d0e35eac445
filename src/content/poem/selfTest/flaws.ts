import type { Flaw } from '../../../procedure/selfTest';

/*
 * Pictures in which one thing is wrong. Each is a moment of the standard case with some of it as it should not be; what
 * else is said about it in the other options must not be so, which a test asks the organ.
 */

/** The endoscope and its tools are not in the picture. */
const WITHOUT_SCOPE = {
  tipDepthCm: -8,
  scopeRoute: 0,
  scopeRoll: 0,
  toolExtensionMm: 0,
  lensWater: 0,
} as const;
/** The sphincter still holds. */
const CLOSED = { lesOpeningMm: 1 } as const;
const ALL_CUT = { at: 'myotomy complete', plusS: 1 } as const;
const TUNNEL_MADE = 'mucosa intact as lid';

export const FLAWS: readonly Flaw[] = [
  {
    id: 'cutShort',
    view: 'tunnel',
    moment: ALL_CUT,
    setting: WITHOUT_SCOPE,
    values: { ...CLOSED, myotomyEndCm: 37 },
    also: ['entryOpen'],
    scale: 'depths',
    sources: ['S39', 'S42'],
  },
  {
    id: 'cutFar',
    view: 'tunnel',
    moment: ALL_CUT,
    setting: WITHOUT_SCOPE,
    values: { myotomyEndCm: 44, tunnelEndCm: 44 },
    also: ['entryOpen'],
    scale: 'depths',
    sources: ['S23', 'S25'],
  },
  {
    id: 'tunnelShort',
    view: 'tunnel',
    moment: TUNNEL_MADE,
    setting: WITHOUT_SCOPE,
    values: { tunnelEndCm: 36.5 },
    also: ['entryOpen', 'cutShort', 'noGap'],
    scale: 'depths',
    sources: ['S39', 'S77'],
  },
  {
    id: 'noLift',
    view: 'entryCut',
    moment: 'knife opens mucosa',
    values: { blebMl: 0, dye: 0 },
    also: ['entryOpen', 'tunnelShort', 'cutShort', 'noGap'],
    sources: ['S40', 'S77'],
  },
  {
    id: 'entryOpen',
    view: 'entry',
    moment: 'entry closed',
    setting: WITHOUT_SCOPE,
    values: { clips: 0, incisionOpening: 0.8 },
    sources: ['S40', 'S42'],
  },
  {
    id: 'closedUncut',
    view: 'tunnel',
    moment: 'entry closed',
    setting: WITHOUT_SCOPE,
    values: { ...CLOSED, myotomyEndCm: 20, fiberRetraction: 0, tunnelOpening: 0.5 },
    also: ['cutShort', 'noGap'],
    sources: ['S39', 'S42'],
  },
  {
    id: 'foodLeft',
    view: 'gullet',
    moment: { at: 'incision complete', plusS: 1 },
    setting: WITHOUT_SCOPE,
    values: { columnTopCm: 24 },
    also: ['entryOpen', 'tunnelShort', 'cutShort', 'noGap'],
    sources: ['S77', 'S38'],
  },
  {
    id: 'noGap',
    view: 'tunnel',
    moment: ALL_CUT,
    choice: { entryDepthCm: 32.2 },
    setting: WITHOUT_SCOPE,
    also: ['entryOpen'],
    scale: 'depths',
    sources: ['S39', 'S77'],
  },
  {
    id: 'wrongHour',
    view: 'section',
    moment: TUNNEL_MADE,
    otherApproach: true,
    setting: WITHOUT_SCOPE,
    scale: 'clock',
    also: ['entryOpen', 'cutShort', 'noGap'],
    sources: ['S25'],
  },
  {
    id: 'wrongTool',
    moment: { at: 'circular fibers part', plusS: 1 },
    tool: 'clip',
    also: ['entryOpen', 'cutShort'],
    sources: ['S77', 'S78'],
  },
];
