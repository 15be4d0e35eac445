/** A small figure's place in a crowd, and the crowd's size, in units of the drawing. */
const CELL = { width: 10, height: 15 } as const;

/** Head and shoulders, filled; its right side and foot are the cell's, less a gap. */
const FULL = 'm5 1.2a2.6 2.6 0 1 0 .01 0zm-4 12.3v-3.2a3.3 3.3 0 0 1 3.3-3.3h1.4a3.3 3.3 0 0 1 3.3 3.3v3.2z';
/** Smaller and open at the foot: told from the filled one by its shape, without any color. */
const EMPTY = 'm5 2a2 2 0 1 0 .01 0zm-3.1 11.2v-2.7a2.7 2.7 0 0 1 2.7-2.7h.8a2.7 2.7 0 0 1 2.7 2.7v2.7';

export interface Crowd {
  readonly widthUnits: number;
  readonly heightUnits: number;
  /** SVG paths of those it happens to, who stand first in reading order, and of the others. */
  readonly full: string;
  readonly empty: string;
}

/** How many stand in a row: ten, so that rows can be counted; twenty where there are two hundred. */
const columnsOf = (of: number): number => (of > 100 ? 20 : 10);

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
    widthUnits: columns * CELL.width,
    heightUnits: Math.ceil(of / columns) * CELL.height,
    full: drawn(0, count, FULL),
    empty: drawn(count, of, EMPTY),
  };
}
