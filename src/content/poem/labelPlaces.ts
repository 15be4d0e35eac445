import type { LabelFigure, LabelHour, LabelPlace, WallPart } from '../../procedure/labels';

/** A place of the wall. */
export const wall = (depthCm: LabelFigure, hour: LabelHour, part: WallPart): LabelPlace => ({
  in: 'wall',
  depthCm,
  hour,
  part,
});

/** A layer on either face of the wedge, at some depths. */
export const onFaces = (part: WallPart, ...depths: readonly LabelFigure[]): readonly LabelPlace[] =>
  depths.flatMap((depthCm) =>
    (['last', 'first'] as const).map((edge) => ({ in: 'cutFace', edge, depthCm, part }) as const),
  );

/** Hours clockwise from the work line. */
export const fromWork = (hours: number): LabelHour => ({ fromWork: hours });
