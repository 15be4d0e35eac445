import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, momentAt, realProgramme } from '../../tests/support/programme';
import { BOUNDARY } from '../organ/coordinates';
import { boundaryPoint } from '../organ/shape';
import type { Tissue } from '../organ/tissue';

const SEED = 81;
/** No corner: over two millimeters the outline turns by no more than this, degrees (the worst, at the cardia, is met by the tunnel's end). */
const SHARPEST_DEG = 60;
const STEP_CM = 0.1;

/** The sharpest turn of the outer surface along the line of work, degrees over two steps, and where. */
function sharpestTurn(tissue: Tissue): { deg: number; s: number } {
  const worst = { deg: 0, s: 0 };
  const points = [];
  for (let s = 20; s < 44; s += STEP_CM) {
    points.push(boundaryPoint(s, tissue.workTheta, BOUNDARY.outer, tissue, { x: 0, y: 0, z: 0 }));
  }
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b, c] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const u = [b.x - a.x, b.y - a.y, b.z - a.z] as const;
    const v = [c.x - b.x, c.y - b.y, c.z - b.z] as const;
    const cosine = (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / Math.hypot(...u) / Math.hypot(...v);
    const deg = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
    if (deg > worst.deg) Object.assign(worst, { deg, s: 20 + i * STEP_CM });
  }
  return worst;
}

describe('the outline of the wall along the work', () => {
  it.each(Object.entries(CASES))(
    `has no corner at any instant, case « %s », seed ${SEED}`,
    (_, parameters) => {
      const programme = realProgramme(parameters);
      const chapter = (id: string): { start: number; end: number } =>
        programme.chapters.find((found) => found.id === id)!;
      const { start } = chapter('entry');
      const { end } = chapter('closure');
      let sharpest = { deg: 0, s: 0, seconds: 0 };
      for (const seconds of instantsOf(programme, 150, SEED, start, end)) {
        const found = sharpestTurn(momentAt(programme, seconds).tissue);
        if (found.deg > sharpest.deg) sharpest = { ...found, seconds };
      }
      expect(sharpest.deg, JSON.stringify(sharpest)).toBeLessThan(SHARPEST_DEG);
    },
  );
});
