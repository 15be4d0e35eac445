import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Media from 'mediabunny';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserForFile } from './support';
import { openViewer, secondsOf } from './viewer';

const here = browserForFile();

/** Small and few: software rendering takes its time for each frame. */
const SIZE = { widthPx: 320, heightPx: 180 };
const RATE = 10;
/** The knife opens the mucosa while a sentence is said. */
const START_S = secondsOf('knife opens mucosa') - 1;
const END_S = START_S + 2;

interface Film {
  readonly type: string;
  readonly base64: string;
  readonly durationS: number;
  readonly sizePx: readonly [number, number];
  /** Mean difference of a channel, 0 to 255, between a frame and the picture of an instant. */
  readonly differences: readonly { readonly frame: number; readonly same: number; readonly other: number }[];
  /** How much later than due the sound is heard, s; NaN: none is. */
  readonly soundLateS: number;
}

/** Where the page finds the library that reads films: the same that wrote them, by its other half. */
const READER = '/tests/mediabunny.mjs';

/** Makes a film in the page, and reads it there frame by frame. */
async function makeAndLook(page: Page): Promise<Film> {
  const path = fileURLToPath(
    new URL('../../node_modules/mediabunny/dist/bundles/mediabunny.mjs', import.meta.url),
  );
  await page.route(`**${READER}`, (route) => route.fulfill({ path, contentType: 'text/javascript' }));
  // As text: what a test imports is rewritten for Node.
  await page.evaluate(`import('${READER}').then((media) => void Object.assign(window, { media }))`);
  return page.evaluate(
    async ({ size, rate, startS, endS }) => {
      const { poemViewer } = window;
      const order = { ...size, captions: true, labels: true, lettering: true };
      const blob = await poemViewer.exportFilm({ ...order, startS, endS, rate });

      const canvas = new OffscreenCanvas(size.widthPx, size.heightPx);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const pixelsOf = (image: CanvasImageSource): Uint8ClampedArray => {
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, size.widthPx, size.heightPx).data;
      };
      const { media } = window as unknown as { media: typeof Media };
      const input = new media.Input({ formats: media.ALL_FORMATS, source: new media.BlobSource(blob) });
      const track = (await input.getPrimaryVideoTrack())!;
      const sink = new media.VideoSampleSink(track);
      const frame = async (index: number): Promise<Uint8ClampedArray> => {
        const sample = (await sink.getSample((index + 0.5) / rate))!;
        const shown = pixelsOf(sample.toVideoFrame());
        sample.close();
        return shown;
      };
      const picture = async (index: number): Promise<Uint8ClampedArray> => {
        await poemViewer.seek(startS + index / rate);
        return pixelsOf(await createImageBitmap(await poemViewer.exportPicture(order)));
      };
      const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
        a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
      const differences = [];
      for (const index of [0, 9, 19]) {
        const filmed = await frame(index);
        const same = difference(filmed, await picture(index));
        const other = difference(filmed, await picture(index + 120));
        differences.push({ frame: index, same, other });
      }

      // The loudest stretch of the film's sound is looked for in the sound of its sentence.
      const hz = 48_000;
      const decode = async (bytes: ArrayBuffer): Promise<Float32Array> =>
        (await new OfflineAudioContext(1, 1, hz).decodeAudioData(bytes)).getChannelData(0);
      const heard = await decode(await blob.arrayBuffer());
      const list = await (await fetch('./narration/fr/narration.json')).json();
      const cue = 'entry.cut';
      const { file, version } = list.cues.patient[cue];
      const said = await decode(
        await (await fetch(`./narration/fr/${file}.opus?v=${version}`)).arrayBuffer(),
      );
      const caption = document.querySelector<HTMLElement>('[data-cue]');
      await poemViewer.seek(startS);
      const cueStartS = Number(caption?.dataset['start'] ?? Number.NaN);
      const due = Math.round((startS - cueStartS) * hz);
      const from = Math.round(0.3 * hz);
      const length = Math.round(1.2 * hz);
      let best = { late: Number.NaN, score: 0 };
      for (let late = -0.12 * hz; late <= 0.12 * hz; late += 24) {
        let score = 0;
        for (let i = from; i < from + length; i += 5) score += (heard[i] ?? 0) * (said[due + i - late] ?? 0);
        if (score > best.score) best = { late: late / hz, score };
      }
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8192)
        text += String.fromCodePoint(...bytes.subarray(i, i + 8192));
      return {
        type: blob.type,
        base64: btoa(text),
        durationS: await track.computeDuration(),
        sizePx: [track.displayWidth, track.displayHeight] as const,
        differences,
        soundLateS: best.late,
      };
    },
    { size: SIZE, rate: RATE, startS: START_S, endS: END_S },
  );
}

