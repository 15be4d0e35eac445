import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from './axe';
import { browserForFile } from './support';
import { fitsAcross, openViewer, seek, state } from './viewer';

const here = browserForFile();
/** Without flights: the picture is at once what a stage comes to. */
async function open(path: string, viewport = { width: 1366, height: 768 }) {
  const opened = await openViewer({ ...here, viewport, path: `?mode=teach&quality=software&${path}` });
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  return opened;
}
const at = (page: Page, stage: string) => page.locator(`[data-stage="${stage}"]`).waitFor();

const taken = (page: Page) => page.locator('[data-stage]');

describe('a branch', () => {
  it('is taken from the story, predicted wrong and right, and left for the very instant', async () => {
    const { page, close, consoleErrors, pageErrors } = await open('chapter=myotomy&study=explore');
    await seek(page, (await state(page)).timeS + 61.37);
    // The camera in a hand, which must be there again as well.
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.keyboard.press('s');
    const before = await state(page);

    await page.getByRole('button', { name: 'Salle de cours' }).click();
    await page.getByRole('tab', { name: 'Et si…' }).click();
    await page.locator('button[data-branch="cutTooFar"]').click();
    await at(page, 'met');
    const met = await state(page);
    expect(met.myotomyEndCm, '3.3 cm on the stomach').toBeCloseTo(43.3, 5);
    expect(await page.locator('[data-cue]').count(), 'captions give way').toBe(0);
    await page.waitForURL((url) => !url.searchParams.has('view'));

    const why = 'à la fin, seule la muqueuse est refermée';
    expect(await page.locator('aside').textContent()).not.toContain(why);
    await page.getByRole('radio', { name: 'On recoud le muscle coupé' }).check();
    await page.getByRole('button', { name: 'Valider' }).click();
    expect(await page.getByRole('status').filter({ hasText: 'Non.' }).count()).toBe(1);
    expect(await page.locator('aside').textContent()).toContain(why);

    await page.getByRole('button', { name: 'Voir ce que l’on fait' }).click();
    await at(page, 'done');
    expect(await state(page)).toMatchObject({ retroflexion: 1, scopeRoute: 'lumen' });
    await page.waitForURL(/view=scope/);
    await page.getByRole('radio', { name: 'À davantage d’œsophagites modérées' }).check();
    await page.getByRole('button', { name: 'Valider' }).click();
    expect(await page.getByRole('status').filter({ hasText: 'Juste.' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Voir ce qui s’ensuit' }).click();
    await at(page, 'follows');
    expect((await state(page)).bolusDepthCm).toBeCloseTo(34.5, 5);
    await page.waitForURL(/branch=cutTooFar,follows/);

    await page.getByRole('button', { name: 'Retour au récit' }).last().click();
    await taken(page).waitFor({ state: 'detached' });
    expect(await state(page)).toEqual(before);
    await page.waitForURL(/view=scope/);
    expect([consoleErrors, pageErrors]).toEqual([[], []]);
    await close();
  });

  it('stands in its address: whoever opens it sees the same', async () => {
    const first = await open('study=branches');
    await first.page.locator('button[data-branch="cutTooShort"]').click();
    await first.page.locator('[data-branch-show]').click();
    await first.page.locator('[data-branch-next]').click();
    await first.page.waitForURL(/branch=cutTooShort,done/);
    const seen = await state(first.page);
    const query = new URL(first.page.url()).search;
    await first.close();
    const second = await openViewer({ ...here, viewport: { width: 1366, height: 768 }, path: query });
    expect(await state(second.page)).toEqual(seen);
    expect(await taken(second.page).getAttribute('data-stage')).toBe('done');
    await second.close();
  });

  it('is offered where the story passes it, and taken by keyboard alone', async () => {
    const { page, close } = await open('chapter=closure&study=explore');
    const offer = page.getByRole('button', { name: 'et si le ventre se tendait' });
    await offer.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4');
    expect(await taken(page).getAttribute('data-branch')).toBe('gasUnderTension');
    await page.keyboard.press('Tab');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio').nth(2).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Valider' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-stage="done"]') !== null);
    await close();
  });

  it('ends when the story plays', async () => {
    const { page, close } = await open('chapter=tunnel&t=3&branch=bleeding,done');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelector('[data-stage]') === null);
    await page.keyboard.press(' ');
    const now = await state(page);
    expect(now.chapter).toBe('tunnel');
    expect(new URL(page.url()).search).not.toContain('branch=cutTooFar');
    await close();
  });
});

describe.each([
  ['French, wide, light', 'fr', { width: 1366, height: 768 }, 'light'],
  ['Arabic, phone, dark', 'ar', { width: 390, height: 844 }, 'dark'],
] as const)('axe finds nothing: %s', (_, lang, viewport, colorScheme) => {
  it('in the list and in a branch, before and after its answer', async () => {
    const { page, close } = await open(`lang=${lang}&study=branches`, viewport);
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    // One in either view, with figures that differ, and with none: all the page is made of.
    for (const id of ['bleeding', 'gasUnderTension']) {
      await page.locator(`button[data-branch="${id}"]`).click();
      await taken(page).waitFor();
      expect(await faults(page), `${id}, met`).toEqual([]);
      await page.locator('[data-branch-show]').click();
      expect(await faults(page), `${id}, answered`).toEqual([]);
      await page.locator('[data-branch-next]').click();
      expect(await fitsAcross(page)).toBe(true);
      await page.locator('[data-branch-back]').click();
    }
    await close();
  });
});
