import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, embed, type Embedded } from './embedding';
import { launchBrowser, openPage, serveDist, type OpenedPage, type Served } from './support';
import { openViewer, secondsOf, state } from './viewer';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('window.poemViewer', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openViewer({ browser, served, quality: 'auto' });
  });
  afterAll(() => opened?.close());

  it('lists the chapters in order, end to end, over the whole duration', async () => {
    const { chapters, duration } = await opened.page.evaluate(() => ({
      chapters: window.poemViewer.chapters,
      duration: window.poemViewer.duration,
    }));
    expect(chapters).toHaveLength(13);
    expect(chapters[0]?.start).toBe(0);
    expect(chapters.at(-1)?.end).toBe(duration);
    chapters
      .slice(1)
      .forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(chapters[i]?.end ?? Infinity));
    for (const { title } of chapters) expect(title).not.toBe('');
  });

  it('gives the state as plain JSON that a listener cannot change from outside', async () => {
    const { plain, again, timeS } = await opened.page.evaluate(async () => {
      await window.poemViewer.goTo('tunnel');
      const copy = window.poemViewer.state();
      const written = JSON.stringify(copy);
      copy.tipDepthCm = 999;
      Object.assign(copy.case, { entryDepthCm: 999 });
      return {
        plain: written,
        again: JSON.stringify(window.poemViewer.state()),
        timeS: window.poemViewer.time,
      };
    });
    expect(again).toBe(plain);
    const parsed = JSON.parse(plain) as Record<string, unknown>;
    expect(parsed).toEqual(await state(opened.page));
    expect(parsed['timeS']).toBe(timeS);
    // Whatever measures something says in which unit.
    for (const name of [
      'tipDepthCm',
      'toolExtensionMm',
      'lesOpeningMm',
      'blebMl',
      'tunnelEndCm',
      'incisionMm',
    ])
      expect(parsed[name], name).toEqual(expect.any(Number));
  });

  it('resolves a seek when that instant is on screen', async () => {
    const { before, after, timeS } = await opened.page.evaluate(async (seconds) => {
      const drawn = window.poemViewer.stats().frames;
      await window.poemViewer.seek(seconds);
      return { before: drawn, after: window.poemViewer.stats().frames, timeS: window.poemViewer.time };
    }, secondsOf('tunnel halfway'));
    expect(after).toBeGreaterThan(before);
    expect(timeS).toBeCloseTo(secondsOf('tunnel halfway'), 9);
  });

  it('tells what happens to whoever listens, until it is told to stop', async () => {
    const heard = await opened.page.evaluate(async () => {
      const { poemViewer } = window;
      const told: string[] = [];
      const undo = [
        poemViewer.on('chapter', ({ id }) => told.push(`chapter ${id}`)),
        poemViewer.on('play', () => told.push('play')),
        poemViewer.on('pause', () => told.push('pause')),
      ];
      await poemViewer.goTo('closure');
      poemViewer.play();
      told.push(`playing ${poemViewer.playing}`);
      poemViewer.pause();
      for (const each of undo) each();
      await poemViewer.goTo('risks');
      return told;
    });
    expect(heard).toEqual(['chapter closure', 'play', 'playing true', 'pause']);
  });

  it('refuses nonsense in a sentence and goes on working', async () => {
    const refusals = await opened.page.evaluate(async () => {
      const { poemViewer } = window;
      const tries = [
        () => poemViewer.seek(Number.NaN),
        () => poemViewer.goTo('dessert'),
        () => poemViewer.setLanguage('tlh' as 'fr'),
        () => poemViewer.setMode('party' as 'teach'),
        () => poemViewer.setView('inside' as 'scope'),
      ];
      const said: string[] = [];
      for (const attempt of tries) {
        try {
          await attempt();
          said.push('');
        } catch (error) {
          said.push(String(error));
        }
      }
      await poemViewer.setMode('teach');
      await poemViewer.setMode('consult');
      await poemViewer.setView('outside');
      await poemViewer.setLanguage('fr');
      return said;
    });
    for (const sentence of refusals) expect(sentence).toMatch(/^RangeError: .{15,}\.$/);
    expect(refusals[1], 'the way out').toContain('closure');
    expect(opened.pageErrors).toEqual([]);
  });
});

describe('by message', () => {
  let outer: OpenedPage;
  let embedded: Embedded;
  beforeAll(async () => {
    outer = await openPage({ browser, served, viewport: { width: 480, height: 640 }, path: 'icon.svg' });
    embedded = await embed(outer.page, served);
  });
  afterAll(() => outer?.close());

  it('the embedding page can do what the page itself can', async () => {
    const { page } = embedded;
    expect(await ask(page, { id: 'ready', call: 'ready' })).not.toHaveProperty('error');
    await ask(page, { id: 'on', call: 'on', args: ['chapter'] });
    const { result } = await ask(page, { id: 'chapters', call: 'get', args: ['chapters'] });
    expect(result).toHaveLength(13);
    await ask(page, { id: 'go', call: 'goTo', args: ['myotomy'] });
    const answer = await ask(page, { id: 'state', call: 'state' });
    expect(answer.result).toMatchObject({ chapter: 'myotomy', scopeRoute: 'tunnel' });
    const heard = await page.evaluate(() => window.heard);
    expect(heard).toContainEqual({ poemViewer: 1, event: 'chapter', detail: { index: 5, id: 'myotomy' } });
    const refused = await ask(page, { id: 'bad', call: 'goTo', args: ['dessert'] });
    expect(refused.error).toContain('dessert');
  });

  it('a page of any other origin is neither obeyed nor answered', async () => {
    const { page, viewer, neighbor } = embedded;
    const before = await viewer.evaluate(() => window.poemViewer.time);
    // Heard by the viewer's window after the page's own listener has had its turn.
    await viewer.evaluate(() => {
      window.heard = [];
      addEventListener('message', ({ data }) => window.heard.push(data));
    });
    await neighbor.evaluate(() => window.ask({ id: 'foreign', call: 'seek', args: [3] }));
    await neighbor.evaluate(() => window.ask({ id: 'foreign too', call: 'state' }));
    await viewer.waitForFunction(() => window.heard.length === 2);
    await ask(page, { id: 'after', call: 'state' });
    expect(await viewer.evaluate(() => window.poemViewer.time)).toBe(before);
    expect(await neighbor.evaluate(() => window.heard)).toEqual([]);
    const answered = await page.evaluate(() => window.heard.map(({ id }) => id ?? ''));
    expect(answered.filter((id) => id.startsWith('foreign'))).toEqual([]);
  });
});
