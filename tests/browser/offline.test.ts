import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../scripts/offline/service-worker-plugin.mjs';
import { whenReady } from '../../scripts/bench/whenReady';
import { startServer } from '../../scripts/server/static-server.mjs';
import { allSounds, parseSounds } from '../../src/narration/sounds';
import { launchBrowser, type Served } from './support';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const VIEWPORT = { width: 420, height: 360 };

let browser: Browser;
let context: BrowserContext;
let folder: string;
let served: Served | null = null;
let port = 0;
const requests: string[] = [];

/** The server, on the port it had. */
async function startAgain(): Promise<void> {
  served = await startServer({ root: folder, port });
  port = Number(new URL(served.address).port);
}
async function stop(): Promise<void> {
  await served?.close();
  served = null;
}
const address = (): string => `http://127.0.0.1:${port}/?mode=kiosk&quality=software`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poem-offline-'));
  // MP3 is not kept, and not copied.
  await cp(DIST, folder, { recursive: true, filter: (path) => !path.endsWith('.mp3') });
  browser = await launchBrowser(['--disable-gpu-compositing', '--autoplay-policy=no-user-gesture-required']);
  context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR' });
  context.on('request', (request) => requests.push(request.url()));
  await startAgain();
});
afterAll(async () => {
  await browser?.close();
  await stop();
  if (folder) await rm(folder, { recursive: true });
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(), { waitUntil: 'domcontentloaded' });
  return page;
}
/** What the worker knows of versions. */
const versions = (page: Page) =>
  page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const told = new Promise<{ serving: string; starts: number | null; refused: string[] }>((resolve) => {
      port1.addEventListener('message', ({ data }) => resolve(data as never));
      port1.start();
    });
    active?.postMessage('versions', [port2]);
    return { ...(await told), waits: waiting !== null };
  });

/** Asks the server for a newer version, and waits until it has come, or has been turned down. */
const look = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return registration.waiting ? 'waits' : 'nothing new';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'installed') resolve('waits');
        if (installing.state === 'redundant') resolve('turned down');
      });
    });
  });

/** Lets a waiting version in, as a kiosk does when nobody is there. */
async function take(page: Page): Promise<void> {
  const loaded = page.waitForEvent('domcontentloaded');
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage('take');
  });
  await loaded;
}

/** Another version on the server: a line of words in its license list would do, but that is not kept. */
async function publish(changed: string, text: string): Promise<string> {
  await writeFile(join(folder, changed), text);
  return (await writeServiceWorker(folder)).version;
}

describe('a new version, after one visit', () => {
  it('waits while somebody is there, is let in when nobody is, and has then come up', async () => {
    const page = await open();
    await whenReady(page);
    const { serving } = await versions(page);
    const second = await publish('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await look(page)).toBe('waits');
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await versions(page)).toMatchObject({ serving, waits: true });
    await take(page);
    await whenReady(page);
    await expect.poll(() => versions(page)).toMatchObject({ serving: second, starts: null, waits: false });
    await page.close();
  });

  it('that comes incomplete is turned down', async () => {
    const page = await open();
    await whenReady(page);
    const { serving } = await versions(page);
    const icon = join(folder, 'icon.svg');
    await publish('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="third"/>');
    await truncate(icon, 20);
    expect(await look(page), 'cut off').toBe('turned down');
    await publish('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="fourth"/>');
    await rm(icon);
    expect(await look(page), 'missing').toBe('turned down');
    expect(await versions(page)).toMatchObject({ serving, waits: false });
    await writeFile(icon, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await page.close();
  });

  it('that does not come up is put away after three starts, and the one before plays on', async () => {
    const page = await open();
    await whenReady(page);
    const { serving } = await versions(page);
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const [, script = ''] = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(html) ?? [];
    const broken = await publish(script, 'throw new Error("planted");');
    expect(await look(page)).toBe('waits');
    await take(page);
    for (let start = 2; start <= 3; start += 1) {
      expect(await page.evaluate(() => window.poemViewer === undefined), `start ${start - 1}`).toBe(true);
      await page.reload({ waitUntil: 'domcontentloaded' });
    }
    await page.reload({ waitUntil: 'domcontentloaded' });
    await whenReady(page);
    expect(await versions(page)).toMatchObject({ serving, refused: [broken] });
    expect(await look(page), 'it is not tried again').toBe('nothing new');
    await page.close();
  });
});

describe('without a network', () => {
  it('a cold start plays the French programme with sound', async () => {
    await stop();

    const page = await open();
    await whenReady(page);
    const sounds = allSounds(
      parseSounds(JSON.parse(await readFile(join(folder, 'narration/fr/narration.json'), 'utf8'))),
    );
    const got = await page.evaluate(
      (files) =>
        Promise.all(
          files.map(async ({ file, version }) => {
            const response = await fetch(`./narration/fr/${file}.opus?v=${version}`);
            return (await response.blob()).size;
          }),
        ),
      sounds.map(({ file, version }) => ({ file, version })),
    );
    expect(got).toEqual(sounds.map(({ bytes }) => bytes.opus));

    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('button', { name: /Chapitre 5/ }).click();
    await page.getByRole('button', { name: 'Mettre le son' }).click();
    const heard = (): Promise<number> => page.evaluate(() => window.poemViewer.time);
    const from = await heard();
    await expect.poll(heard).toBeGreaterThan(from + 2);
    expect(await page.evaluate(() => window.poemViewer.sound), 'nothing went wrong with it').toBe(true);
    expect(
      requests.filter(
        (each) =>
          !each.startsWith(`http://127.0.0.1:${port}/`) &&
          !each.startsWith('blob:') &&
          !each.startsWith('data:'),
      ),
    ).toEqual([]);
    await page.close();
  });
});
