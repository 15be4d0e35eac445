import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { instantsOfTelling, type Instant } from './instants';

/** The sizes the picture must hold at: projector, tablet, phone. */
const SIZES = ['1920x1080', '1024x768', '390x844'];
const COLUMNS = 4;
const ROWS = 4;

/**
 * `npm run look [-- --chapters entry,tunnel --sizes 1024x768 --themes dark --quality software --out look]`
 * Photographs every beat at every size and theme, and binds the pictures into contact sheets.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      chapters: { type: 'string', default: '' },
      sizes: { type: 'string', default: SIZES.join(',') },
      themes: { type: 'string', default: 'light,dark' },
      quality: { type: 'string', default: 'high' },
      link: { type: 'string', default: '' },
      out: { type: 'string', default: 'look' },
    },
  });
  const instants = instantsOfTelling(values.chapters.split(',').filter(Boolean));
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    for (const size of values.sizes.split(',')) {
      for (const theme of values.themes.split(',')) {
        const folder = join(values.out, `${size}-${theme}`);
        await mkdir(folder, { recursive: true });
        const [width = 1024, height = 768] = size.split('x').map(Number);
        const path = `${values.link || '?'}&quality=${values.quality}`;
        const opened = await openPage({ browser, served, path, viewport: { width, height } });
        await opened.page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
        await opened.page.evaluate(() => window.poemViewer.ready);
        const pictures = await photograph(opened.page, instants, folder);
        for (const complaint of [...opened.consoleErrors, ...opened.pageErrors]) console.error(complaint);
        await opened.close();
        await bind(browser, pictures, folder, width / height);
        console.log(`${pictures.length} pictures and their sheets in ${folder}`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Picture extends Instant {
  readonly png: Buffer;
}

async function photograph(page: Page, instants: readonly Instant[], folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const instant of instants) {
    await page.evaluate((seconds) => window.poemViewer.seek(seconds), instant.seconds);
    const png = await page.screenshot({ animations: 'disabled' });
    await writeFile(join(folder, `${instant.name.replaceAll(/[^a-z]+/gi, '-')}.png`), png);
    pictures.push({ ...instant, png });
  }
  return pictures;
}

/** Lays the pictures out in pages of a few rows, each with its name below. */
async function bind(
  browser: Browser,
  pictures: readonly Picture[],
  folder: string,
  aspect: number,
): Promise<void> {
  const cell = aspect > 1 ? 480 : 300;
  const columns = aspect > 1 ? COLUMNS : 8;
  const page = await browser.newPage({ viewport: { width: columns * (cell + 8) + 8, height: 600 } });
  const each = columns * (aspect > 1 ? ROWS : 2);
  for (let from = 0; from < pictures.length; from += each) {
    const cells = pictures
      .slice(from, from + each)
      .map(
        ({ name, png }) =>
          `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
      );
    await page.setContent(`<style>body{margin:8px;font:13px sans-serif;display:grid;grid-template-columns:repeat(${columns},${cell}px);gap:8px}
      figure{margin:0}img{width:100%;display:block}</style>${cells.join('')}`);
    await page.screenshot({ path: join(folder, `sheet-${1 + from / each}.png`), fullPage: true });
  }
  await page.close();
}
