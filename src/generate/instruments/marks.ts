import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { stroke } from '../mesh/stroke';
import { wrapped } from '../mesh/wrap';
import { DIGITS, DIGIT_WIDTH } from './digits';
import { MARKS, SCOPE } from './dimensions';

/** From and to, cm behind the distal face. */
export type Band = readonly [from: number, to: number];

/** Depths that bear a mark, cm. */
export const markedDepths = (): number[] =>
  Array.from({ length: Math.floor((SCOPE.length - 1) / MARKS.every) }, (_, i) => (i + 1) * MARKS.every);

/** White rings: one line every 5 cm, two every 10, their middle at the very depth. */
export const ringsAt = (depth: number): Band[] =>
  depth % (2 * MARKS.every) === 0
    ? [
        [depth - 1.4 * MARKS.ring, depth - 0.4 * MARKS.ring],
        [depth + 0.4 * MARKS.ring, depth + 1.4 * MARKS.ring],
      ]
    : [[depth - 0.5 * MARKS.ring, depth + 0.5 * MARKS.ring]];

/** Where the numeral of a depth stands: right behind its ring. */
export const numeralBand = (depth: number): Band => [
  depth + MARKS.numeralGap,
  depth + MARKS.numeralGap + MARKS.numeralHeight,
];

/** The depth in printed numerals on each side of the tube, so that one faces whoever looks; their feet toward the tip. */
export function numeral(depth: number): MeshData {
  const text = String(depth);
  const size = MARKS.numeralHeight - MARKS.stroke;
  const digitWidth = DIGIT_WIDTH * size;
  const advance = digitWidth + MARKS.stroke + MARKS.digitGap;
  const width = (text.length - 1) * advance + digitWidth;
  const [foot] = numeralBand(depth);
  const meshes: MeshData[] = [];
  for (let side = 0; side < MARKS.sides; side++) {
    const angle = MARKS.turned + (2 * Math.PI * side) / MARKS.sides;
    for (let place = 0; place < text.length; place++) {
      const left = place * advance - width / 2;
      for (const line of DIGITS[text.charAt(place)] ?? []) {
        const drawn = line.map(
          ([x, y]) => [left + x * size, MARKS.stroke / 2 + y * size] as [number, number],
        );
        meshes.push(wrapped(stroke(drawn, MARKS.stroke), SCOPE.radius + MARKS.raised, angle, foot));
      }
    }
  }
  return merge(meshes);
}
