import type { Register } from '../../narration/types';
import type { StructureName } from '../../procedure/structures';
import type { Figures, FigureTag } from './figures';

/** What is said of a structure rests on this. */
export interface StructureInfo {
  /** What everybody is told rests on these; none where the words say no more than the picture shows. */
  readonly sources: readonly string[];
  /** What a student is told besides rests on these. */
  readonly studentSources?: readonly string[];
  /** Figures that stand in the words, as digits; only such as have been read (V1, V2). */
  readonly told: Readonly<Record<Register, readonly Figures[]>>;
}

const from = (source: string, tag: FigureTag, ...values: string[]): Figures => ({ values, source, tag });
const told = (student: readonly Figures[] = [], patient: readonly Figures[] = []) => ({ patient, student });

/** What the words on each structure rest on. A test holds all languages to it, figure by figure. */
export const STRUCTURES: Readonly<Record<StructureName, StructureInfo>> = {
  mucosa: {
    sources: ['S40', 'S92b'],
    studentSources: ['S08', 'S100'],
    told: told([from('S08', 'V1', '2.8', '1826')]),
  },
  submucosa: { sources: ['S40', 'S77'], told: told() },
  circularMuscle: {
    sources: ['S32', 'S77'],
    studentSources: ['S20', 'S62', 'S68'],
    told: told([from('S62', 'V1', '2.9'), from('S20', 'V1', '16')]),
  },
  longitudinalMuscle: { sources: ['S32', 'S77'], told: told([from('S32', 'V1', '56', '3')]) },
  adventitia: {
    sources: ['S101'],
    studentSources: ['S09', 'S40'],
    told: told([from('S09', 'V1', '12', '4')]),
  },

  mouth: {
    sources: ['S41', 'S42'],
    studentSources: ['S37', 'S69', 'S74'],
    told: told([from('S74', 'V2', '15'), from('S69', 'V2', '16', '40')]),
  },
  throat: {
    sources: ['S41'],
    studentSources: ['S37', 'S38'],
    told: told([from('S38', 'V1', '1', '24')]),
  },
  upperSphincter: {
    sources: ['S69'],
    studentSources: ['S70', 'S74'],
    told: told([from('S74', 'V2', '15'), from('S69', 'V2', '16')]),
  },
  esophagus: {
    sources: ['S56', 'S70'],
    studentSources: ['S27', 'S72', 'S73', 'S86', 'S91'],
    told: told(
      [
        from('S70', 'V2', '25'),
        from('S73', 'V2', '5', '16', '1', '3'),
        from('S72', 'V2', '2', '3'),
        from('S27', 'V1', '4.4', '5.0'),
        from('S91', 'V2', '6'),
      ],
      [from('S70', 'V2', '25')],
    ),
  },
  lowerSphincter: {
    sources: ['S41', 'S70'],
    studentSources: ['S14', 'S60', 'S69', 'S71', 'S99'],
    told: told([
      from('S99', 'V2', '2', '4'),
      from('S69', 'V2', '37', '38'),
      from('S60', 'V1', '10', '45', '8'),
      from('S14', 'V1', '10', '19', '6'),
    ]),
  },
  junction: {
    sources: ['S100'],
    studentSources: ['S27', 'S28', 'S69', 'S77'],
    told: told([from('S69', 'V2', '40'), from('S27', 'V1', '39.8', '40.5'), from('S28', 'V1', '5', '24')]),
  },
  cardia: {
    sources: ['S39', 'S42'],
    studentSources: ['S23'],
    told: told([from('S39', 'V1', '2', '3'), from('S23', 'V1', '2.5', '3.3', '2.6', '25', '4')]),
  },
  angleOfHis: {
    sources: ['S71', 'S73'],
    studentSources: ['S24', 'S25', 'S26'],
    told: told([from('S24', 'V1', '31.3', '58.1')]),
  },
  fundus: {
    sources: ['S05', 'S78'],
    studentSources: ['S01', 'S02'],
    told: told([from('S02', 'V1', '2', '44', '29')]),
  },
  stomach: {
    sources: ['S39', 'S42'],
    studentSources: ['S09', 'S37'],
    told: told([from('S39', 'V1', '2'), from('S09', 'V1', '8')]),
  },
  antrum: { sources: ['S39'], told: told([from('S39', 'V1', '2', '3')]) },
  pylorus: { sources: ['S39'], studentSources: ['S40'], told: told() },

  blueFluid: { sources: ['S40'], studentSources: ['S39', 'S77', 'S78'], told: told() },
  entry: {
    sources: ['S42', 'S77'],
    studentSources: ['S25', 'S30', 'S39', 'S40'],
    told: told(
      [
        from('S42', 'V2', '15'),
        from('S77', 'V2', '20'),
        from('S39', 'V1', '10', '12', '2'),
        from('S25', 'V1', '2', '5', '6'),
        from('S30', 'V1', '2', '85', '79'),
      ],
      [from('S42', 'V2', '15'), from('S77', 'V2', '20')],
    ),
  },
  tunnel: {
    sources: ['S39', 'S40'],
    studentSources: ['S77'],
    told: told([from('S39', 'V1', '2', '3')]),
  },
  cutMuscle: {
    sources: ['S14', 'S39'],
    studentSources: ['S20', 'S23', 'S32', 'S42'],
    told: told([
      from('S39', 'V1', '2'),
      from('S42', 'V2', '8', '6', '2'),
      from('S20', 'V1', '16'),
      from('S23', 'V1', '2.5'),
    ]),
  },
  clips: {
    sources: ['S40', 'S42'],
    studentSources: ['S34', 'S35'],
    told: told([from('S34', 'V1', '5'), from('S35', 'V1', '16', '33')]),
  },
  vessel: {
    sources: ['S77'],
    studentSources: ['S09', 'S25'],
    told: told([
      from('S25', 'V1', '1', '6', '1.5', '2', '4', '5'),
      // 4.29 %, rounded.
      from('S09', 'V1', '4.3'),
    ]),
  },

  endoscope: { sources: ['S40', 'S41'], studentSources: ['S37', 'S39', 'S77'], told: told() },
  cap: { sources: ['S78'], studentSources: ['S77'], told: told() },
  needle: { sources: ['S40'], studentSources: ['S81'], told: told() },
  knife: {
    sources: ['S40', 'S77'],
    studentSources: ['S08', 'S78'],
    told: told([from('S08', 'V1', '1826', '3.22', '3.09')]),
  },
  forceps: { sources: ['S77'], studentSources: ['S81'], told: told() },
  clipTool: {
    sources: ['S36'],
    studentSources: ['S35'],
    told: told([from('S35', 'V1', '33', '16')]),
  },

  food: {
    sources: ['S41', 'S77'],
    studentSources: ['S14', 'S38', 'S86'],
    told: told([from('S14', 'V1', '10', '5', '10.1', '2.3'), from('S41', 'V1', '6')]),
  },

  spine: {
    sources: ['S76'],
    studentSources: ['S25', 'S70', 'S75'],
    told: told([from('S25', 'V1', '5', '6')]),
  },
  aorta: {
    sources: ['S76'],
    studentSources: ['S20', 'S69'],
    told: told([from('S69', 'V2', '23'), from('S76', 'V1', '70')]),
  },
  airway: {
    sources: ['S37', 'S76'],
    studentSources: ['S69'],
    told: told([from('S69', 'V2', '25')]),
  },
  heart: { sources: ['S76'], studentSources: ['S25'], told: told([from('S25', 'V1', '2')]) },
  diaphragm: {
    sources: ['S69'],
    studentSources: ['S29', 'S70', 'S71', 'S75'],
    told: told([from('S69', 'V2', '38', '39'), from('S29', 'V1', '2', '3')]),
  },
};
