import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { segmentsCross } from '../../src/math/segments';
import { boundaryPoint } from '../../src/organ/shape';
import { BOUNDARY } from '../../src/organ/coordinates';
import { createViewpoint, project } from '../../src/player/viewpoint';
import { OUTSIDE_FOV_DEG, cameraPoseAt, createCameraPose } from '../../src/scene/cameraPose';
import type { ShotPose } from '../../src/scene/types';
import { instantsOf, momentAt, realProgramme } from '../support/programme';
import { browserForFile } from './support';
import { openViewer, pixels, secondsOf, seek } from './viewer';

const here = browserForFile();
/** Wide enough for a column on either side, beside the chapters. */
const VIEWPORT = { width: 960, height: 620 };
const programme = realProgramme();

interface SeenLabel {
  readonly name: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Waits until nothing glides or fades, then reads the leaders that are shown, px from the picture's corner. */
async function labelsSeen(page: Page): Promise<SeenLabel[]> {
  let before = '';
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(400);
    const now = await page.evaluate(() =>
      [...document.querySelectorAll('[data-shot] li')]
        .map((text) => `${text.getAttribute('data-shown')} ${text.getAttribute('style')}`)
        .join(),
    );
    if (now === before) break;
    before = now;
  }
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-shot][data-shown=true] g[data-shown=true]')].map((leader) => {
      const line = leader.querySelector('line');
      const read = (name: string): number => Number(line?.getAttribute(name));
      return {
        name: leader.getAttribute('data-label') ?? '',
        x1: read('x1'),
        y1: read('y1'),
        x2: read('x2'),
        y2: read('y2'),
      };
    }),
  );
}

/** The picture's corner and size, CSS px. */
const pictureOf = (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  page.locator('canvas').evaluate((canvas) => {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    return { x, y, width, height };
  });

/** The view of a shot worked out by hand: looking from the camera to its target, shifted by the captions' lift. */
function viewOf(shot: Readonly<ShotPose>, width: number, height: number) {
  const { position: p, target: q } = cameraPoseAt(shot, width / height, createCameraPose());
  const distance = Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z);
  const back = [(p.x - q.x) / distance, (p.y - q.y) / distance, (p.z - q.z) / distance] as const;
  const level = Math.hypot(back[0], back[2]);
  const right = [back[2] / level, 0, -back[0] / level] as const;
  const up = [back[1] * right[2], back[2] * right[0] - back[0] * right[2], -back[1] * right[0]] as const;
  const from = ([x, y, z]: readonly [number, number, number]): number => x * p.x + y * p.y + z * p.z;
  const f = 1 / Math.tan((OUTSIDE_FOV_DEG * Math.PI) / 360);
  const LIFT = 0.08;
  const ahead = [-back[0], -back[1], -back[2], from(back)] as const;
  const rows = [
    [...right, -from(right)].map((c) => (c * f * height) / width),
    [...up, -from(up)].map((c, i) => c * f + 2 * LIFT * ahead[i]!),
    [0, 0, 0, 0],
    ahead,
  ];
  const view = createViewpoint();
  Object.assign(view, { widthPx: width, heightPx: height });
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++) view.viewProjection[column * 4 + row] = rows[row]![column]!;
  return view;
}

