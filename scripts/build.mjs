// @ts-check
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runTool } from './spawn.mjs';

/** Everything the built page is made of. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/built-page.mjs',
  'scripts/lesson',
  'scripts/offline',
  'public',
  'src',
];

/**
 * @param {string} path a file or folder
 * @returns {number} the youngest modification time under it, ms; 0 when there is nothing. Folders count too:
 *   theirs changes when a file in them is deleted.
 */
export function newestMs(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestMs(join(path, name))),
    stats.mtimeMs,
  );
}

/**
 * @param {string} root folder that holds the sources and dist
 * @returns {boolean} whether dist is missing or older than what it is made of
 */
export function isOutdated(root) {
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false });
  if (!built) return true;
  return SOURCES.some((source) => newestMs(join(root, source)) > built.mtimeMs);
}

/**
 * Builds dist with vite.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build(env = process.env) {
  const started = new Date();
  // Whoever calls may run as something else (vite's own runner says development), and React would be built for that.
  const { code } = await runTool('vite/bin/vite.js', ['build'], { ...env, NODE_ENV: 'production' });
  if (code !== 0) return false;
  // Dated to the start, so that a source saved while vite ran counts as younger than the build.
  utimesSync(new URL('dist/index.html', ROOT), started, started);
  return true;
}

/**
 * Builds dist when it is missing or older than the sources.
 * @throws {Error} when the build fails
 */
export async function buildIfOutdated() {
  if (!isOutdated(fileURLToPath(ROOT))) return;
  console.log('Building the page.');
  if (!(await build())) throw new Error('\nThe build failed; the reason stands above.');
}
