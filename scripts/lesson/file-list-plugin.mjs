// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Writes beside the built page which files it is made of, so that the page can pack itself as a lesson.
 * @returns {import('vite').Plugin}
 */
export function fileListPlugin() {
  let folder = '';
  let failed = false;
  return {
    name: 'the-list-of-files',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    buildEnd: (error) => {
      failed = error !== undefined;
    },
    // Only now does everything lie there, also what is copied as it is.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (failed) return;
        /** @type {{ module: typeof import('./filesIn') }} */
        const { module } = await runnerImport(fileURLToPath(new URL('filesIn.ts', import.meta.url)), {
          configFile: false,
          logLevel: 'error',
        });
        await module.listFiles(folder);
      },
    },
  };
}
