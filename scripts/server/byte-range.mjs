// @ts-check

/**
 * Reads a Range header, e.g. `bytes=0-499`, `bytes=500-` or `bytes=-500` (the last 500).
 * @param {string | undefined} header
 * @param {number} size of the file, bytes
 * @returns {{ first: number, last: number } | 'unsatisfiable' | null} both ends inclusive; null means the whole file,
 *   which is also the right answer to a header that is malformed or asks for several ranges at once
 */
export function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= size ? 'unsatisfiable' : { first, last };
}
