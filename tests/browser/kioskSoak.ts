import type { CDPSession, Page } from 'playwright-core';
import { seededRandom } from '../../src/math/random';
import { pass, screenIs } from './kioskPage';
import { realProgramme } from '../support/programme';
import { seek, stats } from './viewer';

/** What must not grow in a page that runs for months. */
export interface Census {
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  /** In the page, and all that are alive. */
  readonly elements: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heapMb: number;
}

export interface SoakOptions {
  readonly page: Page;
  readonly loops: number;
  readonly seed: number;
  /** Told after so many loops. */
  readonly every: number;
  readonly onCensus: (loop: number, census: Census) => void;
  /** Called before each loop, e.g. to break something. */
  readonly beforeLoop?: (loop: number) => Promise<void>;
}

/** A loop of the waiting room lasts about a minute and a half; it is drawn every so many seconds. */
const LOOP_S = 100;
const STEP_S = 4;
const VISITOR_SHARE = 0.6;
const LANGUAGES = ['Français', 'English', 'Español', 'العربية'];

/** The middle of every sentence. */
const INSTANTS_S = realProgramme().cues.map(({ start, end }) => (start + end) / 2);

/** Everything that must not grow, at one instant of the loop, after what nobody holds has been cleared away. */
export async function census(page: Page, session: CDPSession): Promise<Census> {
  await page.evaluate(() => window.poemViewer.goTo('condition', 20));
  for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { geometries, textures, programs } = await stats(page);
  return {
    geometries,
    textures,
    programs,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapMb: metric('JSHeapUsedSize') / 1e6,
  };
}

/**
 * Lets the loop run by the hand clock, with visitors who do whatever their seed says and leave, by the button or by walking
 * away. The page has to be a kiosk on the hand clock.
 */
export async function soak({ page, loops, seed, every, onCensus, beforeLoop }: SoakOptions): Promise<void> {
  const random = seededRandom(seed);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let loop = 0; loop < loops; loop += 1) {
    await beforeLoop?.(loop);
    await pass(page, LOOP_S, LOOP_S / STEP_S);
    if (random() < VISITOR_SHARE) await visit(page, random);
    if ((loop + 1) % every === 0) onCensus(loop + 1, await census(page, session));
  }
  await session.detach();
}

/** Shows every chapter and language once, so that whatever is made when it is first seen has been made. */
export async function showEverything(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    await page.getByRole('button', { name: language }).first().click();
    await screenIs(page, 'tiles');
    await page.locator('[data-kiosk="leave"]').click();
    await screenIs(page, 'attract');
  }
  await page.getByRole('button', { name: 'Français' }).click();
  await screenIs(page, 'tiles');
  await page.locator('ol button').first().click();
  await screenIs(page, 'story');
  for (const seconds of INSTANTS_S) await seek(page, seconds);
  await page.evaluate(() => window.poemViewer.setView('scope'));
  for (const seconds of INSTANTS_S.filter((_, i) => i % 4 === 0)) await seek(page, seconds);
  await page.locator('[data-kiosk="leave"]').click();
  await screenIs(page, 'attract');
}

async function visit(page: Page, random: () => number): Promise<void> {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  await page
    .getByRole('button', { name: one(LANGUAGES) })
    .first()
    .click();
  await screenIs(page, 'tiles');
  const tiles = page.locator('ol button');
  await tiles.nth(Math.floor(random() * (await tiles.count()))).click();
  await screenIs(page, 'story');
  for (let i = 0; i < 5; i += 1) {
    await pass(page, 3 + random() * 20, 3);
    const buttons = page.locator('button:not([data-kiosk]):visible:enabled');
    const box = await buttons.nth(Math.floor(random() * (await buttons.count()))).boundingBox();
    // Where the button is, and whatever lies over it.
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  if (random() < 0.5) await page.locator('[data-kiosk="leave"]').click();
  else {
    // Walks away, whatever was left running: at most five minutes, then the question.
    await pass(page, 301, 1);
    for (let i = 0; i < 4; i += 1) await pass(page, 61, 1);
    await pass(page, 21, 1);
  }
  await screenIs(page, 'attract');
}
