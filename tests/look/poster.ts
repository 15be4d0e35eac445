import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { buildIfOutdated } from '../../scripts/build.mjs';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { whenReady } from '../../scripts/bench/whenReady';

const FILE = 'public/poster.webp';
const SIZE = { width: 1200, height: 750 };
/** The organ has just been opened from mouth to pylorus. */
const INSTANT_S = 8;
/** The still is fetched before anything else and must not make the page wait. */
const LARGEST_BYTES = 72_000;
const QUALITIES = [0.92, 0.88, 0.84, 0.8, 0.7, 0.6];

/** `npm run poster`: photographs the picture alone, without its plate, as the still that stands in for it in both themes. */
export async function main(): Promise<void> {
  await buildIfOutdated();
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const opened = await openPage({ browser, served, path: '?quality=high', viewport: SIZE });
    await opened.page.emulateMedia({ colorScheme: 'light' });
    await whenReady(opened.page);
    // Labels off: the still carries no words.
    await opened.page.keyboard.press('l');
    const png = await photograph(opened.page);
    const complaints = [...opened.consoleErrors, ...opened.pageErrors];
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    await opened.close();
    const { bytes, quality } = await encode(browser, png);
    await writeFile(FILE, bytes);
    console.log(`${FILE}: ${bytes.length} bytes at quality ${quality}`);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Lets the stage fill the window, hides everything else, and waits until the instant is drawn at that size. */
async function photograph(page: Page): Promise<Buffer> {
  await page.locator('canvas').evaluate((canvas, { width, height }) => {
    const picture = canvas.closest('section');
    const stage = picture?.querySelector<HTMLElement>('[data-running]');
    if (!picture || !stage)
      throw new Error('The canvas no longer stands in a section, inside [data-running].');
    document.body.style.visibility = 'hidden';
    document.documentElement.style.background = 'none';
    Object.assign(picture.style, {
      position: 'fixed',
      zIndex: '9',
      visibility: 'visible',
      background: 'none',
    });
    for (const overlay of picture.children)
      if (overlay instanceof HTMLElement || overlay instanceof SVGElement)
        overlay.style.visibility = overlay === stage ? 'visible' : 'hidden';
    return new Promise<void>((resolve) => {
      const watch = new ResizeObserver(() => {
        if (canvas.clientWidth !== width || canvas.clientHeight !== height) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(canvas);
    });
  }, SIZE);
  await page.evaluate((seconds) => window.poemViewer.seek(seconds), INSTANT_S);
  return page.screenshot({ omitBackground: true });
}

/** The best quality that keeps within the limit; Chromium is the encoder. */
async function encode(browser: Browser, png: Buffer): Promise<{ bytes: Buffer; quality: number }> {
  const page = await browser.newPage();
  await page.setContent(`<img src="data:image/png;base64,${png.toString('base64')}">`);
  for (const quality of QUALITIES) {
    const address = await page.locator('img').evaluate(async (image: HTMLImageElement, wanted) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', wanted);
    }, quality);
    const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    if (bytes.length < LARGEST_BYTES) {
      await page.close();
      return { bytes, quality };
    }
  }
  throw new Error(`Even at quality ${QUALITIES.at(-1)} the picture takes more than ${LARGEST_BYTES} bytes.`);
}
