import { writeFile } from 'node:fs/promises';
import { buildIfOutdated } from '../../scripts/build.mjs';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { whenReady } from '../../scripts/bench/whenReady';
import { encodeWebp, fillWithStage, photographAt } from './still';

const FILE = 'public/poster.webp';
const SIZE = { width: 1200, height: 750 };
/** The organ has just been opened from mouth to pylorus. */
const INSTANT_S = 8;
/** The still is fetched before anything else and must not make the page wait. */
const LARGEST_BYTES = 72_000;

/** `npm run poster`: photographs the picture alone, without its plate, as the still that stands in for it in both themes. */
export async function main(): Promise<void> {
  await buildIfOutdated();
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const opened = await openPage({ browser, served, path: '?quality=high', viewport: SIZE });
    await opened.page.emulateMedia({ colorScheme: 'light' });
    await whenReady(opened.page);
    // Labels off: the still carries no words.
    await opened.page.keyboard.press('l');
    await fillWithStage(opened.page, SIZE);
    const png = await photographAt(opened.page, INSTANT_S);
    const complaints = [...opened.consoleErrors, ...opened.pageErrors];
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    await opened.close();
    const { bytes, quality } = await encodeWebp(browser, png, LARGEST_BYTES);
    await writeFile(FILE, bytes);
    console.log(`${FILE}: ${bytes.length} bytes at quality ${quality}`);
  } finally {
    await browser.close();
    await served.close();
  }
}
