import type {
  Label,
  LabelCondition,
  LabelFigure,
  LabelHour,
  LabelName,
  LabelPlace,
  LabelThing,
  WallPart,
} from '../../procedure/labels';

/** A name at the first of its places that is seen, while every condition holds. */
export const label = (
  name: LabelName,
  at: LabelPlace | readonly LabelPlace[],
  ...when: readonly LabelCondition[]
): Label => ({ name, at: 'in' in at ? [at] : at, when });

export const wall = (depthCm: LabelFigure, hour: LabelHour, part: WallPart): LabelPlace => ({
  in: 'wall',
  depthCm,
  hour,
  part,
});
export const thing = (name: LabelThing): LabelPlace => ({ in: 'scene', thing: name });
/** Hours clockwise from the work line. */
export const fromWork = (hours: number): LabelHour => ({ fromWork: hours });

/** A layer on the face in the plane of the work, or where that face lacks it, on the other. */
export const layer = (name: LabelName & WallPart, depthCm: LabelFigure, elsewhereCm = depthCm): Label =>
  label(name, [
    { in: 'cutFace', edge: 'last', depthCm, part: name },
    { in: 'cutFace', edge: 'first', depthCm: elsewhereCm, part: name },
  ]);
