/** A small figure's place in a crowd, and the crowd's size, in units of the drawing. */
const CELL = { width: 10, height: 12.5 } as const;

/** Head and shoulders, filled. */
const FULL = 'm5 .9a2.3 2.3 0 1 0 .01 0zm-3.7 10.3v-2.6a2.9 2.9 0 0 1 2.9-2.9h1.6a2.9 2.9 0 0 1 2.9 2.9v2.6z';
/** Smaller and open at the foot: told from the filled one by its shape, without any color. */
const EMPTY = 'm5 1.5a1.75 1.75 0 1 0 .01 0zm-3 9.5v-2.3a2.4 2.4 0 0 1 2.4-2.4h1.2a2.4 2.4 0 0 1 2.4 2.4v2.3';

export interface Crowd {
  readonly columns: number;
  readonly widthUnits: number;
  readonly heightUnits: number;
  /** SVG paths of those it happens to, who stand first in reading order, and of the others. */
  readonly full: string;
  readonly empty: string;
}

/** How many stand in a row: ten, so that rows can be counted; twenty where there are two hundred. */
const columnsOf = (of: number): number => Math.min(of, of > 100 ? 20 : 10);

/**
 * Draws `of` people in rows of ten, the first `count` of them filled.
 * @throws RangeError unless 0 <= count <= of, both whole
 */
export function crowdOf(count: number, of: number): Crowd {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of)
    throw new RangeError(`${count} of ${of} cannot be drawn as people.`);
  const columns = columnsOf(of);
  const drawn = (from: number, to: number, person: string): string =>
    Array.from({ length: to - from }, (_, index) => {
      const place = from + index;
      return `M${(place % columns) * CELL.width} ${Math.floor(place / columns) * CELL.height}${person}`;
    }).join('');
  return {
    columns,
    widthUnits: columns * CELL.width,
    heightUnits: Math.ceil(of / columns) * CELL.height,
    full: drawn(0, count, FULL),
    empty: drawn(count, of, EMPTY),
  };
}
