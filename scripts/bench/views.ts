import type { Browser, Page } from 'playwright-core';
import type { Layout } from '../../src/player/panes';
import type { Quality } from '../../src/player/quality';
import type { View } from '../../src/player/session';
import { startServer } from '../server/static-server.mjs';
import { fixCanvas, playedFrameMs, watchFrames } from './frameTimes';
import { whenReady } from './whenReady';

/** Ways of showing the two views; the first is what the others are compared with. */
const WAYS = [
  { name: 'outside alone', layout: 'single', view: 'outside' },
  { name: 'endoscope alone', layout: 'single', view: 'scope' },
  { name: 'endoscope small', layout: 'inset', view: 'outside' },
  { name: 'side by side', layout: 'both', view: 'outside' },
] as const satisfies readonly { name: string; layout: Layout; view: View }[];

const SHORT_WAYS = WAYS.filter(({ name }) => name === 'outside alone' || name === 'endoscope small');

/** The two ends: what most people's machines draw, and what a machine without a graphics card does. */
const COMPARED = ['high', 'software'] as const satisfies readonly Quality[];
/** Chapters whose middles are measured: narrow lumen, tunnel, the cut muscle. */
const CHAPTERS = ['insertion', 'tunnel', 'myotomy'] as const;
/** What is made for a graphics card takes its time without one. */
const ROUNDS: Readonly<Record<(typeof COMPARED)[number], number>> = { high: 2, software: 6 };

/** What one way of showing the views costs at the middle of a chapter. */
export interface ViewCost {
  readonly quality: Quality;
  readonly chapter: string;
  readonly way: string;
  /** Whether both views are drawn: then the limit holds. */
  readonly both: boolean;
  readonly drawCalls: number;
  readonly triangles: number;
  /** null in the short form. */
  readonly frameMs: number | null;
  /** To the outside view alone in a picture of the same size; null in the short form. */
  readonly ratio: number | null;
}

/** Draws the views in each way at the same size, and counts; times them as well, in turns, unless in the short form. */
export async function costOfViews(browser: Browser, folder: string, short: boolean): Promise<ViewCost[]> {
  const served = await startServer({ root: folder });
  try {
    const costs: ViewCost[] = [];
    for (const quality of short ? (['software'] as const) : COMPARED) {
      const context = await browser.newContext({
        viewport: short ? { width: 320, height: 280 } : { width: 1248, height: 720 },
        deviceScaleFactor: 1,
        locale: 'fr-FR',
      });
      await context.addInitScript(watchFrames);
      const pages: Page[] = [];
      const ways = short ? SHORT_WAYS : WAYS;
      for (const { layout, view } of ways) {
        const page = await context.newPage();
        await page.goto(`${served.address}?quality=${quality}&layout=${layout}&view=${view}`);
        await whenReady(page);
        await fixCanvas(page);
        pages.push(page);
      }
      for (const chapter of short ? (['tunnel'] as const) : CHAPTERS)
        costs.push(...(await costAt(pages, ways, quality, chapter, short ? 0 : ROUNDS[quality])));
      await context.close();
    }
    return costs;
  } finally {
    await served.close();
  }
}

async function costAt(
  pages: readonly Page[],
  ways: readonly (typeof WAYS)[number][],
  quality: Quality,
  chapter: string,
  rounds: number,
): Promise<ViewCost[]> {
  const least = pages.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, page] of pages.entries()) {
      await page.bringToFront();
      least[i] = Math.min(least[i] ?? Infinity, await playedFrameMs(page, chapter));
    }
  }
  const costs: ViewCost[] = [];
  for (const [i, page] of pages.entries()) {
    const way = ways[i]!;
    await page.bringToFront();
    const frameMs = rounds > 0 ? least[i]! : null;
    costs.push({
      quality,
      chapter,
      way: way.name,
      both: way.layout !== 'single',
      ...(await drawnAt(page, chapter)),
      frameMs,
      ratio: frameMs === null ? null : frameMs / least[0]!,
    });
  }
  return costs;
}

/** What the renderer does at the middle of a chapter. */
function drawnAt(page: Page, chapterId: string): Promise<{ drawCalls: number; triangles: number }> {
  return page.evaluate(async (id) => {
    const { poemViewer } = window;
    const chapter = poemViewer.chapters.find((each) => each.id === id);
    if (!chapter) throw new Error(`There is no chapter « ${id} ».`);
    await poemViewer.seek((chapter.start + chapter.end) / 2);
    // Where the views stand is known once the page has heard of the instant: the next frame draws them there.
    await poemViewer.seek(poemViewer.time);
    const { drawCalls, triangles } = poemViewer.stats();
    return { drawCalls, triangles };
  }, chapterId);
}
