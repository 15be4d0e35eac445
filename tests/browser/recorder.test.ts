import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speech } from '../../src/voice/testSounds';
import { readWav, wavOf } from '../../src/voice/wav';
import { launchBrowser, serveDist, type OpenedPage, type Served } from './support';
import { openViewer } from './viewer';

const PHONE = { width: 390, height: 844 };
const CUE = 'condition.name';

let folder: string;
let served: Served;
beforeAll(async () => {
  [folder, served] = await Promise.all([mkdtemp(join(tmpdir(), 'poem-recorder-')), serveDist()]);
});
afterAll(async () => {
  await served?.close();
  await rm(folder, { recursive: true });
});

/** Notes what the page plays. Runs in the page. */
function notePlayed(): void {
  const played: HTMLMediaElement[] = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function note() {
    played.push(this);
    return play.call(this);
  };
  Object.assign(window, { played });
}
/** Whole seconds that each sound heard at this moment lasts. Runs in the page. */
const heardSeconds = (): number[] =>
  (window as unknown as { played: HTMLMediaElement[] }).played
    .filter(({ paused, currentTime }) => !paused && currentTime > 0)
    .map(({ duration }) => Math.floor(duration));

/** Opens the panel from the menu, as a person does. */
async function openPanel(page: Page): Promise<Locator> {
  const more = page.getByRole('button', { name: 'Autres commandes' });
  if (await more.isVisible()) await more.click();
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click();
  const panel = page.getByRole('dialog', { name: 'Enregistrer ma voix' });
  await panel.waitFor();
  return panel;
}
const rowOf = (panel: Locator, cueId = CUE): Locator => panel.locator(`[data-cue="${cueId}"]`);
const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();
async function complaints({ page, consoleErrors, pageErrors, foreignRequests }: OpenedPage) {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  return [...violations.map(({ id, help }) => `${id}: ${help}`), ...consoleErrors, ...pageErrors].concat(
    foreignRequests,
  );
}

