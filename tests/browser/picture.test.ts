import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random';
import { browserForFile } from './support';
import { VIEWS } from '../../src/player/session';
import { openViewer, pixels, secondsOf, seek, showOnlyPicture, state, stats } from './viewer';
import { whenReady } from '../../scripts/bench/whenReady';

const here = browserForFile();

const BEATS = ['food stands above', 'bleb stands', 'longitudinal fibers bare', 'third clip'];

async function photograph(page: Page, seconds: number): Promise<string> {
  await seek(page, seconds);
  return createHash('sha256')
    .update(await page.locator('canvas').screenshot())
    .digest('hex');
}

describe('the picture', () => {
  it.each(VIEWS)('of an instant is the same to the byte whatever was shown before it, %s', async (view) => {
    const { page, close } = await openViewer({
      ...here,
      path: `?view=${view}&layout=single`,
      viewport: { width: 240, height: 260 },
    });
    await showOnlyPicture(page);
    const instants = BEATS.map((beat) => secondsOf(beat) + 0.6);
    const forward = [];
    for (const t of instants) forward.push(await photograph(page, t));
    expect(new Set(forward).size, 'the instants differ from each other').toBe(instants.length);
    const backward = [];
    for (const t of instants.toReversed()) backward.unshift(await photograph(page, t));
    expect(backward).toEqual(forward);
    const random = seededRandom(29);
    for (let i = 0; i < 2; i++) {
      const k = Math.floor(random() * instants.length);
      await seek(page, random() * 700);
      expect(await photograph(page, instants[k]!), `seed 29, picture ${i}`).toBe(forward[k]);
    }
    await close();
  });

  it('is a picture: many colors, and none of them all over the plate', async () => {
    const { page, close } = await openViewer({ ...here, path: '?layout=single' });
    await showOnlyPicture(page);
    await seek(page, secondsOf('tunnel halfway'));
    const { data } = await pixels(page);
    const colors = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const key = ((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4);
      colors.set(key, (colors.get(key) ?? 0) + 1);
    }
    expect(colors.size).toBeGreaterThan(120);
    // Round the picture the photograph is empty, some half of it.
    expect(Math.max(...colors.values()) / (data.length / 4)).toBeLessThan(0.9);
    await close();
  });

  it('is not drawn again while nothing moves and nothing is touched', async () => {
    const { page, close } = await openViewer({ ...here, path: '?layout=single', quality: 'software' });
    await seek(page, secondsOf('bleb stands'));
    // What was asked for before has been drawn when two readings a little apart agree.
    let frames = -1;
    for (let i = 0; i < 20 && frames !== (await stats(page)).frames; i++) {
      ({ frames } = await stats(page));
      await page.waitForTimeout(400);
    }
    await page.waitForTimeout(3000);
    expect((await stats(page)).frames).toBe(frames);
    await seek(page, secondsOf('tunnel halfway'));
    expect((await stats(page)).frames, 'a change asks for few frames').toBeLessThanOrEqual(frames + 2);
    await close();
  });

  it('comes back the same after the graphics context was lost and restored', async () => {
    const { page, pageErrors, close } = await openViewer({ ...here, viewport: { width: 240, height: 260 } });
    await showOnlyPicture(page);
    const seconds = secondsOf('tunnel halfway');
    const before = await photograph(page, seconds);
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!canvas || !lose) throw new Error('the context cannot be lost here');
      const lost = new Promise((resolve) =>
        canvas.addEventListener('webglcontextlost', resolve, { once: true }),
      );
      const back = new Promise((resolve) =>
        canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
      );
      lose.loseContext();
      await lost;
      // A context may be restored only after the event that says it is lost has been handled to the end.
      await new Promise((resolve) => setTimeout(resolve, 50));
      lose.restoreContext();
      await back;
    });
    expect(await photograph(page, seconds)).toBe(before);
    expect((await stats(page)).contextLosses).toBe(1);
    expect(pageErrors).toEqual([]);
    await close();
  });
});

describe('the address', () => {
  it('reopens exactly the view it describes', async () => {
    const path = '?chapter=tunnel&t=12.5&layout=single&approach=posterior&orbit=40,10,26,-1,0,0';
    const first = await openViewer({ ...here, path, quality: 'software' });
    const seen = await state(first.page);
    const { start } = await first.page.evaluate(() =>
      window.poemViewer.chapters.find(({ id }) => id === 'tunnel')!,
    );
    expect(seen.chapter).toBe('tunnel');
    expect(seen.timeS).toBeCloseTo(start + 12.5, 3);
    expect(seen.case.approach).toBe('posterior');
    const picture = await photograph(first.page, seen.timeS);
    const address = first.page.url();
    expect(new URL(address).search, 'the address still says it').toContain('approach=posterior');
    await first.close();
    const again = await openViewer({ ...here, path: new URL(address).search, quality: 'software' });
    expect(await state(again.page)).toEqual(seen);
    expect(await photograph(again.page, seen.timeS)).toBe(picture);
    await again.close();
  });

  it('follows what is chosen, and a reload shows the same again', async () => {
    const { page, close } = await openViewer({
      ...here,
      path: '?type=III&layout=single',
      quality: 'software',
    });
    await page.evaluate(() => window.poemViewer.goTo('myotomy'));
    await page.getByRole('button', { name: 'Tourner et agrandir la vue' }).click();
    await page.getByRole('button', { name: 'Tourner vers la gauche' }).click();
    await page.waitForFunction(
      () => location.search.includes('chapter=myotomy') && location.search.includes('orbit='),
    );
    const address = page.url();
    expect(address, 'what was there before stays').toContain('type=III');
    await page.reload();
    await whenReady(page);
    const seen = await state(page);
    await showOnlyPicture(page);
    const picture = await photograph(page, seen.timeS);
    expect(page.url()).toBe(address);
    await page.reload();
    await whenReady(page);
    await showOnlyPicture(page);
    expect(await state(page)).toEqual(seen);
    expect(await photograph(page, seen.timeS)).toBe(picture);
    await close();
  });

  it('full of nonsense shows the usual view, says so, and breaks nothing', async () => {
    const path =
      '?chapter=%3Cscript%3E&t=NaN&type=IX&approach=sideways&orbit=1,2&v=-3&lang=xx&zzz=%F0%9F%92%A9&entry=1e999';
    const { page, pageErrors, consoleErrors, close } = await openViewer({
      ...here,
      path,
      quality: 'software',
    });
    const seen = await state(page);
    expect(seen.chapter).toBe('condition');
    expect(seen.case.type).toBe('II');
    await page.getByText('n’a pas pu être suivi').first().waitFor();
    expect(pageErrors).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await close();
  });
});
