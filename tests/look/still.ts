import type { Browser, Page } from 'playwright-core';

/** CSS px. */
export interface StillSize {
  readonly width: number;
  readonly height: number;
}

const QUALITIES = [0.92, 0.88, 0.84, 0.8, 0.7, 0.6];

/** Lets the stage fill the window, hides everything else, and waits until it has that size. */
export async function fillWithStage(page: Page, size: StillSize): Promise<void> {
  await page.locator('canvas').evaluate((canvas, { width, height }) => {
    const picture = canvas.closest('section');
    const stage = picture?.querySelector<HTMLElement>('[data-running]');
    if (!picture || !stage)
      throw new Error('The canvas no longer stands in a section, inside [data-running].');
    const sheet = new CSSStyleSheet();
    // What fades the picture into the page belongs to the page.
    sheet.replaceSync('[data-running]::after { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
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
  }, size);
}

/** The picture of an instant without its plate. */
export async function photographAt(page: Page, seconds: number): Promise<Buffer> {
  await page.evaluate((at) => window.poemViewer.seek(at), seconds);
  return page.screenshot({ omitBackground: true });
}

/** The best quality that keeps within the limit; Chromium is the encoder. */
export async function encodeWebp(
  browser: Browser,
  png: Buffer,
  largestBytes: number,
): Promise<{ bytes: Buffer; quality: number }> {
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
    if (bytes.length < largestBytes) {
      await page.close();
      return { bytes, quality };
    }
  }
  throw new Error(`Even at quality ${QUALITIES.at(-1)} the picture takes more than ${largestBytes} bytes.`);
}
