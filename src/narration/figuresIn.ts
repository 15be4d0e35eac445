/** A figure of a text: as digits with a decimal point, and as it is written there, with its percent sign. */
export interface WrittenFigure {
  readonly value: string;
  readonly written: string;
}

/**
 * Figures of a text in reading order: `'7,5 % sous CO2'` -> `7.5`, written `7,5 %`. What belongs to a name (CO2, T10)
 * is none.
 */
export const figuresIn = (text: string): WrittenFigure[] =>
  [...text.matchAll(/(?<![\p{Script=Latin}\p{N}])(\d+(?:[.,]\d+)*)(?:\s?[%٪])?/gu)].map(
    ([written, digits]) => ({ value: digits!.replace(',', '.'), written }),
  );
