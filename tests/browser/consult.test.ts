import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, describe, expect, it } from 'vitest';
import { whenReady } from '../../scripts/bench/whenReady';
import { faults } from './axe';
import { browserForFile } from './support';
import { fitsAcross, openViewer, secondsOf, state, type ViewerOptions } from './viewer';

const here = browserForFile();
// Windows that a failed test left open would draw on beside the next one.
afterEach(async () => {
  for (const context of here.browser.contexts()) await context.close();
});
/** Wide enough for the list beside the picture, and small enough for software rendering. */
const DESK = { width: 960, height: 560 };
/** What is not there within this is not coming, ms. */
const PATIENCE_MS = 40_000;

async function consult(more: Partial<ViewerOptions> = {}) {
  const opened = await openViewer({ quality: 'software', viewport: DESK, ...here, ...more });
  opened.page.setDefaultTimeout(PATIENCE_MS);
  return opened;
}

const path = (page: Page, subject: string): Locator => page.locator(`[data-subject=${subject}]`).first();
const strokes = (page: Page, view: string): Promise<string | null> =>
  page.locator(`svg[data-marks=${view}]`).getAttribute('data-strokes');
const time = (page: Page): Promise<number> => page.evaluate(() => window.poemViewer.time);

/** Draws a line by hand over a view. */
async function draw(page: Page, view: 'outside' | 'scope'): Promise<void> {
  const box = (await page.locator(`[data-view=${view}] [data-tool=pen]`).boundingBox())!;
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(0.4, 0.3));
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(...at(0.4 + i / 60, 0.3 + i / 90));
  await page.mouse.up();
}

async function openFromMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Autres commandes' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  return sheet;
}

