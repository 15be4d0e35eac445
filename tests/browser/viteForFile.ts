import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './support';

/** A browser and the sources as they are, for all tests of a file, closed after the last of them. */
export function viteForFile(): { browser: Browser; address: string } {
  const here = {} as { browser: Browser; address: string };
  let vite: ViteDevServer;
  beforeAll(async () => {
    vite = await createServer({ server: { port: 0, hmr: false }, logLevel: 'error' });
    await vite.listen();
    here.address = vite.resolvedUrls?.local[0] ?? '';
    here.browser = await launchBrowser();
  });
  afterAll(async () => {
    await here.browser?.close();
    await vite?.close();
  });
  return here;
}
