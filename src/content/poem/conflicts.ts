import type { StructureName } from '../../procedure/structures';
import type { AlternativeId, EntryId } from './board';
import { also, claim, together, type Claim, type Step } from './evidence';
import { by } from './figuresBy';

/** What a scale counts. */
export type ScaleUnit = 'percent' | 'cm' | 'mm' | 'minutes' | 'hours' | 'days' | 'mmHg' | 'clockHours';

/** What the two kinds of marks on a scale are. */
export type Legend = 'treatments' | 'beforeAfter' | 'achalasia' | 'refluxSigns';

/** On what the claims are drawn, all on the same. */
export interface Scale {
  readonly unit: ScaleUnit;
  readonly from: number;
  readonly to: number;
  readonly legend?: Legend;
}

/** A measurement beside the picture of which a conflict speaks. */
export type MeasuredIn = 'manometry' | 'barium' | 'distensibility' | 'eckardt';

/** Where somebody who reads, points or measures meets a conflict. */
export interface Matters {
  /** Cues by their id, or the words of one case only by their key (`condition.column.typeThree`). */
  readonly cues?: readonly string[];
  readonly structures?: readonly StructureName[];
  readonly entries?: readonly EntryId[];
  readonly alternatives?: readonly AlternativeId[];
  readonly measures?: readonly MeasuredIn[];
  /** The note beside the reflux, that the document is contradicted. */
  readonly contradicted?: true;
}

export type ConflictId =
  | 'throatDepth'
  | 'vertebra'
  | 'wallThickness'
  | 'typeThree'
  | 'fasting'
  | 'duration'
  | 'dye'
  | 'entryLevel'
  | 'posteriorHour'
  | 'approachReflux'
  | 'cutLength'
  | 'gastricLimit'
  | 'lesPressure'
  | 'column'
  | 'targetDistensibility'
  | 'success'
  | 'successDefinition'
  | 'adverseEvents'
  | 'severeRate'
  | 'saferThanHeller'
  | 'gas'
  | 'gasTreatment'
  | 'refluxHowOften'
  | 'refluxVsHeller'
  | 'stayVsHeller'
  | 'stayLength'
  | 'firstMeals';

/**
 * A question to which the sources that were read give different answers. They stand side by side and are never
 * averaged. Why they differ is said only as far as the sources say it.
 */
export interface Conflict {
  readonly id: ConflictId;
  readonly step: Step;
  readonly claims: readonly Claim[];
  /** Left out: the claims are no numbers of one kind. */
  readonly scale?: Scale;
  readonly at: Matters;
}

/**
 * The conflicts of the fact sheet. Of its list two halves are missing, since nobody has read them: the left main
 * bronchus at 27 cm, and a sphincter pressure of 52 mmHg before.
 */
