import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { count, openViewer, pixels, showOnlyPicture, state, stats } from './viewer';

const here = browserForFile();
const SIZE = { width: 420, height: 520 };
const OPENED = 'chapter=benefits&t=9';
const open = (path: string) =>
  openViewer({ ...here, quality: 'software', viewport: SIZE, path: `?quality=software&${path}` });

/** What the next frame costs. */
const oneFrame = (page: Page) =>
  page.evaluate(async () => {
    const { poemViewer } = window;
    await poemViewer.seek(poemViewer.time);
    const { drawCalls, triangles, textures, textureBytes, programs, geometries } = poemViewer.stats();
    return { drawCalls, triangles, textures, textureBytes, programs, geometries };
  });
const namesShown = (page: Page): Promise<string[]> => page.locator('[data-organ]').allInnerTexts();
const isTissue = (r: number, g: number, b: number): boolean => r > 90 && r > 1.5 * g && r > 1.5 * b;

it('one organ costs what it cost, before a pair was looked at and after', async () => {
  // The wall lies open here: all that its cut faces need is there already.
  const told = await open(OPENED);
  const usual = await oneFrame(told.page);
  await told.close();
  const { page, close } = await open(`${OPENED}&compare=off`);
  const before = await oneFrame(page);
  expect(before).toEqual(usual);
  await page.evaluate(() => window.poemViewer.setCompare('healthyBefore'));
  const pair = await oneFrame(page);
  expect(pair.drawCalls).toBeGreaterThan(1.5 * before.drawCalls);
  expect(pair.textures, 'a field for each side').toBe(before.textures + 2 * 2);
  const alone = [];
  for (const share of [0, 1]) {
    await page.evaluate((to) => window.poemViewer.setDivider(to), share);
    alone.push(await oneFrame(page));
  }
  for (const { textures } of alone)
    expect(textures, 'what has no pane holds nothing').toBe(pair.textures - 2);
  expect(alone[0]!.drawCalls + alone[1]!.drawCalls, 'and is not drawn').toBe(pair.drawCalls);
  await page.evaluate(() => window.poemViewer.setCompare('off'));
  expect(await oneFrame(page)).toEqual(before);
  await close();
});

it('two organs stand side by side, and the divider moves by key and by hand', async () => {
  const { page, close, consoleErrors, pageErrors } = await open('compare=healthyBefore');
  expect(await namesShown(page)).toEqual(['En bonne santé', 'Avant l’opération']);
  expect(await state(page)).toMatchObject({
    pair: 'healthyBefore',
    divider: 0.5,
    sides: [
      { side: 'healthy', bodyDiameterMm: 23 },
      { side: 'before', bodyDiameterMm: 46 },
    ],
  });
  expect(await faults(page)).toEqual([]);

  const divider = page.getByRole('separator');
  const share = async (): Promise<number> => Number(await divider.getAttribute('aria-valuenow'));
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await share()).toBe(45);
  await page.keyboard.press('End');
  expect(await namesShown(page)).toEqual(['En bonne santé']);
  await page.keyboard.press('Enter');
  expect(await share()).toBe(50);
  const { x, y, width, height } = (await divider.boundingBox())!;
  expect(width).toBeGreaterThanOrEqual(44);
  await page.mouse.move(x + width / 2, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 0.2 * SIZE.width, y + height / 3, { steps: 2 });
  await page.mouse.up();
  expect(await share()).toBe(70);
  expect((await state(page)).divider).toBeCloseTo(0.7, 2);
  await page.waitForURL(/compare=healthyBefore&divider=0\.7/);
  await page.mouse.dblclick(x + width / 2 + 0.2 * SIZE.width, y + height / 3);
  expect(await share()).toBe(50);

  await page.keyboard.press('d');
  await page.locator('[data-organ]').first().waitFor({ state: 'detached' });
  expect(await state(page)).toMatchObject({ pair: 'none', sides: [] });
  expect([...consoleErrors, ...pageErrors]).toEqual([]);
  await close();
});

it('a link shows the same two organs, in Arabic the first to the right, and they differ', async () => {
  const { page, close } = await open('compare=healthyBefore&lang=ar');
  expect(await namesShown(page)).toEqual(['سليم', 'قبل العملية']);
  const [healthy, before] = await page
    .locator('[data-organ]')
    .evaluateAll((halves) => halves.map((half) => half.getBoundingClientRect().left));
  expect(healthy).toBeGreaterThan(before!);
  await showOnlyPicture(page);
  const picture = await pixels(page);
  const tissue = (from: number, to: number): number => count(picture, isTissue, [from, to]);
  const [wide, normal] = [tissue(0, 0.5), tissue(0.5, 1)];
  expect(normal).toBeGreaterThan(2000);
  expect(wide, 'dilated').toBeGreaterThan(1.08 * normal);
  expect((await stats(page)).contextLosses).toBe(0);
  await close();
});
