import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { rectsOverlap, segmentMeetsRect, segmentsCross } from '../math/segments';
import { layoutLabels } from './labelLayout';
import type { LabelBox, LabelFrame, PlacedLabel } from './labelStack';

const NONE: ReadonlyMap<string, PlacedLabel> = new Map();
const FRAME: LabelFrame = {
  width: 900,
  height: 600,
  keepOut: [],
  subject: { x: 450, y: 280, radius: 120 },
  perSide: 5,
  columnWidth: 150,
};
const box = (id: string, anchorX: number, anchorY: number, width = 120): LabelBox => ({
  id,
  anchorX,
  anchorY,
  width,
  height: 26,
});
const byId = (placed: readonly PlacedLabel[]) => new Map(placed.map((label) => [label.id, label]));

describe('label layout', () => {
  it('sets each label beside its point, on its side', () => {
    const placed = byId(layoutLabels([box('a', 400, 200), box('b', 520, 300)], FRAME, NONE));
    expect(placed.get('a')).toMatchObject({ side: 'left', leader: { x2: 400, y2: 200 } });
    expect(placed.get('b')?.side).toBe('right');
    expect(Math.abs((placed.get('a')?.leader.y1 ?? 0) - 200)).toBeLessThanOrEqual(4);
  });

  it('parts points at one height into steps whose leaders do not cross', () => {
    const labels = [box('a', 300, 300), box('b', 330, 302), box('c', 360, 301), box('d', 390, 303)];
    expect(layoutLabels(labels, FRAME, NONE)).toHaveLength(4);
  });

  it('leaves out the least important when a column is full', () => {
    const labels = Array.from({ length: 6 }, (_, i) => box(String(i), 300 + i, 100 + 70 * i));
    const placed = layoutLabels(labels, { ...FRAME, perSide: 3 }, NONE);
    expect(placed.map(({ id }) => id).sort()).toEqual(['0', '1', '2']);
  });

  it('leaves out what is pointed at under the captions or beyond the frame', () => {
    const keepOut = [{ x: 200, y: 480, width: 500, height: 120 }];
    const labels = [box('under', 400, 520), box('beyond', 400, -3), box('seen', 400, 300)];
    expect(layoutLabels(labels, { ...FRAME, keepOut }, NONE).map(({ id }) => id)).toEqual(['seen']);
  });

  it('keeps a label on its side and at its height while its point moves a little', () => {
    const first = layoutLabels([box('a', 445, 200)], FRAME, NONE);
    const next = layoutLabels([box('a', 470, 222)], FRAME, byId(first));
    expect(next[0]?.side).toBe('left');
    expect(next[0]?.box.y).toBe(first[0]?.box.y);
    const far = layoutLabels([box('a', 500, 300)], FRAME, byId(next));
    expect(far[0]?.side).toBe('right');
  });

  it('stays as it is when nothing moves', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 50; i++) {
      const { labels, frame } = chance(random);
      const once = layoutLabels(labels, frame, NONE);
      const twice = layoutLabels(labels, frame, byId(once));
      expect(layoutLabels(labels, frame, byId(twice)), `seed 5, input ${i}`).toEqual(twice);
    }
  });

  it('stands close to the subject in a very wide picture', () => {
    const placed = layoutLabels(
      [box('a', 900, 300)],
      { ...FRAME, width: 2000, subject: { x: 1000, y: 280, radius: 120 } },
      NONE,
    );
    expect(placed[0]?.box.x).toBeGreaterThan(400);
  });
});

/** A picture with points, boxes and things in the way, by chance. */
function chance(random: () => number): { labels: LabelBox[]; frame: LabelFrame } {
  const width = 320 + random() * 1300;
  const height = 260 + random() * 700;
  const widths = Array.from(
    { length: 1 + Math.floor(random() * 9) },
    () => 40 + random() * Math.min(130, width * 0.22),
  );
  const labels = widths.map((boxWidth, i) => ({
    id: String(i),
    anchorX: (random() * 1.1 - 0.05) * width,
    anchorY: (random() * 1.1 - 0.05) * height,
    width: boxWidth,
    height: random() < 0.2 ? 44 : 24,
  }));
  const keepOut = Array.from({ length: Math.floor(random() * 5) }, () => ({
    x: random() * width * 0.9,
    y: random() * height * 0.9,
    width: random() * width * 0.5,
    height: random() * height * 0.3,
  }));
  const subject = { x: width / 2, y: height * 0.42, radius: random() * 0.3 * Math.min(width, height) };
  return {
    labels,
    frame: {
      width,
      height,
      keepOut,
      subject,
      perSide: 1 + Math.floor(random() * 5),
      columnWidth: Math.max(...widths),
    },
  };
}

describe('label layout on 500 random pictures', () => {
  const SEED = 20_261;
  const random = seededRandom(SEED);
  const cases = Array.from({ length: 500 }, () => chance(random)).map(({ labels, frame }, i) => {
    const placed = layoutLabels(labels, frame, NONE);
    // As in the picture: the points have moved a little since the frame before.
    const moved = labels.map((label) => ({
      ...label,
      anchorX: label.anchorX + 40 * (random() - 0.5),
      anchorY: label.anchorY + 40 * (random() - 0.5),
    }));
    return {
      name: `seed ${SEED}, input ${i}`,
      frame,
      layouts: [placed, layoutLabels(moved, frame, byId(placed))],
    };
  });
  const each = (check: (placed: readonly PlacedLabel[], frame: LabelFrame, name: string) => void): void => {
    for (const { name, frame, layouts } of cases) for (const placed of layouts) check(placed, frame, name);
  };

  it('places most of them', () => {
    let count = 0;
    each((placed) => (count += placed.length));
    expect(count / (cases.length * 2)).toBeGreaterThan(1.5);
  });

  it('no leader crosses another, a box or what must stay free', () =>
    each((placed, { keepOut }, name) => {
      for (const [i, a] of placed.entries()) {
        for (const rect of keepOut) expect(segmentMeetsRect(a.leader, rect), name).toBe(false);
        for (const [j, b] of placed.entries()) {
          if (i !== j) expect(segmentsCross(a.leader, b.leader), name).toBe(false);
          expect(segmentMeetsRect(a.leader, b.box), name).toBe(false);
        }
      }
    }));

  it('no box covers another, what must stay free, or the subject, and each lies in the frame', () =>
    each((placed, { width, height, keepOut, subject }, name) => {
      for (const [i, { box: a }] of placed.entries()) {
        for (const b of placed.slice(i + 1)) expect(rectsOverlap(a, b.box), name).toBe(false);
        for (const rect of keepOut) expect(rectsOverlap(a, rect), name).toBe(false);
        expect(a.x, name).toBeGreaterThanOrEqual(0);
        expect(a.y, name).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width, name).toBeLessThanOrEqual(width);
        expect(a.y + a.height, name).toBeLessThanOrEqual(height);
        for (const [x, y] of [
          [a.x, a.y],
          [a.x + a.width, a.y],
          [a.x, a.y + a.height],
          [a.x + a.width, a.y + a.height],
        ] as const)
          expect(Math.hypot(x - subject.x, y - subject.y), name).toBeGreaterThanOrEqual(subject.radius);
      }
    }));
});
