import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe';
import { type OpenedPage, browserForFile } from './support';
import { fitsAcross, openViewer, seek, state } from './viewer';

const here = browserForFile();

/** Runs in the page: whether the middle of an element is what stands there. */
function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

describe.each([
  ['wide, light', { width: 1024, height: 768 }, 'light'],
  ['phone, dark', { width: 390, height: 844 }, 'dark'],
] as const)('axe: %s', (_, viewport, colorScheme) => {
  it('finds nothing on the page, in the help and in the text', async () => {
    const { page, close } = await openViewer({ ...here, quality: 'auto', viewport });
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // What lies round the esophagus, and on a phone the menu of what finds no room beside the buttons.
    await page.getByRole('button', { name: 'Autour de l’œsophage' }).click();
    await page.locator('summary').filter({ hasText: 'Couches de la paroi' }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Autour de l’œsophage' }).click();
    const more = page.getByRole('button', { name: 'Autres commandes' });
    expect(await more.isVisible(), 'not all fits in a row').toBe(true);
    await more.click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voix et langue' }).click();
    await page.getByRole('dialog', { name: 'Voix et langue' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await more.click();
    await page.getByRole('button', { name: 'Texte intégral' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // On a phone the chapters lie in a sheet of their own.
    const chapters = page.getByRole('button', { name: 'Chapitres', exact: true });
    expect(await chapters.count()).toBe(viewport.width < 900 ? 1 : 0);
    if ((await chapters.count()) > 0) {
      await chapters.click();
      await page.getByRole('dialog', { name: 'Chapitres' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Chapitre 6 : La coupe du muscle' }).click();
      await page.waitForFunction(() => window.poemViewer.state().chapter === 'myotomy');
      expect(await page.getByRole('dialog').count()).toBe(0);
    } else {
      // The list beside the picture is longer than its place here: the present chapter is in sight all the same.
      await page.keyboard.press('End');
      const present = page.locator('[aria-current="step"]').filter({ hasText: '13' });
      await expect.poll(() => present.evaluate(isInSight)).toBe(true);
    }
    await close();
  });
});

describe('axe: from right to left', () => {
  it('finds nothing on the page, in the voice panel and in the text', async () => {
    const { page, close } = await openViewer({
      ...here,
      quality: 'auto',
      path: '?lang=ar&chapter=tunnel',
      viewport: { width: 390, height: 844 },
    });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await faults(page)).toEqual([]);
    for (const name of ['الصوت واللغة', 'النص الكامل']) {
      await page.getByRole('button', { name: 'أوامر أخرى' }).click();
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog', { name }).waitFor();
      expect(await faults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    expect(await fitsAcross(page), 'nothing sticks out').toBe(true);
    await close();
  });
});

describe.each([
  ['large, light', { width: 1024, height: 768 }, 'light', 'scope'],
  ['both, dark', { width: 1024, height: 768 }, 'dark', 'outside'],
  ['both, phone', { width: 390, height: 844 }, 'light', 'outside'],
] as const)('axe: the endoscope’s view, %s', (_, viewport, colorScheme, view) => {
  it('finds nothing, with landmarks and without', async () => {
    const path = `?chapter=tunnel&t=20&view=${view}&layout=${view === 'scope' ? 'inset' : 'both'}`;
    const { page, close } = await openViewer({ ...here, quality: 'auto', path, viewport });
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.getByRole('img', { name: /^Cadran/ }).waitFor();
    expect(await faults(page)).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    // Wide and high enough for every button.
    opened = await openViewer({ ...here, quality: 'auto', viewport: { width: 520, height: 560 } });
  });
  afterAll(() => opened?.close());
  const chapter = async (): Promise<string> => (await state(opened.page)).chapter;
  const time = (): Promise<number> => opened.page.evaluate(() => window.poemViewer.time);

  it('plays and pauses with space', async () => {
    const { page } = opened;
    await page.keyboard.press(' ');
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(true);
    await page.keyboard.press(' ');
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(false);
  });

  it('steps by beat and by chapter, also as a clicker sends it', async () => {
    const { page } = opened;
    await seek(page, 0);
    await page.keyboard.press('ArrowRight');
    const beat = await time();
    expect(beat).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    expect(await time()).toBeLessThan(beat);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await chapter()).toBe('preparation');
    await page.keyboard.press('PageDown');
    expect(await chapter()).toBe('insertion');
    await page.keyboard.press('PageUp');
    expect(await chapter()).toBe('preparation');
    await page.keyboard.press('End');
    expect(await chapter()).toBe('outlook');
    await page.keyboard.press('Home');
    expect(await time()).toBe(0);
  });

  it('turns captions off and on', async () => {
    const { page } = opened;
    const captions = page.getByRole('region', { name: 'Sous-titres' });
    await captions.waitFor();
    await page.keyboard.press('c');
    await expect.poll(() => captions.count()).toBe(0);
    await page.keyboard.press('c');
    await expect.poll(() => captions.count()).toBe(1);
  });

  it('reaches every control, with a focus that can be seen', async () => {
    const { page } = opened;
    await page.locator('body').click({ position: { x: 4, y: 4 } });
    const names = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const style = getComputedStyle(element);
        const visible = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', visible };
      });
      if (!seen) continue;
      names.add(seen.name.trim());
      expect(seen.visible, `focus on « ${seen.name} »`).toBe(true);
    }
    for (const name of [
      'Chapitre suivant',
      'Étape suivante',
      'Position dans le récit',
      'Tourner et agrandir la vue',
      'Activer le son',
      'English',
    ])
      expect([...names].join(' | ')).toContain(name);
  });
});

const MOST_DIFFERING = 150;

/** Dots in which two pictures of one size differ. */
function differing(a: Buffer, b: Buffer): number {
  const [before, now] = [PNG.sync.read(a), PNG.sync.read(b)];
  return pixelmatch(before.data, now.data, undefined, before.width, before.height, { threshold: 0.05 });
}

describe('a hand on the picture', () => {
  it('takes the camera over; buttons do the same; one tap gives it back', async () => {
    const { page, close } = await openViewer({ ...here, quality: 'auto' });
    await seek(page, 100);
    const box = await page.locator('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    // Labels may settle in other places than before.
    await page.keyboard.press('l');
    // They go with the next frame, and fade: on a busy machine a picture could be taken before.
    await page.waitForFunction(() => !document.querySelector('[data-shown="true"]'));
    const guided = await page.locator('canvas').screenshot({ animations: 'disabled' });
    await page.mouse.move(box.x + 120, box.y + 120);
    await page.mouse.down();
    await page.mouse.move(box.x + 220, box.y + 130, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.search.includes('orbit='));
    const back = page.getByRole('button', { name: 'Revenir à la vue guidée' });
    await back.first().waitFor();
    await back.first().click();
    await page.waitForFunction(() => !location.search.includes('orbit='));
    // Edges of what lies over the picture may be smoothed anew, a few dots of them.
    await expect
      .poll(
        async () => differing(guided, await page.locator('canvas').screenshot({ animations: 'disabled' })),
        {
          timeout: 20_000,
        },
      )
      .toBeLessThan(MOST_DIFFERING);
    await page.getByRole('button', { name: 'Tourner et agrandir la vue' }).click();
    await page.getByRole('button', { name: 'Agrandir', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('orbit='));
    await close();
  });
});
