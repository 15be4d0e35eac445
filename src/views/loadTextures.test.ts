// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { NoColorSpace, RepeatWrapping } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModelError, trackBytes } from './fetchFile';
import { loadDetail } from './loadTextures';

const PIECE = 20_000;
const image = { width: 512, height: 512, close: vi.fn() };
const decoded: ImageBitmapOptions[] = [];

/** Answers for single files instead of those in `public/models/`. */
const answers = new Map<string, () => Response>();

beforeEach(() => {
  answers.clear();
  decoded.length = 0;
  vi.stubGlobal('fetch', async (url: URL) => {
    const file = url.pathname.split('/').at(-1)!;
    const answer = answers.get(file);
    return answer ? answer() : inPieces(new Uint8Array(await readFile(`public/models/${file}`)));
  });
  vi.stubGlobal('createImageBitmap', async (_: Blob, options: ImageBitmapOptions) => {
    decoded.push(options);
    return image;
  });
});

afterEach(() => vi.unstubAllGlobals());

function inPieces(bytes: Uint8Array, headers: Record<string, string> = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += PIECE) controller.enqueue(bytes.slice(at, at + PIECE));
      controller.close();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'image/jpeg', 'content-length': String(bytes.length), ...headers },
  });
}

async function failure(file: string, answer: () => Response): Promise<ModelError> {
  answers.set(file, answer);
  const error: unknown = await loadDetail(trackBytes(() => {})).catch((caught: unknown) => caught);
  if (error instanceof ModelError) return error;
  throw new Error(`No ModelError came of it, but ${String(error)}.`);
}

describe('the baked detail', () => {
  it('comes as five tiling textures whose numbers are taken as they are', async () => {
    const detail = await loadDetail(trackBytes(() => {}));
    expect(Object.keys(detail).sort()).toEqual(['areolar', 'bundles', 'gastric', 'mucosa', 'muscle']);
    for (const texture of Object.values(detail)) {
      expect(texture).toMatchObject({
        colorSpace: NoColorSpace,
        flipY: false,
        wrapS: RepeatWrapping,
        wrapT: RepeatWrapping,
        generateMipmaps: true,
      });
      expect(texture.version, 'is uploaded').toBeGreaterThan(0);
    }
    for (const options of decoded)
      expect(options).toMatchObject({ colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
  });

  it('tells how far it is in bytes, all files together, and ends at the whole', async () => {
    const told: [number, number][] = [];
    await loadDetail(trackBytes((loaded, total) => told.push([loaded, total])));
    for (const [i, [loaded, total]] of told.entries()) {
      expect(loaded).toBeLessThanOrEqual(total);
      expect(loaded).toBeGreaterThan(told[i - 1]?.[0] ?? 0);
    }
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
  });

  it('does not believe a length that counts packed bytes', async () => {
    const told: [number, number][] = [];
    const bytes = new Uint8Array(await readFile('public/models/detail-muscle.jpg'));
    answers.set('detail-muscle.jpg', () =>
      inPieces(bytes, { 'content-encoding': 'br', 'content-length': '900000000' }),
    );
    await loadDetail(trackBytes((loaded, total) => told.push([loaded, total])));
    expect(told.at(-1)![1]).toBeLessThan(1_000_000);
  });

  it('frees its images with its textures', async () => {
    image.close.mockClear();
    const detail = await loadDetail(trackBytes(() => {}));
    for (const texture of Object.values(detail)) texture.dispose();
    expect(image.close).toHaveBeenCalledTimes(5);
  });

  it('that is missing, or a web page instead, counts as missing', async () => {
    const gone = await failure('detail-gastric.jpg', () => new Response('gone', { status: 404 }));
    expect(gone.kind).toBe('modelMissing');
    expect(gone.message).toContain('detail-gastric.jpg');
    const portal = await failure(
      'detail-gastric.jpg',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    );
    expect(portal.kind).toBe('modelMissing');
  });

  it('that is no image, cut short, or not decodable counts as broken', async () => {
    const bytes = new Uint8Array(await readFile('public/models/detail-muscle.jpg'));
    const rubbish = await failure('detail-muscle.jpg', () => inPieces(new TextEncoder().encode('rubbish')));
    expect(rubbish.kind).toBe('modelBroken');
    const short = await failure('detail-muscle.jpg', () => inPieces(bytes.slice(0, bytes.length >> 1)));
    expect(short.kind).toBe('modelBroken');
    expect(short.message).toContain('detail-muscle.jpg');
    vi.stubGlobal('createImageBitmap', () =>
      Promise.reject(new Error('The source image could not be decoded.')),
    );
    expect((await failure('detail-muscle.jpg', () => inPieces(bytes))).kind).toBe('modelBroken');
  });
});