/** What ffprobe says of a file; null where there is no ffprobe. */
function probe(
  base64: string,
): { streams: { codec_type: string; nb_read_frames?: string }[]; format: { duration: string } } | null {
  const folder = mkdtempSync(join(tmpdir(), 'poem-film-'));
  const file = join(folder, 'film.webm');
  writeFileSync(file, Buffer.from(base64, 'base64'));
  const { status, stdout } = spawnSync(
    'ffprobe',
    ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', file],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true, force: true });
  return status === 0 ? JSON.parse(stdout) : null;
}

describe('a film', () => {
  it('shows at each frame the picture of its instant, lasts as long as the story, and sounds in place', async () => {
    const { page, close } = await openViewer({ ...here, quality: 'software', path: `?chapter=entry` });
    const film = await makeAndLook(page);
    expect(film.type).toMatch(/^video\/(webm|mp4)/);
    expect(film.sizePx).toEqual([320, 180]);
    expect(Math.abs(film.durationS - 2)).toBeLessThanOrEqual(1 / RATE);
    for (const { frame, same, other } of film.differences) {
      expect(same, `frame ${frame}`).toBeLessThan(5);
      expect(other, `frame ${frame} is no other instant`).toBeGreaterThan(2 * same);
    }
    expect(Math.abs(film.soundLateS)).toBeLessThanOrEqual(0.04);
    const probed = probe(film.base64);
    if (probed) {
      const video = probed.streams.find(({ codec_type }) => codec_type === 'video');
      expect(Number(video?.nb_read_frames)).toBe(2 * RATE);
      expect(probed.streams.map(({ codec_type }) => codec_type)).toContain('audio');
    } else console.log('There is no ffprobe here: the film was read by the browser alone.');
    await close();
  });

  it('that is stopped leaves nothing behind: no file, no address, and the page where it was', async () => {
    const { page, close } = await openViewer({ ...here, quality: 'software', path: '?chapter=entry&t=3' });
    const left = await page.evaluate(async (size) => {
      const { poemViewer } = window;
      const before = { time: poemViewer.time, state: JSON.stringify(poemViewer.state()) };
      let addresses = 0;
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (object) => {
        addresses += 1;
        return create(object);
      };
      const stop = new AbortController();
      let frames = 0;
      const failure = await poemViewer
        .exportFilm({
          ...size,
          startS: 100,
          endS: 160,
          signal: stop.signal,
          onProgress: (done) => {
            frames = done;
            if (done === 3) stop.abort();
          },
        })
        .then(
          () => 'made',
          (error: Error) => error.name,
        );
      const again = await poemViewer.exportPicture(size);
      return {
        failure,
        frames,
        addresses,
        time: poemViewer.time === before.time,
        state: JSON.stringify(poemViewer.state()) === before.state,
        again: again.size > 1000,
      };
    }, SIZE);
    expect(left).toEqual({
      failure: 'AbortError',
      frames: 3,
      addresses: 0,
      time: true,
      state: true,
      again: true,
    });
    await close();
  });

  it('is made from its sheet with progress, and stopped there', async () => {
    const { page, close } = await openViewer({ ...here, quality: 'software', path: '?chapter=closure' });
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Exporter un film' }).click();
    const sheet = page.getByRole('dialog', { name: 'Exporter un film' });
    await sheet.getByRole('radio', { name: /640/ }).check();
    await sheet.getByRole('button', { name: 'Fabriquer le film' }).click();
    await sheet.locator('[data-making=making]', { hasText: /Image [2-9]/ }).waitFor();
    await sheet.getByRole('button', { name: 'Arrêter' }).click();
    await sheet.getByText('Arrêté : rien n’a été gardé.').waitFor();
    expect(downloads).toBe(0);
    await close();
  });

  it('cannot be made without an encoder: that is said, and what there is instead', async () => {
    const { page, close } = await openViewer({
      ...here,
      quality: 'software',
      watch: () => void Reflect.deleteProperty(globalThis, 'VideoEncoder'),
    });
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Exporter un film' }).click();
    await page.getByText('Ce navigateur ne sait pas fabriquer de film.').waitFor();
    expect(await page.getByRole('button', { name: 'Fabriquer le film' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('button', { name: 'Enregistrer une image' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer l’image (PNG)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^poem-condition-\d+\.png$/);
    await close();
  });
});
