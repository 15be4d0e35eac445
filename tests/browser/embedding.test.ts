import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PoemViewerElement } from '../../public/embed/poem-viewer';
import { startServer } from '../../scripts/server/static-server.mjs';
import { startHost, type Host } from './embeddingHost';
import { launchBrowser, openPage, type Served } from './support';
import { SMALL } from './viewer';

declare global {
  interface Window {
    /** How many messages have reached the page. */
    messages: number;
  }
}

interface Told {
  readonly type: string;
  readonly detail: unknown;
}

let browser: Browser;
let served: Served;
let host: Host;
let stranger: Host;

beforeAll(async () => {
  [browser, host, stranger] = await Promise.all([launchBrowser(), startHost(), startHost()]);
  served = await startServer({
    root: fileURLToPath(new URL('../../dist', import.meta.url)),
    embedders: [host.origin],
  });
  for (const each of [host, stranger]) each.embed(served.address);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([served, host, stranger].map((each) => each?.close()));
});

/** Opens a page of a host, and notes what it complains about. */
async function open(address: string): Promise<{ page: Page; complaints: string[]; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: SMALL, deviceScaleFactor: 1, locale: 'fr-FR' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { page, complaints, context };
}

/** Runs in the host's page, with its element. */
const within = <Answer>(
  page: Page,
  act: (element: PoemViewerElement) => Answer | Promise<Answer>,
): Promise<Answer> =>
  page
    .locator('poem-viewer')
    .evaluate(act as unknown as (element: Element) => Answer | Promise<Answer>) as Promise<Answer>;
const heard = (page: Page): Promise<Told[]> => page.evaluate(() => window.heard as unknown as Told[]);

function viewerIn(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(served.address));
  if (!frame) throw new Error('There is no frame with the viewer.');
  return frame;
}

describe('<poem-viewer> in a page of another origin', () => {
  let page: Page;
  let complaints: string[];
  let context: BrowserContext;
  beforeAll(async () => {
    ({ page, complaints, context } = await open(`${host.origin}/`));
    await page.evaluate(() => customElements.whenDefined('poem-viewer'));
    await within(page, (element) => element.ready);
  });
  afterAll(() => context?.close());

  it('shows what its attributes say, and is ready', async () => {
    const { chapters, duration, language, state } = await within(page, async (element) => ({
      chapters: await element.get('chapters'),
      duration: await element.get('duration'),
      language: await element.get('language'),
      state: await element.state(),
    }));
    expect(chapters).toHaveLength(13);
    expect(duration).toBe(chapters.at(-1)?.end);
    expect(language).toBe('en');
    expect(state).toMatchObject({ chapter: 'entry', case: { type: 'I' } });
    expect(state.timeS).toBeCloseTo((chapters.find(({ id }) => id === 'entry')?.start ?? NaN) + 2, 6);
    expect(await heard(page)).toEqual([{ type: 'poem-ready', detail: null }]);
    expect(await within(page, (element) => element.shadowRoot?.querySelector('iframe')?.title)).toBe(
      'Endoscopic myotomy (POEM)',
    );
  });

  it('follows its attributes: the picture is another one', async () => {
    await within(page, (element) => {
      element.chapter = 'myotomy';
      element.t = null;
      element.type = 'III';
      element.approach = 'posterior';
      element.gastricCut = 2.4;
      element.lang = 'es';
      element.register = 'student';
      element.compare = 'beforeAfter';
      element.divider = 0.3;
      element.view = 'scope';
      element.layout = 'single';
      element.mode = 'teach';
      element.rate = 1.25;
    });
    const viewer = viewerIn(page);
    await viewer.waitForFunction(() => window.poemViewer.language === 'es');
    const { state, ...now } = await within(page, async (element) => ({
      mode: await element.get('mode'),
      register: await element.get('register'),
      rate: await element.get('rate'),
      state: await element.state(),
    }));
    expect(now).toEqual({ mode: 'teach', register: 'student', rate: 1.25 });
    expect(state).toMatchObject({
      chapter: 'myotomy',
      pair: 'beforeAfter',
      divider: 0.3,
      case: { type: 'III', approach: 'posterior', myotomyEndCm: 42.4 },
    });
    await expect
      .poll(() => viewer.evaluate(() => Object.fromEntries(new URLSearchParams(location.search))))
      .toMatchObject({ view: 'scope', layout: 'single', chapter: 'myotomy' });
    await within(page, (element) => {
      for (const name of ['type', 'gastric-cut', 'compare', 'view', 'layout', 'mode', 'register', 'rate'])
        element.removeAttribute(name);
    });
    const after = await within(page, (element) => element.state());
    expect(after).toMatchObject({
      pair: 'none',
      case: { type: 'II', approach: 'posterior', myotomyEndCm: 42 },
    });
    expect(await within(page, (element) => element.get('register'))).toBe('patient');
  });

  it('does what is called, and tells what happens', async () => {
    await page.evaluate(() => void (window.heard = []));
    await within(page, (element) => element.goTo('closure'));
    const times = await within(page, async (element) => {
      const seen: number[] = [];
      await element.play();
      await new Promise<void>((resolve) => {
        const listener = ({ detail }: CustomEvent<number>): void => {
          seen.push(detail);
          if (seen.length < 3) return;
          element.removeEventListener('poem-time', listener);
          resolve();
        };
        element.addEventListener('poem-time', listener);
      });
      await element.pause();
      return seen;
    });
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const told = await heard(page);
    expect(told).toContainEqual({ type: 'poem-chapter', detail: { index: 6, id: 'closure' } });
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['poem-cue', 'poem-play', 'poem-pause']),
    );
    expect(await within(page, (element) => element.get('playing'))).toBe(false);
    // With nobody left who listens to the time, going somewhere is one answer and what is still listened to.
    const before = await page.evaluate(() => window.messages);
    await within(page, (element) => element.seek(1));
    expect((await page.evaluate(() => window.messages)) - before).toBeLessThanOrEqual(3);
    expect((await within(page, (element) => element.stats())).frames).toBeGreaterThan(0);
  });

  it('says what cannot be followed, by event for an attribute and to the caller of a call', async () => {
    await page.evaluate(() => void (window.heard = []));
    await within(page, (element) => element.setAttribute('mode', 'party'));
    const refused = await within(page, (element) =>
      element.goTo('dessert').then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    expect(refused).toContain('Chapters: condition');
    const [problem] = await heard(page);
    expect(problem).toMatchObject({ type: 'poem-error', detail: { kind: 'attribute', attribute: 'mode' } });
    await within(page, (element) => element.removeAttribute('mode'));
  });

  it('believes nobody but the frame it opened, at the origin it opened', async () => {
    await page.evaluate(() => void (window.heard = []));
    const before = await within(page, (element) => element.get('time'));
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      // The policy of the host lets it show one origin: this frame is of no origin at all.
      frame.srcdoc = '<title>Stranger</title>';
      frame.name = 'stranger';
      frame.setAttribute('sandbox', 'allow-scripts');
      document.body.append(frame);
    });
    await expect.poll(() => page.frame({ name: 'stranger' })?.title()).toBe('Stranger');
    const other = page.frame({ name: 'stranger' })!;
    const forged = [
      { poemViewer: 1, event: 'end', detail: null },
      ...Array.from({ length: 200 }, (_, id) => ({ poemViewer: 1, id, result: 'forged' })),
    ];
    const reached = await page.evaluate(() => window.messages);
    const asked = within(page, (element) => element.state());
    await other.evaluate((messages) => {
      for (const message of messages) window.parent.postMessage(message, '*');
    }, forged);
    await page.evaluate((messages) => {
      for (const message of messages) window.postMessage(message, '*');
    }, forged);
    await page.waitForFunction((count) => window.messages >= count, reached + 2 * forged.length);
    expect(await asked).toMatchObject({ chapter: 'condition' });
    expect(await heard(page)).toEqual([]);
    expect(await within(page, (element) => element.get('time'))).toBe(before);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
  });

  it('leaves nothing behind when it is taken away, and comes back as its attributes say', async () => {
    const ended = await within(page, async (element) => {
      const asked = element.seek(100).catch((error: Error) => error.name);
      element.remove();
      return asked;
    });
    expect(ended).toBe('AbortError');
    await expect.poll(() => page.frames().length).toBe(1);
    await page.evaluate(() => void (window.heard = []));
    await page.evaluate(async () => {
      const element = document.createElement('poem-viewer');
      element.chapter = 'tunnel';
      element.quality = 'software';
      for (let i = 0; i < 5; i++) {
        document.body.append(element);
        element.remove();
      }
      document.body.append(element);
      await element.ready;
    });
    await expect.poll(() => page.frames().length).toBe(2);
    const { state, language } = await within(page, async (element) => ({
      state: await element.state(),
      language: await element.get('language'),
    }));
    expect(state.chapter).toBe('tunnel');
    expect(language, 'the browser’s own, as an address without one').toBe('fr');
    expect(complaints).toEqual([]);
  });
});

