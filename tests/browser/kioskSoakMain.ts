import { parseArgs } from 'node:util';
import { buildIfOutdated } from '../../scripts/build.mjs';
import { openHealth, openKiosk, screenIs, stopTime } from './kioskPage';
import { showEverything, soak, type Census } from './kioskSoak';
import { launchBrowser, serveDist } from './support';

/** What may not be more at the end than it was at the start. */
const COUNTED = ['geometries', 'textures', 'programs', 'elements', 'nodes', 'listeners'] as const;
/** Of nodes and listeners that are alive: what a page holds for the moment differs from moment to moment. */
const SLACK: Partial<Record<(typeof COUNTED)[number], number>> = { nodes: 150, listeners: 40 };

/**
 * `npm run soak [-- --loops 300 --seed 17 --every 25]`: the waiting room's loop by the hand-driven clock, with random
 * visitors, and what it holds on to. Ends with an error when anything has grown.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      loops: { type: 'string', default: '300' },
      seed: { type: 'string', default: '17' },
      every: { type: 'string', default: '25' },
    },
  });
  await buildIfOutdated();
  const served = await serveDist();
  const browser = await launchBrowser(['--disable-gpu-compositing', '--js-flags=--expose-gc']);
  const rows: (Census & { readonly loop: number })[] = [];
  try {
    const opened = await openKiosk({ browser, served, viewport: { width: 640, height: 480 } });
    const { page } = opened;
    await stopTime(page);
    await showEverything(page);
    const seed = Number(values.seed);
    const loops = Number(values.loops);
    console.log(`seed ${seed}`);
    await soak({
      page,
      loops,
      seed,
      every: Number(values.every),
      onCensus: (loop, census) => {
        rows.push({ loop, ...census });
        console.log(lineOf(loop, census));
      },
    });
    await screenIs(page, 'attract');
    console.log(await openHealth(page));
    const complaints = [...opened.pageErrors, ...opened.consoleErrors];
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    console.log(verdictOf(rows));
  } finally {
    await browser.close();
    await served.close();
  }
}

const lineOf = (loop: number, census: Census): string =>
  [
    `${String(loop).padStart(4)} loops`,
    ...Object.entries(census).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`),
  ].join('  ');

/** @throws Error naming what has grown. */
function verdictOf(rows: readonly (Census & { readonly loop: number })[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || first === last) throw new Error('Too few loops to compare.');
  const grown = COUNTED.filter((name) => last[name] > first[name] + (SLACK[name] ?? 0));
  if (grown.length > 0)
    throw new Error(
      grown.map((name) => `${name}: ${first[name]} at first, ${last[name]} at the end`).join('\n'),
    );
  return `Nothing has grown; heap ${slopeOf(rows).toFixed(4)} MB a loop.`;
}

/** Least squares, MB a loop. */
function slopeOf(rows: readonly (Census & { readonly loop: number })[]): number {
  const mean = (of: (row: Census & { readonly loop: number }) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [x, y] = [mean(({ loop }) => loop), mean(({ heapMb }) => heapMb)];
  const above = rows.reduce((sum, row) => sum + (row.loop - x) * (row.heapMb - y), 0);
  return above / rows.reduce((sum, row) => sum + (row.loop - x) ** 2, 0);
}
