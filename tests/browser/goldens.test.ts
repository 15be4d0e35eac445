import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, expect, it } from 'vitest';
import { SPECIMENS } from '../specimens/specimens';
import type { SpecimensPage } from '../specimens/page';
import { viteForFile } from './viteForFile';

const GOLDENS = fileURLToPath(new URL('../specimens/goldens', import.meta.url));
/** What differs is put here, beside what was expected. */
const DIFFERENT = fileURLToPath(new URL('../../look/different', import.meta.url));
const SIZE = { width: 480, height: 360 };
/** Two pixels count as different from this distance of color on (0 exact, 1 anything); antialiased edges are left out. */
const THRESHOLD = 0.12;
/** Software renderers of different builds round differently: this share of the picture may differ. */
const LARGEST_SHARE = 0.004;

const here = viteForFile();
let page: Page;

beforeAll(async () => {
  page = await here.browser.newPage({ viewport: SIZE });
  await page.goto(`${here.address}tests/specimens/#bare`);
  await page.waitForFunction(() => window.specimens !== undefined);
});

async function photograph(id: string): Promise<PNG> {
  await page.evaluate((each) => (window.specimens as SpecimensPage).show(each), id);
  return PNG.sync.read(await page.screenshot());
}

/** `UPDATE_GOLDENS=1 npm run browser -- goldens` accepts the pictures as they are now: look at them first. */
it.each(SPECIMENS.map(({ id }) => id))('%s looks as it did', async (id) => {
  const actual = await photograph(id);
  const file = join(GOLDENS, `${id}.png`);
  if (process.env.UPDATE_GOLDENS) {
    await mkdir(GOLDENS, { recursive: true });
    await writeFile(file, PNG.sync.write(actual));
    return;
  }
  const golden = PNG.sync.read(await readFile(file));
  expect([actual.width, actual.height]).toEqual([golden.width, golden.height]);
  const difference = new PNG(SIZE);
  const pixels = pixelmatch(golden.data, actual.data, difference.data, SIZE.width, SIZE.height, {
    threshold: THRESHOLD,
  });
  const share = pixels / (SIZE.width * SIZE.height);
  if (share > LARGEST_SHARE) {
    await mkdir(DIFFERENT, { recursive: true });
    await writeFile(join(DIFFERENT, `${id}.png`), PNG.sync.write(actual));
    await writeFile(join(DIFFERENT, `${id}-difference.png`), PNG.sync.write(difference));
  }
  expect(share, `share of pixels that differ; see look/different/${id}.png`).toBeLessThanOrEqual(
    LARGEST_SHARE,
  );
});

it('sees a specimen that has changed', async () => {
  await page.evaluate(() => (window.specimens as SpecimensPage).show('bleb', { blebMl: 6 }));
  const smaller = PNG.sync.read(await page.screenshot());
  const golden = PNG.sync.read(await readFile(join(GOLDENS, 'bleb.png')));
  const pixels = pixelmatch(golden.data, smaller.data, undefined, SIZE.width, SIZE.height, {
    threshold: THRESHOLD,
  });
  expect(pixels / (SIZE.width * SIZE.height)).toBeGreaterThan(LARGEST_SHARE);
});
