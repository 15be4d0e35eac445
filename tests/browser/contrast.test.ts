import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { openViewer, state } from './viewer';

const here = browserForFile();
const open = (path: string, viewport = { width: 1100, height: 640 }) =>
  openViewer({ ...here, quality: 'software', viewport, path: `?quality=software&mode=teach&${path}` });

const names = (page: Page): Promise<string[]> => page.locator('[data-organ]').allInnerTexts();
/** Textures that the next frame needs. */
const textures = (page: Page) =>
  page.evaluate(async () => {
    await window.poemViewer.setDivider(0.5);
    return window.poemViewer.stats().textures;
  });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).last();

it('three types swallow the same side by side; two are chosen; one becomes the case', async () => {
  const { page, close, consoleErrors, pageErrors } = await open('study=contrast');
  await page.locator('[data-organ="typeIII"]').waitFor();
  expect(await names(page)).toEqual(['Type I', 'Type II', 'Type III']);
  const { pair, sides } = await state(page);
  expect(pair).toBe('types');
  expect(sides.map(({ side, case: { type }, swallow }) => [side, type, swallow?.id])).toEqual([
    ['typeI', 'I', 'meal'],
    ['typeII', 'II', 'meal'],
    ['typeIII', 'III', 'meal'],
  ]);
  expect(sides[1]!.swallow!.leastBodyMmHg, 'pressurized').toBeGreaterThan(30);
  expect(sides[0]!.swallow!.mostBodyMmHg).toBeLessThan(10);
  expect(
    sides[2]!.swallow!.emptiedMl - sides[1]!.swallow!.emptiedMl,
    'a spasm drives some through',
  ).toBeGreaterThan(5);
  expect(await page.getByRole('separator').count(), 'three have no divider').toBe(0);
  const readings = await page.locator('[data-pressure]').allInnerTexts();
  expect(readings.map((text) => /mmHg/.test(text))).toEqual([true, true, true]);
  await page.waitForFunction(() => document.querySelectorAll('aside canvas').length === 3, null, {
    timeout: 60_000,
  });
  expect(await faults(page)).toEqual([]);
  const three = await textures(page);

  await radio(page, 'Type I, type III').check();
  expect(await names(page)).toEqual(['Type I', 'Type III']);
  await page.waitForURL(/compare=typeOneThree/);
  expect(await textures(page), 'what is not shown holds nothing').toBe(three - 2);
  const slider = page.getByRole('slider', { name: 'Moment de la déglutition' });
  await slider.focus();
  await page.keyboard.press('Home');
  expect((await state(page)).sides.map(({ swallow }) => swallow!.timeS)).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Avaler' }).click();
  await page.waitForFunction(() => (window.poemViewer.state().sides[1]?.swallow?.timeS ?? 0) > 0.4);
  await page.getByRole('button', { name: 'Arrêter' }).click();

  await page.getByRole('button', { name: 'En faire le cas : Type III' }).click();
  await page.waitForURL(/type=III/);
  const made = await state(page);
  expect(made.case).toMatchObject({ type: 'III', myotomyStartCm: 26, entryDepthCm: 22.2 });
  expect(
    made.sides.map((side) => side.case.type),
    'sides keep their own',
  ).toEqual(['I', 'III']);

  await page.locator('body').press('d');
  await page.locator('[data-organ]').first().waitFor({ state: 'detached' });
  await page.locator('body').press('d');
  await page.locator('[data-organ]').first().waitFor();
  expect(await names(page)).toEqual(['Type I', 'Type III']);
  await page.getByRole('complementary').getByRole('button', { name: 'Fermer' }).click();
  expect(await state(page)).toMatchObject({ pair: 'none', sides: [], swallow: null });
  expect([consoleErrors, pageErrors]).toEqual([[], []]);
  await close();
});

it('two approaches are cut across at one depth, each at its hour, in Arabic the first to the right', async () => {
  const { page, close, consoleErrors, pageErrors } = await open('study=contrast&compare=approaches&lang=ar');
  await page.locator('[data-clock="posterior"]').waitFor();
  const { sides } = await state(page);
  expect(sides.map(({ side, workHour, sectionCm }) => [side, workHour, sectionCm])).toEqual([
    ['anterior', 2, 36],
    ['posterior', 5, 36],
  ]);
  const halves = await page
    .locator('[data-organ]')
    .evaluateAll((all) => all.map((half) => half.getBoundingClientRect().left));
  expect(halves[0]).toBeGreaterThan(halves[1]!);
  // Hours stand round the organ as the endoscope sees it: 12 above, 3 to the right, and so at every divider.
  await page.evaluate(() => window.poemViewer.setDivider(0.4));
  for (const side of ['anterior', 'posterior']) {
    const at = async (hour: number) =>
      (await page.locator(`[data-clock="${side}"] [data-hour="${hour}"] text`).boundingBox())!;
    const [twelve, three, six, nine] = await Promise.all([12, 3, 6, 9].map(at));
    expect(twelve!.y).toBeLessThan(three!.y);
    expect(three!.y).toBeLessThan(six!.y);
    expect(nine!.x).toBeLessThan(twelve!.x);
    expect(twelve!.x).toBeLessThan(three!.x);
    const half = (await page.locator(`[data-organ="${side}"]`).boundingBox())!;
    expect(twelve!.x + twelve!.width / 2).toBeCloseTo(half.x + half.width / 2, -1);
  }
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await page.locator('aside').boundingBox())!.width).toBeGreaterThan(380);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await faults(page)).toEqual([]);
  expect([consoleErrors, pageErrors]).toEqual([[], []]);
  await close();
});
