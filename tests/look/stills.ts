import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfOutdated } from '../../scripts/build.mjs';
import { whenReady } from '../../scripts/bench/whenReady';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { realProgramme } from '../support/programme';
import { encodeWebp, fillWithStage, photographAt } from './still';

const FOLDER = 'public/stills';
const SIZE = { width: 800, height: 500 };
const LARGEST_BYTES = 100_000;

/**
 * What stands for each chapter: a cue, and how much of it has been told, 0 to 1. Chosen by eye: the picture that says what
 * the chapter is about.
 */
const INSTANTS: Readonly<Record<string, readonly [cue: string, share: number]>> = {
  condition: ['condition.achalasia', 0.85],
  preparation: ['preparation.asleep', 0.6],
  insertion: ['insertion.esophagus', 0.9],
  entry: ['entry.cut', 0.9],
  tunnel: ['tunnel.advance', 0.9],
  myotomy: ['myotomy.through', 0.9],
  closure: ['closure.third', 0.9],
  relaxation: ['relaxation.opens', 0.95],
  benefits: ['benefits.column', 0.95],
  risks: ['risks.reflux', 0.9],
  alternatives: ['alternatives.dilation', 0.95],
  recovery: ['recovery.meals', 0.6],
  outlook: ['outlook.life', 0.6],
};

/** `npm run stills`: photographs each chapter's picture, without its plate, for tiles and for machines that cannot draw. */
export async function main(): Promise<void> {
  await buildIfOutdated();
  await mkdir(FOLDER, { recursive: true });
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const opened = await openPage({ browser, served, path: '?quality=high&layout=single', viewport: SIZE });
    await opened.page.emulateMedia({ colorScheme: 'light' });
    await whenReady(opened.page);
    await fillWithStage(opened.page, SIZE);
    const { cues, chapters } = realProgramme();
    for (const { id } of chapters) {
      const [name, share] = INSTANTS[id] ?? [];
      const cue = cues.find((each) => each.id === name);
      if (!cue || share === undefined) throw new Error(`No instant is chosen for the chapter « ${id} ».`);
      const png = await photographAt(opened.page, cue.start + share * (cue.end - cue.start));
      const { bytes, quality } = await encodeWebp(browser, png, LARGEST_BYTES);
      await writeFile(join(FOLDER, `${id}.webp`), bytes);
      console.log(`${id}: ${bytes.length} bytes at quality ${quality}`);
    }
    const complaints = [...opened.consoleErrors, ...opened.pageErrors];
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  } finally {
    await browser.close();
    await served.close();
  }
}
