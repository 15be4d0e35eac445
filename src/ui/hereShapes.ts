import { BODY_MIDLINE_X } from '../organ/neighbors/body';
import { CENTER, FRAME_SIZE, readFrame } from '../organ/frames';
import { STOMACH_RINGS } from '../organ/stomach';

type Point = readonly [x: number, y: number];

/** The figure's own space: cm in the world seen from the front, y turned downward as pictures have it. */
export const HERE_VIEW = { left: -29.9, top: -50, width: 56, height: 80 } as const;

/**
 * Outline of head, neck, trunk and upper arms, drawn by hand [D]: distance from the midline and height in cm, from the
 * crown down one side to the inner side of the arm and up to the armpit, then down the flank.
 */
const HALF_BODY: readonly Point[] = [
  [0, 49],
  [4.2, 48],
  [7, 44.6],
  [7.7, 40],
  [7.4, 35.5],
  [6.2, 31],
  [5.4, 28],
  [5.3, 25],
  [6.6, 22.6],
  [11, 20.9],
  [16.5, 19.4],
  [20.4, 16.6],
  [22.4, 12],
  [23, 5],
  [23.6, -4],
  [25.2, -14],
  [26.2, -24],
  [26.6, -32],
  [21.4, -32],
  [20.6, -22],
  [19.6, -12],
  [18.4, -2],
  [17.4, 6.5],
  [16.6, 2],
  [15.4, -6],
  [14.6, -14],
  [15.6, -22],
  [17.2, -32],
];

const esophagus: Point[] = [];
const frame = new Float64Array(FRAME_SIZE);
for (let s = 8; s <= 40; s += 2) {
  readFrame(s, frame);
  esophagus.push([frame[CENTER] ?? 0, frame[CENTER + 1] ?? 0]);
}

const stomach: readonly Point[] = [
  ...STOMACH_RINGS.map(({ at3 }) => at3),
  ...STOMACH_RINGS.map(({ at9 }) => at9).toReversed(),
];

const left = HALF_BODY.map(([x, y]): Point => [BODY_MIDLINE_X + x, y]);
const right = HALF_BODY.map(([x, y]): Point => [BODY_MIDLINE_X - x, y]).toReversed();

/** SVG path data of the figure that shows where in the body the picture is. */
export const HERE_PATHS = {
  body: smooth([...right, ...left]),
  esophagus: smooth(esophagus),
  stomach: `${smooth(stomach)}Z`,
} as const;

/** A curve through all points (Catmull-Rom, as cubic pieces). */
function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] ?? [0, 0];
  const text = (x: number, y: number): string => `${x.toFixed(1)} ${(-y).toFixed(1)}`;
  let path = `M${text(...at(0))}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = text(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
    const second = text(c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6);
    path += `C${first} ${second} ${text(...c)}`;
  }
  return path;
}
