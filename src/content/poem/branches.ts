import type { Branch, BranchFigure, BranchStep, FiguresOf } from '../../procedure/branches';
import type { ToolName, TrackName } from '../../procedure/tracks';
import type { Value } from '../../procedure/types';

/*
 * What can go wrong, as branches that leave the story. What is told rests on what was read; what no source says is not
 * told, or is said to be missing. Places, sizes and amounts in the picture are modeling choices [D].
 */

const step = (
  overS: number,
  values: Readonly<Partial<Record<TrackName, Value>>>,
  more: { readonly shot?: string; readonly tool?: ToolName } = {},
): BranchStep => ({
  overS,
  settings: Object.entries(values).map(([track, value]) => ({ track: track as TrackName, value })),
  ...more,
});

const from = (source: string, tag: FiguresOf['tag'], ...values: string[]): FiguresOf => ({
  values,
  source,
  tag,
});
const figure = (id: string, ...told: FiguresOf[]): BranchFigure => ({ id, told });

/** A cut that stops above the junction; fibers of the sphincter remain below it. */
const SHORT_CM: Value = { of: 'egjDepthCm', plus: -1.2 };
/** In the series with fluoroscopy the tunnel had to be extended by 1.4 cm (S28). */
const SHORT_TUNNEL_CM: Value = { of: 'tunnelEndCm', plus: -1.4 };
/** The longer of the two gastric cuts that were compared: 3.3 cm (S23). */
const FAR_CM: Value = { of: 'egjDepthCm', plus: 3.3 };
const FAR_TUNNEL_CM: Value = { of: 'egjDepthCm', plus: 3.8 };

const bleeding: Branch = {
  id: 'bleeding',
  chapter: 'tunnel',
  leavesAt: 'vessel met',
  stages: {
    met: {
      view: 'scope',
      steps: [
        step(1.2, { toolExtensionMm: 0, toolAction: 0 }, { shot: 'branchVessel', tool: 'none' }),
        step(2.6, { bleeding: 0.45 }),
      ],
      sources: ['S77'],
      figures: [
        figure('mostlyBleeding', from('S40', 'V1', '8')),
        figure('mostlyBreathing', from('S41', 'V1', '3')),
      ],
      disputed: true,
    },
    done: {
      view: 'scope',
      steps: [
        step(0.8, { lensWater: 0.8, bleeding: 0.35 }),
        step(0.8, { lensWater: 0.2, bleeding: 0.3 }),
        step(1.4, { toolExtensionMm: 13, lensWater: 0 }, { tool: 'forceps' }),
        step(1.2, { toolAction: 1, bleeding: 0.1 }),
        step(1.6, { vesselSealed: 1, bleeding: 0 }),
      ],
      sources: ['S77', 'S81'],
      figures: [],
    },
    follows: {
      view: 'outside',
      steps: [
        step(0.6, { toolAction: 0 }),
        step(0.8, { toolExtensionMm: 0 }),
        step(1.6, { toolExtensionMm: 9 }, { tool: 'knife', shot: 'branchOnward' }),
        step(2.4, { tunnelEndCm: { of: 'tunnelEndCm' }, tipDepthCm: { of: 'tunnelEndCm', plus: -1.1 } }),
        step(0.6, { toolExtensionMm: 0 }),
      ],
      sources: ['S77', 'S39'],
      figures: [
        figure('afterwards', from('S09', 'V1', '4.29', '1.91', '7.61', '20', '1753')),
        figure('severe', from('S08', 'V1', '0.5', '1826')),
      ],
    },
  },
  questions: {
    done: {
      options: ['cutOn', 'grasp', 'leave', 'clipMucosa'],
      right: 'grasp',
      sources: ['S77', 'S81'],
    },
    follows: {
      options: ['never', 'stops', 'mostBleed', 'goesOn'],
      right: 'goesOn',
      sources: ['S09', 'S77'],
    },
  },
};

