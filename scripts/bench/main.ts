import type { Page } from 'playwright-core';
import { execFile } from 'node:child_process';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { launchBrowser } from '../../tests/browser/support';
import { evidence } from '../../src/physiology/evidence';
import { QUALITIES, type Quality } from '../../src/player/quality';
import { startServer } from '../server/static-server.mjs';
import { buildAll, type Builds } from './builds';
import { drawingOfChapters } from './drawing';
import { timeFrames } from './frameTimes';
import { reportOf, type Figures } from './report';
import type { FunctionTimes } from './times';
import { weighPage } from './transfer';
import { costOfViews } from './views';
import { whenReady } from './whenReady';

const RUNS = 9;
const ROUNDS = 8;
/** In the short form; tests hold every chapter to its limits elsewhere. */
const SHORT_CHAPTERS: readonly string[] = ['insertion', 'tunnel'];

/**
 * `npm run bench [-- --short] [--json FILE]`: prints sizes, times and drawing figures.
 * `--short` runs in seconds: functions once, no frame times.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { short: { type: 'boolean', default: false }, json: { type: 'string' } },
  });
  const builds = await buildAll();
  try {
    const figures = await measure(builds, values.short);
    console.log(reportOf(figures));
    if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await builds.remove();
  }
}

async function measure(builds: Builds, short: boolean): Promise<Figures> {
  // Before the browser starts: the two would share the cores.
  const timed = await promisify(execFile)(process.execPath, [builds.times, String(short ? 1 : RUNS)]);
  const functions = JSON.parse(timed.stdout) as FunctionTimes;
  const browser = await launchBrowser();
  try {
    const weigh = (quality: Quality) => weighPage(browser, builds.page, whenReady, `?quality=${quality}`);
    const page = await weigh('high');
    const tiers: Figures['tiers'][number][] = [];
    // One after the other: pages in the background draw nothing.
    for (const quality of QUALITIES) {
      const transfer = quality === 'high' ? page : await weigh(quality);
      const only = short ? SHORT_CHAPTERS : undefined;
      tiers.push({ quality, transfer, chapters: await withPage(browser, builds.page, quality, only) });
    }
    const bare = await weighPage(browser, builds.bare, bareDrawn);
    return {
      browser: browser.version(),
      node: process.versions.node,
      transfer: {
        page,
        bare,
        ratio: {
          gzip: page.total.gzipBytes / bare.total.gzipBytes,
          brotli: page.total.brotliBytes / bare.total.brotliBytes,
        },
        codeRatio: {
          gzip:
            (page.script.gzipBytes + page.style.gzipBytes) / (bare.script.gzipBytes + bare.style.gzipBytes),
          brotli:
            (page.script.brotliBytes + page.style.brotliBytes) /
            (bare.script.brotliBytes + bare.style.brotliBytes),
        },
      },
      models: await modelsIn(join(builds.page, 'models')),
      functions,
      evidence: short ? null : evidence(),
      tiers,
      views: await costOfViews(browser, builds.page, short),
      frames: short ? null : await timeFrames(browser, builds, ROUNDS),
    };
  } finally {
    await browser.close();
  }
}

const bareDrawn = (page: Page): Promise<unknown> => page.waitForFunction(() => window.bare !== undefined);

async function modelsIn(folder: string): Promise<Figures['models']> {
  const names = (await readdir(folder)).filter((name) => /\.(glb|jpg)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
}

async function withPage(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  folder: string,
  quality: Quality,
  only?: readonly string[],
): Promise<Figures['tiers'][number]['chapters']> {
  const served = await startServer({ root: folder });
  const page = await browser.newPage({ viewport: { width: 300, height: 300 }, locale: 'fr-FR' });
  try {
    await page.goto(`${served.address}?quality=${quality}&layout=single`);
    return await drawingOfChapters(page, only);
  } finally {
    await page.close();
    await served.close();
  }
}
