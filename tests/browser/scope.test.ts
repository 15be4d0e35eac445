import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScopeProbe } from '../scopeProbe/page';
import { CASES, realProgramme } from '../support/programme';
import { scopeInstants, type ScopeInstant } from '../support/scopeInstants';
import { launchBrowser } from './support';

/** What shows the wrong side is put here for people's eyes. */
const WRONG = fileURLToPath(new URL('../../look/scope', import.meta.url));
const SEED = 4;

let vite: ViteDevServer;
let browser: Browser;

async function openProbe(query = ''): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 720, height: 480 } });
  await opened.goto(`${vite.resolvedUrls?.local[0] ?? ''}tests/scopeProbe/${query}`);
  await opened.waitForFunction(() => window.scopeProbe !== undefined || window.scopeProbeError !== undefined);
  const error = await opened.evaluate(() => window.scopeProbeError);
  if (error) throw new Error(error);
  return opened;
}

beforeAll(async () => {
  vite = await createServer({ server: { port: 0, hmr: false }, logLevel: 'error' });
  await vite.listen();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await vite?.close();
});

/** Shares of the endoscope's picture that may show a wall from within or behind, and no wall. */
const MOST_BACK = 0.02;
const MOST_EMPTY = 0.03;
/** Before the teeth the room is seen, cm. */
const IN_MOUTH_CM = 0.5;
type Measured = ScopeInstant & ReturnType<ScopeProbe['sidesAt']>;

describe('the wall as the endoscope sees it', () => {
  it.each([
    { instants: 400, quality: 'software', caseName: 'anterior' },
    { instants: 60, quality: 'high', caseName: 'anterior' },
    { instants: 60, quality: 'software', caseName: 'posterior' },
    { instants: 60, quality: 'software', caseName: 'longMyotomy' },
  ] as const)(
    `is never seen from within or behind, and nowhere missing, at $instants instants, $quality, case « $caseName », seed ${SEED}`,
    async ({ instants: count, quality, caseName }) => {
      const instants = scopeInstants(realProgramme(CASES[caseName]), count, SEED);
      expect(instants.length).toBe(count);
      const page = await openProbe(`?quality=${quality}&case=${caseName}`);
      const sides = await page.evaluate(
        (times) => times.map((seconds) => (window.scopeProbe as ScopeProbe).sidesAt(seconds)),
        instants.map(({ seconds }) => seconds),
      );
      const measured: Measured[] = instants.map((instant, i) => ({ ...instant, ...sides[i]! }));
      const inside = measured.filter(({ tipDepthCm }) => tipDepthCm >= IN_MOUTH_CM);
      const worstBack = worst(measured, 'back');
      const worstEmpty = worst(inside, 'empty');
      console.log(
        [
          `Shares of the endoscope's picture at ${count} instants, ${quality}, ${caseName}, %: least, median, most`,
          `  wrong side ${spread(measured, 'back')}, at most ${percent(MOST_BACK)}`,
          `  no wall    ${spread(inside, 'empty')}, at most ${percent(MOST_EMPTY)} (in the body, ${inside.length} instants)`,
          `  right side ${spread(inside, 'front')} (in the body)`,
          'Worst by wrong side:',
          ...worstBack.map(line),
          'Worst by missing wall:',
          ...worstEmpty.map(line),
        ].join('\n'),
      );
      for (const each of new Set([...worstBack, ...worstEmpty]))
        if (each.back >= MOST_BACK || (each.empty >= MOST_EMPTY && inside.includes(each)))
          await photograph(page, each, `${quality}-${caseName}`);
      await page.close();
      expect.soft(worstBack[0]!.back, `wrong side seen: ${line(worstBack[0]!)}`).toBeLessThan(MOST_BACK);
      expect.soft(worstEmpty[0]!.empty, `no wall: ${line(worstEmpty[0]!)}`).toBeLessThan(MOST_EMPTY);
    },
  );
});

const percent = (share: number): string => (share * 100).toFixed(2);

function spread(all: readonly Measured[], name: 'front' | 'back' | 'empty'): string {
  const shares = all.map((each) => each[name]).sort((a, b) => a - b);
  return [shares[0]!, shares[Math.floor(shares.length / 2)]!, shares.at(-1)!].map(percent).join(', ');
}

const worst = (all: readonly Measured[], name: 'back' | 'empty'): Measured[] =>
  [...all].sort((a, b) => b[name] - a[name]).slice(0, 5);

const line = ({ chapter, cue, seconds, tipDepthCm, back, empty }: Measured): string =>
  `  ${chapter}, ${cue}, ${seconds.toFixed(2)} s, tip at ${tipDepthCm.toFixed(2)} cm: wrong side ${percent(back)} %, none ${percent(empty)} %`;

async function photograph(page: Page, { chapter, seconds }: Measured, of: string): Promise<void> {
  const pictures = await page.evaluate((s) => (window.scopeProbe as ScopeProbe).pictures(s), seconds);
  await mkdir(WRONG, { recursive: true });
  for (const [name, url] of Object.entries(pictures))
    await writeFile(
      join(WRONG, `${of}-${chapter}-${seconds.toFixed(2)}-${name}.png`),
      Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
    );
}
