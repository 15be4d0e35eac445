import type { WorldPoint } from '../../organ/coordinates';
import { restingTissue } from '../../organ/tissue';
import type { StructureName, StructurePlace } from '../../procedure/structures';
import { anchorAt } from '../labelAnchor';
import { createScopePath, scopePathAt } from '../scopePath';
import { tissueOf } from '../tissueOf';
import { createToolPose, toolPoseAt } from '../toolPose';
import type { Programme, SceneState } from '../types';
import type { Picker, Pointed } from './picker';

/**
 * The first place at which a structure is met from here: whoever points there is told its name.
 * @param eye where the camera stands, cm. @returns null where it is not to be seen at this instant.
 */
export function placeOf(
  name: StructureName,
  { at }: StructurePlace,
  state: SceneState,
  { caseParameters }: Programme,
  picker: Picker,
  eye: Readonly<WorldPoint>,
  inFrame: (point: Readonly<WorldPoint>) => boolean = () => true,
): Pointed | null {
  const tissue = tissueOf(state, caseParameters, restingTissue());
  const path = scopePathAt(state, tissue, createScopePath());
  const toolPose = toolPoseAt(state, tissue, path, createToolPose());
  const scene = { state, caseParameters, tissue, path, toolPose };
  const point: WorldPoint = { x: 0, y: 0, z: 0 };
  for (const place of at) {
    if (!anchorAt(place, scene, point) || !inFrame(point)) continue;
    const [x, y, z] = [point.x - eye.x, point.y - eye.y, point.z - eye.z];
    const length = Math.hypot(x, y, z);
    const found = picker.pick({ from: eye, direction: { x: x / length, y: y / length, z: z / length } });
    if (found?.name === name) return found;
  }
  return null;
}
