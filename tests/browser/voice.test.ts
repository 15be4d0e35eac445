import { describe, expect, it } from 'vitest';
import { driftFigures, phraseDrifts } from './drift';
import { browserForFile, type OpenedPage } from './support';
import {
  heard,
  openDrawn,
  openWithoutPicture,
  place,
  play,
  soundOn,
  untilHeard,
  type Options,
} from './voicePage';

const here = browserForFile([]);

/** As the issue of the voice asks. */
const WORST_DRIFT_MS = 80;
/** Sounds of this chapter and the next, eight and ten; the language has some two hundred. */
const MOST_SOUNDS_AT_HAND = 20;

const open = (options?: Options): Promise<OpenedPage> => openWithoutPicture(here, options);

describe('the voice', () => {
  it('is silent until asked, then leads; each phrase is marked when it is heard', async () => {
    const sounds: string[] = [];
    const { page, consoleErrors, pageErrors, foreignRequests, close } = await openDrawn(here, {
      path: '?chapter=closure',
      onRequest: (request) => {
        if (/\.(opus|mp3)/.test(request.url()))
          sounds.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
        return undefined;
      },
    });
    await play(page);
    await page.waitForFunction(() => window.poemViewer.time > 0.3 + window.poemViewer.chapters[6]!.start);
    expect(await heard(page), 'nobody asked for a sound').toBe(null);
    expect(sounds, 'and nothing was fetched for it').toEqual([]);

    await soundOn(page);
    await untilHeard(page);
    await page.waitForFunction(() => window.poemViewer.state().cue === 'closure.third', undefined, {
      timeout: 120_000,
    });
    const fetched = [...sounds];
    const figures = driftFigures(await phraseDrifts(page));
    console.log(
      `phrases marked from heard, part of closure: ${figures.phrases} phrases, median ${figures.medianMs.toFixed(0)} ms, worst ${figures.worstMs.toFixed(0)} ms`,
    );
    expect(figures.phrases).toBeGreaterThan(4);
    expect(figures.worstMs, JSON.stringify(figures.worst)).toBeLessThanOrEqual(WORST_DRIFT_MS);
    expect(new Set(fetched).size, 'each fetched once').toBe(fetched.length);
    expect(fetched.length, 'this chapter and the next').toBeLessThanOrEqual(MOST_SOUNDS_AT_HAND);
    expect(sounds.filter((name) => name.startsWith('condition'))).toEqual([]);
    expect([consoleErrors, pageErrors, foreignRequests]).toEqual([[], [], []]);
    await close();
  }, 180_000);

  it('is sought inside a sentence, faster and slower at its own pitch, louder and softer, and pauses', async () => {
    const { page, close } = await open();
    await soundOn(page);
    await play(page);
    await untilHeard(page);
    const { cue, timeS } = await place(page);
    expect(cue).toBe('tunnel.begin');
    await page.evaluate((to) => window.poemViewer.seek(to), timeS + 12);
    await untilHeard(page);
    // The sound stands where the picture stands, inside the sentence.
    await page.waitForFunction(() => {
      const { elements } = (window as unknown as { sounding: { elements: HTMLAudioElement[] } }).sounding;
      const sounding = elements.find(({ paused }) => !paused);
      const start = Number(document.querySelector('[data-cue]')?.getAttribute('data-start'));
      return sounding && Math.abs(window.poemViewer.time - start - sounding.currentTime) < 0.1;
    });
    await page.evaluate(() => window.poemViewer.setRate(1.5));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await heard(page)).toMatchObject({ rate: 1.5, keepsPitch: true, volume: 0.8 });
    const before = await page.evaluate(() => [performance.now() / 1000, window.poemViewer.time]);
    await page.waitForTimeout(2000);
    const after = await page.evaluate(() => [performance.now() / 1000, window.poemViewer.time]);
    const ratio = ((after[1] ?? 0) - (before[1] ?? 0)) / ((after[0] ?? 1) - (before[0] ?? 0));
    expect(ratio, 'programme seconds a second').toBeGreaterThan(1.1);
    await page.evaluate(() => window.poemViewer.pause());
    expect(await heard(page)).toBe(null);
    const still = await page.evaluate(() => window.poemViewer.time);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.poemViewer.time)).toBe(still);
    await page.keyboard.press('m');
    expect(await page.evaluate(() => window.poemViewer.sound), 'm turns it off').toBe(false);
    await close();
  }, 90_000);

  it('changes its language in the middle of a sentence without losing the place; Arabic turns the page round', async () => {
    const { page, consoleErrors, pageErrors, close } = await open();
    await soundOn(page);
    await play(page);
    await page.waitForFunction(() => window.poemViewer.state().cue === 'tunnel.advance');
    await page.getByRole('button', { name: 'العربية' }).first().click();
    await page.waitForFunction(() => document.documentElement.lang === 'ar');
    expect((await place(page)).cue).toBe('tunnel.advance');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.locator('h1').textContent()).toBe('بضع العضل بالمنظار');
    await untilHeard(page);
    const source = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /narration\/ar\/.*\.opus/.test(name))
          .length,
    );
    expect(source, 'it is heard in Arabic').toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Français' }).first().click();
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    expect((await place(page)).cue).toBe('tunnel.advance');
    expect(await page.evaluate(() => window.poemViewer.playing)).toBe(true);
    expect([consoleErrors, pageErrors]).toEqual([[], []]);
    await close();
  }, 90_000);
});
