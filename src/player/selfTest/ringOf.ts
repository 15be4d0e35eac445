import type { WorldPoint } from '../../organ/coordinates';
import { restingTissue } from '../../organ/tissue';
import { NEIGHBOR_NAMES } from '../../procedure/neighbors';
import type { ExploreView, StructureName, StructurePlace } from '../../procedure/structures';
import { cameraPoseAt, createCameraPose } from '../../scene/cameraPose';
import { anchorAt } from '../../scene/labelAnchor';
import { noNeighbors, presenceOf } from '../../scene/neighbors';
import { placeOf } from '../../scene/pick/placeOf';
import { Picker, type Pointed } from '../../scene/pick/picker';
import { createScopePath, scopePathAt } from '../../scene/scopePath';
import { tissueOf } from '../../scene/tissueOf';
import { createToolPose, toolPoseAt } from '../../scene/toolPose';
import type { Programme, SceneState } from '../../scene/types';
import { foreseenViewpoint } from '../foreseenViewpoint';
import { isInFrame } from '../viewpoint';
import type { Quiz, QuizRing } from './quiz';
import { quizInstant } from './quizInstant';

/** Height of a picture that is only thought of, px. */
const THOUGHT_PX = 800;
/** What is met this near to a place is what stands there, cm. */
const NEAR_CM = 0.4;

export interface RingParts {
  readonly programme: Programme;
  readonly views: readonly ExploreView[];
  readonly places: Readonly<Record<StructureName, StructurePlace>>;
  /** Width over height of the picture. */
  readonly aspect: number;
}

/** A place of the picture that has a ring; where in the organ it is, of what is met there. */
export type Ringed = Pick<Pointed, 'point' | 'organ'>;

/** Where the ring of a question stands; null: there is none, or its place is not to be seen in this case and picture. */
export function ringOf(quiz: Quiz, parts: RingParts): Ringed | null {
  const { ring } = quiz;
  if (!ring) return null;
  const { programme, views, places, aspect } = parts;
  const state = quizInstant(quiz, programme, views);
  const pose = cameraPoseAt(state.shot, aspect, createCameraPose());
  const picker = new Picker(state, programme, shownBy(state));
  const picture = foreseenViewpoint(pose, THOUGHT_PX * aspect, THOUGHT_PX);
  const inFrame = (point: Readonly<WorldPoint>): boolean => isInFrame(picture, point);
  if ('structure' in ring) {
    const { structure } = ring;
    const place = places[structure];
    return (
      placeOf(structure, place, state, programme, picker, { eye: pose.position, inFrame })?.pointed ?? null
    );
  }
  const point = firstSeen(
    ring,
    state,
    programme,
    (each) => inFrame(each) && meets(picker, pose.position, each),
  );
  return point && { point, organ: null };
}

/** Of some places the first that is there and seen. */
function firstSeen(
  { at }: Extract<QuizRing, { readonly at: unknown }>,
  state: SceneState,
  { caseParameters }: Programme,
  isSeen: (point: Readonly<WorldPoint>) => boolean,
): WorldPoint | null {
  const tissue = tissueOf(state, caseParameters, restingTissue());
  const path = scopePathAt(state, tissue, createScopePath());
  const toolPose = toolPoseAt(state, tissue, path, createToolPose());
  const scene = { state, caseParameters, tissue, path, toolPose };
  for (const place of at) {
    const point: WorldPoint = { x: 0, y: 0, z: 0 };
    if (anchorAt(place, scene, point) && isSeen(point)) return point;
  }
  return null;
}

function meets(picker: Picker, from: Readonly<WorldPoint>, point: Readonly<WorldPoint>): boolean {
  const [x, y, z] = [point.x - from.x, point.y - from.y, point.z - from.z];
  const length = Math.hypot(x, y, z);
  const met = picker.pick({ from, direction: { x: x / length, y: y / length, z: z / length } })?.point;
  return met !== undefined && Math.hypot(met.x - point.x, met.y - point.y, met.z - point.z) < NEAR_CM;
}

/** What lies round the organ, as the shot has it. */
function shownBy({ shot, values }: SceneState) {
  const now = noNeighbors();
  for (const name of NEIGHBOR_NAMES)
    now[name] = presenceOf(name, shot.neighbors[name], values.context, shot.distanceCm, {});
  return now;
}
