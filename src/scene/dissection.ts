import { BOUNDARY } from '../organ/coordinates';
import type { WallPart } from '../procedure/labels';
import { STRUCTURE_NAMES, type LayerLook } from '../procedure/structures';

/** The layers of the wall that can be taken away, from the lumen outward. */
export const WALL_LAYERS = STRUCTURE_NAMES.layer;
export type WallLayer = (typeof WALL_LAYERS)[number];

export type LayerLooks = Readonly<Record<WallLayer, LayerLook>>;

/** What has been taken away of the organ to look into it, besides the wedge of the shot. */
export interface Dissection {
  layers: LayerLooks;
  /** Everything above this depth has been cut off, square to the esophagus, cm from the incisors; null: nothing. */
  sectionCm: number | null;
}

export const WHOLE_LAYERS: LayerLooks = Object.fromEntries(
  WALL_LAYERS.map((layer) => [layer, 'shown']),
) as LayerLooks;

export const wholeOrgan = (): Dissection => ({ layers: WHOLE_LAYERS, sectionCm: null });

/** The esophagus can be cut across between these depths: where it is a tube, cm from the incisors. */
export const SECTION_RANGE_CM = { min: 17, max: 40.4 } as const;

/** The boundaries of each layer: the tunnel lies within the submucosa. */
export const LAYER_BOUNDS: Readonly<Record<WallLayer, readonly [inner: number, outer: number]>> = {
  mucosa: [BOUNDARY.lumen, BOUNDARY.mucosaSubmucosa],
  submucosa: [BOUNDARY.mucosaSubmucosa, BOUNDARY.submucosaCircular],
  circularMuscle: [BOUNDARY.submucosaCircular, BOUNDARY.circularLongitudinal],
  longitudinalMuscle: [BOUNDARY.circularLongitudinal, BOUNDARY.longitudinalAdventitia],
  adventitia: [BOUNDARY.longitudinalAdventitia, BOUNDARY.outer],
};

/** A surface that comes to light when layers are taken away. */
export interface Sheet {
  readonly layer: WallLayer;
  readonly boundary: number;
  /** -1 toward the lumen, 1 away from it. */
  readonly facing: -1 | 1;
  readonly ghost: boolean;
}

/**
 * The surfaces of what is left, besides those that the whole organ shows anyway (the luminal surface of the mucosa and the
 * outer one of the adventitia): faces of shown layers whose neighbor is not shown, and one for every ghost.
 */
export function sheetsOf(layers: LayerLooks): readonly Sheet[] {
  return WALL_LAYERS.flatMap((layer, i): Sheet[] => {
    const [inner, outer] = LAYER_BOUNDS[layer];
    if (layers[layer] === 'hidden') return [];
    if (layers[layer] === 'ghosted')
      return [{ layer, boundary: i === 0 ? inner : outer, facing: i === 0 ? -1 : 1, ghost: true }];
    const isShown = (other: WallLayer | undefined): boolean =>
      other !== undefined && layers[other] === 'shown';
    return [
      ...(i > 0 && !isShown(WALL_LAYERS[i - 1])
        ? [{ layer, boundary: inner, facing: -1, ghost: false } as const]
        : []),
      ...(i < WALL_LAYERS.length - 1 && !isShown(WALL_LAYERS[i + 1])
        ? [{ layer, boundary: outer, facing: 1, ghost: false } as const]
        : []),
    ];
  });
}

/** Nothing has been taken away. */
export const isWhole = ({ layers, sectionCm }: Readonly<Dissection>): boolean =>
  sectionCm === null && WALL_LAYERS.every((layer) => layers[layer] === 'shown');

/** Which layer must be there for a place across the wall to be there; the axis needs none. */
const LAYER_OF_PART: Readonly<Partial<Record<WallPart, WallLayer>>> = {
  lumen: 'mucosa',
  mucosa: 'mucosa',
  submucosa: 'submucosa',
  tunnel: 'submucosa',
  tunnelRoof: 'submucosa',
  tunnelFloor: 'circularMuscle',
  circularMuscle: 'circularMuscle',
  longitudinalMuscle: 'longitudinalMuscle',
  adventitia: 'adventitia',
  outer: 'adventitia',
};

/** Whether a place of the wall is left. @param s depth, cm from the incisors. */
export function isLeft({ layers, sectionCm }: Readonly<Dissection>, s: number, part: WallPart): boolean {
  const layer = LAYER_OF_PART[part];
  return (sectionCm === null || s >= sectionCm) && (layer === undefined || layers[layer] === 'shown');
}
