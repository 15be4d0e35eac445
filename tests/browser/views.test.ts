import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForFile } from './support';
import { openViewer, stats } from './viewer';

const here = browserForFile();
const SIZE = { width: 900, height: 620 };
const IN_TUNNEL = 'chapter=tunnel&t=20';
const BEFORE = 'chapter=condition&t=20';

/** What the page asks of the graphics card, by the program that draws. */
interface Asked {
  /** Programs of the endoscope's view that have been made. */
  lensPrograms: number;
  /** Draws of the last frame, by whether they go through the lens. */
  lensDraws: number;
  otherDraws: number;
  /** Made so far. */
  textures: number;
  framebuffers: number;
}
declare global {
  interface Window {
    asked: Asked;
    /** Forgets the draws so far. */
    forgetDraws(): void;
  }
}

/** Runs before the page's own scripts. */
function watchCard(): void {
  const asked: Asked = { lensPrograms: 0, lensDraws: 0, otherDraws: 0, textures: 0, framebuffers: 0 };
  window.asked = asked;
  window.forgetDraws = () => Object.assign(asked, { lensDraws: 0, otherDraws: 0 });
  const gl = WebGL2RenderingContext.prototype;
  const lensShaders = new WeakSet<WebGLShader>();
  const lensPrograms = new WeakSet<WebGLProgram>();
  let inLens = false;
  const before = <Name extends keyof WebGL2RenderingContext>(
    name: Name,
    note: (...args: never[]) => void,
  ): void => {
    const original = gl[name] as (...args: unknown[]) => unknown;
    (gl as unknown as Record<string, unknown>)[name] = function (
      this: WebGL2RenderingContext,
      ...args: unknown[]
    ) {
      note(...(args as never[]));
      return Reflect.apply(original, this, args);
    };
  };
  before('shaderSource', (shader: WebGLShader, source: string) => {
    if (source.includes('lensDepth')) lensShaders.add(shader);
  });
  before('attachShader', (program: WebGLProgram, shader: WebGLShader) => {
    if (!lensShaders.has(shader)) return;
    lensPrograms.add(program);
    asked.lensPrograms += 1;
  });
  before('useProgram', (program: WebGLProgram | null) => {
    inLens = program !== null && lensPrograms.has(program);
  });
  for (const draw of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const)
    before(draw, () => {
      asked[inLens ? 'lensDraws' : 'otherDraws'] += 1;
    });
  before('createTexture', () => {
    asked.textures += 1;
  });
  before('createFramebuffer', () => {
    asked.framebuffers += 1;
  });
}

async function open(path: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const opened = await openViewer({
    ...here,
    quality: 'auto',
    path: `?${path}`,
    viewport: SIZE,
    watch: watchCard,
  });
  return opened;
}

/** Draws one frame anew and tells what was asked for it. */
const oneFrame = (page: Page): Promise<Asked & { drawCalls: number; triangles: number }> =>
  page.evaluate(async () => {
    const { poemViewer } = window;
    window.forgetDraws();
    await poemViewer.seek(poemViewer.time);
    const { drawCalls, triangles } = poemViewer.stats();
    return { ...window.asked, drawCalls, triangles };
  });

/** Which views stand in the picture, and which of them is the small one. */
const shown = (page: Page): Promise<{ views: string[]; inset: string | null }> =>
  page.evaluate(() => ({
    views: [...document.querySelectorAll<HTMLElement>('[data-view]')].map((e) => e.dataset.view ?? '').sort(),
    inset: document.querySelector<HTMLElement>('[data-inset]')?.dataset.inset ?? null,
  }));

describe('the hidden view costs nothing', () => {
  it('outside alone: nothing of the endoscope’s view is ever made', async () => {
    const { page, close } = await open(`${IN_TUNNEL}&layout=single`);
    expect(await shown(page)).toEqual({ views: ['outside'], inset: null });
    const alone = await oneFrame(page);
    expect(alone).toMatchObject({ lensPrograms: 0, lensDraws: 0 });
    expect(alone.otherDraws).toBe(alone.drawCalls);
    await close();

    // A picture in which it is wished for, but the endoscope is out of the body, has made the same.
    const without = await open(BEFORE);
    expect(await shown(without.page)).toEqual({ views: ['outside'], inset: null });
    expect(await oneFrame(without.page)).toMatchObject({ lensPrograms: 0, lensDraws: 0 });
    const atRest = await stats(without.page);
    await without.close();
    const single = await open(`${BEFORE}&layout=single`);
    const same = await stats(single.page);
    for (const name of ['programs', 'textures', 'geometries', 'drawCalls', 'triangles'] as const)
      expect(same[name], name).toBe(atRest[name]);
    await single.close();
  });

  it('outside alone again: draws exactly what it drew before the endoscope’s view was looked at', async () => {
    const { page, close } = await open(`${IN_TUNNEL}&layout=single`);
    const before = await oneFrame(page);
    await page.evaluate(() => window.poemViewer.setView('scope'));
    expect((await oneFrame(page)).lensDraws).toBeGreaterThan(2);
    await page.evaluate(() => window.poemViewer.setView('outside'));
    const after = await oneFrame(page);
    expect(after.lensDraws).toBe(0);
    expect([after.drawCalls, after.triangles]).toEqual([before.drawCalls, before.triangles]);
    await close();
  });

  it('the endoscope’s view alone: the outside is not drawn', async () => {
    const { page, close } = await open(`${IN_TUNNEL}&layout=single`);
    const outside = await oneFrame(page);
    await page.evaluate(() => window.poemViewer.setView('scope'));
    expect(await shown(page)).toEqual({ views: ['scope'], inset: null });
    const scope = await oneFrame(page);
    expect(scope.otherDraws, 'the picture of the sensor is put on the screen, nothing else').toBe(1);
    expect(scope.lensDraws).toBe(scope.drawCalls - 1);
    expect(scope.drawCalls).toBeLessThan(outside.drawCalls);
    await close();
  });

  it('both: what each draws alone, and the cone', async () => {
    const both = await open(`${IN_TUNNEL}&layout=both`);
    const together = await oneFrame(both.page);
    await both.close();
    const { page, close } = await open(`${IN_TUNNEL}&layout=single`);
    const outside = await oneFrame(page);
    await page.evaluate(() => window.poemViewer.setView('scope'));
    const scope = await oneFrame(page);
    // Its sides are seen from both sides, which takes two draws, and its edges.
    const CONE = 3;
    expect(together.drawCalls).toBe(outside.drawCalls + scope.drawCalls + CONE);
    await close();
  });
});

describe('the two views change places', () => {
  it('by key, by a tap on the small one and from outside', async () => {
    const { page, close } = await open(IN_TUNNEL);
    const [large, small] = [
      { views: ['outside', 'scope'], inset: 'scope' },
      { views: ['outside', 'scope'], inset: 'outside' },
    ];
    const becomes = async (inset: string): Promise<void> => {
      await page.locator(`[data-inset="${inset}"]`).waitFor();
    };
    expect(await shown(page)).toEqual(large);
    await page.keyboard.press('s');
    await becomes('outside');
    expect(await shown(page)).toEqual(small);
    await page.waitForURL(/[?&]view=scope/);
    await page.locator('[data-inset="outside"] button').click();
    await becomes('scope');
    await page.locator('[data-inset="scope"] button').click();
    await becomes('outside');
    await page.evaluate(() => window.poemViewer.setView('outside'));
    await becomes('scope');
    const { lensDraws, otherDraws } = await oneFrame(page);
    expect(Math.min(lensDraws, otherDraws), 'both are drawn').toBeGreaterThan(2);
    await close();
  });
});
