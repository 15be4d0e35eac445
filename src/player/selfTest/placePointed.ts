import { WALL_LAYERS, type WallLayer } from '../../scene/dissection';
import type { Pointed } from '../../scene/pick/picker';
import type { PlacePointed } from './types';

const layerOf = (...names: readonly (string | null)[]): WallLayer | null =>
  WALL_LAYERS.find((layer) => names.includes(layer)) ?? null;

/** What can be read off what was pointed at; null: it is no place of the organ. */
export const placePointed = ({
  name,
  within,
  organ,
}: Pick<Pointed, 'name' | 'within' | 'organ'>): PlacePointed | null =>
  organ && { depthCm: organ.depthCm, hour: organ.hour, layer: layerOf(name, within) };
