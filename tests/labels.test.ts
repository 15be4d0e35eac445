import { describe, expect, it } from 'vitest';
import { beat, CASES, instantsOf, momentAt, realProgramme } from './support/programme';
import { anchorAt, labelHolds, type LabelScene } from '../src/scene/labelAnchor';
import { LabelPoints } from '../src/scene/labelPoints';
import { labelTimingAt } from '../src/scene/labelTiming';
import { cameraPoseAt, createCameraPose } from '../src/scene/cameraPose';
import { createScopePath } from '../src/scene/scopePath';
import { createToolPose } from '../src/scene/toolPose';
import type { Programme } from '../src/scene/types';
import { fr } from '../src/content/words/fr';
import { LABELS } from '../src/content/poem/labels';
import { SHOTS } from '../src/content/poem/shots';

describe('the labels of the telling', () => {
  it('belong to shots that there are, and every shot has some', () => {
    expect(Object.keys(LABELS).sort()).toEqual(SHOTS.map(({ id }) => id).sort());
  });

  it('have words', () => {
    for (const { name } of Object.values(LABELS).flat()) expect(fr.labels.names[name]).toMatch(/^[A-ZŒ]/);
  });
});

describe.each(Object.entries(CASES))('the labels of the telling, %s', (_, caseParameters) => {
  const programme = realProgramme(caseParameters);
  const seconds = instantsOf(programme, 150, 77);

  it('point at places of the organ, at every instant', () => {
    const point = { x: 0, y: 0, z: 0 };
    for (const t of seconds) {
      const { state, tissue } = momentAt(programme, t);
      const scene: LabelScene = {
        state,
        caseParameters,
        tissue,
        path: createScopePath(),
        toolPose: createToolPose(),
      };
      for (const label of Object.values(LABELS).flat()) {
        if (!labelHolds(label, scene)) continue;
        for (const at of label.at) {
          if (!anchorAt(at, scene, point)) continue;
          const { x, y, z } = point;
          const why = `${label.name} at ${t.toFixed(1)} s, seed 77: ${x}, ${y}, ${z}`;
          expect(Math.abs(x) < 14 && Math.abs(z) < 14 && y > -20 && y < 45, why).toBe(true);
        }
      }
    }
  });

  it('name at least two things that are seen, whenever the camera stands', () => {
    const bare = seconds.filter((t) => (seenAt(programme, t)?.length ?? 2) < 2);
    expect(bare, 'seconds at which less is named, seed 77').toEqual([]);
  });

  it.each([
    ['bleb stands', 'blueFluid'],
    ['bleb stands', 'needle'],
    ['incision complete', 'entry'],
    ['tunnel halfway', 'tunnel'],
    ['circular fibers part', 'circularMuscle'],
    ['third clip', 'clips'],
    ['sphincter opens', 'lowerSphincter'],
    ['column empties', 'food'],
  ])('at « %s » name the %s', (name, label) => {
    let t = beat(programme, name, 0.8);
    while (seenAt(programme, t) === null) t += 0.2;
    expect(seenAt(programme, t)).toContain(label);
  });
});

/** Names seen at an instant in a picture without edges; null while the camera is in flight. */
function seenAt(programme: Programme, t: number): string[] | null {
  const { shotId, opacity } = labelTimingAt(programme.shots, t, { shotId: '', opacity: 0 });
  if (opacity < 1) return null;
  const { state } = momentAt(programme, t);
  const labels = LABELS[shotId] ?? [];
  const points = new LabelPoints(labels);
  points.begin(state, programme);
  points.look(cameraPoseAt(state.shot, 1.4, createCameraPose()).position, () => true);
  const point = { x: 0, y: 0, z: 0 };
  return labels.flatMap(({ name }, i) => (points.at(i, point) ? [name] : []));
}
