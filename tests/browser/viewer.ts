import type { Browser, Page } from 'playwright-core';
import type { Quality } from '../../src/player/quality';
import type { PoemViewer } from '../../src/player/remote';
import { realProgramme } from '../support/programme';
import { openPage, type OpenedPage, type PageOptions, type Served } from './support';
import { whenReady } from '../../scripts/bench/whenReady';

declare global {
  interface Window {
    poemViewer: PoemViewer;
  }
}

/** Small enough for software rendering, wide enough for the page's layout on a phone. */
export const SMALL = { width: 420, height: 460 };

const programme = realProgramme();

/** Absolute seconds of a beat in the French telling of the standard case. */
export function secondsOf(beat: string): number {
  const at = programme.beats[beat];
  if (at === undefined) throw new Error(`There is no beat « ${beat} ».`);
  return at;
}

export interface ViewerOptions extends Partial<PageOptions> {
  readonly browser: Browser;
  readonly served: Served;
  /**
   * How much is drawn: all of it unless told, for tests that judge the picture. What does not look at it is quicker in
   * `'auto'`, which finds no graphics card here.
   */
  readonly quality?: 'auto' | Quality;
}

/** Opens the page and waits for its first complete picture. */
export async function openViewer({
  quality = 'high',
  path = '',
  ...more
}: ViewerOptions): Promise<OpenedPage> {
  const said = quality === 'auto' || path.includes('quality=');
  const opened = await openPage({
    viewport: SMALL,
    ...more,
    path: said ? path : `${path || '?'}${path ? '&' : ''}quality=${quality}`,
  });
  await whenReady(opened.page);
  return opened;
}

/** Goes to an instant; returns once it has been drawn. */
export const seek = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((s) => window.poemViewer.seek(s), seconds);

export const state = (page: Page): Promise<ReturnType<PoemViewer['state']>> =>
  page.evaluate(() => window.poemViewer.state());

/** Whether nothing sticks out of the page to the side. */
export const fitsAcross = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

export const stats = (page: Page): Promise<ReturnType<PoemViewer['stats']>> =>
  page.evaluate(() => window.poemViewer.stats());

/** Hides everything that lies over and round the picture, so that what is photographed or counted is the picture. */
export const showOnlyPicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // At once: names fade, and stay to be seen for as long as that takes.
    sheet.replaceSync(
      'body * { visibility: hidden; transition: none !important } main canvas { visibility: visible }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** Pixels of the page as the browser shows it, decoded in the page: RGBA, top row first. */
export async function pixels(page: Page): Promise<{ width: number; height: number; data: Uint8Array }> {
  const png = (await page.screenshot()).toString('base64');
  const { width, height, base64 } = await page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (c) => c.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192) text += String.fromCodePoint(...data.subarray(i, i + 8192));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, png);
  return { width, height, data: Uint8Array.from(Buffer.from(base64, 'base64')) };
}

/** How many pixels satisfy a test of their color (0 to 255 each); `fromX` to `toX` are shares of the width. */
export function count(
  { width, data }: { readonly width: number; readonly data: Uint8Array },
  matches: (r: number, g: number, b: number) => boolean,
  [fromX, toX]: readonly [number, number] = [0, 1],
): number {
  let n = 0;
  for (let i = 0; i < data.length; i += 4) {
    const x = (i / 4) % width;
    if (x < fromX * width || x >= toX * width) continue;
    if (matches(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0)) n += 1;
  }
  return n;
}

/** How many canvases there are, and how many pixels and samples the first has. */
export const canvasOf = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('canvas');
    const antialias = all[0]?.getContext('webgl2')?.getContextAttributes()?.antialias;
    return { count: all.length, pixels: (all[0]?.width ?? 0) * (all[0]?.height ?? 0), antialias };
  });
