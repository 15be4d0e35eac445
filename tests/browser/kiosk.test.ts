import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe';
import {
  watchFromInside,
  waysFound,
  kept,
  KIOSK_SIZE,
  openHealth,
  openKiosk,
  pass,
  pinch,
  screenIs,
  stopTime,
  watchWindows,
  type Watched,
} from './kioskPage';
import type { Page } from 'playwright-core';
import { browserForFile, type OpenedPage } from './support';
import { fitsAcross, state } from './viewer';

const here = browserForFile();
let opened: OpenedPage;
let watched: Watched;
beforeAll(async () => {
  opened = await openKiosk({ ...here, watch: watchFromInside });
  watched = watchWindows(opened.page);
});
afterAll(() => opened.close());

describe('a visitor', () => {
  it('comes, chooses language and chapter, turns the sound on, leaves, and nothing of them stays', async () => {
    const { page } = opened;
    const before = await kept(page);
    expect(before.local).toEqual(['poem.kiosk.health']);
    expect(await page.evaluate(() => window.poemViewer.sound)).toBe(false);
    const caption = page.locator('[data-cue]');
    await expect.poll(() => caption.innerText()).toContain('œsophage');

    await page.getByRole('button', { name: 'English' }).click();
    await screenIs(page, 'tiles');
    // The chapters are there at once; words of another language come as they are fetched.
    await page.getByRole('heading', { name: 'What would you like to see?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('ol li').count(), 'the whole story and thirteen chapters').toBe(14);
    await page.getByRole('button', { name: 'Larger text' }).click();
    await page.getByRole('button', { name: /5: The tunnel/ }).click();
    await screenIs(page, 'story');
    await expect.poll(() => page.evaluate(() => window.poemViewer.playing)).toBe(true);
    expect((await state(page)).chapter).toBe('tunnel');
    await page.getByRole('button', { name: 'Turn the sound on' }).click();
    for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Louder' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Louder' }).isDisabled(), {
        message: 'the staff allows no more',
      })
      .toBe(true);
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
});

describe('every way out', () => {
  const KEYS = [
    ...['p', 'f', 'g', 's', 'u', 'o', 't', 'n', 'w', 'l', 'k', 'j', 'h', 'd', 'r', 'a', '+', '-', '0'].map(
      (key) => `Control+${key}`,
    ),
    'Control+Shift+i',
    'Control+Shift+n',
    'Control+Shift+Delete',
    'Control+Tab',
    'Control+F4',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'Alt+d',
    'Alt+f',
    'Meta+q',
    'Meta+w',
    'F1',
    'F3',
    'F5',
    'F6',
    'F7',
    'F10',
    'F11',
    'F12',
    'Escape',
    'Backspace',
    'ContextMenu',
    'BrowserBack',
    'BrowserHome',
    'BrowserSearch',
    'PrintScreen',
  ];
  const SCREENS = [
    ['the loop', async () => {}],
    [
      'the chapters',
      (page: Page) =>
        page.evaluate(() =>
          document.querySelector<HTMLElement>('[lang=fr] button, button[lang=fr]')?.click(),
        ),
    ],
    ['the story', (page: Page) => page.getByRole('button', { name: /Chapitre 5/ }).click()],
  ] as const;

  it.each(SCREENS)('by keys: %s', async (_name, go) => {
    const { page } = opened;
    // A page that draws all the time takes each key only between two frames.
    await stopTime(page);
    await go(page);
    for (const key of KEYS) await page.keyboard.press(key).catch(() => {});
    expect(await waysFound(page, watched)).toEqual([]);
  });

  it('by menu, selection, drag, long press, middle button, back button of the mouse', async () => {
    const { page } = opened;
    await page.evaluate(() => window.poemViewer.pause());
    await page.evaluate(() => window.poemViewer.clock.useSystemClock());
    const heading = page.getByRole('heading', { level: 1 });
    await page.mouse.click(400, 200, { button: 'right' });
    await page.mouse.click(400, 200, { button: 'middle' });
    await heading.dblclick();
    await heading.click({ clickCount: 3 });
    await page.keyboard.press('Control+a');
    expect(await page.evaluate(() => getSelection()?.toString() ?? ''), 'nothing is selected').toBe('');
    const box = await heading.boundingBox();
    await page.mouse.move(box!.x + 5, box!.y + 10);
    await page.mouse.down();
    await page.mouse.move(box!.x + 400, box!.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
    const refused = await page.evaluate(() =>
      ['contextmenu', 'dragstart', 'drop', 'copy'].map(
        (name) => !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      ),
    );
    expect(refused).toEqual([true, true, true, true]);
    const session = await page.context().newCDPSession(page);
    for (const button of ['back', 'forward'] as const)
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await session.send('Input.dispatchMouseEvent', { type, button, x: 400, y: 250, clickCount: 1 });
    expect(await waysFound(page, watched)).toEqual([]);
  });

  it('by fingers: pinching, pulling, swiping from the edge, pressing long', async () => {
    const { page } = opened;
    const session = await page.context().newCDPSession(page);
    // Where a browser lets fingers enlarge a page at all.
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...KIOSK_SIZE,
      deviceScaleFactor: 1,
      mobile: true,
    });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await pinch(session, 400, 200);
    await pinch(session, 400, 560);
    await session.send('Input.synthesizeScrollGesture', {
      x: 3,
      y: 300,
      xDistance: 500,
      gestureSourceType: 'touch',
    });
    await session.send('Input.synthesizeScrollGesture', {
      x: 400,
      y: 60,
      yDistance: 400,
      gestureSourceType: 'touch',
    });
    await session.send('Input.synthesizeTapGesture', {
      x: 400,
      y: 250,
      duration: 1500,
      gestureSourceType: 'touch',
    });
    await page.mouse.move(400, 300);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    expect(await waysFound(page, watched)).toEqual([]);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.send('Emulation.clearDeviceMetricsOverride');
  });

  it('by links, by the history', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.target = '_blank';
      link.textContent = 'out';
      document.body.append(link);
      link.click();
      link.target = '';
      link.click();
      link.remove();
    });
    expect(await page.locator('a[href]').count(), 'there is none of our own').toBe(0);
    for (let i = 0; i < 4; i += 1) {
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => (history.state as { kept?: string } | null)?.kept === 'inside');
    }
    await page.goBack({ timeout: 1000 }).catch(() => null);
    await page.waitForFunction(() => (history.state as { kept?: string } | null)?.kept === 'inside');
    expect(await waysFound(page, watched)).toEqual([]);
  });

  it('is left with its mode, whoever ends it, and by its staff where the address did not ask for it', async () => {
    const { page } = opened;
    const menu = (): Promise<boolean> =>
      page.evaluate(() => document.body.dispatchEvent(new Event('contextmenu', { cancelable: true })));
    expect(await menu()).toBe(false);
    await page.evaluate(() => window.poemViewer.setMode('consult'));
    await page.locator('[data-screen]').waitFor({ state: 'detached' });
    expect(await menu(), 'the page is as open as any').toBe(true);
    await page.evaluate(() => window.poemViewer.setMode('kiosk'));
    await screenIs(page, 'attract');
    expect(await menu()).toBe(false);
    await openHealth(page);
    await page.getByRole('button', { name: 'Quitter la salle d’attente' }).click();
    await page.locator('[data-screen]').waitFor({ state: 'detached' });
    expect(await menu()).toBe(true);
  });

  it('has met no error and left no request behind', () => {
    expect([opened.consoleErrors, opened.pageErrors, opened.foreignRequests]).toEqual([[], [], []]);
  });
});
