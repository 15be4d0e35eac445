import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe';
import { kept, openHealth, openKiosk, pass, screenIs, stopTime } from './kioskPage';
import { browserForFile, type OpenedPage } from './support';
import { fitsAcross, state } from './viewer';

const here = browserForFile();

describe('a visitor', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openKiosk(here);
  });
  afterAll(() => opened.close());

  it('comes, chooses language and chapter, turns the sound on, leaves, and nothing of them stays', async () => {
    const { page } = opened;
    const before = await kept(page);
    expect(before.local).toEqual(['poem.kiosk.health']);
    expect(await page.evaluate(() => window.poemViewer.sound)).toBe(false);
    const caption = page.locator('[data-cue]');
    await expect.poll(() => caption.innerText()).toContain('œsophage');

    await page.getByRole('button', { name: 'English' }).click();
    await screenIs(page, 'tiles');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What would you like to see?');
    expect(await page.locator('ol li').count(), 'the whole story and thirteen chapters').toBe(14);
    await page.getByRole('button', { name: 'Larger text' }).click();
    await page.getByRole('button', { name: /5: The tunnel/ }).click();
    await screenIs(page, 'story');
    await expect.poll(() => page.evaluate(() => window.poemViewer.playing)).toBe(true);
    expect((await state(page)).chapter).toBe('tunnel');
    await page.getByRole('button', { name: 'Turn the sound on' }).click();
    for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Louder' }).click();
    expect(await page.getByRole('button', { name: 'Louder' }).isDisabled(), 'the staff allows no more').toBe(
      true,
    );
    expect(await page.evaluate(() => window.poemViewer.sound)).toBe(true);

    await page.getByRole('button', { name: 'Pause' }).click();
    await stopTime(page);
    await pass(page, 61);
    const question = page.getByRole('alertdialog', { name: 'Are you still there?' });
    await question.waitFor();
    await pass(page, 6);
    expect(await question.innerText()).toContain('14');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, go on' }).click();
    await question.waitFor({ state: 'detached' });
    await screenIs(page, 'story');

    await pass(page, 61);
    await question.waitFor();
    await pass(page, 19.9);
    await screenIs(page, 'story');
    await pass(page, 0.2);
    await screenIs(page, 'attract');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.evaluate(() => window.poemViewer.sound)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'))).toBe(
      '1',
    );
    expect((await state(page)).chapter, 'the loop').toBe('condition');
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(true);
    expect(await kept(page)).toEqual(before);
    await page.evaluate(() => window.poemViewer.clock.useSystemClock());
  });

  it('can stop the loop, and wake the page by any touch or key', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Arrêter le mouvement' }).click();
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(false);
    await screenIs(page, 'attract');
    await page.getByRole('button', { name: 'Reprendre le mouvement' }).click();
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(true);
    await page.mouse.click(600, 300);
    await screenIs(page, 'tiles');
    await page.getByRole('button', { name: 'Terminer' }).click();
    await screenIs(page, 'attract');
    await page.keyboard.press('Enter');
    await screenIs(page, 'tiles');
  });

  it('sees a chapter to its end, goes on to the next, and back to all of them', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /Chapitre 7/ }).click();
    await stopTime(page);
    await pass(page, 45, 3);
    await page.getByText('Ce chapitre est terminé.').waitFor();
    expect(await state(page)).toMatchObject({ chapter: 'closure' });
    await page.getByRole('button', { name: 'Chapitre suivant' }).click();
    expect(await state(page)).toMatchObject({ chapter: 'relaxation' });
    await page.getByRole('button', { name: 'Chapitres' }).click();
    await screenIs(page, 'tiles');
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(false);
    await page.evaluate(() => window.poemViewer.clock.useSystemClock());
  });

  it('meets targets of 64 px, and nothing that axe finds, on each screen', async () => {
    const { page } = opened;
    for (const [name, go] of [
      ['tiles', async () => {}],
      ['story', () => page.getByRole('button', { name: /Chapitre 5/ }).click()],
      ['attract', () => page.getByRole('button', { name: 'Terminer' }).click()],
    ] as const) {
      await go();
      await screenIs(page, name);
      expect(await faults(page), name).toEqual([]);
      expect(await fitsAcross(page), name).toBe(true);
      const small = await page.locator('button:visible, summary:visible').evaluateAll((all) =>
        all
          .map((each) => ({ box: each.getBoundingClientRect(), text: each.textContent }))
          .filter(({ box }) => Math.min(box.width, box.height) < 64)
          .map(({ box, text }) => `${text}: ${box.width} x ${box.height}`),
      );
      expect(small, name).toEqual([]);
    }
  });

  it('opens the state of the machine by its corner, which says version, uptime, frames and recoveries', async () => {
    const { page } = opened;
    const text = await openHealth(page);
    for (const line of ['Version', 'En marche depuis', 'Images dessinées', 'Rétablissements', 'Visites'])
      expect(text).toContain(line);
    expect(text, 'there is no way out here').not.toContain('Quitter');
    await page.getByRole('button', { name: 'Fermer' }).click();
    await screenIs(page, 'attract');
  });

  it('has met no error and left no request behind', () => {
    expect([opened.consoleErrors, opened.pageErrors, opened.foreignRequests]).toEqual([[], [], []]);
  });
});
