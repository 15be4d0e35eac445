import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { QUALITIES, QUALITY_LIMITS, SOFTWARE_PIXELS } from '../../src/player/quality';
import { browserForFile } from './support';
import { VIEWS } from '../../src/player/session';
import { openViewer, seek, state, stats } from './viewer';
import { whenReady } from '../../scripts/bench/whenReady';

const here = browserForFile();

/** Textures may take this much of the graphics card, bytes. */
const MOST_TEXTURE_BYTES = 24_000_000;
const canvasOf = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('canvas');
    const antialias = all[0]?.getContext('webgl2')?.getContextAttributes()?.antialias;
    return { count: all.length, pixels: (all[0]?.width ?? 0) * (all[0]?.height ?? 0), antialias };
  });

describe('without a graphics card', () => {
  it('the page finds out by itself, and draws small and without multisampling on a large screen', async () => {
    const opened = await openViewer({ ...here, quality: 'auto', viewport: { width: 1920, height: 1080 } });
    expect(await stats(opened.page)).toMatchObject({ quality: 'software', qualityWhy: 'renderer' });
    const { count, pixels, antialias } = await canvasOf(opened.page);
    expect(count).toBe(1);
    expect(antialias).toBe(false);
    expect(pixels).toBeLessThanOrEqual(SOFTWARE_PIXELS);
    expect(pixels, 'not smaller than need be').toBeGreaterThan(SOFTWARE_PIXELS * 0.9);
    expect(new URL(opened.page.url()).search, 'nobody has chosen').not.toContain('quality');
    expect(opened.consoleErrors).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });
});

/** What is counted does not depend on the size of the picture, and small ones are quickly drawn. */
const COUNTED = { width: 320, height: 300 };

/** Chapters in whose middle the endoscope is in the body. */
const WITH_SCOPE: readonly string[] = ['insertion', 'entry', 'tunnel', 'myotomy', 'closure', 'relaxation'];
/** The quality in between draws the meshes of the one above it: where most is drawn is looked at. */
const DEAREST: readonly string[] = ['condition', 'tunnel', 'myotomy', 'relaxation'];
// The endoscope's view in between is the one above it with fewer rows.
const EACH = QUALITIES.flatMap((quality) => VIEWS.map((view) => ({ quality, view }))).filter(
  ({ quality, view }) => quality !== 'modest' || view === 'outside',
);

describe.each(EACH)('quality=$quality, view=$view', ({ quality, view }) => {
  it('keeps within its draw calls, triangles and textures in every chapter', async () => {
    const path = `?view=${view}&layout=single`;
    const { page, consoleErrors, close } = await openViewer({ ...here, path, quality, viewport: COUNTED });
    const chapters = await page.evaluate(() => [...window.poemViewer.chapters]);
    expect(chapters).toHaveLength(13);
    for (const { id, start, end } of chapters) {
      if (view === 'scope' && !WITH_SCOPE.includes(id)) continue;
      if (quality === 'modest' && !DEAREST.includes(id)) continue;
      await seek(page, (start + end) / 2);
      const drawn = await stats(page);
      expect(drawn).toMatchObject({ quality, qualityWhy: 'chosen' });
      // The limits are those of one view of one organ.
      const { sides } = await state(page);
      const limits = QUALITY_LIMITS[quality][sides.length > 0 ? 'outside' : view];
      expect(drawn.drawCalls, id).toBeLessThanOrEqual(limits.drawCalls * Math.max(1, sides.length));
      expect(drawn.triangles, id).toBeLessThanOrEqual(limits.triangles * Math.max(1, sides.length));
      expect(drawn.triangles, id).toBeGreaterThan(1500);
      expect(drawn.textureBytes, id).toBeGreaterThan(100_000);
      expect(drawn.textureBytes, id).toBeLessThanOrEqual(MOST_TEXTURE_BYTES);
    }
    expect(consoleErrors).toEqual([]);
    await close();
  });
});

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
