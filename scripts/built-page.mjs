// @ts-check
import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * @param {string} folder of a built page, without a slash at its end
 * @returns {Promise<string[]>} paths of its files below it, with forward slashes, sorted
 */
export async function pathsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/**
 * Adds something to the built page once everything lies there, also what is copied as it is.
 * @param {string} name of the plugin
 * @param {(folder: string) => Promise<unknown>} add is handed the page's folder
 * @returns {import('vite').Plugin}
 */
export function afterBuild(name, add) {
  let folder = '';
  let failed = false;
  return {
    name,
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    buildEnd: (error) => {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (!failed) await add(folder);
      },
    },
  };
}
