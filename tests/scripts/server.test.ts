import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/server/static-server.mjs';

const PAGE = '<!doctype html><title>page</title>' + '<p>words</p>'.repeat(200);
const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const parent = mkdtempSync(join(tmpdir(), 'poem-server-'));
const root = join(parent, 'dist');
let server: Awaited<ReturnType<typeof startServer>>;

/** Asks without tidying the path up first, which fetch would do. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  address = server.address,
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'embed'));
  mkdirSync(join(root, '.vite'));
  const files = {
    'index.html': PAGE,
    'assets/main-Ab3_x-9Z.js': 'export const a = 1;'.repeat(100),
    'assets/plain.js': '1',
    'embed/poem-viewer.js': '1',
    'a.glb': SOUND,
    'voice.opus': SOUND,
    'captions.vtt': 'WEBVTT',
    'app.webmanifest': '{}',
    'page.css': 'p{}',
    'unknown.zzz': 'x',
    'empty.txt': '',
    'spaced name é.txt': 'found',
    '.vite/manifest.json': '{}',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  symlinkSync(join(parent, 'secret.txt'), join(root, 'link.txt'));
  server = await startServer({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

describe('what it gives out', () => {
  it('the page, with or without a question mark behind it', async () => {
    for (const path of ['/', '/index.html', '/?lang=fr&chapter=tunnel']) {
      const { status, body } = await ask(path);
      expect(status, path).toBe(200);
      expect(body.toString(), path).toBe(PAGE);
    }
    expect((await ask('/spaced%20name%20%C3%A9.txt')).body.toString()).toBe('found');
    expect((await ask('/empty.txt')).headers['content-length']).toBe('0');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/plain.js', 'text/javascript; charset=utf-8'],
    ['/page.css', 'text/css; charset=utf-8'],
    ['/a.glb', 'model/gltf-binary'],
    ['/captions.vtt', 'text/vtt; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/voice.opus', 'audio/ogg; codecs=opus'],
    ['/unknown.zzz', 'application/octet-stream'],
  ])('%s as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/link.txt',
    '/.vite/manifest.json',
    '/index.html%00.txt',
    '/%zz',
    '/assets',
    '/assets/',
    '/missing.js',
    '/' + 'a'.repeat(5000),
  ])('nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('nothing to a method that would change something', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('parts of a file', () => {
  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=990-', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=995-2000', 995, 999],
    ['bytes=-5000', 0, 999],
  ])('%s', async (range, first, last) => {
    const { status, headers, body } = await ask('/voice.opus', { range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${first}-${last}/1000`);
    expect(body.equals(SOUND.subarray(first, last + 1))).toBe(true);
  });

  it.each(['bytes=1000-', 'bytes=-0'])('%s lies outside', async (range) => {
    const { status, headers } = await ask('/voice.opus', { range });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */1000']);
  });

  it.each(['bytes=0-1,5-6', 'bytes=9-2', 'bytes=-', 'lines=1-2'])('%s gives the whole', async (range) => {
    const { status, body } = await ask('/voice.opus', { range });
    expect([status, body.length]).toEqual([200, 1000]);
  });

  it('only of the version the client knows', async () => {
    const { etag = '' } = (await ask('/voice.opus')).headers;
    const range = 'bytes=0-9';
    expect((await ask('/voice.opus', { range, 'if-range': etag })).status).toBe(206);
    expect((await ask('/voice.opus', { range, 'if-range': '"old"' })).status).toBe(200);
  });

  it('counted in the bytes of the file, not of its compressed form', async () => {
    const { status, headers, body } = await ask('/', { range: 'bytes=0-8', 'accept-encoding': 'br' });
    expect([status, headers['content-encoding'], body.toString()]).toEqual([206, undefined, '<!doctype']);
  });
});

describe('headers', () => {
  it('keep everything on this origin, also when nothing is found', async () => {
    for (const path of ['/', '/a.glb', '/missing']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toContain(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';",
      );
      expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
    }
  });

  it('let hashed files be kept for ever and the rest be asked for each time', async () => {
    const cached = async (path: string): Promise<string | undefined> =>
      (await ask(path)).headers['cache-control'];
    expect(await cached('/assets/main-Ab3_x-9Z.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/a.glb', '/assets/plain.js', '/missing'])
      expect(await cached(path), path).toBe('no-cache');
  });

  it('answer 304 to a client that has this very version', async () => {
    for (const encoding of ['identity', 'br']) {
      const { etag = '' } = (await ask('/', { 'accept-encoding': encoding })).headers;
      const again = await ask('/', { 'accept-encoding': encoding, 'if-none-match': `"other", W/${etag}` });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('compress text for those who take it', async () => {
    const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', PAGE]);
    const gzip = await ask('/', { 'accept-encoding': 'gzip, br;q=0' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', PAGE]);
    expect(br.headers.vary).toBe('accept-encoding');
    expect(br.headers.etag).not.toBe(gzip.headers.etag);
    expect((await ask('/a.glb', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('are the same for HEAD, without the body', async () => {
    for (const encoding of ['identity', 'br']) {
      const get = await ask('/', { 'accept-encoding': encoding });
      const head = await ask('/', { 'accept-encoding': encoding }, 'HEAD');
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-length']).toBe(get.headers['content-length']);
    }
  });
});

describe('other origins', () => {
  const MODULE = '/embed/poem-viewer.js';
  const ancestors = ({ headers }: Answer): string | undefined =>
    String(headers['content-security-policy'])
      .split('; ')
      .find((rule) => rule.startsWith('frame-ancestors'));

  it('may embed nothing and load nothing unless they were named', async () => {
    const answer = await ask(MODULE, { origin: 'https://host.example' });
    expect(ancestors(answer)).toBe("frame-ancestors 'self'");
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers.vary).toBeUndefined();
  });

  it('may embed the page and load its element when they were, and nothing else', async () => {
    const open = await startServer({ root, embedders: ['https://host.example', 'http://127.0.0.1:9001'] });
    const from = (origin: string, path = MODULE, more: Record<string, string> = {}): Promise<Answer> =>
      ask(path, { origin, ...more }, 'GET', open.address);
    try {
      const answer = await from('https://host.example');
      expect(ancestors(answer)).toBe("frame-ancestors 'self' https://host.example http://127.0.0.1:9001");
      expect(answer.headers['access-control-allow-origin']).toBe('https://host.example');
      expect(answer.headers.vary).toBe('origin');
      const known = await from('https://host.example', MODULE, {
        'if-none-match': String(answer.headers.etag),
      });
      expect([known.status, known.headers['access-control-allow-origin']]).toEqual([
        304,
        'https://host.example',
      ]);
      for (const origin of ['https://stranger.example', 'null', 'https://host.example.evil.example']) {
        const refused = await from(origin);
        expect(refused.headers['access-control-allow-origin'], origin).toBeUndefined();
        expect(refused.headers.vary, 'a cache must not mix the two up').toBe('origin');
      }
      for (const path of ['/', '/a.glb', '/missing'])
        expect(
          (await from('https://host.example', path)).headers['access-control-allow-origin'],
          path,
        ).toBeUndefined();
    } finally {
      await open.close();
    }
  });
});

it('says to build first when the folder is missing', async () => {
  await expect(startServer({ root: join(parent, 'nowhere') })).rejects.toThrow(/Build the page first/);
});
