import { describe, expect, it } from 'vitest';
import { CASES, beat, instantsOf, momentAt, realProgramme } from '../../tests/support/programme';
import type { WorldPoint } from '../organ/coordinates';
import { toWorld } from '../organ/shape';
import type { Programme } from './types';
import { createScopePath, scopePathAt } from './scopePath';
import { createToolPose, toolGoal, toolPoseAt } from './toolPose';

/** A tool touches when its tip is this near to its goal, cm. */
const TOUCH_CM = 0.2;
/** Widest angle between tool and channel, degrees. */
const WIDEST_DEG = 36;

const path = createScopePath();
const pose = createToolPose();

interface Reach {
  readonly missCm: number;
  readonly bendDeg: number;
  readonly lengthCm: number;
  readonly extensionCm: number;
}

function reachAt(programme: Programme, seconds: number): Reach {
  const { state, tissue } = momentAt(programme, seconds);
  scopePathAt(state, tissue, path);
  toolPoseAt(state, tissue, path, pose);
  const goal: WorldPoint = toWorld(toolGoal(state, tissue), tissue, { x: 0, y: 0, z: 0 });
  const { mouth, tip, direction } = pose;
  const along = path.along;
  const cosine = direction.x * along[0]! + direction.y * along[1]! + direction.z * along[2]!;
  return {
    missCm: Math.hypot(tip.x - goal.x, tip.y - goal.y, tip.z - goal.z),
    bendDeg: (Math.acos(Math.min(1, cosine)) * 180) / Math.PI,
    lengthCm: Math.hypot(tip.x - mouth.x, tip.y - mouth.y, tip.z - mouth.z),
    extensionCm: state.values.toolExtensionMm / 10,
  };
}

describe('the tool in the channel', () => {
  const touches = [
    ['needle touches mucosa', 0],
    ['knife opens mucosa', 0],
    ['knife touches muscle', 0],
    ['first clip', 1.5],
    ['second clip', 1.5],
    ['third clip', 1.5],
    ['fourth clip', 1.5],
    ['last clip', 1.5],
  ] as const;
  for (const [name, caseParameters] of Object.entries(CASES)) {
    const programme = realProgramme(caseParameters);
    it.each(touches)(`case « ${name} »: its tip is where it works at « %s » + %s s`, (moment, plusS) => {
      const { missCm } = reachAt(programme, beat(programme, moment, plusS));
      expect(missCm).toBeLessThan(TOUCH_CM);
    });

    it(`case « ${name} »: never bends farther than the channel lets it nor stands out farther than pushed`, () => {
      for (const seconds of instantsOf(programme, 400, 71)) {
        const { bendDeg, lengthCm, extensionCm } = reachAt(programme, seconds);
        expect(bendDeg, `at ${seconds} s`).toBeLessThan(WIDEST_DEG);
        expect(lengthCm, `at ${seconds} s`).toBeLessThanOrEqual(extensionCm + 1e-6);
      }
    });
  }
});
