import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { provideChromium } from '../../scripts/chromium.mjs';
import { startServer } from '../../scripts/server/static-server.mjs';

/** Software WebGL that gives the same picture on every machine, and a browser that calls nobody. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Starts the Chromium that `npm test` found, or finds one itself, with further flags if given. The caller closes it. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await provideChromium(), args: [...FLAGS, ...flags] });
}

export interface Served {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built page on a free port. The caller closes it.
 * @throws Error that says to build first when there is no dist.
 */
export function serveDist(): Promise<Served> {
  return startServer({ root: fileURLToPath(new URL('../../dist', import.meta.url)) });
}

/**
 * Without a graphics card there is nothing to compose on: plates and captions painted in plain memory take an eighth off
 * the tests. The 3D picture itself is drawn as ever; but it is copied there, so what measures time goes without.
 */
const PLAINLY_COMPOSED: readonly string[] = ['--disable-gpu-compositing'];

/** A browser and the served page for all tests of a file, closed after the last of them. */
export function browserForFile(flags = PLAINLY_COMPOSED): { browser: Browser; served: Served } {
  const here = {} as { browser: Browser; served: Served };
  beforeAll(async () => {
    [here.browser, here.served] = await Promise.all([launchBrowser(flags), serveDist()]);
  });
  afterAll(async () => {
    await here.browser?.close();
    await here.served?.close();
  });
  return here;
}

export interface PageOptions {
  readonly browser: Browser;
  readonly served: Served;
  /** What follows the address, e.g. `'?chapter=tunnel'`. */
  readonly path?: string;
  /** CSS pixels; 1280 x 720 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The browser's language, which decides the page's where the address does not; French unless told. */
  readonly locale?: string;
  /** False shows what stands in the HTML before any script runs. */
  readonly javaScript?: boolean;
  /** Sees each request before it leaves. `'block'` lets it fail as a lost network would. */
  readonly onRequest?: (request: Request) => 'block' | undefined;
  /** Runs in the page before any of its own scripts. */
  readonly watch?: (() => void) | readonly (() => void)[];
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page has complained about so far; all three stay empty on a healthy page. */
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens the built page in a context of its own, and notes every console error, uncaught error and request to another
 * origin, which is blocked as well. Returns once the HTML has been read; wait for `poemViewer.ready` for the picture.
 */
export async function openPage({
  browser,
  served,
  path = '',
  viewport = { width: 1280, height: 720 },
  javaScript = true,
  locale = 'fr-FR',
  onRequest,
  watch,
}: PageOptions): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    javaScriptEnabled: javaScript,
    locale,
    serviceWorkers: 'block',
  });
  for (const script of [watch ?? []].flat()) await context.addInitScript(script);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const { origin } = new URL(served.address);
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  await context.route('**/*', (route) => {
    const request = route.request();
    const address = new URL(request.url());
    const own = address.origin === origin || address.protocol === 'data:' || address.protocol === 'blob:';
    if (!own) foreignRequests.push(request.url());
    return !own || onRequest?.(request) === 'block' ? route.abort() : route.continue();
  });
  await page.goto(served.address + path, { waitUntil: 'domcontentloaded' });
  return { page, consoleErrors, pageErrors, foreignRequests, close: () => context.close() };
}
