import type { LanguageCode } from '../../src/narration/types';

/** Figures of a text as digits with a decimal point. What belongs to a name (CO2) is none. */
export const figuresIn = (text: string): string[] =>
  (text.match(/(?<![\p{Script=Latin}\p{N}])\d+(?:[.,]\d+)*/gu) ?? []).map((figure) =>
    figure.replace(',', '.'),
  );

/** Arabic says one and two by the form of the noun. */
export const said = (language: LanguageCode, values: readonly string[]): readonly string[] =>
  language === 'ar' ? values.filter((value) => value !== '1' && value !== '2') : values;

export const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();
