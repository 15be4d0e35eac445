import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OpenedPage, browserForFile, launchBrowser, openPage } from './support';
import { SMALL, seek, state, stats } from './viewer';
import { whenReady } from '../../scripts/bench/whenReady';

const here = browserForFile();

const MODEL = '**/models/organ*.glb';
const open = (): Promise<OpenedPage> => openPage({ ...here, viewport: SMALL, path: '?chapter=tunnel' });

/** The message stands in place of the picture, and the story goes on without it. */
async function saysAndGoesOn(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.getByRole('button', { name: 'Continuer sans la 3D' }).click();
  await whenReady(page);
  await page.evaluate(() => window.poemViewer.goTo('myotomy'));
  expect((await state(page)).chapter).toBe('myotomy');
  await page.getByText('recule dans le tunnel').first().waitFor();
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  expect(await page.evaluate(() => window.poemViewer.playing)).toBe(true);
}

describe('a model', () => {
  it('that is missing is said plainly; the story goes on; trying again works once it is back', async () => {
    const { page, pageErrors, close } = await openMissing();
    await page.getByRole('heading', { name: 'L’image 3D n’a pas pu être chargée', exact: true }).waitFor();
    await page.unroute(MODEL);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('canvas').waitFor();
    await page
      .getByRole('heading', { name: 'L’image 3D n’a pas pu être chargée' })
      .waitFor({ state: 'hidden' });
    await seek(page, 100);
    expect((await stats(page)).triangles).toBeGreaterThan(2000);
    expect(pageErrors).toEqual([]);
    await close();
  });

  async function openMissing(): Promise<OpenedPage> {
    const opened = await openPage({ ...here, viewport: SMALL, javaScript: true });
    await opened.page.route(MODEL, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await opened.page.reload();
    return opened;
  }

  it.each([
    ['absent', { status: 404, body: 'gone' }, 'L’image 3D n’a pas pu être chargée'],
    [
      'a web page instead',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>portal</title>' },
      'L’image 3D n’a pas pu être chargée',
    ],
    [
      'not a model',
      { status: 200, contentType: 'model/gltf-binary', body: 'rubbish' },
      'L’image 3D n’a pas pu être chargée en entier',
    ],
  ])('%s: message, and the story without it', async (_, answer, heading) => {
    const { page, pageErrors, close } = await open();
    await page.route(MODEL, (route) => route.fulfill(answer));
    await page.reload();
    await saysAndGoesOn(page, heading);
    expect(pageErrors).toEqual([]);
    await close();
  });

  it('cut short', async () => {
    const whole = await readFile(fileURLToPath(new URL('../../public/models/organ.glb', import.meta.url)));
    const { page, pageErrors, close } = await open();
    await page.route(MODEL, (route) =>
      route.fulfill({
        status: 200,
        contentType: 'model/gltf-binary',
        body: whole.subarray(0, whole.length >> 1),
      }),
    );
    await page.reload();
    await saysAndGoesOn(page, 'L’image 3D n’a pas pu être chargée en entier');
    expect(pageErrors).toEqual([]);
    await close();
  });

  it('that comes slowly shows how many bytes have come', async () => {
    const { page, close } = await open();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/models/tools*.glb', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByText(/\d+\s+ko\s+sur\s+\d+\s+ko/).waitFor();
    expect(await page.locator('progress').getAttribute('max')).not.toBe('1');
    release();
    await whenReady(page);
    expect((await stats(page)).triangles).toBeGreaterThan(2000);
    await close();
  });
});

describe('a texture', () => {
  const TEXTURE = 'detail-muscle.jpg';

  it.each([
    ['absent', async () => ({ status: 404, body: 'gone' }), 'L’image 3D n’a pas pu être chargée'],
    [
      'cut short',
      async () => {
        const address = new URL(`../../public/models/${TEXTURE}`, import.meta.url);
        const whole = await readFile(fileURLToPath(address));
        return { status: 200, contentType: 'image/jpeg', body: whole.subarray(0, whole.length >> 1) };
      },
      'L’image 3D n’a pas pu être chargée en entier',
    ],
  ])('%s: the same message as for a model, and the story without it', async (_, answer, heading) => {
    const { page, pageErrors, close } = await open();
    const answered = await answer();
    await page.route(`**/models/${TEXTURE}`, (route) => route.fulfill(answered));
    await page.reload();
    await saysAndGoesOn(page, heading);
    expect(pageErrors).toEqual([]);
    await close();
  });
});

describe('without WebGL', () => {
  it('says so, shows the still, and tells the story', async () => {
    const { page, pageErrors, close } = await open();
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    expect(await page.getByRole('img').first().getAttribute('src')).toContain('poster');
    await saysAndGoesOn(page, 'L’image 3D ne peut pas s’afficher sur cet appareil');
    expect(pageErrors).toEqual([]);
    await close();
  });

  it('says so as well in a browser that has it turned off', async () => {
    const browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
    const { page, pageErrors, consoleErrors, close } = await openPage({ ...here, browser, viewport: SMALL });
    await saysAndGoesOn(page, 'L’image 3D ne peut pas s’afficher sur cet appareil');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(pageErrors).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await close();
    await browser.close();
  });

  it('lost for good while playing: says so and goes on', async () => {
    const { page, pageErrors, close } = await open();
    await whenReady(page);
    await page.evaluate(() =>
      document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await saysAndGoesOn(page, 'L’image 3D s’est interrompue');
    expect(pageErrors).toEqual([]);
    await close();
  });
});

describe('before any script', () => {
  it('text, still and progress stand in the page', async () => {
    const { page, close } = await openPage({ ...here, viewport: SMALL, javaScript: false });
    const words = await page.locator('body').innerText();
    for (const title of ['La maladie', 'Le tunnel', 'La coupe du muscle', 'Les perspectives'])
      expect(words).toContain(title);
    expect(words).toContain('ne remplace pas');
    expect(
      await page
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(800);
    expect(await page.locator('progress').count()).toBe(1);
    await close();
  });
});

describe('a stored setting', () => {
  it('that is rubbish, or a storage that is forbidden, changes nothing', async () => {
    const { page, pageErrors, close } = await open();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"theme":42,');
      localStorage.setItem('poem-visualizer', '{"theme":42,');
    });
    await page.reload();
    await whenReady(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await whenReady(page);
    expect((await state(page)).chapter).toBe('tunnel');
    expect(pageErrors).toEqual([]);
    await close();
  });
});
