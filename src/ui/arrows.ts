/** A press of an arrow moves what it moves by this share of a picture's smaller side; with shift by the finer one. */
export const ARROW = { plain: 0.03, fine: 0.006 } as const;
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
