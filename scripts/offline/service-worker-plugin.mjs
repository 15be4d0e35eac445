// @ts-check
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterBuild, pathsIn } from '../built-page.mjs';

const WORKER = 'sw.js';
/** 128 bits tell files apart; the list is fetched at every look for a new version. */
const DIGITS = 32;
/** What nobody needs without a network: what others embed, packages of lessons, sounds and captions that are offered twice. */
const LEFT_OUT = [/^embed\//, /^files\.json$/, /^licenses\.md$/, /\.mp3$/, /\.vtt$/, /^sw\.js$/];

/**
 * What a built page is made of, for use without a network.
 * @param {string} folder
 * @returns {Promise<import('../../src/offline/keptPage').Release>}
 */
export async function releaseOf(folder) {
  const paths = (await pathsIn(folder)).filter((path) => !LEFT_OUT.some((each) => each.test(path)));
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return {
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS),
      };
    }),
  );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}

/**
 * Writes the service worker of a built page beside it: one classic script with the list of files in it.
 * @param {string} folder without a slash at its end
 * @returns {Promise<import('../../src/offline/keptPage').Release>} what it keeps
 */
export async function writeServiceWorker(folder) {
  const release = await releaseOf(folder);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __POEM_RELEASE__: JSON.stringify(release) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../src/offline/serviceWorker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'poemWorker',
        fileName: () => WORKER,
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error('The service worker was not built.');
  await writeFile(join(folder, WORKER), chunk.code);
  return release;
}

/** @returns {import('vite').Plugin} */
export const serviceWorkerPlugin = () => afterBuild('the-page-without-a-network', writeServiceWorker);
