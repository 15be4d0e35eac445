import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/server/static-server.mjs';
import { launchBrowser, openPage, type OpenedPage, type Served } from './support';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let folder = '';
let browser: Browser;
let served: Served;
let opened: OpenedPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poem-other-viewer-'));
  await build({
    root: here('otherViewer'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: here('../../public'),
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  [browser, served] = await Promise.all([launchBrowser(), startServer({ root: folder })]);
  opened = await openPage({ browser, served, viewport: { width: 360, height: 360 } });
  await opened.page.waitForFunction(() => window.draw !== undefined);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('another glTF viewer', () => {
  it('has every model to open', async () => {
    const models = (await readdir(here('../../public/models'))).filter((name) => name.endsWith('.glb'));
    expect(models.sort()).toEqual([
      'endoscope-light.glb',
      'endoscope.glb',
      'neighbors-light.glb',
      'neighbors.glb',
      'organ-light.glb',
      'organ.glb',
      'tools-light.glb',
      'tools.glb',
    ]);
  });

  it.each([
    ['organ', 20_000, 0.05],
    ['organ-light', 5000, 0.05],
    ['endoscope', 1000, 0.0005],
    ['endoscope-light', 500, 0.0005],
    ['tools', 500, 0.0005],
    ['tools-light', 200, 0.0005],
  ])('shows %s.glb', async (name, triangles, covered) => {
    const drawing = await opened.page.evaluate((address) => window.draw?.(address), `./models/${name}.glb`);
    expect(drawing?.triangles).toBeGreaterThan(triangles);
    expect(drawing?.covered, 'share of the picture').toBeGreaterThan(covered);
    expect(drawing?.colors, 'shaded, not one flat tone').toBeGreaterThan(12);
    expect(opened.consoleErrors).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
  });
});
