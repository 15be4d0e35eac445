import type { Browser, Page } from 'playwright-core';
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
    page.on('response', (response) =>
      bodies.push(response.body().then((body) => [nameOf(response.url()), body])),
    );
    await page.goto(served.address + search);
    await drawn(page);
    const weights = Object.fromEntries(
      [...KINDS, 'total'].map((kind) => [kind, { files: 0, rawBytes: 0, gzipBytes: 0, brotliBytes: 0 }]),
    ) as Record<Kind | 'total', Weight>;
    for (const [name, body] of await Promise.all(bodies)) {
      const packs = isCompressible(mediaType(name));
      const gzipped = packs ? await compress(body, 'gzip') : body;
      const brotlied = packs ? await compress(body, 'br') : body;
      for (const weight of [weights[kindOf(name)], weights.total]) {
        weight.files += 1;
        weight.rawBytes += body.byteLength;
        weight.gzipBytes += gzipped.byteLength;
        weight.brotliBytes += brotlied.byteLength;
      }
    }
    return weights;
  } finally {
    await context.close();
    await served.close();
  }
}

const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1) || 'index.html';

const kindOf = (name: string): Kind => KIND_OF_ENDING[name.split('.').at(-1) ?? ''] ?? 'other';
