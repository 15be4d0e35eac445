import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Layout } from '../../src/player/panes';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { instantsOfTelling, type Instant } from './instants';
import { whenReady } from '../../scripts/bench/whenReady';

/** The sizes the picture must hold at: projector, tablet, phone. */
const SIZES = ['1920x1080', '1024x768', '390x844'];
/** Pictures in a row and rows of a sheet; a picture's width on it, px. */
const SHEET = {
  landscape: { across: 4, rows: 4, cellPx: 480 },
  portrait: { across: 8, rows: 2, cellPx: 300 },
} as const;

/** What is photographed of each instant: a view alone, both side by side, or the small one in the large one. */
const VIEWS = ['outside', 'scope', 'both', 'inset'] as const;
type Column = (typeof VIEWS)[number];
const LAYOUT_OF: Readonly<Record<Column, Layout>> = {
  outside: 'single',
  scope: 'single',
  both: 'both',
  inset: 'inset',
};

/**
 * `npm run look [-- --chapters entry,tunnel --sizes 1024x768 --themes dark --quality software --views both --out look]`
 * Photographs every beat at every size and theme, from outside and through the endoscope, and binds the pictures into
 * contact sheets, the views of an instant side by side.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      chapters: { type: 'string', default: '' },
      sizes: { type: 'string', default: SIZES.join(',') },
      themes: { type: 'string', default: 'light,dark' },
      quality: { type: 'string', default: 'high' },
      views: { type: 'string', default: 'outside,scope' },
      link: { type: 'string', default: '' },
      out: { type: 'string', default: 'look' },
    },
  });
  const instants = instantsOfTelling(values.chapters.split(',').filter(Boolean));
  const columns = values.views.split(',').map(columnNamed);
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    for (const size of values.sizes.split(',')) {
      for (const theme of values.themes.split(',')) {
        const folder = join(values.out, `${size}-${theme}`);
        await mkdir(folder, { recursive: true });
        const [width = 1024, height = 768] = size.split('x').map(Number);
        const pictures: Picture[] = [];
        for (const column of columns) {
          const path = `${values.link || '?'}&quality=${values.quality}&layout=${LAYOUT_OF[column]}`;
          const opened = await openPage({ browser, served, path, viewport: { width, height } });
          await opened.page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
          await whenReady(opened.page);
          if (column === 'scope') await opened.page.evaluate(() => window.poemViewer.setView('scope'));
          pictures.push(...(await photograph(opened.page, instants, column, folder)));
          for (const complaint of [...opened.consoleErrors, ...opened.pageErrors]) console.error(complaint);
          await opened.close();
        }
        await bind(browser, pictures, columns, folder, width / height);
        console.log(`${pictures.length} pictures and their sheets in ${folder}`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

function columnNamed(name: string): Column {
  const found = VIEWS.find((each) => each === name);
  if (!found) throw new Error(`--views takes ${VIEWS.join(', ')}, not « ${name} ».`);
  return found;
}

interface Picture extends Instant {
  readonly column: Column;
  readonly png: Buffer;
}

/** While the endoscope is out of the body there is nothing but the outside to be seen. */
const isSeen = ({ scopeIn }: Instant, column: Column): boolean => scopeIn || column !== 'scope';

async function photograph(
  page: Page,
  instants: readonly Instant[],
  column: Column,
  folder: string,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const instant of instants.filter((each) => isSeen(each, column))) {
    await page.evaluate((seconds) => window.poemViewer.seek(seconds), instant.seconds);
    const png = await page.screenshot({ animations: 'disabled' });
    const name = instant.name.replaceAll(/[^a-z]+/gi, '-');
    await writeFile(join(folder, `${name}${column === 'outside' ? '' : `-${column}`}.png`), png);
    pictures.push({ ...instant, column, png });
  }
  return pictures;
}

/** Lays the instants out in pages of a few rows, each with its views side by side and its name below. */
async function bind(
  browser: Browser,
  pictures: readonly Picture[],
  columns: readonly Column[],
  folder: string,
  aspect: number,
): Promise<void> {
  const { across, rows, cellPx } = aspect > 1 ? SHEET.landscape : SHEET.portrait;
  const figuresAcross = Math.max(1, Math.floor(across / columns.length));
  const figurePx = columns.length * cellPx;
  const page = await browser.newPage({
    viewport: { width: figuresAcross * (figurePx + 8) + 8, height: 600 },
  });
  const names = [...new Set(pictures.map(({ name }) => name))];
  const each = figuresAcross * rows;
  for (let from = 0; from < names.length; from += each) {
    const figures = names.slice(from, from + each).map((name) => {
      const cells = columns.map((column) => {
        const found = pictures.find((picture) => picture.name === name && picture.column === column);
        return found ? `<img src="data:image/png;base64,${found.png.toString('base64')}">` : '<i></i>';
      });
      return `<figure><div>${cells.join('')}</div><figcaption>${name}</figcaption></figure>`;
    });
    await page.setContent(`<style>body{margin:8px;font:13px sans-serif;display:grid;grid-template-columns:repeat(${figuresAcross},${figurePx}px);gap:8px}
      figure{margin:0}div{display:grid;grid-template-columns:repeat(${columns.length},${cellPx - 2}px);gap:2px}img{width:100%;display:block}</style>${figures.join('')}`);
    await page.screenshot({ path: join(folder, `sheet-${1 + from / each}.png`), fullPage: true });
  }
  await page.close();
}
