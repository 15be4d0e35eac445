import type { Figures } from './figures';

/** Where on a scale a claim lies: at a value, over a range, or at a value with the range round it. */
export interface Mark {
  readonly at?: number;
  readonly low?: number;
  readonly high?: number;
  /** The second of the two kinds that the legend names, e.g. after Heller, as against after POEM. */
  readonly second?: true;
}

/** What one source says, or several that say the same. Its words stand in `content/words/evidence`, by its id. */
export interface Claim {
  /** The key of its source, with a letter behind it where the source has several claims. */
  readonly id: string;
  /** Every figure of its words in digits with a decimal point, by source; a source without figures has none. */
  readonly figures: readonly Figures[];
  /** Left out: it gives no number of this kind. */
  readonly marks?: readonly Mark[];
}

/** In the order in which the procedure is told and judged. */
export const STEPS = [
  'anatomy',
  'swallow',
  'preparation',
  'technique',
  'opening',
  'results',
  'complications',
  'reflux',
  'recovery',
] as const;
export type Step = (typeof STEPS)[number];

/** What one source says; its id is the source's key. */
export const claim = (figures: Figures, ...marks: Mark[]): Claim => ({
  id: figures.source,
  figures: [figures],
  ...(marks.length > 0 && { marks }),
});

/** A further claim of a source, under an id of its own. */
export const also = (id: string, figures: Figures, ...marks: Mark[]): Claim => ({
  ...claim(figures, ...marks),
  id,
});

/** The same claim by several sources. */
export const together = (id: string, figures: readonly Figures[], ...marks: Mark[]): Claim => ({
  id,
  figures,
  ...(marks.length > 0 && { marks }),
});
