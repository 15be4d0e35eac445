import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Everything that is measured, built into a folder of its own, so that `dist` stays as it is. */
export interface Builds {
  /** The page. */
  readonly page: string;
  /** One lit box by React, three and fiber. */
  readonly bare: string;
  /** The program that times the functions, bundled as the page's own code is. */
  readonly times: string;
  readonly remove: () => Promise<void>;
}

/** @throws Error when one of the builds fails. */
export async function buildAll(): Promise<Builds> {
  const folder = await mkdtemp(join(tmpdir(), 'poem-bench-'));
  const out = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true });
  const quiet = { logLevel: 'error' } as const;
  await build({
    ...quiet,
    root: here('../..'),
    configFile: here('../../vite.config.ts'),
    build: { ...out('page'), reportCompressedSize: false },
  });
  await build({
    ...quiet,
    root: here('bare'),
    configFile: false,
    base: './',
    plugins: [react()],
    build: { ...out('bare'), target: 'es2022', modulePreload: { polyfill: false } },
  });
  await build({
    ...quiet,
    root: here('.'),
    configFile: false,
    // Bundled as for the page: in Vite's own module runner every imported name would be looked up anew at each use.
    build: { ...out('times'), target: 'es2022', ssr: here('timesMain.ts') },
    // It runs far from any node_modules.
    ssr: { noExternal: true },
  });
  return {
    page: join(folder, 'page'),
    bare: join(folder, 'bare'),
    times: join(folder, 'times', 'timesMain.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