export const CONFLICTS: readonly Conflict[] = [
  {
    id: 'throatDepth',
    step: 'anatomy',
    scale: { unit: 'cm', from: 12, to: 20 },
    claims: [claim(by('S74', 'V2', '15'), { at: 15 }), claim(by('S69', 'V2', '16'), { at: 16 })],
    at: { structures: ['throat', 'upperSphincter', 'esophagus'] },
  },
  {
    id: 'vertebra',
    step: 'anatomy',
    claims: [claim(by('S70', 'V2')), together('S73', [by('S73', 'V2'), by('S75', 'V2')])],
    at: { structures: ['esophagus', 'junction', 'spine'] },
  },
  {
    id: 'wallThickness',
    step: 'anatomy',
    scale: { unit: 'mm', from: 2, to: 5, legend: 'achalasia' },
    claims: [
      claim(by('S62', 'V1', '3.3', '4.0', '2.9'), { at: 3.3 }, { at: 4 }, { at: 2.9, second: true }),
      claim(by('S64', 'V2', '3.0', '2.9', '12', '14'), { at: 3 }, { at: 2.9, second: true }),
      claim(by('S63', 'V1', '0.5', '35', '28')),
    ],
    at: { structures: ['circularMuscle', 'longitudinalMuscle'] },
  },
  {
    id: 'typeThree',
    step: 'swallow',
    claims: [together('S56', [by('S56', 'V1', '20'), by('S57', 'V1', '4.5')]), claim(by('S68', 'V1', '94'))],
    at: {
      cues: ['condition.peristalsis.typeThree', 'condition.column.typeThree'],
      measures: ['manometry'],
    },
  },
  {
    id: 'fasting',
    step: 'preparation',
    scale: { unit: 'hours', from: 0, to: 30 },
    claims: [
      claim(by('S41', 'V1', '6'), { at: 6 }),
      claim(by('S83', 'V2', '12', '2'), { at: 12 }),
      claim(by('S43', 'V2', '24'), { at: 24 }),
    ],
    at: { cues: ['preparation.fasting'] },
  },
  {
    id: 'duration',
    step: 'preparation',
    scale: { unit: 'minutes', from: 0, to: 180 },
    claims: [
      claim(by('S42', 'V2', '20'), { at: 20 }),
      claim(by('S43', 'V2', '30', '90'), { low: 30, high: 90 }),
      claim(by('S21', 'V1', '44', '72'), { at: 44 }, { at: 72 }),
      claim(by('S11', 'V1', '92', '108', '100'), { at: 92 }),
      claim(by('S36', 'V1', '97', '93'), { at: 97 }),
      also('S36b', by('S36', 'V1', '120'), { at: 120 }),
      claim(by('S20', 'V1', '102'), { at: 102 }),
      claim(by('S83', 'V2', '2', '3'), { low: 120, high: 180 }),
    ],
    at: { cues: ['preparation.duration'] },
  },
  {
    id: 'dye',
    step: 'technique',
    claims: [
      together('S39', [by('S39', 'V1'), by('S77', 'V2')]),
      together('S78', [by('S78', 'V2'), by('S79', 'V2')]),
    ],
    at: { cues: ['entry.lift'], structures: ['blueFluid'] },
  },
  {
    id: 'entryLevel',
    step: 'technique',
    scale: { unit: 'cm', from: 8, to: 16 },
    claims: [
      claim(by('S39', 'V1', '10', '12'), { low: 10, high: 12 }),
      claim(by('S79', 'V2', '10', '15'), { low: 10, high: 15 }),
    ],
    at: { cues: ['insertion.back'], structures: ['entry'] },
  },
  {
    id: 'posteriorHour',
    step: 'technique',
    scale: { unit: 'clockHours', from: 3, to: 9 },
    claims: [
      claim(by('S25', 'V1', '5', '6'), { low: 5, high: 6 }),
      claim(by('S39', 'V1', '4', '39'), { at: 4 }),
      also('S39b', by('S39', 'V1', '8'), { at: 8 }),
    ],
    at: { cues: ['entry.size'], structures: ['entry'] },
  },
  {
    id: 'approachReflux',
    step: 'technique',
    claims: [claim(by('S25', 'V1')), claim(by('S30', 'V1', '150')), claim(by('S31', 'V1', '19', '1261'))],
    at: { cues: ['entry.size.posterior'], structures: ['entry', 'cutMuscle'] },
  },
  {
    id: 'cutLength',
    step: 'technique',
    scale: { unit: 'cm', from: 0, to: 20 },
    claims: [
      claim(by('S79', 'V2', '5', '7'), { low: 5, high: 7 }),
      claim(by('S42', 'V2', '8', '6', '2'), { at: 8 }),
      claim(by('S43', 'V2', '8', '10'), { low: 8, high: 10 }),
      claim(by('S10', 'V1', '10', '6', '14', '16'), { at: 10, low: 6, high: 14 }),
      claim(by('S20', 'V1', '16'), { at: 16 }),
    ],
    at: { cues: ['myotomy.extent', 'myotomy.length'], structures: ['cutMuscle'] },
  },
  {
    id: 'gastricLimit',
    step: 'technique',
    scale: { unit: 'cm', from: 0, to: 4 },
    claims: [
      together('S39', [by('S39', 'V1', '2'), by('S42', 'V2', '2')], { at: 2 }),
      claim(by('S79', 'V2', '2', '3'), { low: 2, high: 3 }),
      claim(by('S29', 'V1', '2', '3'), { low: 2, high: 3 }),
      claim(by('S23', 'V1', '2.5'), { low: 0, high: 2.5 }),
      claim(by('S25', 'V1', '3'), { low: 0, high: 3 }),
    ],
    at: { cues: ['myotomy.end'], structures: ['cutMuscle', 'cardia'] },
  },
  {
    id: 'lesPressure',
    step: 'opening',
    scale: { unit: 'mmHg', from: 0, to: 30, legend: 'beforeAfter' },
    claims: [
      claim(by('S14', 'V1', '19.0', '6.0', '10', '3'), { at: 19 }, { at: 6, second: true }),
      claim(by('S26', 'V1', '21.2', '10.5'), { at: 21.2 }, { at: 10.5, second: true }),
    ],
    at: { cues: ['relaxation.opens'], structures: ['lowerSphincter'], measures: ['manometry'] },
  },
  {
    id: 'column',
    step: 'opening',
    scale: { unit: 'cm', from: 0, to: 20, legend: 'beforeAfter' },
    claims: [
      claim(by('S14', 'V1', '5', '10.1', '2.3', '10', '3'), { at: 10.1 }, { at: 2.3, second: true }),
      claim(by('S19', 'V1', '5', '14.7', '7.9'), { at: 14.7 }, { at: 7.9, second: true }),
    ],
    at: { cues: ['condition.column', 'relaxation.empties'], structures: ['food'], measures: ['barium'] },
  },
  {
    id: 'targetDistensibility',
    step: 'opening',
    claims: [claim(by('S16', 'V1', '7', '30', '40')), claim(by('S15', 'V1', '6', '0', '9', '20', '36'))],
    at: { cues: ['relaxation.lookBack'], structures: ['junction'], measures: ['distensibility'] },
  },
  {
    id: 'success',
    step: 'results',
    scale: { unit: 'percent', from: 50, to: 100 },
    claims: [
      claim(by('S48', 'V1', '86', '3', '62'), { at: 86 }),
      claim(by('S09', 'V1', '94', '91', '3', '12', '1753'), { at: 94 }, { at: 91 }),
      claim(by('S13', 'V1', '89', '142'), { at: 89 }),
      claim(by('S01', 'V1', '83.0', '2', '221'), { at: 83 }),
      claim(by('S04', 'V1', '92', '2', '133'), { at: 92 }),
      claim(by('S30', 'V1', '85', '79', '2', '150'), { at: 85 }, { at: 79 }),
      claim(by('S03', 'V1', '75.0', '5'), { at: 75 }),
      claim(by('S20', 'V1', '98.0'), { at: 98 }),
      claim(by('S40', 'V1', '90'), { at: 90 }),
    ],
    at: {
      cues: ['benefits.success', 'alternatives.dilationResult', 'outlook.fiveYears'],
      entries: ['successTwoYears', 'successFiveYears', 'dilationTwoYears'],
      alternatives: ['dilation'],
    },
  },
  {
    id: 'successDefinition',
    step: 'results',
    claims: [claim(by('S01', 'V1', '3')), claim(by('S02', 'V1', '3')), claim(by('S30', 'V1', '3'))],
    at: { cues: ['benefits.success'], entries: ['successTwoYears'], measures: ['eckardt'] },
  },
  {
    id: 'adverseEvents',
    step: 'complications',
    scale: { unit: 'percent', from: 0, to: 20 },
    claims: [
      claim(by('S41', 'V1', '3'), { at: 3 }),
      claim(by('S08', 'V1', '7.5', '1826'), { at: 7.5 }),
      claim(by('S40', 'V1', '8'), { at: 8 }),
      claim(by('S10', 'V1', '14', '11', '17'), { at: 14, low: 11, high: 17 }),
    ],
    at: { cues: ['risks.rare'], entries: ['allEvents'] },
  },
  {
    id: 'severeRate',
    step: 'complications',
    scale: { unit: 'percent', from: 0, to: 20 },
    claims: [
      claim(by('S08', 'V1', '0.5', '1826'), { at: 0.5 }),
      claim(by('S01', 'V1', '2.7', '221'), { at: 2.7 }),
      claim(by('S10', 'V1', '14', '11', '17'), { at: 14, low: 11, high: 17 }),
    ],
    at: { cues: ['risks.rare'], entries: ['serious'] },
  },
  {
    id: 'saferThanHeller',
    step: 'complications',
    claims: [
      claim(by('S01', 'V1', '2.7', '7.3', '221')),
      claim(by('S02', 'V1')),
      claim(by('S12', 'V1', '0.79', '18694')),
      claim(by('S06', 'V1', '0.81')),
    ],
    at: { cues: ['benefits.complications'], entries: ['serious'], alternatives: ['heller'] },
  },
  {
    id: 'gas',
    step: 'complications',
    scale: { unit: 'percent', from: 0, to: 100 },
    claims: [
      claim(by('S09', 'V1', '12', '8', '5'), { at: 12 }, { at: 8 }, { at: 5 }),
      claim(by('S11', 'V1', '48', '100'), { at: 48 }),
      claim(by('S92', 'V1', '100'), { at: 100 }),
    ],
    at: { cues: ['risks.gas'], entries: ['gas'] },
  },
  {
    id: 'gasTreatment',
    step: 'complications',
    claims: [claim(by('S11', 'V1', '100')), claim(by('S39', 'V1', '26', '39'))],
    at: { cues: ['risks.gas'], entries: ['gas'] },
  },
  {
    id: 'refluxHowOften',
    step: 'reflux',
    scale: { unit: 'percent', from: 0, to: 80, legend: 'refluxSigns' },
    claims: [
      claim(by('S09', 'V1', '16', '21'), { at: 16 }, { at: 21, second: true }),
      claim(
        by('S05', 'V1', '29.4', '39.0', '19.0'),
        { at: 29.4 },
        { at: 39, second: true },
        { at: 19, second: true },
      ),
      claim(by('S44', 'V2', '1', '3'), { at: 33.3, second: true }),
      claim(by('S03', 'V1', '41.3', '5'), { at: 41.3 }),
      claim(by('S02', 'V1', '44', '2'), { at: 44 }),
      claim(by('S21', 'V1', '50.9'), { at: 50.9, second: true }),
      claim(by('S14', 'V1', '6', '10', '3'), { at: 60 }),
    ],
    at: {
      cues: ['benefits.column', 'benefits.refluxFigures', 'risks.reflux'],
      entries: ['refluxTwoYears', 'refluxFiveYears'],
    },
  },
  {
    id: 'refluxVsHeller',
    step: 'reflux',
    scale: { unit: 'percent', from: 0, to: 60, legend: 'treatments' },
    claims: [
      claim(by('S02', 'V1', '44', '29', '2', '2.00', '1.03', '3.85'), { at: 44 }, { at: 29, second: true }),
      claim(by('S03', 'V1', '41.3', '31.0', '5', '0.26'), { at: 41.3 }, { at: 31, second: true }),
      claim(by('S05', 'V1', '29.4', '7.6'), { at: 29.4 }, { at: 7.6, second: true }),
      claim(by('S06', 'V1', '3.03', '12', '0.30', '34')),
      claim(by('S07', 'V1', '28')),
      claim(by('S103', 'V1', '1.00', '0.38', '2.61', '4')),
      claim(by('S104', 'V1')),
    ],
    at: {
      cues: [
        'benefits.reflux',
        'benefits.refluxFigures',
        'risks.refluxLater',
        'alternatives.hellerResult',
        'outlook.valve',
      ],
      entries: ['refluxTwoYears', 'refluxFiveYears'],
      alternatives: ['heller'],
      contradicted: true,
    },
  },
  {
    id: 'stayVsHeller',
    step: 'recovery',
    claims: [claim(by('S06', 'V1', '0.51')), claim(by('S20', 'V1', '3.3', '3.2'))],
    at: { cues: ['benefits.stay'] },
  },
  {
    id: 'stayLength',
    step: 'recovery',
    scale: { unit: 'days', from: 0, to: 4 },
    claims: [
      claim(by('S33', 'V1', '62.4', '101'), { at: 0 }),
      claim(by('S44', 'V2', '24', '48'), { low: 1, high: 2 }),
      claim(by('S13', 'V1', '2', '1', '3', '142'), { at: 2, low: 1, high: 3 }),
      claim(by('S20', 'V1', '3.3'), { at: 3.3 }),
    ],
    at: { cues: ['benefits.stay'] },
  },
  {
    id: 'firstMeals',
    step: 'recovery',
    claims: [claim(by('S42', 'V2', '7')), claim(by('S84', 'V2', '1'))],
    at: { cues: ['recovery.meals'] },
  },
];
