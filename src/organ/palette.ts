/**
 * Colors of the wall layers, sRGB hex: one list for the picture's materials and for the legend beside it, so that
 * the two can never disagree. They differ in lightness as well as hue, for color-blind eyes and gray print.
 */
export const LAYER_COLORS = {
  mucosa: '#e8a79b',
  submucosa: '#f3e3d3',
  /** Submucosa once the blue dye has been injected. */
  submucosaBlue: '#8fb8dc',
  circularMuscle: '#bf4236',
  longitudinalMuscle: '#6a2231',
  adventitia: '#d9c3b4',
} as const;

export type LayerColorName = keyof typeof LAYER_COLORS;
export const LAYER_COLOR_NAMES = Object.keys(LAYER_COLORS) as readonly LayerColorName[];
