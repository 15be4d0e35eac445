import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** A browser test loads the whole page under software rendering, so it gets minutes where a unit test gets seconds. */
const BROWSER_TEST_TIMEOUT_MS = 120_000;

export default defineConfig({
  // Relative addresses: the built folder works from any path, also inside another page's folder.
  base: './',
  plugins: [react()],
  build: { target: 'es2022' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: BROWSER_TEST_TIMEOUT_MS,
          hookTimeout: BROWSER_TEST_TIMEOUT_MS,
        },
      },
    ],
  },
});
