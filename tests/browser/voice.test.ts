import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { driftFigures, phraseDrifts, watchSound } from './drift';
import { browserForFile, openPage, type OpenedPage, type PageOptions } from './support';
import { openViewer } from './viewer';
import { whenReady } from '../../scripts/bench/whenReady';

const here = browserForFile();

/** As the issue of the voice asks. */
const WORST_DRIFT_MS = 80;
/** Sounds of this chapter and the next, eight and ten; the language has some two hundred. */
const MOST_SOUNDS_AT_HAND = 20;

interface Options {
  readonly path?: string;
  readonly watch?: () => void;
  readonly locale?: string;
  readonly onRequest?: NonNullable<PageOptions['onRequest']>;
}

/** As on a machine where WebGL is refused. */
const noPicture = (): void => {
  HTMLCanvasElement.prototype.getContext = () => null;
};

const VIEWPORT = { width: 460, height: 600 };

/** A small page with its 3D picture, the sound watched. */
const openDrawn = ({ path = '?chapter=tunnel', ...more }: Options = {}): Promise<OpenedPage> =>
  openViewer({
    ...here,
    path: `${path}&layout=single&quality=software`,
    viewport: VIEWPORT,
    watch: watchSound,
    ...more,
  });

/** The same without the picture, which costs a machine without graphics most of its time. */
async function open({ path = '?chapter=tunnel', watch, ...more }: Options = {}): Promise<OpenedPage> {
  const opened = await openPage({
    ...here,
    path,
    viewport: VIEWPORT,
    watch: [noPicture, watch ?? watchSound],
    ...more,
  });
  await whenReady(opened.page);
  return opened;
}

const soundOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Activer le son' }).first().click();
const play = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lire' }).first().click();

