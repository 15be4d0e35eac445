/** Middle lines of the strokes of a digit, in a box `DIGIT_WIDTH` wide and 1 high, from bottom left. */
export type Strokes = readonly (readonly (readonly [x: number, y: number])[])[];

export const DIGIT_WIDTH = 0.56;

const W = DIGIT_WIDTH;

/** Points of an elliptic arc about (x, y), from one angle to another, in degrees counterclockwise from 3 o'clock. */
function arc(
  x: number,
  y: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  steps: number,
): [number, number][] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const a = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [x + rx * Math.cos(a), y + ry * Math.sin(a)];
  });
}

const zero = arc(W / 2, 0.5, W / 2, 0.5, 90, 450, 14);
const one: Strokes[number] = [
  [0.1, 0.78],
  [0.34, 1],
  [0.34, 0],
];
const two: Strokes[number] = [...arc(W / 2, 0.7, W / 2, 0.3, 165, -40, 7), [0, 0], [W, 0]];
const three = [
  ...arc(W * 0.46, 0.75, W * 0.46, 0.25, 150, -90, 7),
  ...arc(W / 2, 0.26, W / 2, 0.26, 90, -155, 8),
];
const four: Strokes = [
  [
    [W, 0.28],
    [0, 0.28],
    [0.38, 1],
  ],
  [
    [0.4, 0.58],
    [0.4, 0],
  ],
];
const five: Strokes[number] = [
  [W * 0.94, 1],
  [0.08, 1],
  [0.04, 0.55],
  ...arc(W * 0.46, 0.32, W * 0.54, 0.32, 125, -150, 8),
];
const six: Strokes[number] = [[W * 0.8, 1], [0.12, 0.62], ...arc(W / 2, 0.32, W / 2, 0.32, 160, 520, 11)];
const seven: Strokes[number] = [
  [0, 1],
  [W, 1],
  [0.18, 0],
];

/** The digits that depth marks need: a depth is a multiple of 5 cm and below 80. */
export const DIGITS: Readonly<Record<string, Strokes>> = {
  '0': [zero],
  '1': [one],
  '2': [two],
  '3': [three],
  '4': four,
  '5': [five],
  '6': [six],
  '7': [seven],
};