describe('labels in the picture', () => {
  it('point at the layers of the section, and « l » takes them away', async () => {
    const { page, close, pageErrors } = await openViewer({
      ...here,
      path: '?layout=single',
      viewport: VIEWPORT,
    });
    const seconds = secondsOf('bleb stands') + 0.6;
    await seek(page, seconds);
    const labels = await labelsSeen(page);
    const names = labels.map(({ name }) => name);
    for (const name of ['mucosa', 'circularMuscle', 'longitudinalMuscle']) expect(names).toContain(name);
    const list = page.getByRole('list', { name: 'Noms des parties visibles' });
    await expect.poll(() => list.getByText('Muqueuse', { exact: true }).isVisible()).toBe(true);
    const picture = await pictureOf(page);
    const { state, tissue } = momentAt(programme, seconds);
    const view = viewOf(state.shot, picture.width, picture.height);
    const edge = state.shot.wedgeStart + state.shot.wedgeWidth;
    const dotOf = (name: string): SeenLabel => labels.find((label) => label.name === name)!;

    // The dots lie between the layer's two boundaries, at some depth near the shot's target.
    const BETWEEN = {
      mucosa: [BOUNDARY.lumen, BOUNDARY.mucosaSubmucosa],
      circularMuscle: [BOUNDARY.submucosaCircular, BOUNDARY.circularLongitudinal],
      longitudinalMuscle: [BOUNDARY.circularLongitudinal, BOUNDARY.longitudinalAdventitia],
    } as const;
    for (const [name, [inner, outer]] of Object.entries(BETWEEN)) {
      const dot = dotOf(name);
      let nearest = Infinity;
      for (let s = tissue.entryCm - 3; s < tissue.entryCm + 4; s += 0.02) {
        const at = { x: 0, y: 0 };
        const middle = { x: 0, y: 0 };
        project(view, boundaryPoint(s, edge, inner, tissue, { x: 0, y: 0, z: 0 }), at);
        middle.x += at.x / 2;
        middle.y += at.y / 2;
        project(view, boundaryPoint(s, edge, outer, tissue, { x: 0, y: 0, z: 0 }), at);
        middle.x += at.x / 2;
        middle.y += at.y / 2;
        nearest = Math.min(nearest, Math.hypot(middle.x - dot.x2, middle.y - dot.y2));
      }
      expect(nearest, `${name}: px from the middle of its layer`).toBeLessThan(2.5);
    }

    await page.keyboard.press('l');
    expect(await list.count()).toBe(0);
    // What the dots covered has the layer's color: pale mucosa, red circular, dark longitudinal muscle.
    const { data, width } = await pixels(page);
    const lightness = (name: string): number => {
      const { x2, y2 } = dotOf(name);
      const i = (Math.round(picture.y + y2) * width + Math.round(picture.x + x2)) * 4;
      return 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
    };
    expect(lightness('mucosa')).toBeGreaterThan(lightness('circularMuscle') + 20);
    expect(lightness('circularMuscle')).toBeGreaterThan(lightness('longitudinalMuscle') + 8);

    await page.keyboard.press('l');
    expect((await labelsSeen(page)).map(({ name }) => name)).toEqual(names);
    expect(pageErrors).toEqual([]);
    await close();
  });

  it('never cross, stay in the picture and cover neither each other nor the captions', async () => {
    // Where a name stands does not depend on how much is drawn.
    const { page, close } = await openViewer({ ...here, viewport: VIEWPORT, quality: 'software' });
    let shown = 0;
    for (const seconds of instantsOf(programme, 12, 404)) {
      await seek(page, seconds);
      const labels = await labelsSeen(page);
      shown += labels.length;
      const why = `seed 404, ${seconds.toFixed(1)} s`;
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          expect(segmentsCross(a, b), `${why}: ${a.name}, ${b.name}`).toBe(false);
      const overlaps = await page.evaluate(() => {
        const rects = [...document.querySelectorAll('[data-shot] li[data-shown=true], [data-keep-out]')].map(
          (element) => ({ name: element.textContent, rect: element.getBoundingClientRect() }),
        );
        return rects.flatMap((a, i) =>
          rects
            .slice(i + 1)
            .filter(
              (b) =>
                a.rect.left < b.rect.right &&
                b.rect.left < a.rect.right &&
                a.rect.top < b.rect.bottom &&
                b.rect.top < a.rect.bottom,
            )
            .map((b) => `${a.name} / ${b.name}`),
        );
      });
      expect(overlaps, why).toEqual([]);
    }
    expect(shown).toBeGreaterThan(24);
    await close();
  });
});