/** What the element that is heard says of itself. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const { elements } = (window as unknown as { sounding: { elements: HTMLAudioElement[] } }).sounding;
    const element = elements.find(({ paused }) => !paused);
    return element
      ? {
          atS: element.currentTime,
          rate: element.playbackRate,
          keepsPitch: element.preservesPitch,
          volume: element.volume,
        }
      : null;
  });

const untilHeard = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    (window as unknown as { sounding: { elements: HTMLAudioElement[] } }).sounding.elements.some(
      ({ paused, currentTime }) => !paused && currentTime > 0.05,
    ),
  );

/** Cue of the present moment and seconds since its start. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { cue, timeS } = window.poemViewer.state();
    return { cue, timeS };
  });

describe('the voice', () => {
  it('is silent until asked, then leads; each phrase is marked when it is heard', async () => {
    const sounds: string[] = [];
    const { page, consoleErrors, pageErrors, foreignRequests, close } = await openDrawn({
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

  it('speaks the language of the address, else of the browser, and keeps the old one when the new cannot come', async () => {
    const { page, close } = await open({ locale: 'es-MX' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await page.getByRole('button', { name: 'Activar el sonido' }).first().isVisible()).toBe(true);
    await close();
    const german = await open({ locale: 'de-DE', path: '?lang=en&register=student' });
    expect(
      await german.page.evaluate(() => [window.poemViewer.language, window.poemViewer.register]),
    ).toEqual(['en', 'student']);
    await german.close();
    const cut = await open({
      onRequest: (request) => (/\/ar-[^/]*\.js/.test(request.url()) ? 'block' : undefined),
    });
    await cut.page.getByRole('button', { name: 'العربية' }).first().click();
    await cut.page.getByText('Cette langue n’a pas pu être chargée').waitFor();
    expect(await cut.page.evaluate(() => window.poemViewer.language)).toBe('fr');
    await cut.close();
  }, 90_000);
});

describe('what may go wrong with the voice', () => {
  it('the browser refuses the sound: it is off again and the page says how to hear it', async () => {
    const { page, pageErrors, close } = await open({
      watch: () => {
        HTMLMediaElement.prototype.play = () =>
          Promise.reject(new DOMException('a touch is needed', 'NotAllowedError'));
      },
    });
    await page.evaluate(() => {
      window.poemViewer.setSound(true);
      window.poemViewer.play();
    });
    await page.getByText('Le navigateur a bloqué le son').waitFor();
    expect(await page.evaluate(() => [window.poemViewer.sound, window.poemViewer.playing])).toEqual([
      false,
      true,
    ]);
    const before = await page.evaluate(() => window.poemViewer.time);
    await page.waitForFunction((at) => window.poemViewer.time > at + 0.5, before);
    expect(pageErrors).toEqual([]);
    await close();
  }, 60_000);

  it.each([
    ['are missing', (body: Buffer) => ({ status: 404, body: body.subarray(0, 0) })],
    ['come cut in half', (body: Buffer) => ({ status: 200, body: body.subarray(0, body.length / 2) })],
    ['are no sounds', (body: Buffer) => ({ status: 200, body: Buffer.alloc(body.length, 60) })],
  ])(
    'sounds that %s: said once, and the story goes on in silence',
    async (_, spoilt) => {
      const { page, pageErrors, close } = await open();
      await page.context().route(/\.opus/, async (route) => {
        try {
          const { status, body } = spoilt(await (await route.fetch()).body());
          await route.fulfill({ status, body, contentType: 'audio/ogg' });
        } catch {
          // The page has gone meanwhile.
        }
      });
      await soundOn(page);
      await play(page);
      await page.getByText(/Une partie de la voix/).waitFor();
      await page.waitForFunction(() => window.poemViewer.state().cue === 'tunnel.advance', undefined, {
        timeout: 60_000,
      });
      expect(await page.getByText(/Une partie de la voix/).count()).toBe(1);
      expect(pageErrors).toEqual([]);
      await close();
    },
    90_000,
  );

  it('the list of sounds is damaged: words are timed for reading, and turning the sound on says that there is none', async () => {
    const { page, pageErrors, close } = await openPage({
      ...here,
      path: '?quality=software&layout=single',
      viewport: VIEWPORT,
      onRequest: (request) => (request.url().includes('narration.json') ? 'block' : undefined),
    });
    await page.waitForFunction(() => window.poemViewer?.chapters.length === 13);
    expect(await page.evaluate(() => window.poemViewer.duration)).toBeGreaterThan(9 * 60);
    await soundOn(page);
    await page.getByText(/Une partie de la voix/).waitFor();
    expect(pageErrors).toEqual([]);
    await close();
  }, 60_000);
});

describe('a voice of the device', () => {
  it('is offered only where it stays on the device, says phrase after phrase, and is waited for', async () => {
    const { page, close } = await open({
      watch: () => {
        const said: { text: string; voice: string | undefined }[] = [];
        Object.assign(window, { said });
        const voice = (name: string, lang: string, localService: boolean) =>
          ({ name, lang, localService, default: false, voiceURI: name }) as SpeechSynthesisVoice;
        class Utterance extends EventTarget {
          voice: SpeechSynthesisVoice | null = null;
          lang = '';
          rate = 1;
          volume = 1;
          constructor(readonly text: string) {
            super();
          }
        }
        const speech = Object.assign(new EventTarget(), {
          getVoices: () => [
            voice('Cloud', 'fr-FR', false),
            voice('Thomas', 'fr_FR', true),
            voice('Daniel', 'en-GB', true),
          ],
          speak: (utterance: Utterance) => {
            said.push({ text: utterance.text, voice: utterance.voice?.name });
            setTimeout(() => utterance.dispatchEvent(new Event('start')), 50);
            setTimeout(() => utterance.dispatchEvent(new Event('end')), 900);
          },
          cancel: () => {},
        });
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
        Object.assign(window, { SpeechSynthesisUtterance: Utterance });
      },
    });
    await page.evaluate(() => window.poemViewer.goTo('tunnel'));
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Voix et langue' }).click();
    await page.getByText('Thomas. Le texte ne quitte pas l’appareil.').waitFor();
    await page.getByRole('radio', { name: /Voix de cet appareil/ }).check();
    await page.getByRole('button', { name: 'Activer le son' }).last().click();
    await page.keyboard.press('Escape');
    await play(page);
    await page.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length >= 3, undefined, {
      timeout: 60_000,
    });
    const said = await page.evaluate(
      () => (window as unknown as { said: { text: string; voice: string }[] }).said,
    );
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['Thomas']));
    expect(said[0]?.text).toBe('Ici commence le tunnel,');
    expect(said[1]?.text).toBe('entre la muqueuse et le muscle.');
    await close();
  }, 90_000);
});

describe('without a network', () => {
  it('every sound is kept once on demand, and is heard when the server is gone', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Voix et langue' }).click();
    await page.getByRole('button', { name: /Garder la voix \(2,5/ }).click();
    await page.getByText('La voix de cette langue est gardée sur cet appareil.').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.context().route('**/*', (route) => route.abort());
    await soundOn(page);
    await play(page);
    await untilHeard(page);
    expect(await page.getByText(/Une partie de la voix/).count()).toBe(0);
    await close();
  }, 90_000);
});

describe('the full text', () => {
  it('leads to a word, names kinds and sources, and hands out captions', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Texte intégral' }).click();
    const sheet = page.getByRole('dialog', { name: 'Texte intégral' });
    const note = sheet
      .locator('[data-kind="clinicalNote"]')
      .filter({ hasText: 'au contraire davantage de reflux' });
    expect(await note.getByText('Note clinique').isVisible()).toBe(true);
    expect(await note.locator('summary').textContent()).toContain('S02');
    const download = page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Sous-titres du chapitre (WebVTT)' }).click();
    expect((await download).suggestedFilename()).toBe('poem.tunnel.fr.vtt');
    await sheet.getByText('vaisseau', { exact: true }).first().click();
    const { cue, timeS } = await place(page);
    expect(cue).toBe('tunnel.vessel');
    const marked = await page.locator('[data-spoken]').first().textContent();
    expect(marked).toBe('vaisseau');
    expect(timeS).toBeGreaterThan(0);
    await close();
  }, 60_000);
});
