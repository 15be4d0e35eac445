import { expect, it } from 'vitest';
import { openKiosk } from './kioskPage';
import { browserForFile } from './support';
import { stats } from './viewer';

const here = browserForFile();

/** What is seen as motion. */
const LEAST_PER_S = 12;
const MEASURED_MS = 4000;

it('at 1920x1080 without a graphics card the loop keeps twelve frames a second, or goes over to stills and says so', async () => {
  const { page, close, pageErrors } = await openKiosk({
    ...here,
    quality: 'auto',
    viewport: { width: 1920, height: 1080 },
  });
  const measure = () =>
    page.evaluate(async (ms) => {
      const { frames } = window.poemViewer.stats();
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, ms));
      const seconds = (performance.now() - from) / 1000;
      const now = window.poemViewer.stats();
      return {
        perS: (now.frames - frames) / seconds,
        pace: now.pace,
      };
    }, MEASURED_MS);
  let last = await measure();
  let fast = 0;
  for (let i = 0; i < 15 && last.pace !== 'stills' && fast < 3; i += 1) {
    last = await measure();
    fast = last.perS >= LEAST_PER_S ? fast + 1 : 0;
  }
  console.log(`${last.perS.toFixed(1)} frames a second, ${last.pace}, as ${(await stats(page)).quality}`);
  if (last.pace !== 'stills') expect(last.perS).toBeGreaterThanOrEqual(LEAST_PER_S);
  else {
    await page.getByText('Images fixes').waitFor();
    const stills = await measure();
    expect(stills.perS, 'a new one now and then').toBeLessThan(4);
    const { frames } = await stats(page);
    await expect.poll(async () => (await stats(page)).frames).toBeGreaterThan(frames + 1);
  }
  expect(pageErrors).toEqual([]);
  await close();
});