const mucosalInjury: Branch = {
  id: 'mucosalInjury',
  chapter: 'tunnel',
  leavesAt: 'mucosa intact as lid',
  stages: {
    met: {
      view: 'scope',
      steps: [
        step(0, { mucosalInjuryMm: 8, lesOpeningMm: 6 }, { shot: 'branchTear' }),
        // Drawing back, the endoscope passes it.
        step(2.6, { tipDepthCm: 37.8 }),
      ],
      sources: ['S77', 'S92b', 'S101'],
      figures: [
        figure('howOften', from('S08', 'V1', '2.8', '1826')),
        figure('riskOfAny', from('S08', 'V1', '2.28', '1.98', '20')),
      ],
    },
    done: {
      view: 'outside',
      steps: [
        step(
          0,
          { scopeRoute: 0, tipDepthCm: 36.4, toolExtensionMm: 0, toolAction: 0, tunnelOpening: 0.35 },
          { tool: 'clip' },
        ),
        step(1.2, { toolExtensionMm: 34 }),
        step(1.2, { toolAction: 1, injuryClips: 1 }),
        step(0.6, { toolExtensionMm: 0 }),
        step(0, { toolAction: 0 }),
        step(1.2, { toolExtensionMm: 34 }),
        step(1.2, { toolAction: 1, injuryClips: 2 }),
        step(0.6, { toolExtensionMm: 0 }),
      ],
      sources: ['S36', 'S42'],
      figures: [],
    },
    follows: {
      view: 'outside',
      steps: [step(2.2, { tipDepthCm: 32.5, toolAction: 0 }, { tool: 'none', shot: 'branchLid' })],
      sources: ['S08', 'S10', 'S40'],
      figures: [
        figure('severe', from('S08', 'V1', '0.5', '1826')),
        figure('surgery', from('S10', 'V1', '0.2')),
      ],
    },
  },
  questions: {
    done: {
      options: ['muscle', 'adventitia', 'mucosa', 'nothing'],
      right: 'mucosa',
      sources: ['S40', 'S92b', 'S101'],
    },
    follows: {
      options: ['exceptional', 'surgery', 'undone', 'harmless'],
      right: 'exceptional',
      sources: ['S40', 'S10', 'S08'],
    },
  },
};

const cutTooShort: Branch = {
  id: 'cutTooShort',
  chapter: 'myotomy',
  leavesAt: 'cut reaches sphincter',
  stages: {
    met: {
      view: 'outside',
      steps: [
        step(1.4, { tunnelEndCm: SHORT_TUNNEL_CM }, { shot: 'branchShort' }),
        step(2, { myotomyEndCm: SHORT_CM, tipDepthCm: { of: 'egjDepthCm', plus: -2.6 } }),
        step(0.8, { toolExtensionMm: 0, toolAction: 0 }),
      ],
      sources: ['S77', 'S25', 'S23'],
      figures: [
        figure('markerFound', from('S28', 'V1', '5', '24', '20.8')),
        figure('shortAbove', from('S21', 'V1', '2.76', '7.97', '71')),
      ],
    },
    done: {
      view: 'outside',
      steps: [
        step(
          2.4,
          { tunnelEndCm: { of: 'tunnelEndCm' }, tipDepthCm: { of: 'tunnelEndCm', plus: -1.1 } },
          { tool: 'knife' },
        ),
        step(1, { tipDepthCm: { of: 'egjDepthCm', plus: -2.6 }, toolExtensionMm: 26 }),
        step(3, {
          myotomyEndCm: { of: 'myotomyEndCm' },
          tipDepthCm: { of: 'myotomyEndCm', plus: -1.4 },
          lesOpeningMm: 5,
        }),
        step(0.8, { toolExtensionMm: 0 }),
      ],
      sources: ['S28', 'S39', 'S42'],
      figures: [
        figure('extendedBy', from('S28', 'V1', '1.4', '0.5')),
        figure('usualEnd', from('S39', 'V1', '2'), from('S42', 'V2', '2')),
      ],
    },
    follows: {
      view: 'outside',
      steps: [
        step(
          0,
          {
            scopeRoute: 0,
            tipDepthCm: -8,
            tunnelEndCm: SHORT_TUNNEL_CM,
            tunnelOpening: 0,
            myotomyEndCm: SHORT_CM,
            lesOpeningMm: 10,
            clips: { of: 'clipCount' },
            incisionOpening: 0.5,
            dye: 0,
            insufflation: 0.4,
          },
          { tool: 'none', shot: 'branchStands' },
        ),
        step(3, { columnTopCm: 31 }),
      ],
      sources: ['S16', 'S03'],
      figures: [
        figure('distensibility', from('S16', 'V1', '7', '30', '40')),
        figure('failure', from('S03', 'D', '25'), from('S03', 'V1', '5')),
      ],
    },
  },
  questions: {
    done: {
      options: ['extend', 'deeper', 'upward', 'wait'],
      right: 'extend',
      sources: ['S28', 'S32', 'S21', 'S16'],
    },
    follows: {
      options: ['moreReflux', 'otherType', 'incomplete', 'same'],
      right: 'incomplete',
      sources: ['S16', 'S23', 'S56'],
    },
  },
};

