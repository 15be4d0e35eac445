import { describe, expect, it } from 'vitest';
import { browserForFile, openPage, type OpenedPage } from './support';
import { openWithoutPicture, place, play, soundOn, untilHeard, VIEWPORT, type Options } from './voicePage';

const here = browserForFile();
const open = (options?: Options): Promise<OpenedPage> => openWithoutPicture(here, options);

describe('the language of the voice', () => {
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
