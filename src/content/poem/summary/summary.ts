import type { Subject } from '../../../procedure/types';

/** A sentence of the page to take home: what it rests on, and which figures it may say. */
export interface SummarySentence {
  readonly id: SummaryId;
  readonly sources: readonly string[];
  /** Every figure written in it, as digits. */
  readonly figures: readonly string[];
}

export type SummaryId =
  | 'asleep'
  | 'tunnel'
  | 'cut'
  | 'duration'
  | 'twoYears'
  | 'fiveYears'
  | 'gravity'
  | 'reflux'
  | 'rare'
  | 'effects'
  | 'failure'
  | 'dilation'
  | 'heller'
  | 'passing';

/** The words of one language. */
export type SummaryWords = Readonly<Record<SummaryId, string>>;

const says = (id: SummaryId, sources: readonly string[], ...figures: string[]): SummarySentence => ({
  id,
  sources,
  figures,
});

/** The four things in short, for a patient: figures as in `figures.ts`, by the same sources. */
export const SUMMARY: Readonly<Record<Subject, readonly SummarySentence[]>> = {
  done: [
    says('asleep', ['S37', 'S42']),
    says('tunnel', ['S40']),
    says('cut', ['S40', 'S42']),
    says('duration', ['S43', 'S36'], '30', '2'),
  ],
  brings: [
    says('twoYears', ['S01'], '2', '83', '100', '82'),
    says('fiveYears', ['S03'], '5', '75', '100', '71'),
    says('gravity', ['S86']),
  ],
  risks: [
    // 44 and 29 %, in tenths.
    says('reflux', ['S02', 'S40'], '2', '4', '10', '3'),
    // 0.5 % is one in 200.
    says('rare', ['S08'], '1', '200'),
    says('effects', ['S41', 'S11']),
    // 100 less the 75 who did well.
    says('failure', ['S03'], '5', '25', '100'),
  ],
  alternatives: [
    says('dilation', ['S04'], '2', '54', '100', '92'),
    says('heller', ['S01', 'S02'], '2'),
    says('passing', ['S41', 'S51', 'S102']),
  ],
};
