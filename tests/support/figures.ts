import { figuresIn } from '../../src/narration/figuresIn';
import type { LanguageCode } from '../../src/narration/types';

/** The values of the figures of a text, in their order. */
export const valuesIn = (text: string): string[] => figuresIn(text).map(({ value }) => value);

export const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

/** Arabic says one and two by the form of the noun. */
const said = (language: LanguageCode, values: readonly string[]): readonly string[] =>
  language === 'ar' ? values.filter((value) => value !== '1' && value !== '2') : values;

/**
 * Holds a text to the figures that have a source.
 * @param sourced as `Figures` write them, each time they occur in a source.
 * @returns what is wrong in a sentence that begins with `place`; null: each figure has a source, and none is left out.
 */
export function figureIssue(
  place: string,
  text: string,
  sourced: readonly string[],
  language: LanguageCode,
): string | null {
  const told = distinct(said(language, valuesIn(text)));
  const known = distinct(said(language, sourced));
  return told.join(' ') === known.join(' ')
    ? null
    : `${place}: told ${told.join(' ')}; with a source ${known.join(' ')}`;
}