describe('with a microphone', () => {
  let browser: Browser;
  beforeAll(async () => {
    const heard = join(folder, 'heard.wav');
    await writeFile(heard, wavOf(speech(20, 24_000, 0.4)));
    browser = await launchBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${heard}`,
    ]);
  });
  afterAll(() => browser?.close());

  it('a sentence is recorded, kept over a reload, exported, erased and imported again', async () => {
    const opened = await openViewer({ browser, served, quality: 'auto', viewport: PHONE, watch: notePlayed });
    const { page } = opened;
    let panel = await openPanel(page);
    let row = rowOf(panel);
    expect(await row.getAttribute('data-state')).toBe('none');
    expect(await complaints(opened)).toEqual([]);

    await press(row, 'Enregistrer');
    const meter = row.getByRole('meter', { name: 'Niveau du microphone' });
    await meter.waitFor();
    const levels = new Set<string | null>();
    await expect
      .poll(async () => levels.add(await meter.getAttribute('aria-valuenow')).size, { timeout: 5000 })
      .toBeGreaterThan(3);
    await row.getByRole('button', { name: 'Arrêter', exact: true }).waitFor();
    expect(await row.getAttribute('data-phase')).toBe('recording');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Arrêter');
    await expect.poll(() => meter.getAttribute('aria-valuetext')).toBe('Bon');
    await row.getByText(/^0:03 \(la voix de la page/).waitFor();
    expect(await complaints(opened)).toEqual([]);
    await page.keyboard.press('Enter');
    await row.getByText(/^Prise de \d secondes. Le niveau est bon/).waitFor();
    expect(await complaints(opened)).toEqual([]);

    await press(row, 'Écouter');
    await press(row, 'Arrêter l’écoute');
    await press(row, 'Garder');
    await expect.poll(() => row.getAttribute('data-state')).toBe('recorded');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Refaire');

    await page.reload();
    await page.waitForFunction(() => 'poemViewer' in window);
    await page.evaluate(() => window.poemViewer.ready);
    panel = await openPanel(page);
    row = rowOf(panel);
    await expect.poll(() => row.getAttribute('data-state')).toBe('recorded');
    expect(await panel.getByText('1 sur 10').count()).toBe(1);

    const [length] = /0:0\d/.exec((await row.textContent()) ?? '') ?? [];
    await press(row, 'Écouter dans le récit');
    expect(await panel.count(), 'the panel goes').toBe(0);
    await expect
      .poll(() => page.evaluate(heardSeconds), { timeout: 10_000 })
      .toContain(Number(length?.slice(2)));
    await page.evaluate(() => window.poemViewer.pause());
    const told = (): Promise<number> => page.evaluate(() => window.poemViewer.duration);
    const withOwn = await told();
    await openPanel(page);
    const choice = panel.getByLabel('Dans le récit, ma voix passe avant celle de la page');
    await choice.uncheck();
    expect(await told(), 'the telling has the length of the page’s voice').not.toBe(withOwn);
    await choice.check();
    expect(await told()).toBe(withOwn);

    const exporting = page.waitForEvent('download');
    await press(panel, 'Exporter dans un fichier');
    const download = await exporting;
    expect(download.suggestedFilename()).toBe('ma-voix-poem.zip');
    const zip = await readFile(await download.path());
    const entries = unzipSync(zip);
    expect(Object.keys(entries)).toEqual(['manifest.json', `fr/${CUE}.wav`]);
    const samples = readWav(entries[`fr/${CUE}.wav`] ?? new Uint8Array());
    expect((samples?.length ?? 0) / 24_000, 'seconds').toBeGreaterThan(2.5);

    await press(panel, 'Tout effacer');
    await page.waitForTimeout(600);
    await press(panel, 'Toucher encore pour tout effacer');
    await expect.poll(() => row.getAttribute('data-state')).toBe('none');

    await panel.locator('input[type=file]').setInputFiles({
      name: 'set.zip',
      mimeType: 'application/zip',
      buffer: zip,
    });
    await expect.poll(() => row.getAttribute('data-state')).toBe('recorded');
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'song.zip', mimeType: 'application/zip', buffer: Buffer.from('la la la') });
    await panel.getByText('Ce n’est pas un fichier d’enregistrements, ou il est incomplet.').waitFor();
    expect(await row.getAttribute('data-state')).toBe('recorded');

    await press(row, 'Supprimer');
    await expect.poll(() => row.getAttribute('data-state')).toBe('none');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Enregistrer');
    expect(await complaints(opened)).toEqual([]);
    await opened.close();
  });

  it('the microphone is given back when the panel is closed in the middle of a take', async () => {
    const opened = await openViewer({
      browser,
      served,
      quality: 'auto',
      watch: () => {
        const tracks: MediaStreamTrack[] = [];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wanted) => {
          const stream = await ask(wanted);
          tracks.push(...stream.getTracks());
          return stream;
        };
        Object.assign(window, { tracks });
      },
    });
    const { page } = opened;
    const row = rowOf(await openPanel(page));
    await press(row, 'Enregistrer');
    await row.getByRole('button', { name: 'Arrêter', exact: true }).waitFor();
    const states = (): Promise<string[]> =>
      page.evaluate(() =>
        (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((track) => track.readyState),
      );
    expect(await states()).toEqual(['live']);
    await page.keyboard.press('Escape');
    await expect.poll(states).toEqual(['ended']);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });
});

describe('without', () => {
  it('a microphone it is said in words, and the rest goes on', async () => {
    // There is one, and nobody allows it.
    const browser = await launchBrowser(['--use-fake-device-for-media-stream']);
    const opened = await openViewer({ browser, served, quality: 'auto', viewport: PHONE });
    const row = rowOf(await openPanel(opened.page));
    await press(row, 'Enregistrer');
    await row.getByRole('alert').filter({ hasText: 'Le microphone a été refusé à cette page' }).waitFor();
    await expect
      .poll(() => opened.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Enregistrer');
    expect(await complaints(opened)).toEqual([]);
    await opened.close();
    await browser.close();
  });
});
