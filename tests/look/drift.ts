import { driftFigures, phraseDrifts, watchSound } from '../browser/drift';
import { launchBrowser, openPage, serveDist } from '../browser/support';
import { whenReady } from '../../scripts/bench/whenReady';

/** As the issue of the voice asks: no phrase is marked farther than this from where it is heard. */
export const WORST_DRIFT_MS = 80;

/**
 * Plays the whole French programme with its sound, in its own time, and prints how far what is marked is from what is
 * heard. `--from risks` starts at that chapter.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const from = args[0] === '--from' ? `chapter=${args[1] ?? ''}&` : '';
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const { page } = await openPage({
      browser,
      served,
      path: `?${from}quality=software&layout=single`,
      viewport: { width: 420, height: 460 },
      watch: watchSound,
    });
    await whenReady(page);
    await page.getByRole('button', { name: 'Activer le son' }).first().click();
    await page.getByRole('button', { name: 'Lire' }).first().click();
    await page.waitForFunction(() => !window.poemViewer.playing, undefined, { timeout: 0, polling: 1000 });
    const drifts = await phraseDrifts(page);
    const { phrases, medianMs, worstMs, worst } = driftFigures(drifts);
    console.log(
      `${phrases} phrases, marked from heard: median ${medianMs.toFixed(0)} ms, worst ${worstMs.toFixed(0)} ms`,
    );
    console.log(worst);
    if (!(worstMs <= WORST_DRIFT_MS)) throw new Error(`The worst drift is over ${WORST_DRIFT_MS} ms.`);
  } finally {
    await browser.close();
    await served.close();
  }
}
