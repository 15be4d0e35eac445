import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { serviceWorkerPlugin } from './scripts/offline/service-worker-plugin.mjs';
import { fileListPlugin } from './scripts/lesson/file-list-plugin.mjs';

/** A browser test loads the whole page under software rendering, so it gets minutes where a unit test gets seconds. */
const BROWSER_TEST_TIMEOUT_MS = 120_000;

/** What a page is waited for: a busy machine without a graphics card takes seconds for a frame. */
const BROWSER_PATIENCE_MS = 30_000;

/** A unit test that hangs is ended; one that is slow on a busy machine is not thereby wrong. */
const UNIT_TEST_TIMEOUT_MS = 60_000;

const IN_A_BROWSER = {
  environment: 'node',
  testTimeout: BROWSER_TEST_TIMEOUT_MS,
  hookTimeout: BROWSER_TEST_TIMEOUT_MS,
  expect: { poll: { timeout: BROWSER_PATIENCE_MS } },
} as const;

/** What measures time, or a machine that is slow, has the machine to itself. */
const MEASURING = ['slowFrames', 'voice'].map((name) => `tests/browser/${name}.test.ts`);

/**
 * Fiber's Canvas registers the whole of three, which keeps every class of it in the bundle (56 kB gzipped). Here it
 * registers nothing; views register the classes they use with `extend({ ... })`.
 */
function onlyTheClassesUsed(): Plugin {
  const CALL = /React\.useMemo\(\(\) => extend\(THREE\), \[\]\);/;
  let replaced = 0;
  return {
    name: 'only-the-classes-used',
    apply: 'build',
    transform: {
      filter: { id: /@react-three[\\/]fiber[\\/]dist[\\/]react-three-fiber\.esm\.js$/ },
      handler(code) {
        if (!CALL.test(code)) return null;
        replaced += 1;
        return { code: code.replace(CALL, ''), map: null };
      },
    },
    buildEnd(error) {
      if (error || replaced > 0) return;
      this.error(
        'Fiber no longer calls extend(THREE) where this plugin looks for it: read its Canvas and adapt.',
      );
    },
  };
}

/**
 * `<poem-viewer>` for the pages of others, beside the page: one module under a name that stays, with its exports. The page
 * itself loads nothing of it.
 */
function theElementForOthers(): Plugin {
  const fileName = 'embed/poem-viewer.js';
  return {
    name: 'the-element-for-others',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('src/embed/poemViewer.ts', import.meta.url)),
        fileName,
        preserveSignature: 'strict',
      });
    },
    generateBundle(_options, bundle) {
      const element = bundle[fileName];
      if (element?.type !== 'chunk') this.error(`${fileName} was not built.`);
      else if (element.imports.length + element.dynamicImports.length > 0)
        this.error(
          `${fileName} must stand alone, and loads ${[...element.imports, ...element.dynamicImports].join(', ')}.`,
        );
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder works from any path, also inside another page's folder.
  base: './',
  define: { __POEM_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [react(), onlyTheClassesUsed(), theElementForOthers(), fileListPlugin(), serviceWorkerPlugin()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The licenses of exactly what is shipped.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        // Three and React hardly ever change between releases: a returning visitor keeps them.
        codeSplitting: {
          groups: [
            // A group takes along what it imports unless a group of higher priority claims that.
            {
              name: 'react',
              priority: 3,
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|use-sync-external-store)[\\/]/,
            },
            { name: 'three', priority: 2, test: /node_modules[\\/]three[\\/]/ },
            { name: 'r3f', priority: 1, test: /node_modules[\\/]@react-three[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // One core is not kept free: nothing else is worked on meanwhile.
          maxWorkers: '100%',
          setupFiles: ['tests/setup.ts'],
          testTimeout: UNIT_TEST_TIMEOUT_MS,
          hookTimeout: UNIT_TEST_TIMEOUT_MS,
        },
      },
      {
        extends: true,
        test: {
          ...IN_A_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: MEASURING,
          // A page that loads waits as often as it works: two share two cores in four fifths of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...IN_A_BROWSER,
          name: 'measuring',
          include: MEASURING,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