const cutTooFar: Branch = {
  id: 'cutTooFar',
  chapter: 'myotomy',
  leavesAt: 'myotomy complete',
  stages: {
    met: {
      view: 'outside',
      steps: [
        step(1.4, { tunnelEndCm: FAR_TUNNEL_CM }, { shot: 'branchFar' }),
        step(2.4, { myotomyEndCm: FAR_CM, tipDepthCm: { of: 'egjDepthCm', plus: 1.9 } }),
        step(0.8, { toolExtensionMm: 0, toolAction: 0 }),
      ],
      sources: ['S23', 'S25', 'S39'],
      figures: [
        figure('usual', from('S39', 'V1', '2'), from('S79', 'V2', '2', '3')),
        figure('limitLow', from('S23', 'V1', '2.5')),
        figure('limitHigh', from('S25', 'V1', '3')),
      ],
      disputed: true,
    },
    done: {
      view: 'scope',
      steps: [
        step(
          0,
          {
            scopeRoute: 0,
            scopeRoll: 0,
            tipDepthCm: 44,
            tunnelOpening: 0.15,
            lesOpeningMm: 14,
            clips: { of: 'clipCount' },
            incisionOpening: 0.5,
            insufflation: 1,
          },
          { tool: 'none', shot: 'branchLookBack' },
        ),
        step(2.6, { tipDepthCm: 55.8, retroflexion: 1, lesOpeningMm: 19 }),
      ],
      sources: ['S50', 'S40', 'S36'],
      figures: [figure('silent', from('S14', 'D', '3', '6'))],
    },
    follows: {
      view: 'outside',
      steps: [
        step(
          0,
          {
            retroflexion: 0,
            tipDepthCm: -8,
            lesOpeningMm: 13,
            tunnelOpening: 0,
            dye: 0,
            insufflation: 0.5,
            bolusMl: 12,
            bolusDepthCm: 41.8,
          },
          { shot: 'branchRises' },
        ),
        step(3.5, { bolusDepthCm: 34.5 }),
      ],
      sources: ['S23', 'S24'],
      figures: [
        figure('byLength', from('S23', 'V1', '3.3', '2.6', '25', '4')),
        figure('byFibers', from('S24', 'V1', '58.1', '31.3')),
      ],
      disputed: true,
    },
  },
  questions: {
    done: {
      options: ['sewMuscle', 'ignore', 'longerAbove', 'acidAndEndoscopy'],
      right: 'acidAndEndoscopy',
      sources: ['S50', 'S14', 'S36'],
    },
    follows: {
      options: ['same', 'more', 'tighter', 'severe'],
      right: 'more',
      sources: ['S23', 'S03'],
    },
  },
};

const gasUnderTension: Branch = {
  id: 'gasUnderTension',
  chapter: 'closure',
  leavesAt: 'hemostasis checked',
  stages: {
    met: {
      view: 'outside',
      alone: true,
      steps: [step(2, {}, { shot: 'branchBelly' }), step(2.6, { abdominalGas: 1 })],
      sources: ['S11', 'S79'],
      figures: [
        figure('anyGas', from('S11', 'V1', '48', '100')),
        figure('peritoneum', from('S09', 'V1', '8', '7', '10')),
        figure('early', from('S92', 'V1', '100')),
      ],
      disputed: true,
    },
    done: {
      view: 'outside',
      alone: true,
      steps: [step(1.6, { reliefNeedle: 1 }), step(3, { abdominalGas: 0.15 })],
      sources: ['S37'],
      figures: [figure('needle', from('S37', 'V1', '18', '5'))],
    },
    follows: {
      view: 'outside',
      alone: true,
      steps: [step(1.2, { reliefNeedle: 0, abdominalGas: 0 })],
      sources: ['S11', 'S39'],
      figures: [
        figure('noneNeeded', from('S11', 'V1', '48', '100')),
        figure('mostNeeded', from('S39', 'V1', '26', '39')),
      ],
      disputed: true,
    },
  },
  questions: {
    done: {
      options: ['roomAir', 'moreGas', 'letOut', 'openBelly'],
      right: 'letOut',
      sources: ['S37', 'S39', 'S10'],
    },
    follows: {
      options: ['disagree', 'never', 'everyone', 'sameRate'],
      right: 'disagree',
      sources: ['S11', 'S39'],
    },
  },
};

/** In the order in which the story passes them. */
export const BRANCHES: readonly Branch[] = [bleeding, mucosalInjury, cutTooShort, cutTooFar, gasUnderTension];
