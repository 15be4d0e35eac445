import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { whenReady } from '../../scripts/bench/whenReady';
import { openHealth, openKiosk, screenIs } from './kioskPage';
import { browserForFile } from './support';
import { stats } from './viewer';

const here = browserForFile();

/** What the page has counted, over all its loads. */
const recoveries = (page: Page) =>
  page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('poem.kiosk.health') ?? '{}') as { recoveries?: object }).recoveries,
  );

/** Frames go on being drawn, and the loop with them. */
async function isAlive(page: Page): Promise<void> {
  await screenIs(page, 'attract');
  await expect.poll(() => page.evaluate(() => window.poemViewer?.playing)).toBe(true);
  const { frames } = await stats(page);
  await expect.poll(async () => (await stats(page)).frames).not.toBe(frames);
}

/** Takes the graphics context away, and gives it back after a while, or never. */
const loseContext = (page: Page, back: boolean): Promise<void> =>
  page.evaluate(async (restored) => {
    const lose = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!lose) throw new Error('The context cannot be taken away here.');
    lose.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (restored) lose.restoreContext();
  }, back);

/** Waits until the page has been loaded once more and shows its loop. */
async function reloaded(page: Page, cause: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('domcontentloaded');
  await cause();
  await loaded;
  await whenReady(page);
}

describe('a kiosk recovers by itself, and counts it', () => {
  it('from a graphics context that was lost, with and without its coming back, and from an error that went by', async () => {
    const { page, close, pageErrors } = await openKiosk({ ...here, viewport: { width: 480, height: 360 } });
    await loseContext(page, true);
    await expect.poll(() => recoveries(page)).toEqual({ context: 1, script: 0, frozen: 0 });
    await isAlive(page);

    const first = await page.locator('canvas').elementHandle();
    await loseContext(page, false);
    await expect.poll(() => recoveries(page)).toEqual({ context: 2, script: 0, frozen: 0 });
    await expect.poll(() => first!.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await isAlive(page);

    // A visitor is not thrown out by an error that breaks nothing they see.
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('button', { name: /Chapitre 6/ }).click();
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await expect.poll(() => pageErrors.length).toBe(1);
    await screenIs(page, 'story');
    await reloaded(page, () => page.getByRole('button', { name: 'Terminer' }).click());
    expect(await recoveries(page)).toEqual({ context: 2, script: 1, frozen: 0 });
    await isAlive(page);
    await close();
  });

  it('from a page that broke down under a visitor, who finds their place again, and from a frozen picture', async () => {
    const { page, close } = await openKiosk({ ...here, viewport: { width: 480, height: 360 } });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /6: Cutting/ }).click();
    await page.evaluate(() => {
      HTMLElement.prototype.focus = () => {
        throw new Error('planted');
      };
    });
    await reloaded(page, () => page.getByRole('button', { name: 'Chapters' }).click());
    expect((await page.evaluate(() => window.poemViewer.state())).chapter).toBe('myotomy');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await recoveries(page)).toEqual({ context: 0, script: 1, frozen: 0 });
    await page.getByRole('button', { name: 'Finish' }).click();

    // The picture stands still though it should move: as when a driver hangs.
    await isAlive(page);
    await reloaded(page, () =>
      page.evaluate(() => {
        window.requestAnimationFrame = () => 0;
      }),
    );
    await isAlive(page);
    expect(await recoveries(page)).toEqual({ context: 0, script: 1, frozen: 1 });
    expect(await openHealth(page)).toMatch(/Image figée\s+1/);
    await close();
  });
});
