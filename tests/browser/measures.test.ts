import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { openViewer, state } from './viewer';

const here = browserForFile();
const open = (path: string, viewport = { width: 1100, height: 640 }) =>
  openViewer({ ...here, quality: 'software', viewport, path: `?quality=software&${path}` });

const reckoned = (page: Page) =>
  page.waitForFunction(() => document.querySelector('aside') && !document.querySelector('aside progress'));
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ');

it('picture, chart and state() show one swallow at one moment, which a hand may move', async () => {
  const { page, close, consoleErrors, pageErrors } = await open(
    'swallow=manometry&at=10.6&compare=healthyBefore',
  );
  const now = await state(page);
  expect(now).toMatchObject({ pair: 'healthyBefore', swallow: { id: 'manometry', timeS: 10.6 } });
  const [healthy, before] = now.sides;
  expect(healthy!.swallow!.emptiedMl, 'a wave has brought it through').toBeGreaterThan(1);
  expect(before!.swallow!.emptiedMl).toBeLessThan(0.1);
  for (const side of now.sides)
    expect(side.swallow!.emptiedMl + side.swallow!.insideMl, 'all 5 mL are somewhere').toBeCloseTo(5, 1);
  await reckoned(page);
  const chart = plain(await page.locator('aside').textContent());
  expect(chart).toContain('6 mmHg');
  expect(chart).toContain('17 mmHg');
  expect(await faults(page)).toEqual([]);

  const slider = page.getByRole('slider', { name: 'Moment de la déglutition' });
  await slider.focus();
  await page.keyboard.press('Home');
  expect((await state(page)).swallow!.timeS).toBe(0);
  await page.getByRole('button', { name: 'Avaler' }).click();
  await page.waitForFunction(() => (window.poemViewer.state().swallow?.timeS ?? 0) > 0.4);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.waitForURL(/swallow=manometry&at=/);

  await tab(page, 'Radio');
  expect((await state(page)).swallow!.id).toBe('glass');
  await tab(page, 'Symptômes');
  expect(await faults(page)).toEqual([]);

  // On a telephone the panel stands below the picture, and hides nothing of it.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await page.locator('aside').boundingBox())!.width).toBeGreaterThan(380);
  const panel = (await page.locator('aside').boundingBox())!;
  const picture = (await page.locator('main canvas').first().boundingBox())!;
  expect(panel.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('complementary').getByRole('button', { name: 'Fermer' }).click();
  expect((await state(page)).swallow, 'the story as it was').toBeNull();
  expect([consoleErrors, pageErrors]).toEqual([[], []]);
  await close();
});

it('scene, address, words and warnings follow the case', async () => {
  const { page, close } = await open('chapter=myotomy');
  const caption = () => page.evaluate(() => window.poemViewer.chapters.map(({ end }) => end).at(-1));
  const usual = await caption();
  await page.getByRole('button', { name: 'Autres commandes' }).click();
  await page.getByRole('button', { name: 'Le cas et les mesures' }).click();
  await page.getByRole('radio', { name: /Type III/ }).check();
  await page.waitForURL(/type=III/);
  expect((await state(page)).case).toMatchObject({ type: 'III', myotomyStartCm: 26, entryDepthCm: 22.2 });
  expect(await caption(), 'other words take another time').not.toBe(usual);
  const stomach = page.getByRole('slider', { name: 'Coupe sur l’estomac' });
  await stomach.focus();
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight');
  await page.waitForURL(/gastricCut=2\.6/);
  expect(plain(await page.locator('aside').textContent())).toContain('dépasse 2,5 cm sur l’estomac');
  expect((await state(page)).case.tunnelEndCm).toBeGreaterThan(43);
  expect(await faults(page)).toEqual([]);
  await close();
});
