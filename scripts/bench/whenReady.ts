import type { Page } from 'playwright-core';

/** Waits for the page's first complete picture. `window.poemViewer` is there once the words have been fetched. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.poemViewer !== undefined);
  await page.evaluate(() => window.poemViewer.ready);
}
