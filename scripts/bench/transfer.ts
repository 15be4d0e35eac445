import { createHash } from 'node:crypto';
import type { Browser, Page, Response } from 'playwright-core';
import { compress } from '../server/encoding.mjs';
import { isCompressible, mediaType } from '../server/file-types.mjs';
import { startServer } from '../server/static-server.mjs';

export const KINDS = ['html', 'script', 'style', 'models', 'textures', 'poster', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes as they lie on the server, and as this project's own server sends them to who takes the one or the other coding. */
export interface Weight {
  files: number;
  rawBytes: number;
  gzipBytes: number;
  brotliBytes: number;
}

export type Transfer = Readonly<Record<Kind | 'total', Weight>>;

const KIND_OF_ENDING: Readonly<Record<string, Kind>> = {
  html: 'html',
  js: 'script',
  css: 'style',
  glb: 'models',
  webp: 'poster',
  jpg: 'textures',
  png: 'textures',
};

/**
 * Everything a built page asks for until its first frame is on screen, as a browser asks for it.
 * @param drawn resolves once that frame is there. @param search what follows the address.
 */
export async function weighPage(
  browser: Browser,
  folder: string,
  drawn: (page: Page) => Promise<unknown>,
  search = '',
): Promise<Transfer> {
  const served = await startServer({ root: folder });
  const context = await browser.newContext({ viewport: { width: 300, height: 300 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const bodies: Promise<readonly [string, Buffer]>[] = [];
    const note = (response: Response): void => {
      bodies.push(response.body().then((body) => [nameOf(response.url()), body]));
    };
    page.on('response', note);
    await page.goto(served.address + search);
    await drawn(page);
    // What comes later is not counted; asked for its body when the page has gone, it would end the whole run.
    page.off('response', note);
    const weights = Object.fromEntries(
      [...KINDS, 'total'].map((kind) => [kind, { files: 0, rawBytes: 0, gzipBytes: 0, brotliBytes: 0 }]),
    ) as Record<Kind | 'total', Weight>;
    for (const [name, body] of await Promise.all(bodies)) {
      const { gzipBytes, brotliBytes } = await packed(name, body);
      for (const weight of [weights[kindOf(name)], weights.total]) {
        weight.files += 1;
        weight.rawBytes += body.byteLength;
        weight.gzipBytes += gzipBytes;
        weight.brotliBytes += brotliBytes;
      }
    }
    return weights;
  } finally {
    await context.close();
    await served.close();
  }
}

type Packed = Pick<Weight, 'gzipBytes' | 'brotliBytes'>;

/** By name and content: every tier asks for the same scripts, and packing them takes seconds. */
const known = new Map<string, Packed>();

async function packed(name: string, body: Buffer): Promise<Packed> {
  if (!isCompressible(mediaType(name))) return { gzipBytes: body.byteLength, brotliBytes: body.byteLength };
  const key = `${name} ${createHash('sha256').update(body).digest('hex')}`;
  const before = known.get(key);
  if (before) return before;
  const [gzipped, brotlied] = await Promise.all([compress(body, 'gzip'), compress(body, 'br')]);
  const now = { gzipBytes: gzipped.byteLength, brotliBytes: brotlied.byteLength };
  known.set(key, now);
  return now;
}

const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) || 'index.html';

const kindOf = (name: string): Kind => KIND_OF_ENDING[name.split('.').at(-1) ?? ''] ?? 'other';
