import type { Browser, Page } from 'playwright-core';
import { QUALITIES, type Quality } from '../../src/player/quality';
import { startServer } from '../server/static-server.mjs';
import { whenReady } from './whenReady';

/** One frame of the page beside one frame of a bare lit mesh in the same browser, taken in turns. */
export interface FrameTimes {
  readonly rounds: number;
  readonly canvas: string;
  readonly bareMs: number;
  readonly tiers: readonly {
    readonly quality: Quality;
    readonly chapters: readonly { readonly id: string; readonly frameMs: number; readonly ratio: number }[];
  }[];
}

/** Chapters whose middles are timed: the whole organ, the finest work, the fluid. */
const TIMED = ['condition', 'tunnel', 'myotomy', 'relaxation'];
const WIDTH = 960;
const HEIGHT = 540;
/** What is made for a graphics card takes its time without one: it is timed in the first rounds only. */
const CARD_ROUNDS = 2;
/** Programme time between two frames that are timed, s. */
const STEP_S = 1 / 30;

declare global {
  interface Window {
    /** Milliseconds of the callbacks that drew something, each until the card had finished. */
    drawnMs: number[];
  }
}

/**
 * Smallest frame times of several rounds. A frame counts from its animation callback's start until a pixel has been
 * read back, which waits for everything drawn before it; so both pages are timed from outside, by the same means.
 */
export async function timeFrames(
  browser: Browser,
  folders: { readonly page: string; readonly bare: string },
  rounds: number,
): Promise<FrameTimes> {
  const [served, servedBare] = await Promise.all([
    startServer({ root: folders.page }),
    startServer({ root: folders.bare }),
  ]);
  const context = await browser.newContext({
    viewport: { width: 1248, height: 720 },
    deviceScaleFactor: 1,
    locale: 'fr-FR',
  });
  try {
    await context.addInitScript(watchFrames);
    const tiers: { quality: Quality; page: Page; frameMs: Map<string, number> }[] = [];
    let canvas = '';
    for (const quality of QUALITIES) {
      const page = await context.newPage();
      await page.goto(`${served.address}?quality=${quality}&layout=single`);
      await whenReady(page);
      canvas = await fixCanvas(page);
      tiers.push({ quality, page, frameMs: new Map(TIMED.map((id) => [id, Infinity])) });
    }
    const bare = await context.newPage();
    await bare.goto(`${servedBare.address}?mesh`);
    await bare.waitForFunction(() => window.bare !== undefined);

    let bareMs = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      for (const id of TIMED) {
        await bare.bringToFront();
        bareMs = Math.min(bareMs, await bareFrameMs(bare));
        for (const { quality, page, frameMs } of tiers) {
          if (quality !== 'software' && round >= CARD_ROUNDS) continue;
          await page.bringToFront();
          frameMs.set(id, Math.min(frameMs.get(id) ?? Infinity, await playedFrameMs(page, id)));
        }
      }
    }
    return {
      rounds,
      canvas,
      bareMs,
      tiers: tiers.map(({ quality, frameMs }) => ({
        quality,
        chapters: [...frameMs].map(([id, ms]) => ({ id, frameMs: ms, ratio: ms / bareMs })),
      })),
    };
  } finally {
    await context.close();
    await Promise.all([served.close(), servedBare.close()]);
  }
}

/** Runs before the page's own scripts: times every animation callback that draws. */
export function watchFrames(): void {
  window.drawnMs = [];
  let gl: WebGL2RenderingContext | null = null;
  let drawn = false;
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = Reflect.apply(getContext, this, args) as RenderingContext | null;
    if (context instanceof WebGL2RenderingContext && this.isConnected) gl = context;
    return context;
  } as typeof getContext;
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
    WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      drawn = true;
      Reflect.apply(draw, this, args);
    };
  }
  const request = window.requestAnimationFrame.bind(window);
  const pixel = new Uint8Array(4);
  window.requestAnimationFrame = (callback) =>
    request((nowMs) => {
      drawn = false;
      const start = performance.now();
      callback(nowMs);
      if (!drawn || !gl) return;
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      window.drawnMs.push(performance.now() - start);
    });
}

/**
 * Gives the page's picture the size of the bare canvas, whatever the layout round it: the canvas, and what says where in
 * it the two views stand. @returns the canvas's size in pixels.
 */
export async function fixCanvas(page: Page): Promise<string> {
  await page.evaluate(
    ([width, height]) => {
      const picture = document.querySelector('canvas')?.closest('section');
      if (!picture) throw new Error('The page shows no picture.');
      Object.assign(picture.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    [WIDTH, HEIGHT] as const,
  );
  await page.waitForFunction(
    ([width, height]) => {
      const canvas = document.querySelector('canvas');
      return canvas?.width === width && canvas.height === height;
    },
    [WIDTH, HEIGHT] as const,
  );
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    return `${canvas?.width} x ${canvas?.height}`;
  });
}

function bareFrameMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    window.drawnMs.length = 0;
    window.bare?.draw();
    while (window.drawnMs.length === 0) await new Promise(requestAnimationFrame);
    return Math.min(...window.drawnMs);
  });
}

/** Frames of the page as it plays from the middle of a chapter: tissue sampled anew where it changes. */
export function playedFrameMs(page: Page, chapterId: string): Promise<number> {
  return page.evaluate(
    async ([id, stepS]) => {
      const { poemViewer } = window;
      const chapter = poemViewer.chapters.find((each) => each.id === id);
      if (!chapter) throw new Error(`There is no chapter « ${id} ».`);
      poemViewer.clock.useHandClock();
      await poemViewer.seek((chapter.start + chapter.end) / 2);
      poemViewer.play();
      window.drawnMs.length = 0;
      await poemViewer.clock.advance(stepS);
      await poemViewer.clock.advance(stepS);
      poemViewer.pause();
      // The last frame is entered after its promise has resolved.
      while (window.drawnMs.length < 2) await new Promise(requestAnimationFrame);
      return Math.min(...window.drawnMs);
    },
    [chapterId, STEP_S] as const,
  );
}