it('an origin that was not named can load neither the element nor the page', async () => {
  const { page, context } = await open(`${stranger.origin}/`);
  await page.waitForFunction(() => window.heard.length > 0);
  expect(await heard(page)).toEqual([{ type: 'not loaded', detail: expect.stringContaining('TypeError') }]);
  await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', resolve);
        frame.src = address;
        document.body.append(frame);
      }),
    served.address,
  );
  const [, frame] = page.frames();
  expect(frame?.url()).toMatch(/^chrome-error:/);
  await context.close();
});

describe('embed/example.html', () => {
  it('works as it comes, under the policy of the server, and axe finds nothing in it', async () => {
    const opened = await openPage({
      browser,
      served,
      viewport: { width: 420, height: 640 },
      path: 'embed/example.html',
    });
    const { page, consoleErrors, pageErrors, foreignRequests } = opened;
    await page.locator('#log', { hasText: '13 chapters' }).waitFor();
    await page.getByLabel('chapter').selectOption('risks');
    await page.getByRole('button', { name: 'state()' }).click();
    await page.locator('#answer', { hasText: '"chapter": "risks"' }).waitFor();
    expect(await page.locator('#written').textContent()).toBe('lang="en" chapter="risks"');
    await page.getByLabel('gastric-cut').fill('9');
    await page.getByLabel('gastric-cut').press('Enter');
    await page.locator('#log', { hasText: 'poem-error' }).waitFor();
    await page.getByRole('button', { name: 'dessert' }).click();
    await page.locator('#answer', { hasText: 'There is no chapter' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // The page in the frame has tests of its own.
      const { violations } = await new AxeBuilder({ page })
        .exclude('poem-viewer')
        .exclude('iframe')
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join()}`)),
      ).toEqual([]);
    }
    expect([consoleErrors, pageErrors, foreignRequests]).toEqual([[], [], []]);
    await opened.close();
  });
});
