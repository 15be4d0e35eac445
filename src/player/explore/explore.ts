import { clamp, wrapAngle } from '../../math/interpolate';
import type { CaseParameters } from '../../procedure/case';
import { hourToTheta, thetaToHour } from '../../procedure/clockFace';
import { LAYER_LOOKS, type ExploreView } from '../../procedure/structures';
import { SECTION_RANGE_CM, WALL_LAYERS, WHOLE_LAYERS, type LayerLooks } from '../../scene/dissection';
import { resolveShot } from '../../scene/shots';
import type { DetourView } from '../detour';

/** Clock hours between which the wall is left out, read clockwise; equal hours: nothing is. */
export interface Wedge {
  readonly fromHour: number;
  readonly toHour: number;
}

/** How somebody looks around in the organ while the story stands. */
export interface Explore {
  /** Id of a named view. */
  readonly view: string;
  /** The camera is in a person's hand: a step that is taken on purpose. */
  readonly free: boolean;
  readonly layers: LayerLooks;
  /** null: as the view has it. */
  readonly wedge: Wedge | null;
  /** Where the esophagus is cut across, cm from the incisors; null: it is not. */
  readonly sectionCm: number | null;
  /** Clock face and depth ruler beside the organ. */
  readonly rulers: boolean;
}

/** A view as it is first shown. */
export const exploreOf = ({ id, sectionCm }: ExploreView): Explore => ({
  view: id,
  free: false,
  layers: WHOLE_LAYERS,
  wedge: null,
  sectionCm: sectionCm ?? null,
  rulers: true,
});

/** The same layers and rulers in another view, which brings its own wedge and cross-section. */
export const inView = (explore: Explore, view: ExploreView): Explore => ({
  ...exploreOf(view),
  layers: explore.layers,
  rulers: explore.rulers,
});

/** Of the wall at least two hours are left: a sliver of it is no picture. */
export const WIDEST_WEDGE_HOURS = 10;
/** How many hours of the wall are left out. */
export const wedgeHours = ({ fromHour, toHour }: Wedge): number => (toHour - fromHour + 12) % 12;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** An hour as a clock says it, above 0 up to 12, to a tenth. */
export function tidyHour(hour: number): number {
  const turned = tenth(((hour % 12) + 12) % 12);
  return turned === 0 ? 12 : turned;
}
export const tidySection = (cm: number): number =>
  tenth(clamp(cm, SECTION_RANGE_CM.min, SECTION_RANGE_CM.max));

/** What the picture is led to. */
export function detourOf(explore: Explore, view: ExploreView, caseParameters: CaseParameters): DetourView {
  const shot = resolveShot(view.shot, caseParameters);
  if (explore.wedge) {
    // Chosen hours are the patient's own: they do not turn with the work line.
    shot.wedgeStart = wrapAngle(hourToTheta(explore.wedge.fromHour));
    shot.wedgeWidth = hourToTheta(wedgeHours(explore.wedge));
  }
  const { layers, sectionCm } = explore;
  // A view of the cross-section goes along with it.
  if (view.sectionCm !== undefined && sectionCm !== null) shot.targetDepthCm = sectionCm;
  return { shotId: view.shot.id, shot, dissection: { layers, sectionCm }, fromOutside: true };
}

/** The wedge that is seen, in the patient's hours. */
export function wedgeOf(explore: Explore, view: ExploreView, caseParameters: CaseParameters): Wedge {
  if (explore.wedge) return explore.wedge;
  const { wedgeStart, wedgeWidth } = resolveShot(view.shot, caseParameters);
  return {
    fromHour: tidyHour(thetaToHour(wedgeStart)),
    toHour: tidyHour(thetaToHour(wedgeStart + wedgeWidth)),
  };
}

/** Layers as five digits, from the lumen outward: 0 hidden, 1 a ghost, 2 shown. */
export const layersText = (layers: LayerLooks): string =>
  WALL_LAYERS.map((layer) => LAYER_LOOKS.indexOf(layers[layer])).join('');

/** @returns undefined where the text names no layers. */
export function readLayers(text: string): LayerLooks | undefined {
  if (!/^[012]{5}$/.test(text)) return undefined;
  return Object.fromEntries(
    WALL_LAYERS.map((layer, i) => [layer, LAYER_LOOKS[Number(text[i])]!]),
  ) as LayerLooks;
}

/** Two hours between 0.1 and 12, e.g. `9.2,2`. @returns undefined where the text names none. */
export function readWedge(text: string): Wedge | undefined {
  const found = /^(\d{1,2}(?:\.\d)?),(\d{1,2}(?:\.\d)?)$/.exec(text);
  const [fromHour, toHour] = [Number(found?.[1]), Number(found?.[2])];
  const isHour = (hour: number): boolean => hour > 0 && hour <= 12;
  const wedge = { fromHour, toHour };
  return isHour(fromHour) && isHour(toHour) && wedgeHours(wedge) <= WIDEST_WEDGE_HOURS ? wedge : undefined;
}
