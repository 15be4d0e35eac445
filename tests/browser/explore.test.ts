import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { fitsAcross, openViewer, state } from './viewer';

const here = browserForFile();
const STILL = { interval: 250 };
const SIZE = { width: 1180, height: 760 };

/** What the student names: half of them by pointing, half with the crosshair. */
const BY_POINTER = ['mucosa', 'circularMuscle', 'lowerSphincter', 'fundus', 'aorta'] as const;
const BY_KEYS = ['submucosa', 'longitudinalMuscle', 'stomach', 'angleOfHis', 'spine'] as const;

const named = (page: Page): Promise<string | null> => page.locator('[data-named]').getAttribute('data-named');
/** Where the mark of what was named stands in the page, CSS px; null while it is not seen. */
const markOf = (page: Page): Promise<{ readonly x: number; readonly y: number } | null> =>
  page.evaluate(() => {
    const mark = document.querySelector('[data-mark]:not([hidden])');
    if (!mark) return null;
    const { x, y } = mark.getBoundingClientRect();
    return { x, y };
  });

/** Asks for a structure by its name in the list, and says where the picture has it. */
async function placeOf(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.locator(`[data-structure="${name}"]`).click();
  await expect.poll(() => page.locator('[data-mark]').getAttribute('data-mark')).toBe(name);
  // The camera still eases into its place when the mark is there already.
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await markOf(page));
      const still = now !== 'null' && now === before;
      before = now;
      return still;
    }, STILL)
    .toBe(true);
  return JSON.parse(before) as { x: number; y: number };
}

/** Nothing is named any more. */
async function forget(page: Page): Promise<void> {
  await page.locator('[data-explore-pad]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-named]').count()).toBe(0);
}

async function crosshairTo(page: Page, to: { readonly x: number; readonly y: number }): Promise<void> {
  const pad = page.locator('[data-explore-pad]');
  const box = (await pad.boundingBox())!;
  await pad.focus();
  const side = Math.min(box.width, box.height);
  // From the middle, in long steps and then in short ones.
  for (const [less, more, from, at] of [
    ['ArrowLeft', 'ArrowRight', box.x + box.width / 2, to.x],
    ['ArrowUp', 'ArrowDown', box.y + box.height / 2, to.y],
  ] as const) {
    const key = at < from ? less : more;
    const way = Math.abs(at - from);
    const long = Math.floor(way / (0.03 * side));
    const short = Math.round((way - long * 0.03 * side) / (0.006 * side));
    for (let i = 0; i < long; i++) await page.keyboard.press(key);
    for (let i = 0; i < short; i++) await page.keyboard.press(`Shift+${key}`);
  }
}

describe('looking around in the organ', () => {
  it('names ten structures, by pointing and by keyboard', async () => {
    const { page, close, pageErrors, consoleErrors } = await openViewer({
      ...here,
      viewport: SIZE,
      quality: 'auto',
      path: '?mode=teach&lang=fr&explore=whole',
    });
    await page.locator('[data-structure="mucosa"]').waitFor();
    for (const name of BY_POINTER) {
      const at = await placeOf(page, name);
      await forget(page);
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => named(page), { message: name }).toBe(name);
    }
    for (const name of BY_KEYS) {
      const at = await placeOf(page, name);
      await forget(page);
      await crosshairTo(page, at);
      await page.keyboard.press('Enter');
      await expect.poll(() => named(page), { message: name }).toBe(name);
    }
    // What is named is described, and its sources open.
    const card = page.locator('[data-named]');
    expect((await card.locator('p').last().textContent())?.length).toBeGreaterThan(30);
    // Beside the organ there is nothing to name.
    const pad = (await page.locator('[data-explore-pad]').boundingBox())!;
    await page.mouse.click(pad.x + 8, pad.y + pad.height / 2);
    await expect.poll(() => page.locator('[data-named]').count()).toBe(0);
    expect(pageErrors).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await close();
  });

  it('peels layers, opens the wall and cuts it across by keyboard, and the address reopens it', async () => {
    const { page, close } = await openViewer({
      ...here,
      viewport: SIZE,
      quality: 'auto',
      path: '?mode=teach&lang=fr&explore=layers',
    });
    await page.locator('[data-row="mucosa"] input').first().focus();
    await page.keyboard.press(' ');
    await page.locator('[data-section="on"]').focus();
    await page.keyboard.press(' ');
    await page.locator('[data-section="depth"]').focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await page.locator('[data-edge="fromHour"]').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    const address = (): string => decodeURIComponent(new URL(page.url()).search);
    await expect.poll(address).toContain('section=35.5');
    expect(address()).toContain('layers=02222');
    const wedge = /wedge=([\d.,]+)/.exec(address())?.[1];
    expect(wedge).toBeDefined();
    // The handle in the picture is the same cut.
    const handle = page.locator('[data-handle="section"]');
    expect(await handle.getAttribute('aria-valuenow')).toBe('35.5');
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(address).toContain('section=36');

    const again = await openViewer({ ...here, viewport: SIZE, quality: 'auto', path: address() });
    await again.page.locator('[data-section="depth"]').waitFor();
    expect(await again.page.locator('[data-section="depth"]').inputValue()).toBe('36');
    expect(await again.page.locator('[data-row="mucosa"] input').first().isChecked()).toBe(true);
    await again.close();

    // A free camera is a step of its own, and one step back; whoever plays is back in the story.
    await page.locator('[data-view="outside"]').waitFor();
    expect((await state(page)).freeCamera).toBeNull();
    await page.evaluate(() => window.poemViewer.play());
    await page.locator('[data-explore="again"]').waitFor();
    await expect.poll(address).not.toContain('explore=');
    await close();
  });

  it.each([
    ['wide, light', SIZE, 'fr', 'light'],
    ['a telephone in Arabic, dark', { width: 390, height: 844 }, 'ar', 'dark'],
  ] as const)('can be used by everyone: %s', async (_, viewport, language, colorScheme) => {
    const { page, close } = await openViewer({
      ...here,
      viewport,
      quality: 'auto',
      path: `?mode=teach&lang=${language}&explore=layers&section=33`,
    });
    await page.emulateMedia({ colorScheme });
    await page.locator('[data-structure="mucosa"]').click();
    await page.locator('[data-named="mucosa"]').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await fitsAcross(page)).toBe(true);
    await close();
  });
});
