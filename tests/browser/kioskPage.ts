import type { CDPSession, Page } from 'playwright-core';
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

declare global {
  interface Window {
    prints: number;
    /** Keys that the page left to the browser. */
    keysLeft: string[];
  }
}

/** Runs in the page: counts how often it was about to be printed, and notes every key that it leaves to the browser. */
export function watchFromInside(): void {
  window.prints = 0;
  addEventListener('beforeprint', () => (window.prints += 1));
  window.keysLeft = [];
  addEventListener(
    'keydown',
    (event) => {
      // When everybody has heard of it.
      setTimeout(() => {
        if (!event.defaultPrevented) window.keysLeft.push(event.key);
      });
    },
    { capture: true },
  );
}

/** Keys that a page may leave to the browser: alone they do nothing in a kiosk. */
const HARMLESS = ['Control', 'Alt', 'Meta', 'Shift', 'Escape', 'Backspace', 'Enter', 'Tab', ' '];

/** What a page must not bring about: other windows, questions of the browser, downloads, other addresses. */
export interface Watched {
  readonly seen: string[];
}

export function watchWindows(page: Page): Watched {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('download', (download) => seen.push(`download: ${download.url()}`));
  page.on('filechooser', () => seen.push('file chooser'));
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => seen.push(`navigation: ${frame.url()}`));
  return { seen };
}

/** What shows that somebody got out of the page, or changed it for the next one: nothing, if the page holds. */
export async function waysFound(page: Page, { seen }: Watched): Promise<string[]> {
  const ways = seen.filter((each) => each !== `navigation: ${page.url()}`);
  if (page.context().pages().length !== 1) ways.push('another window');
  if (new URL(page.url()).searchParams.get('mode') !== 'kiosk') ways.push(page.url());
  if ((await page.locator('[data-screen]').count()) !== 1) ways.push('the kiosk is gone');
  const { prints, full, scale, keys } = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return {
      prints: window.prints,
      full: document.fullscreenElement === null,
      scale: visualViewport?.scale,
      keys: window.keysLeft,
    };
  });
  ways.push(...keys.filter((key) => !HARMLESS.includes(key)).map((key) => `key: ${key}`));
  if (prints !== 0) ways.push('printed');
  if (!full) ways.push('full screen');
  if (scale !== 1) ways.push(`enlarged ${String(scale)} times`);
  return ways;
}

/** Two fingers that part around a point, as far as the screen is wide. */
export async function pinch(session: CDPSession, x: number, y: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apartPx: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apartPx / 2, y, id: 1 },
              { x: x + apartPx / 2, y, id: 2 },
            ],
    });
  await touch('touchStart', 40);
  for (let apartPx = 60; apartPx <= 500; apartPx += 40) await touch('touchMove', apartPx);
  await touch('touchEnd', 0);
}
