import type { Register } from '../../../narration/types';
import type { AlternativeId, EntryId, Study, Treatment } from '../../poem/board';

type Named<Name extends string> = Readonly<Record<Name, string>>;

/** How a round number stands to the exact one; `exact`: closer than half a patient of a hundred. */
export type Nearness = 'exact' | 'about' | 'over' | 'under';

/** What is said of one entry. */
export interface EntryWords {
  readonly title: string;
  /** After a number, of those it happens to and of the others: « 83 avec succès, 17 sans succès ». */
  readonly full: string;
  readonly empty: string;
  readonly note?: string;
}

export interface AlternativeWords {
  readonly name: string;
  readonly how: string;
  readonly brings: string;
  readonly risks: string;
}

/** The board of benefits, risks and other treatments in the words of one register. */
export interface BoardRegisterWords {
  /** What the small figures are, and what figures of studies cannot say. */
  readonly intro: string;
  readonly treatments: Named<Treatment>;
  readonly entries: Readonly<Record<EntryId, EntryWords>>;
  /** At the end of the benefits: none is told without the reflux. */
  readonly refluxToo: string;
  /** What the document says of the reflux, and what the studies say. */
  readonly contradicted: { readonly heading: string; readonly text: string };
  readonly alternatives: Readonly<Record<AlternativeId, AlternativeWords>>;
  /** Which treatment the guidelines prefer, and when. */
  readonly preference: string;
}

/** The board in one language. */
export interface BoardWords {
  readonly registers: Readonly<Record<Register, BoardRegisterWords>>;
  /** « environ 8 patients sur 100 » */
  readonly people: (count: number, of: number, near: Nearness) => string;
  /** As many decimals as the source gives: « 83,0 % ». */
  readonly percent: (value: number, decimals: number) => string;
  /** « 26 sur 63 » */
  readonly counted: (count: number, of: number) => string;
  /** Design, patients and year: « Essai randomisé, n = 221, 2019 ». */
  readonly study: (design: Study['design'], patients: number, year: number | null) => string;
  /** Values as the source writes them: « différence de 1,4 point (IC −8,7 à 11,4) ». */
  readonly estimate: (measure: 'points' | 'oddsRatio', value: string, low: string, high: string) => string;
  /** « p = 0,26 »; without `p`, that it was shown to be no worse. */
  readonly p: (p: string | null, nonInferior: boolean) => string;
  /** The three questions asked of every other treatment. */
  readonly asked: Named<'how' | 'brings' | 'risks'>;
}
