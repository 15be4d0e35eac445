import { describe, expect, it } from 'vitest';
import { whenReady } from '../../scripts/bench/whenReady';
import { browserForFile } from './support';
import { canvasOf, openViewer, state, stats } from './viewer';

const here = browserForFile([]);

declare global {
  interface Window {
    /** Set by the test: how many times slower the page's clock goes than life. */
    clockSlowness: number;
  }
}

/** Says that a good card draws, and lets the trial believe it; what draws is a processor, and its frames are slow. */
function pretendGoodCard(): void {
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
    const UNMASKED_RENDERER_WEBGL = 0x9246;
    if (name === UNMASKED_RENDERER_WEBGL) return 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060, D3D11)';
    return Reflect.apply(getParameter, this, [name]) as unknown;
  };
  const now = performance.now.bind(performance);
  window.clockSlowness = 1000;
  performance.now = () => now() / window.clockSlowness;
}

describe('frames that come too slowly', () => {
  it('lower an automatic quality step by step; time, orbit and playing go on', async () => {
    const path = '?chapter=tunnel&layout=single&orbit=40,10,26,-1,0,0';
    // Slow enough without a card, and no slower than need be.
    const viewport = { width: 340, height: 360 };
    const opened = await openViewer({ ...here, quality: 'auto', path, viewport });
    const { page } = opened;
    await page.addInitScript(pretendGoodCard);
    await page.reload();
    await whenReady(page);
    expect(await stats(page)).toMatchObject({ quality: 'high', qualityWhy: 'renderer' });
    const before = await state(page);
    const seen = await page.evaluate(async () => {
      const { poemViewer } = window;
      window.clockSlowness = 1;
      const tiers = new Set<string>();
      const canvases = new Set<number>();
      let latest = poemViewer.time;
      let back = 0;
      poemViewer.on('time', (t) => {
        if (t < latest) back += 1;
        latest = t;
      });
      poemViewer.play();
      const end = performance.now() + 80_000;
      while (performance.now() < end && poemViewer.stats().quality !== 'software') {
        tiers.add(String(poemViewer.stats().quality));
        canvases.add(document.querySelectorAll('canvas').length);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // Some seconds more: it stays there.
      const settled = poemViewer.time;
      await new Promise((resolve) => setTimeout(resolve, 2500));
      tiers.add(String(poemViewer.stats().quality));
      return {
        tiers: [...tiers],
        back,
        playing: poemViewer.playing,
        went: poemViewer.time - settled,
        least: Math.min(...canvases),
      };
    });
    expect(seen.tiers).toEqual(['high', 'modest', 'software']);
    expect(seen.back, 'time never went back').toBe(0);
    expect(seen.playing).toBe(true);
    expect(seen.went, 'the story goes on').toBeGreaterThan(0.5);
    expect(seen.least, 'there was always a picture').toBe(1);
    const after = await state(page);
    expect(after.timeS).toBeGreaterThan(before.timeS);
    expect(await stats(page)).toMatchObject({ quality: 'software', qualityWhy: 'slow frames' });
    expect(await canvasOf(page)).toMatchObject({ count: 1, antialias: false });
    expect(new URL(page.url()).search).toContain('orbit=40,10,26,-1,0,0');
    expect(opened.pageErrors).toEqual([]);
    expect(opened.consoleErrors).toEqual([]);
    await opened.close();
  });

  it('change nothing where a person has chosen', async () => {
    const viewport = { width: 340, height: 360 };
    const { page, close } = await openViewer({
      ...here,
      quality: 'high',
      path: '?chapter=tunnel&layout=single',
      viewport,
    });
    await page.evaluate(() => window.poemViewer.play());
    // Longer than an automatic quality takes to go one step down.
    await page.waitForTimeout(7000);
    expect(await stats(page)).toMatchObject({ quality: 'high', qualityWhy: 'chosen' });
    expect(new URL(page.url()).search).toContain('quality=high');
    await close();
  });
});
