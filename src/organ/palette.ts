/**
 * Colors of the wall layers, sRGB hex: one list for the picture's materials and for the legend beside it, so that
 * the two can never disagree. Neighbors in the wall differ in lightness by 9 or more of 100 and stay apart for
 * color-blind eyes: gray print and every eye can tell them (`palette.test.ts`).
 */
export const LAYER_COLORS = {
  mucosa: '#e0938a',
  submucosa: '#f6e7d6',
  /** Submucosa once the blue dye has been injected. */
  submucosaBlue: '#a5cbe8',
  circularMuscle: '#b8463c',
  longitudinalMuscle: '#74283a',
  adventitia: '#dcc7b6',
} as const;

export type LayerColorName = keyof typeof LAYER_COLORS;
export const LAYER_COLOR_NAMES = Object.keys(LAYER_COLORS) as readonly LayerColorName[];
