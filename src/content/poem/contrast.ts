import type { Figures } from './figures';
import { by as from } from './figuresBy';

/** What is said of each type, one row of the table each. */
export const TYPE_ROWS = ['definition', 'seen', 'cut', 'treatment'] as const;
export type TypeRow = (typeof TYPE_ROWS)[number];
export const CONTRASTED_TYPES = ['I', 'II', 'III'] as const;
export type ContrastedType = (typeof CONTRASTED_TYPES)[number];

/** What is said of each approach. */
export const APPROACH_ROWS = ['hour', 'muscle', 'success'] as const;
export type ApproachRow = (typeof APPROACH_ROWS)[number];
export const CONTRASTED_APPROACHES = ['anterior', 'posterior'] as const;
export type ContrastedApproach = (typeof CONTRASTED_APPROACHES)[number];

/** What is said besides, in the order in which it is read. */
export const TYPE_NOTES = ['irpLimit', 'sequential', 'wall', 'shortCut', 'longCut'] as const;
export const APPROACH_NOTES = ['trial', 'meta', 'otherHours', 'vessels', 'sparing'] as const;

export type FactId =
  | `${TypeRow}.${ContrastedType}`
  | `${ApproachRow}.${ContrastedApproach}`
  | (typeof TYPE_NOTES)[number]
  | (typeof APPROACH_NOTES)[number]
  | 'equivalent'
  | 'clock';

/** Whence one sentence comes, and every figure in it. */
export interface ContrastFact {
  readonly sources: readonly string[];
  readonly told: readonly Figures[];
  /** Sources do not agree here, and it is said. */
  readonly conflict?: true;
}

const fact = (sources: readonly string[], ...told: Figures[]): ContrastFact => ({ sources, told });

const CHICAGO = ['S56', 'S57'];
const USUAL_CUT = fact(['S42'], from('S42', 'V2', '8', '6', '2'));

/** Fact sheet 1.3 to 1.5, 3.2. Nothing of general knowledge is among it. */
export const CONTRAST_FACTS: Readonly<Record<FactId, ContrastFact>> = {
  'definition.I': fact(CHICAGO, from('S57', 'V1', '100')),
  'definition.II': fact([...CHICAGO, 'S58'], from('S57', 'V1', '100', '20'), from('S58', 'V1', '30')),
  'definition.III': fact(CHICAGO, from('S57', 'V1', '20', '4.5', '450')),
  'seen.I': fact(CHICAGO),
  'seen.II': fact(CHICAGO),
  'seen.III': fact(CHICAGO),
  'cut.I': USUAL_CUT,
  'cut.II': USUAL_CUT,
  'cut.III': fact(['S20'], from('S20', 'V1', '16')),
  'treatment.I': fact(['S52']),
  'treatment.II': fact(['S52']),
  'treatment.III': fact(['S50', 'S51', 'S52']),
  irpLimit: fact(['S98'], from('S98', 'V2', '15')),
  sequential: fact(['S68'], from('S68', 'V1', '94')),
  wall: fact(['S68']),
  shortCut: fact(['S21'], from('S21', 'V1', '71', '2.76', '7.97')),
  longCut: fact(['S20'], from('S20', 'V1', '16', '98.0', '8', '80.8')),

  'hour.anterior': fact(['S25'], from('S25', 'V1', '2')),
  'hour.posterior': fact(['S25'], from('S25', 'V1', '5', '6')),
  'muscle.anterior': fact(['S25']),
  'muscle.posterior': fact(['S25']),
  'success.anterior': fact(['S30'], from('S30', 'V1', '85')),
  'success.posterior': fact(['S30'], from('S30', 'V1', '79')),
  equivalent: fact(['S30', 'S31']),
  // The convention is ours; which side the lesser curvature lies on is the source's.
  clock: fact(['S25'], from('S25', 'D', '12', '3')),
  trial: fact(['S30'], from('S30', 'V1', '150', '2', '0.43')),
  meta: fact(['S31'], from('S31', 'V1', '19', '1261')),
  otherHours: {
    ...fact(['S25', 'S39'], from('S25', 'V1', '5', '6'), from('S39', 'V1', '39', '4', '8')),
    conflict: true,
  },
  vessels: fact(['S25'], from('S25', 'V1', '0', '1', '6', '1.5', '2', '5', '4')),
  sparing: fact(['S24'], from('S24', 'V1', '31.3', '58.1', '0.017')),
};

export const CLOCK_MARKS = ['anterior', 'posterior', 'frenchSeries', 'afterHeller'] as const;
export type ClockMark = (typeof CLOCK_MARKS)[number];

/** Hours at which it is cut, as the sources give them; clock hours looking distally. */
export const CLOCK_HOURS: Readonly<
  Record<ClockMark, { readonly from: number; readonly to: number; readonly source: string }>
> = {
  anterior: { from: 2, to: 2, source: 'S25' },
  posterior: { from: 5, to: 6, source: 'S25' },
  frenchSeries: { from: 4, to: 4, source: 'S39' },
  afterHeller: { from: 8, to: 8, source: 'S39' },
};

/** The two vessels that penetrate the muscle behind the cardia (S25): first and second from above. */
export const VESSEL_HOURS: readonly { readonly from: number; readonly to: number }[] = [
  { from: 6, to: 6 },
  { from: 4, to: 5 },
];
