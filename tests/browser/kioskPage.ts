import type { Page } from 'playwright-core';
import { openViewer, type ViewerOptions } from './viewer';
import type { OpenedPage } from './support';

/** A kiosk's screen, small enough for software rendering. */
export const KIOSK_SIZE = { width: 800, height: 600 };

/** The page as a waiting room opens it, once the loop is on screen. */
export async function openKiosk(options: ViewerOptions): Promise<OpenedPage> {
  const opened = await openViewer({
    quality: 'software',
    viewport: KIOSK_SIZE,
    path: '?mode=kiosk',
    ...options,
  });
  await screenIs(opened.page, 'attract');
  return opened;
}

/** Waits for one of the three screens. */
export const screenIs = (page: Page, screen: 'attract' | 'tiles' | 'story'): Promise<void> =>
  page.locator(`[data-screen="${screen}"]`).waitFor();

/** From now on time passes only as `pass` says. */
export const stopTime = (page: Page): Promise<void> =>
  page.evaluate(() => window.poemViewer.clock.useHandClock());

/** Lets time pass, in one step unless told, and waits until that instant has been drawn. */
export const pass = (page: Page, seconds: number, steps = 1): Promise<void> =>
  page.evaluate(
    async ([each, count]) => {
      for (let i = 0; i < count; i += 1) await window.poemViewer.clock.advance(each);
    },
    [seconds / steps, steps] as const,
  );

/** Everything that a page could keep of a visitor outside itself. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    address: location.search + location.hash,
  }));

/** Opens the state of the machine, as its staff does. */
export async function openHealth(page: Page): Promise<string> {
  const corner = page.getByTestId('corner');
  for (let i = 0; i < 5; i += 1) await corner.dispatchEvent('pointerdown', { bubbles: true });
  const health = page.getByRole('dialog', { name: 'État de la borne' });
  await health.waitFor();
  return health.innerText();
}
