import type { Figures, FigureTag } from './figures';

/** Figures of one source. */
export const by = (source: string, tag: FigureTag, ...values: string[]): Figures => ({
  values,
  source,
  tag,
});
