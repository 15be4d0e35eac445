import { describe, expect, it } from 'vitest';
import { TEST_VIEWS } from '../src/content/poem/selfTest/testViews';
import type { WorldPoint } from '../src/organ/coordinates';
import { isRight } from '../src/player/selfTest/judge';
import { placePointed } from '../src/player/selfTest/placePointed';
import type { Quiz } from '../src/player/selfTest/quiz';
import { quizInstant } from '../src/player/selfTest/quizInstant';
import { quizOf } from '../src/player/selfTest/quizOf';
import { ringOf } from '../src/player/selfTest/ringOf';
import { testMatter } from '../src/player/selfTest/testMatter';
import { testOf } from '../src/player/selfTest/testOf';
import type { Question } from '../src/player/selfTest/types';
import { DEFAULT_CASE } from '../src/procedure/case';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { Picker, type Pointed } from '../src/scene/pick/picker';
import type { Programme } from '../src/scene/types';
import { quizParts, TEST_CONTENT } from '../src/ui/selfTest/testContent';
import { CASES, realProgramme } from './support/programme';

const SEED = 20270131;

/** What somebody meets in the picture of a question who looks from the camera to a point; many look into one picture. */
function lookers(programme: Programme, aspect: number) {
  const made = new Map<string, { readonly from: Readonly<WorldPoint>; readonly picker: Picker }>();
  return (quiz: Quiz) => {
    const key = JSON.stringify([quiz.view, quiz.moment]);
    const { from, picker } = made.get(key) ?? eyeOf(quiz, programme, aspect);
    made.set(key, { from, picker });
    return (to: Readonly<WorldPoint>, [dx, dy, dz]: readonly number[] = [0, 0, 0]): Pointed | null => {
      const [x, y, z] = [to.x - from.x, to.y - from.y, to.z - from.z];
      const far = Math.hypot(x, y, z);
      // A hair's breadth beside the middle, as an eye takes it: a five-hundredth of the picture's height.
      const hair = (far * Math.tan((14 * Math.PI) / 180) * 2) / 500;
      const [bx, by, bz] = [x + dx! * hair, y + dy! * hair, z + dz! * hair];
      const length = Math.hypot(bx, by, bz);
      return picker.pick({ from, direction: { x: bx / length, y: by / length, z: bz / length } });
    };
  };
}
function eyeOf(quiz: Quiz, programme: Programme, aspect: number) {
  const state = quizInstant(quiz, programme, TEST_VIEWS);
  const { position } = cameraPoseAt(state.shot, aspect, createCameraPose());
  return { from: position, picker: new Picker(state, programme, state.shot.neighbors) };
}
const BESIDE = [1, -1].flatMap((d) => [
  [d, 0, 0],
  [0, d, 0],
  [0, 0, d],
]);

const ROWS = [
  ...Object.entries(CASES).map(([name, each]) => [name, 1.25, each] as const),
  ['anterior, on a telephone', 0.75, DEFAULT_CASE] as const,
];

describe.each(ROWS)('the picture of a question: %s, %s to 1', (_, aspect, caseParameters) => {
  const programme = realProgramme(caseParameters);
  const parts = quizParts(caseParameters);
  const lookInto = lookers(programme, aspect);
  const ringIn = (quiz: Quiz) => ringOf(quiz, { programme, views: TEST_VIEWS, places: parts.places, aspect });

  it(`has its ring on the structure that is asked for, and beside its middle none of the other options (seed ${SEED})`, () => {
    const matter = testMatter(TEST_CONTENT, programme);
    const wrong: string[] = [];
    for (const question of testOf(matter, ['name'], matter.structures.length, SEED)) {
      if (question.form !== 'name') continue;
      const { structure, options } = question;
      const quiz = quizOf(question, true, parts);
      const ring = ringIn(quiz);
      if (!ring) {
        wrong.push(`${structure} is not to be seen`);
        continue;
      }
      const look = lookInto(quiz);
      const met = look(ring.point)?.name;
      if (met !== structure) wrong.push(`the ring for ${structure} is on ${met}`);
      const near = BESIDE.map((beside) => look(ring.point, beside)?.name);
      for (const other of options.filter((name) => name !== structure && near.includes(name)))
        wrong.push(`the ring for ${structure} is as much on ${other}`);
    }
    expect(wrong).toEqual([]);
  });

  it('shows no ring before a place was pointed at, then where the fact lies; and who points there is right', () => {
    const matter = testMatter(TEST_CONTENT, programme);
    for (const { id, place } of TEST_CONTENT.facts) {
      if (!place) continue;
      const question: Question = { form: 'choose', fact: id, options: [], inPicture: true };
      const asked = quizOf(question, true, parts);
      expect(asked.ring, id).toBeNull();
      const ring = ringIn(quizOf(question, false, parts));
      expect(ring, `${id} is not to be seen`).not.toBeNull();
      const met = lookInto(asked)(ring!.point);
      const pointed = met && placePointed(met);
      expect(pointed, `${id} is a place of the organ`).not.toBeNull();
      const right = isRight(question, { pointed: pointed! }, matter);
      expect(right, `${id} at ${JSON.stringify(pointed)}`).toBe(true);
    }
  });
});
