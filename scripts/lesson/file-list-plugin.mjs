// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { afterBuild } from '../built-page.mjs';

/**
 * Writes beside the built page which files it is made of, so that the page can pack itself as a lesson.
 * @returns {import('vite').Plugin}
 */
export const fileListPlugin = () =>
  afterBuild('the-list-of-files', async (folder) => {
    /** @type {{ module: typeof import('./filesIn') }} */
    const { module } = await runnerImport(fileURLToPath(new URL('filesIn.ts', import.meta.url)), {
      configFile: false,
      logLevel: 'error',
    });
    await module.listFiles(folder);
  });
