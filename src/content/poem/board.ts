import type { Register } from '../../narration/types';
import type { Figures, FigureTag } from './figures';

/** What the board shows, one at a time. */
export const BOARD_SECTIONS = ['brings', 'risks', 'alternatives'] as const;
export type BoardSection = (typeof BOARD_SECTIONS)[number];

export type Treatment = 'poem' | 'heller' | 'dilation';

/** How many of a group it happens to, as the source writes it. */
export interface Share {
  readonly treatment: Treatment;
  /** With a decimal point and the source's own decimals: 83.0 is more exact than 83. */
  readonly percent: string;
  /** Where the source counts them: how many, of how many. */
  readonly counted?: readonly [number, number];
  readonly source: string;
  readonly tag: FigureTag;
}

/** How far apart two shares are, with the ends of the confidence interval. */
export interface Estimate {
  readonly measure: 'points' | 'oddsRatio';
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** Where the shares of an entry come from. */
export interface Study {
  readonly design: 'trial' | 'followUp' | 'series';
  readonly patients: number;
  /** Of publication; absent where the page that was read does not say. */
  readonly year?: number;
  readonly estimate?: Estimate;
  /** Of the difference; with `nonInferior`, of being no worse. */
  readonly p?: string;
  readonly nonInferior?: boolean;
}

export type EntryId =
  | 'successTwoYears'
  | 'successFiveYears'
  | 'dilationTwoYears'
  | 'refluxTwoYears'
  | 'refluxFiveYears'
  | 'serious'
  | 'allEvents'
  | 'mucosa'
  | 'gas'
  | 'notEnough';

/** One thing that happens or does not, with one treatment or with two side by side. */
export interface Entry {
  readonly id: EntryId;
  /** Whether it is well for the patient that it happens. */
  readonly good: boolean;
  readonly shares: readonly Share[];
  /** How many people are drawn for each share: the same for both, for nobody compares 4 of 10 with 29 of 100. */
  readonly people: Readonly<Record<Register, 10 | 100 | 200>>;
  readonly study: Study;
  /** Everything the entry rests on, its note included. */
  readonly sources: readonly string[];
  /** What a student is told besides rests on these. */
  readonly studentSources?: readonly string[];
  /** Figures that stand in the words of the note. */
  readonly told: Readonly<Record<Register, readonly Figures[]>>;
}

export type AlternativeId = 'dilation' | 'heller' | 'botulinum' | 'drugs';

/** Another treatment. Its figures are those of an entry, or stand in its words. */
export interface Alternative {
  readonly id: AlternativeId;
  /** Compares it with POEM. */
  readonly entry?: EntryId;
  readonly sources: readonly string[];
  readonly told: Readonly<Record<Register, readonly Figures[]>>;
}

const HUNDRED = { patient: 100, student: 100 } as const;
const from = (source: string, tag: FigureTag, ...values: string[]): Figures => ({ values, source, tag });
const share = (treatment: Treatment, percent: string, source: string, tag: FigureTag = 'V1'): Share => ({
  treatment,
  percent,
  source,
  tag,
});
const told = (patient: readonly Figures[] = [], student: readonly Figures[] = []) => ({ patient, student });

/** 1826 patients of expert centers. */
const EXPERT_CENTERS: Study = { design: 'series', patients: 1826, year: 2017 };
const FIVE_YEARS: Study = { design: 'followUp', patients: 221 };

/** Every entry of the board. Figures are those of `figures.ts`, by the same sources; none is of general knowledge. */
export const ENTRIES: Readonly<Record<EntryId, Entry>> = {
  successTwoYears: {
    id: 'successTwoYears',
    good: true,
    shares: [share('poem', '83.0', 'S01'), share('heller', '81.7', 'S01')],
    people: HUNDRED,
    study: {
      design: 'trial',
      patients: 221,
      year: 2019,
      estimate: { measure: 'points', value: '1.4', low: '-8.7', high: '11.4' },
      p: '0.007',
      nonInferior: true,
    },
    sources: ['S01'],
    told: told(),
  },
  successFiveYears: {
    id: 'successFiveYears',
    good: true,
    shares: [share('poem', '75.0', 'S03'), share('heller', '70.8', 'S03')],
    people: HUNDRED,
    study: { ...FIVE_YEARS, nonInferior: true },
    sources: ['S03', 'S01'],
    told: told(),
  },
  dilationTwoYears: {
    id: 'dilationTwoYears',
    good: true,
    shares: [share('poem', '92', 'S04'), share('dilation', '54', 'S04')],
    people: HUNDRED,
    study: { design: 'trial', patients: 133, year: 2019 },
    sources: ['S04'],
    told: told(),
  },
  refluxTwoYears: {
    id: 'refluxTwoYears',
    good: false,
    shares: [share('poem', '44', 'S02'), share('heller', '29', 'S02')],
    // As the telling says it.
    people: { patient: 10, student: 100 },
    study: {
      design: 'trial',
      patients: 221,
      year: 2019,
      estimate: { measure: 'oddsRatio', value: '2.00', low: '1.03', high: '3.85' },
    },
    sources: ['S02', 'S01', 'S14', 'S40', 'S50'],
    told: told(),
  },
  refluxFiveYears: {
    id: 'refluxFiveYears',
    good: false,
    shares: [
      { ...share('poem', '41.3', 'S03'), counted: [26, 63] },
      { ...share('heller', '31.0', 'S03'), counted: [18, 58] },
    ],
    people: { patient: 10, student: 100 },
    study: {
      ...FIVE_YEARS,
      estimate: { measure: 'points', value: '10.2', low: '-7.0', high: '26.8' },
      p: '0.26',
    },
    sources: ['S03', 'S01'],
    told: told([], [from('S03', 'V1', '4.8', '3.4')]),
  },
  serious: {
    id: 'serious',
    good: false,
    shares: [share('poem', '0.5', 'S08')],
    // Half a patient of a hundred cannot be drawn.
    people: { patient: 200, student: 200 },
    study: EXPERT_CENTERS,
    // Consent names what is grave however rare it is: 0.08 % died within 30 days, fewer than 1 of 1000.
    sources: ['S08', 'S12'],
    studentSources: ['S01', 'S02'],
    told: told(
      [from('S12', 'V1', '30', '1', '1000')],
      [from('S01', 'V1', '2.7', '7.3'), from('S12', 'V1', '30', '0.08')],
    ),
  },
  allEvents: {
    id: 'allEvents',
    good: false,
    shares: [share('poem', '7.5', 'S08')],
    people: HUNDRED,
    study: EXPERT_CENTERS,
    sources: ['S08', 'S41', 'S10'],
    told: told(
      [from('S41', 'V1', '3', '100'), from('S10', 'V1', '14')],
      [from('S41', 'V1', '3'), from('S10', 'V1', '14', '11', '17')],
    ),
  },
  mucosa: {
    id: 'mucosa',
    good: false,
    shares: [share('poem', '2.8', 'S08')],
    people: HUNDRED,
    study: EXPERT_CENTERS,
    sources: ['S08'],
    told: told(),
  },
  gas: {
    id: 'gas',
    good: false,
    shares: [share('poem', '48', 'S11')],
    people: HUNDRED,
    study: { design: 'series', patients: 100 },
    sources: ['S11', 'S37', 'S39'],
    studentSources: ['S09'],
    told: told([], [from('S09', 'V1', '12', '8', '5')]),
  },
  notEnough: {
    id: 'notEnough',
    good: false,
    // 100 less 75.0, 100 less 70.8.
    shares: [share('poem', '25.0', 'S03', 'D'), share('heller', '29.2', 'S03', 'D')],
    people: HUNDRED,
    study: FIVE_YEARS,
    sources: ['S03', 'S01'],
    told: told(),
  },
};

/** In the order in which they are read. */
export const BRINGS: readonly EntryId[] = ['successTwoYears', 'successFiveYears', 'dilationTwoYears'];
export const RISKS: readonly EntryId[] = [
  'refluxTwoYears',
  'refluxFiveYears',
  'serious',
  'allEvents',
  'mucosa',
  'gas',
  'notEnough',
];

export const ALTERNATIVES: readonly Alternative[] = [
  { id: 'dilation', entry: 'dilationTwoYears', sources: ['S04', 'S41'], told: told() },
  {
    id: 'heller',
    entry: 'successTwoYears',
    sources: ['S01', 'S02', 'S06', 'S12', 'S41', 'S102'],
    told: told(
      [],
      [from('S02', 'V1', '29', '44'), from('S01', 'V1', '7.3', '2.7'), from('S06', 'V1', '0.81', '2025')],
    ),
  },
  { id: 'botulinum', sources: ['S41', 'S51', 'S102'], told: told() },
  { id: 'drugs', sources: ['S102'], told: told() },
];

/** The document says that POEM minimizes reflux; what the studies say stands beside the reflux. */
export const CONTRADICTED = {
  sources: ['S02', 'S03', 'S05', 'S06'],
  told: told(
    [],
    [
      from('S05', 'V1', '2018', '19.0', '8.8', '39.0', '16.8', '29.4', '7.6'),
      from('S06', 'V1', '12', '3.03', '0.30'),
    ],
  ),
} as const;

/** Which treatment the guidelines prefer where the esophagus contracts in spasms. */
export const PREFERENCE = {
  sources: ['S50', 'S51', 'S52', 'S57'],
  studentSources: ['S20'],
  told: told([], [from('S20', 'V1', '98.0', '80.8')]),
} as const;
