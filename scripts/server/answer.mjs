// @ts-check
import { createReadStream } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byte-range.mjs';
import { chooseEncoding, compress } from './encoding.mjs';
import { isCompressible, mediaType } from './file-types.mjs';
import { findFile } from './find-file.mjs';
import { cacheControl, securityHeaders, sharingHeaders } from './headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const SMALLEST_WORTH_COMPRESSING_BYTES = 1024;

/**
 * @param {string} root the folder whose files are given out
 * @param {readonly string[]} embedders other origins that may show the page in a frame of theirs
 * @returns {Promise<(request: Request, response: Response) => Promise<void>>}
 * @throws {Error} when the folder does not exist
 */
export async function answerFrom(root, embedders) {
  const realRoot = await realpath(root);
  const everywhere = Object.entries(securityHeaders(embedders));
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  return async (request, response) => {
    for (const [name, value] of everywhere) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return refuse(request, response, 405, 'Only GET and HEAD are answered.');
    }
    const found = await findFile(realRoot, request.url ?? '/');
    if (!found) return refuse(request, response, 404, 'There is nothing here.');

    const { path, name, stats } = found;
    const type = mediaType(path);
    const version = stats.size.toString(36) + '-' + Math.round(stats.mtimeMs).toString(36);
    const compressible = isCompressible(type) && stats.size >= SMALLEST_WORTH_COMPRESSING_BYTES;
    // A range is counted in the file's own bytes, so it is answered from the file as it is.
    const encoding =
      compressible && !request.headers.range ? chooseEncoding(request.headers['accept-encoding']) : null;
    const tag = encoding ? `"${version}-${encoding}"` : `"${version}"`;

    response.setHeader('content-type', type);
    response.setHeader('etag', tag);
    response.setHeader('cache-control', cacheControl(name));
    response.setHeader('accept-ranges', 'bytes');
    const { vary, ...sharing } = sharingHeaders(name, request.headers.origin, embedders);
    for (const [header, value] of Object.entries(sharing)) response.setHeader(header, value);
    const varies = [...(compressible ? ['accept-encoding'] : []), ...(vary ? [vary] : [])];
    if (varies.length > 0) response.setHeader('vary', varies.join(', '));

    const known = request.headers['if-none-match']?.split(',').map((part) => part.trim().replace(/^W\//, ''));
    if (known?.includes(tag) || known?.includes('*')) {
      response.writeHead(304).end();
      return;
    }
    if (encoding) {
      const key = `${path} ${tag}`;
      const body = compressed.get(key) ?? (await compress(await readFile(path), encoding));
      compressed.set(key, body);
      response.writeHead(200, { 'content-encoding': encoding, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    const condition = request.headers['if-range'];
    const stillCurrent = condition === undefined || condition === tag;
    const range = stillCurrent ? byteRange(request.headers.range, stats.size) : null;
    if (range === 'unsatisfiable') {
      response.setHeader('content-range', `bytes */${stats.size}`);
      return refuse(request, response, 416, `The file has ${stats.size} bytes.`);
    }
    if (range) response.setHeader('content-range', `bytes ${range.first}-${range.last}/${stats.size}`);
    const length = range ? range.last - range.first + 1 : stats.size;
    response.writeHead(range ? 206 : 200, { 'content-length': length });
    if (request.method === 'HEAD' || length === 0) {
      response.end();
      return;
    }
    const part = range ? { start: range.first, end: range.last } : {};
    // A visitor who leaves halfway through a sound file is everyday life, not an error.
    await pipeline(createReadStream(path, part), response).catch(() => response.destroy());
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} words
 */
function refuse(request, response, status, words) {
  response.removeHeader('etag');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : words + '\n');
}
