/** A flat patch in two dimensions: corners, and triangles that turn counterclockwise. */
export interface Flat {
  readonly points: readonly (readonly [number, number])[];
  readonly indices: readonly number[];
}

/** At a sharp turn the stroke's corner reaches at most this many half widths out. */
const LONGEST_MITER = 2;

/**
 * A line drawn with a broad pen: quads along it, mitered where it turns.
 * A straight line -> 2 triangles.
 * @param width of the pen, in the unit of the line
 * @throws RangeError for a line of fewer than two points
 */
export function stroke(line: readonly (readonly [number, number])[], width: number): Flat {
  if (line.length < 2) throw new RangeError('stroke: a line needs two points');
  const points: [number, number][] = [];
  const indices: number[] = [];
  const at = (i: number): readonly [number, number] => line[i] as readonly [number, number];
  line.forEach((here, i) => {
    const before = normal(at(Math.max(0, i - 1)), at(Math.max(1, i)));
    const after = normal(at(Math.min(line.length - 2, i)), at(Math.min(line.length - 1, i + 1)));
    const [mx, my] = [before[0] + after[0], before[1] + after[1]];
    const square = mx * mx + my * my || 1;
    const reach = Math.min(2 / square, LONGEST_MITER / Math.sqrt(square)) * (width / 2);
    points.push([here[0] + mx * reach, here[1] + my * reach], [here[0] - mx * reach, here[1] - my * reach]);
    if (i === 0) return;
    const [left, right] = [2 * i - 2, 2 * i - 1];
    indices.push(left, right, right + 2, left, right + 2, left + 2);
  });
  return { points, indices };
}

/** Unit vector to the left of the way from a to b. */
function normal(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}
