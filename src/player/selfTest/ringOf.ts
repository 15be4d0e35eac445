import type { WorldPoint } from '../../organ/coordinates';
import type { ExploreView, StructureName, StructurePlace } from '../../procedure/structures';
import { cameraPoseAt, createCameraPose } from '../../scene/cameraPose';
import { anchorAt } from '../../scene/labelAnchor';
import { presencesIn } from '../../scene/neighbors';
import { labelSceneOf, placeOf } from '../../scene/pick/placeOf';
import { Picker, type Pointed } from '../../scene/pick/picker';
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
  const picker = new Picker(state, programme, presencesIn(state, state.shot.distanceCm));
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
    (each) => inFrame(each) && picker.meets(pose.position, each, NEAR_CM),
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
  const scene = labelSceneOf(state, caseParameters);
  for (const place of at) {
    const point: WorldPoint = { x: 0, y: 0, z: 0 };
    if (anchorAt(place, scene, point) && isSeen(point)) return point;
  }
  return null;
}
