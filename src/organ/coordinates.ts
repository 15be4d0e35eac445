/**
 * Organ coordinates: everything that happens is said in the endoscopist's own terms.
 */
export interface OrganPoint {
  /**
   * Depth, cm from the incisors: down the esophagus along its centerline; past the junction along the lesser
   * curvature, which is where the tunnel and the myotomy are measured.
   */
  s: number;
  /** Direction round the lumen, looking distally: radians from 12 o'clock (anterior), clockwise; 3 o'clock = patient's right. */
  theta: number;
  /** -1 centerline, 0 luminal surface, 1 outer surface; the layer boundaries lie at `RHO`. */
  rho: number;
}

/** World position: 1 unit = 1 cm, x patient's left, y up, z anterior; origin on the centerline at the junction. */
export interface WorldPoint {
  x: number;
  y: number;
  z: number;
}

/** The boundaries of the wall from the lumen outward. Between two of them lies one layer (or the tunnel). */
export const BOUNDARY = {
  lumen: 0,
  mucosaSubmucosa: 1,
  tunnelRoof: 2,
  tunnelFloor: 3,
  submucosaCircular: 4,
  circularLongitudinal: 5,
  longitudinalAdventitia: 6,
  outer: 7,
} as const;
export type BoundaryName = keyof typeof BOUNDARY;
export const BOUNDARY_COUNT = 8;

/** Where each boundary lies in `rho`. Between them rho runs evenly through the layer, whatever its present thickness. */
export const RHO: readonly number[] = [0, 0.2, 0.36, 0.44, 0.5, 0.75, 0.95, 1];

/** The layers between the boundaries, from the lumen outward. */
export const LAYERS = [
  'mucosa',
  'submucosaInner',
  'tunnel',
  'submucosaOuter',
  'circularMuscle',
  'longitudinalMuscle',
  'adventitia',
] as const;
export type LayerName = (typeof LAYERS)[number];
