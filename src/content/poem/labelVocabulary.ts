import type {
  Label,
  LabelCondition,
  LabelFigure,
  LabelName,
  LabelPlace,
  LabelThing,
  WallPart,
} from '../../procedure/labels';
import { onFaces } from './labelPlaces';

/** A name at the first of its places that is seen, while every condition holds. */
export const label = (
  name: LabelName,
  at: LabelPlace | readonly LabelPlace[],
  ...when: readonly LabelCondition[]
): Label => ({ name, at: 'in' in at ? [at] : at, when });

export const thing = (name: LabelThing): LabelPlace => ({ in: 'scene', thing: name });

/** A layer on the face in the plane of the work, or where that face lacks it, on the other. */
export const layer = (name: LabelName & WallPart, depthCm: LabelFigure): Label =>
  label(name, onFaces(name, depthCm));

export const scopeIn: LabelCondition = { track: 'tipDepthCm', above: 2 };
export const toolOut: LabelCondition = { track: 'toolExtensionMm', above: 5 };
export const scopeTip = label('endoscope', [thing('scopeTip'), thing('scopeShaft')], scopeIn);
export const knife = label('knife', thing('tool'), toolOut, { tool: 'knife' });
export const forceps = label('forceps', thing('tool'), toolOut, { tool: 'forceps' });
