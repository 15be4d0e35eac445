// @ts-check
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * @typedef {object} FoundFile
 * @property {string} path where it lies
 * @property {string} name its path inside the folder, with forward slashes
 * @property {import('node:fs').Stats} stats
 */

/**
 * Finds the file an address means, and nothing outside the folder: not by `..`, not by encoding, not by a link.
 * Files and folders whose name begins with a dot are not for visitors.
 * @param {string} root real path of the folder served
 * @param {string} url as it stands in the request line
 * @returns {Promise<FoundFile | null>} null when there is nothing to give
 */
export async function findFile(root, url) {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (!pathname.startsWith('/') || pathname.includes('\0') || pathname.includes('\\')) return null;
    const path = await realpath(join(root, pathname.endsWith('/') ? pathname + 'index.html' : pathname));
    const inside = relative(root, path);
    const parts = inside.split(sep);
    if (isAbsolute(inside) || parts.some((part) => part.startsWith('.'))) return null;
    const stats = await stat(path);
    return stats.isFile() ? { path, name: parts.join('/'), stats } : null;
  } catch {
    // A name that does not exist, cannot be decoded or is too long: the visitor hears the same of each.
    return null;
  }
}
