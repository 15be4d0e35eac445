import { describe, expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { fitsAcross, openViewer } from './viewer';

const here = browserForFile();

describe.each([
  ['wide, light', { width: 1366, height: 768 }, 'light', 'fr'],
  ['phone, dark, from right to left', { width: 390, height: 844 }, 'dark', 'ar'],
] as const)('the page of figures: %s', (_, viewport, colorScheme, language) => {
  it('opens sources and conflicts, leads to the story, and axe finds nothing', async () => {
    const { page, close } = await openViewer({
      ...here,
      quality: 'auto',
      path: `?mode=teach&lang=${language}&study=figures`,
      viewport,
    });
    await page.emulateMedia({ colorScheme });
    await page.locator('[data-step="anatomy"]').waitFor();
    expect(await faults(page)).toEqual([]);
    const only = page.getByRole('checkbox');
    await only.check();
    expect(await page.locator('[data-figure]:not([data-conflict])').count()).toBe(0);
    // Every step is open now, with every scale in it.
    const row = page.locator('[data-figure="adverseEvents"]');
    await row.locator('summary').click();
    expect(await row.locator('details').textContent()).toContain('Haito-Chavez');
    expect(await fitsAcross(page)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('searchbox').fill('S08 1826');
    await expect.poll(() => page.locator('[data-figure]').count()).toBe(2);
    // Over a panel the picture is low: there only a sentence that was gone to is shown.
    expect(await page.locator('section[data-cue]').count()).toBe(viewport.width < 768 ? 0 : 1);
    await row.locator('[data-told]').click();
    const caption = page.locator('section[data-cue="risks.rare"]');
    await caption.waitFor();
    await caption.locator('[data-differ] > summary').click();
    const claims = caption.locator('[data-differ] > :not(summary)');
    await claims.waitFor();
    // It lies over the picture and leaves the page nowhere.
    expect((await claims.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
    // Of the two that a caption opens only one is open.
    await caption.locator('details:not([data-differ]) > summary').click();
    expect(await caption.locator('details[open]').count()).toBe(1);
    expect(await caption.locator('details[open]').textContent()).toMatch(/2017/);
    await close();
  });
});
