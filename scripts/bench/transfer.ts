import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startServer } from '../server/static-server.mjs';

export const KINDS = ['html', 'script', 'style', 'models', 'poster', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes as they lie on the server, and as they travel at the best each coding can do. */
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
};

/**
 * Everything a built page asks for until its first frame is on screen, as a browser asks for it.
 * @param drawn runs in the page; resolves once that frame is there.
 */
export async function weighPage(
  browser: Browser,
  folder: string,
  drawn: () => Promise<unknown>,
): Promise<Transfer> {
  const served = await startServer({ root: folder });
  const context = await browser.newContext({ viewport: { width: 480, height: 480 } });
  try {
    const page = await context.newPage();
    const bodies: Promise<readonly [Kind, Buffer]>[] = [];
    page.on('response', (response) =>
      bodies.push(response.body().then((body) => [kindOf(response.url()), body])),
    );
    await page.goto(served.address);
    await page.evaluate(drawn);
    const weights = Object.fromEntries(
      [...KINDS, 'total'].map((kind) => [kind, { files: 0, rawBytes: 0, gzipBytes: 0, brotliBytes: 0 }]),
    ) as Record<Kind | 'total', Weight>;
    for (const [kind, body] of await Promise.all(bodies)) {
      const gzipped = (await promisify(gzip)(body, { level: 9 })).byteLength;
      const brotlied = (await promisify(brotliCompress)(body)).byteLength;
      for (const weight of [weights[kind], weights.total]) {
        weight.files += 1;
        weight.rawBytes += body.byteLength;
        // A server does not send what compressing has made longer.
        weight.gzipBytes += Math.min(gzipped, body.byteLength);
        weight.brotliBytes += Math.min(brotlied, body.byteLength);
      }
    }
    return weights;
  } finally {
    await context.close();
    await served.close();
  }
}

function kindOf(url: string): Kind {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return name === '' ? 'html' : (KIND_OF_ENDING[name.split('.').at(-1) ?? ''] ?? 'other');
}