describe('a consultation', () => {
  it('from the case to the page taken home, which reopens exactly this view', async () => {
    const opened = await consult({ path: `?chapter=myotomy` });
    const { page } = opened;

    // The case, in five presses.
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Le cas et les mesures' }).click();
    await page.getByRole('radio', { name: /^Type III/ }).check();
    await page.getByRole('radio', { name: /^Postérieure/ }).check();
    await expect.poll(async () => (await state(page)).case.myotomyStartCm).toBe(26);
    await page.getByRole('button', { name: 'Fermer' }).first().click();

    // The four things: in one's own words, by standing at each, and by the board read to its end.
    await page.getByRole('button', { name: 'Ce qui est fait : marquer comme dit' }).first().click();
    for (let step = 0; step < 2; step++) {
      await path(page, 'brings')
        .getByRole('button', { name: /^Ce que cela apporte ?,/ })
        .click();
      await page.waitForTimeout(2300);
    }
    await page.keyboard.press('b');
    for (const tab of ['Risques', 'Autres choix']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(200);
      expect(await path(page, 'alternatives').getAttribute('data-told'), tab).toBe('false');
      await page.locator('[role=tabpanel]').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
      await page.waitForTimeout(1900);
    }
    for (const subject of ['done', 'brings', 'risks', 'alternatives'])
      expect(await path(page, subject).getAttribute('data-told'), subject).toBe('true');
    await page.keyboard.press('b');

    // Arabic in the middle of a sentence, and back.
    await page.evaluate((at) => window.poemViewer.seek(at), secondsOf('knife touches muscle') + 0.7);
    const before = { time: await time(page), cue: (await state(page)).cue };
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect((await state(page)).cue).toBe(before.cue);
    await page.getByRole('button', { name: 'Français' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    expect(await time(page)).toBeCloseTo(before.time, 3);

    // Drawn on both views: each keeps its own, at its own instant.
    await page.keyboard.press('p');
    await draw(page, 'outside');
    expect(await strokes(page, 'outside')).toBe('1');
    await page.keyboard.press('s');
    await page.locator('[data-view=scope] [data-tool=pen]').waitFor();
    await draw(page, 'scope');
    await draw(page, 'scope');
    expect(await strokes(page, 'scope')).toBe('2');
    await page.getByRole('button', { name: 'Annuler le dernier trait' }).click();
    expect(await strokes(page, 'scope')).toBe('1');
    await page.evaluate(() => window.poemViewer.seek(window.poemViewer.time + 8));
    await expect.poll(() => strokes(page, 'scope')).toBe('0');
    await page.getByRole('button', { name: 'Dessin précédent' }).click();
    await expect.poll(() => strokes(page, 'scope')).toBe('1');
    await page.keyboard.press('s');
    await expect.poll(() => strokes(page, 'outside')).toBe('1');
    await page.getByRole('button', { name: 'Ranger le crayon' }).click();
    const drawnAt = await time(page);

    // Before and after, beside each other, and the line between them moved.
    await page.keyboard.press('d');
    await expect.poll(async () => (await state(page)).sides.length).toBe(2);
    await page.locator('[role=separator]').press('ArrowRight');
    await expect.poll(async () => (await state(page)).divider).not.toBe(0.5);
    await page.keyboard.press('d');
    await expect.poll(async () => (await state(page)).sides.length).toBe(0);
    await page.evaluate((at) => window.poemViewer.seek(at), drawnAt);

    // The page to take home: text that can be selected, the picture, one sheet of paper, and a code that leads back.
    const sheet = await openFromMenu(page, 'Feuille à emporter');
    await sheet.locator('article img').waitFor();
    await sheet.getByRole('checkbox', { name: /Combien de POEM/ }).uncheck();
    const code = sheet.getByRole('img', { name: 'Code QR du lien vers cette vue' });
    await code.scrollIntoViewIfNeeded();
    const png = PNG.sync.read(await code.screenshot({ scale: 'device' }));
    const address = decodeQR({ width: png.width, height: png.height, data: Uint8Array.from(png.data) });
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const paper = await getDocumentProxy(pdf.slice());
    expect(paper.numPages).toBe(1);
    const { text } = await extractText(paper, { mergePages: true });
    const flat = text.replace(/\s+/g, ' ');
    for (const said of [
      'Ce qui est fait',
      'un peu plus de 4 patients sur 10',
      'environ 1 cas sur 200',
      '54 patients sur 100',
      'Quelle forme d’achalasie ai-je',
      'avec ce qui a été dessiné',
      'ne remplace pas un avis médical',
    ])
      expect(flat).toContain(said);
    expect(flat).not.toContain('Combien de POEM');
    expect(flat, 'what is on the screen stays there').not.toContain('Enregistrer en PDF');
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw.match(/\/Subtype\s*\/Image/g)?.length ?? 0, 'the picture').toBeGreaterThan(0);

    const home = await consult({ path: address.slice(here.served.address.length) });
    expect(await time(home.page)).toBeCloseTo(drawnAt, 1);
    const [was, is] = [await state(page), await state(home.page)];
    expect(is.cue).toBe(was.cue);
    expect(is.chapter).toBe(was.chapter);
    expect(is.case).toEqual(was.case);
    expect(await strokes(home.page, 'outside'), 'drawings travel along').toBe('1');
    expect(home.pageErrors).toEqual([]);
    await home.close();

    expect(opened.pageErrors).toEqual([]);
    expect(opened.consoleErrors).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
    await opened.close();
  }, 240_000);

  it('goes by the keyboard alone: notes, figures, a drawing, two organs, the page to take home', async () => {
    const { page, close } = await consult({ path: '?chapter=tunnel&t=20' });
    await page.keyboard.press('n');
    await page.getByRole('complementary', { name: 'Notes du présentateur' }).waitFor();
    await page.keyboard.press('b');
    const board = page.getByRole('complementary', { name: 'Bénéfices, risques, autres choix' });
    await board.waitFor();
    await board.getByRole('tab', { name: 'Bénéfices' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await board.getByRole('tab', { name: 'Risques' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('b');
    await board.waitFor({ state: 'detached' });

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('p');
    const before = await time(page);
    await page.keyboard.press(' ');
    for (let i = 0; i < 6; i++) await page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight');
    await page.keyboard.press(' ');
    expect(await strokes(page, 'outside')).toBe('1');
    expect(await time(page), 'the arrows drew and the story stood').toBe(before);
    await page.keyboard.press('Control+z');
    expect(await strokes(page, 'outside')).toBe('0');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-tool]').count()).toBe(0);

    await page.keyboard.press('d');
    await expect.poll(async () => (await state(page)).sides.length).toBe(2);
    await page.keyboard.press('h');
    await page.locator('header').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.locator('header').first().waitFor();

    await page.getByRole('button', { name: 'Autres commandes' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Feuille à emporter' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });

  it('leaves nothing of the last patient: in no storage, link or memory', async () => {
    const opened = await consult({ path: '?chapter=risks&t=6&lang=fr&type=III&dilation=61&neighborsX=1' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Español' }).click();
    await expect.poll(() => page.evaluate(() => window.poemViewer.language)).toBe('es');
    await page.keyboard.press('p');
    await draw(page, 'outside');
    await page.getByRole('button', { name: 'Qué se hace: marcar como dicho' }).first().click();
    await page
      .getByRole('button', { name: 'Más mandos', exact: false })
      .or(page.getByRole('button', { name: /^(Más|Otros)/ }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Hoja para llevar' }).click();
    await page.getByRole('textbox').fill('zebrafinch-1962');
    await page.locator('article img').first().waitFor();
    expect(await page.locator('article').innerText()).toContain('zebrafinch-1962');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toContain('marks=');

    await page
      .getByRole('button', { name: /^(Más|Otros)/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Nuevo paciente' }).click();
    await page.getByRole('button', { name: 'Borrar todo y empezar' }).click();
    await expect.poll(() => page.evaluate(() => window.poemViewer.language)).toBe('fr');

    const after = await state(page);
    expect(after.case).toMatchObject({ type: 'II', bodyDiameterMm: 46 });
    expect(await time(page)).toBe(0);
    expect(await strokes(page, 'outside')).toBe('0');
    expect(await path(page, 'done').getAttribute('data-told')).toBe('false');
    expect(new URL(page.url()).hash).toBe('');
    await expect.poll(() => page.url()).not.toMatch(/III|dilation|lang=es|risks/);
    const stored = await page.evaluate(async () => ({
      local: JSON.stringify(Object.fromEntries(Object.entries(localStorage))),
      session: JSON.stringify(Object.fromEntries(Object.entries(sessionStorage))),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
    }));
    expect(stored.local).not.toMatch(/zebrafinch|III|61|"es"|risks/);
    expect(stored.session).toBe('{}');
    expect(stored.cookies).toBe('');

    const session = await page.context().newCDPSession(page);
    let heap = '';
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (heap += chunk));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    expect(heap.length).toBeGreaterThan(1e6);
    expect(heap.includes('zebrafinch-1962'), 'what was typed').toBe(false);
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  }, 180_000);
});

describe('the second window', () => {
  const inStep = async (a: Page, b: Page): Promise<void> => {
    await expect.poll(async () => Math.abs((await time(a)) - (await time(b)))).toBeLessThan(0.01);
    await expect.poll(async () => (await state(b)).cue).toBe((await state(a)).cue);
  };

  it('shows the picture alone, in step through seeks, pauses, drawings and being loaded anew', async () => {
    const opened = await consult({ path: '?chapter=tunnel&t=10' });
    const { page } = opened;
    await page.keyboard.press('n');
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Ouvrir la fenêtre du public' }).click();
    const audience = await popup;
    await whenReady(audience);
    await page.getByText('La fenêtre du public suit.').waitFor();
    await inStep(page, audience);
    expect(await audience.getByRole('button', { name: /^Lire/ }).count(), 'nothing to press').toBe(0);
    expect(await audience.locator('header, aside, nav').count()).toBe(0);

    await page.evaluate(() => window.poemViewer.goTo('closure'));
    await inStep(page, audience);
    await page.keyboard.press('s');
    await page.keyboard.press('p');
    await draw(
      page,
      (await page.locator('[data-view=scope] [data-tool=pen]').count()) > 0 ? 'scope' : 'outside',
    );
    const marked = async (of: Page): Promise<number> =>
      Number(
        await of
          .locator('svg[data-marks]')
          .evaluateAll((all) => all.reduce((sum, svg) => sum + Number(svg.getAttribute('data-strokes')), 0)),
      );
    await expect.poll(() => marked(audience)).toBe(1);
    await page.keyboard.press('Escape');

    // The organ turns before the room while the hand still turns it.
    await page.keyboard.press('s');
    const box = (await page.locator('canvas').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 10, { steps: 4 });
    await expect.poll(async () => (await state(audience)).freeCamera).not.toBeNull();
    const halfway = (await state(audience)).freeCamera!.azimuthDeg;
    await page.mouse.move(box.x + box.width / 2 + 180, box.y + box.height / 2 + 10, { steps: 8 });
    await expect
      .poll(async () => Math.abs((await state(audience)).freeCamera!.azimuthDeg - halfway))
      .toBeGreaterThan(5);
    await page.mouse.up();
    await expect.poll(async () => (await state(audience)).freeCamera).toEqual((await state(page)).freeCamera);

    // The clicker lies beside the other window.
    const before = await time(page);
    await audience.bringToFront();
    await audience.keyboard.press('PageDown');
    await expect.poll(() => time(page)).toBeGreaterThan(before);
    await inStep(page, audience);

    await page.getByRole('button', { name: 'Ce qui est fait : marquer comme dit' }).first().click();
    await page.evaluate(() => window.poemViewer.setLanguage('en'));
    await expect.poll(() => audience.evaluate(() => window.poemViewer.language)).toBe('en');
    await inStep(page, audience);

    await audience.reload();
    await whenReady(audience);
    await expect.poll(() => audience.evaluate(() => window.poemViewer.language)).toBe('en');
    await inStep(page, audience);

    await page.waitForTimeout(700);
    await page.reload();
    await whenReady(page);
    await page.keyboard.press('n');
    await page.getByText('The audience window follows.').waitFor();
    await inStep(page, audience);
    expect(await path(page, 'done').getAttribute('data-told'), 'remembered by the other window').toBe('true');

    await page.evaluate(() => window.poemViewer.play());
    await expect.poll(() => audience.evaluate(() => window.poemViewer.playing)).toBe(true);
    await page.evaluate(() => window.poemViewer.pause());
    await expect.poll(() => audience.evaluate(() => window.poemViewer.playing)).toBe(false);
    await inStep(page, audience);

    const closed = audience.waitForEvent('close');
    await page.getByRole('button', { name: 'Close the audience window' }).click();
    await closed;
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  }, 240_000);

  it('that the browser refuses is offered as a link, and the picture alone on one screen', async () => {
    const { page, close } = await consult({
      path: '?chapter=tunnel&t=10',
      watch: () => void (window.open = () => null),
    });
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Ouvrir la fenêtre du public' }).click();
    await page.getByText('Le navigateur a bloqué la fenêtre.').waitFor();
    const popup = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Ouvrir la fenêtre du public' }).click();
    const audience = await popup;
    await whenReady(audience);
    await page.getByText('La fenêtre du public suit.').waitFor();
    await inStep(page, audience);
    await audience.close();
    await page.getByText('La fenêtre du public s’est fermée.').waitFor();

    await page.getByRole('button', { name: 'Image seule' }).click();
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await state(page)).chapter).toBe('myotomy');
    await page.getByRole('button', { name: 'Revenir aux commandes' }).click();
    expect(await page.getByRole('complementary').isVisible(), 'the notes are still there').toBe(true);
    await close();
  }, 240_000);
});

/** Everything that can be pressed and is smaller than a fingertip, CSS px. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('button, a[href], select, textarea, [role=tab]'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 32 || box.height < 36))
      .map(({ element, box }) => `${element.ariaLabel ?? element.textContent} ${box.width} x ${box.height}`),
  );

describe.each([
  ['fr', 'light', DESK],
  ['ar', 'dark', { width: 390, height: 760 }],
] as const)('axe in the consult room: %s, %s', (lang, colorScheme, viewport) => {
  it('finds nothing in any panel or sheet, and every target is large enough', async () => {
    const { page, close } = await consult({ path: `?chapter=benefits&t=5&lang=${lang}`, viewport });
    await page.emulateMedia({ colorScheme });
    for (const key of ['b', 'n', 'p'] as const) {
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
      expect(await faults(page), key).toEqual([]);
      expect(await smallTargets(page), key).toEqual([]);
    }
    await page.keyboard.press('Escape');
    const menu = page.locator('section').last().locator('button[aria-expanded]').last();
    const names = await page
      .locator('[data-open] [aria-haspopup=dialog]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThanOrEqual(8);
    // The others are looked at by access.test.ts.
    const opened = names.slice(0, 4).concat(names.slice(-3, -2));
    for (const name of opened) {
      await menu.click();
      await page.locator('[data-open=true]').getByRole('button', { name, exact: true }).first().click();
      // The link is copied, or shown to be copied: it opens nothing.
      const dialog = page.getByRole('dialog');
      await page.waitForTimeout(400);
      if ((await dialog.count()) === 0) continue;
      expect(await faults(page), name).toEqual([]);
      expect(await smallTargets(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    expect(await fitsAcross(page), 'nothing sticks out').toBe(true);
    await close();
  }, 180_000);
});
