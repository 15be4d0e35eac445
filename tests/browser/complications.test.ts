import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { QUALITIES, QUALITY_LIMITS, type Quality } from '../../src/player/quality';
import type { ToolName, TrackName } from '../../src/procedure/tracks';
import type { Drawn, SpecimensPage } from '../specimens/page';
import { viteForFile } from './viteForFile';

const SIZE = { width: 240, height: 180 };

const here = viteForFile();

async function openSpecimens(quality: Quality): Promise<Page> {
  const page = await here.browser.newPage({ viewport: SIZE });
  await page.goto(`${here.address}tests/specimens/?quality=${quality}#bare`);
  await page.waitForFunction(() => window.specimens !== undefined);
  return page;
}

type Moved = Partial<Record<TrackName, number>>;

const show = (page: Page, id: string, moved: Moved = {}, tool: ToolName = 'none'): Promise<Drawn> =>
  page.evaluate(
    ([each, values, otherwise]) => (window.specimens as SpecimensPage).show(each, values, otherwise),
    [id, moved, tool === 'none' ? {} : { tool }] as const,
  );

/** The most that a branch puts into the outside view at once. */
const SHOWN: readonly [id: string, moved: Moved, tool?: ToolName][] = [
  ['tear', {}],
  ['tear', { injuryClips: 3 }],
  ['bleeding', { bleeding: 1, toolExtensionMm: 13 }, 'forceps'],
  ['belly', {}],
  ['cutTooShort', {}],
];

describe.each(QUALITIES)('what goes wrong, %s', (quality) => {
  it('is made when it is first shown, takes no more than the tier allows, and nothing once it is gone', async () => {
    const page = await openSpecimens(quality);
    const none = await show(page, 'bleeding', { bleeding: 0 });
    const some = await show(page, 'bleeding');
    expect(some.geometries).toBeGreaterThan(none.geometries);
    expect(some.drawCalls).toBe(none.drawCalls + 2);
    const before = await show(page, 'tunnel');
    for (const [id, moved, tool] of SHOWN) {
      const { drawCalls, triangles } = await show(page, id, moved, tool);
      const said = `${id} ${JSON.stringify(moved)}`;
      expect(drawCalls, said).toBeLessThanOrEqual(QUALITY_LIMITS[quality].outside.drawCalls);
      expect(triangles, said).toBeLessThanOrEqual(QUALITY_LIMITS[quality].outside.triangles);
    }
    const { drawCalls, triangles } = await show(page, 'tunnel');
    expect({ drawCalls, triangles }).toEqual({
      drawCalls: before.drawCalls,
      triangles: before.triangles,
    });
    await page.close();
  });
});
