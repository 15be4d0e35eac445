import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeptPage, type Release } from './keptPage';

const BASE = 'https://viewer.example/poem/';

/** A browser's caches, as far as they are used. */
class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  open = async (name: string): Promise<Cache> => {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return {
      match: async (address: string) => store.get(address)?.clone(),
      put: async (address: string, response: Response) => void store.set(address, response.clone()),
    } as unknown as Cache;
  };
  keys = async (): Promise<string[]> => [...this.stores.keys()];
  delete = async (name: string): Promise<boolean> => this.stores.delete(name);
}

type Files = Readonly<Record<string, string>>;
const printOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const release = (version: string, files: Files): Release => ({
  version,
  files: Object.entries(files).map(([path, text]) => ({ path, bytes: text.length, sha256: printOf(text) })),
});

const FIRST: Files = { 'index.html': 'page 1', 'a.js': 'script 1', 'models/organ.glb': 'organ' };
const SECOND: Files = { 'index.html': 'page 2', 'a.js': 'script 2', 'models/organ.glb': 'organ' };

/** A machine with its caches, and a server that gives out files. */
function setUp() {
  const caches = new FakeCaches();
  const fetched: string[] = [];
  let served: Files = FIRST;
  const worker = (of: Release): KeptPage =>
    new KeptPage({
      caches,
      fetch: async (address) => {
        const path = new Request(address).url.slice(BASE.length);
        fetched.push(path);
        const text = served[path];
        return text === undefined ? new Response('', { status: 404 }) : new Response(text);
      },
      digest: async (bytes) => {
        const hash = createHash('sha256').update(new Uint8Array(bytes)).digest();
        return new Uint8Array(hash).buffer;
      },
      base: BASE,
      release: of,
    });
  const publish = (files: Files): void => {
    served = files;
    fetched.length = 0;
  };
  return { caches, fetched, worker, publish };
}

/** What a request gets; `null`: the network answers. */
async function text(page: KeptPage, path: string, init: RequestInit & { start?: boolean } = {}) {
  const request = new Request(BASE + path, init);
  if (init.start) Object.defineProperty(request, 'mode', { value: 'navigate' });
  const answer = await page.answer(request);
  return answer && answer.text();
}

/** A machine on which the first version works. */
async function withFirst() {
  const machine = setUp();
  const first = machine.worker(release('v1', FIRST));
  await first.install();
  await first.activate();
  await first.works();
  return { ...machine, first };
}

describe('a page that is kept', () => {
  it('answers for itself, whatever the query, and for nobody else', async () => {
    const { first } = await withFirst();
    expect(await text(first, 'a.js')).toBe('script 1');
    expect(await text(first, 'models/organ.glb?v=3')).toBe('organ');
    expect(await text(first, '?mode=kiosk&lang=ar', { start: true })).toBe('page 1');
    expect(await text(first, 'nowhere', { start: true }), 'a start is always the page').toBe('page 1');
    expect(await text(first, 'nowhere.js')).toBeNull();
    expect(await text(first, 'a.js', { method: 'HEAD' })).toBeNull();
    expect(await first.answer(new Request('https://other.example/a.js'))).toBeNull();
  });

  it('gives out parts of a file', async () => {
    const { first } = await withFirst();
    const part = async (range: string) => {
      const answer = await first.answer(new Request(BASE + 'models/organ.glb', { headers: { range } }));
      return [answer?.status, await answer?.text(), answer?.headers.get('content-range')];
    };
    expect(await part('bytes=1-2')).toEqual([206, 'rg', 'bytes 1-2/5']);
    expect(await part('bytes=3-')).toEqual([206, 'an', 'bytes 3-4/5']);
    expect(await part('bytes=-2')).toEqual([206, 'an', 'bytes 3-4/5']);
    expect(await part('bytes=9-')).toEqual([416, '', 'bytes */5']);
    expect(await part('pages=1')).toEqual([200, 'organ', null]);
  });

  it('fetches of a new version what has changed', async () => {
    const { worker, publish, fetched } = await withFirst();
    publish(SECOND);
    await worker(release('v2', SECOND)).install();
    expect(fetched.sort()).toEqual(['a.js', 'index.html']);
  });

  it('gives out the old one until the new one is let in', async () => {
    const { worker, publish, first } = await withFirst();
    publish(SECOND);
    const second = worker(release('v2', SECOND));
    await second.install();
    expect(await text(first, 'a.js')).toBe('script 1');
    await second.activate();
    expect(await text(second, 'a.js')).toBe('script 2');
  });
});

describe('a new version that is broken', () => {
  it.each([
    ['a file is missing', { 'index.html': 'page 2', 'models/organ.glb': 'organ' }],
    ['a file is cut off', { ...SECOND, 'a.js': 'scri' }],
    ['a file is another one', { ...SECOND, 'a.js': '<html>sign in</html>' }],
  ])('is not taken where %s', async (_what, served) => {
    const { caches, worker, publish, first } = await withFirst();
    publish(served as Files);
    await expect(worker(release('v2', SECOND)).install()).rejects.toThrow(/a\.js/);
    expect(await text(first, '', { start: true })).toBe('page 1');
    expect([...caches.stores.keys()].filter((name) => name.includes('v2'))).toEqual([]);
  });

  /** The second version has been let in. */
  async function onTrial() {
    const machine = await withFirst();
    machine.publish(SECOND);
    const second = machine.worker(release('v2', SECOND));
    await second.install();
    await second.activate();
    return { ...machine, second };
  }

  it('is put away after three starts in vain, also when the worker was stopped between them', async () => {
    const { worker } = await onTrial();
    const again = (): KeptPage => worker(release('v2', SECOND));
    for (let start = 1; start <= 3; start += 1)
      expect(await text(again(), '', { start: true }), `start ${start}`).toBe('page 2');
    const back = again();
    expect(await text(back, '', { start: true })).toBe('page 1');
    expect(await text(back, 'a.js')).toBe('script 1');
    expect((await again().book()).refused).toEqual(['v2']);
    await expect(again().install(), 'and never tried again').rejects.toThrow(/did not come up/);
    await back.works();
    expect(await text(back, 'a.js')).toBe('script 1');
  });

  it('makes way for a newer one', async () => {
    const { worker, publish } = await onTrial();
    for (let start = 0; start < 4; start += 1) await text(worker(release('v2', SECOND)), '', { start: true });
    const THIRD = { ...SECOND, 'a.js': 'script 3' };
    publish(THIRD);
    const third = worker(release('v3', THIRD));
    await third.install();
    await third.activate();
    expect(await text(third, 'a.js')).toBe('script 3');
    expect(await third.book()).toMatchObject({ previous: 'v1', starts: 0 });
  });

  it('is not on trial any more once it has come up, and the one before is thrown away', async () => {
    const { caches, second } = await onTrial();
    await text(second, '', { start: true });
    await second.works();
    for (let start = 0; start < 9; start += 1) expect(await text(second, '', { start: true })).toBe('page 2');
    expect([...caches.stores.keys()].sort()).toEqual(['poem-page-v2', 'poem-versions']);
  });
});

it('has nothing to give out before it has been fetched, nor from a book that cannot be read', async () => {
  const { caches, worker } = setUp();
  expect(await text(worker(release('v1', FIRST)), '', { start: true })).toBeNull();
  const book = await caches.open('poem-versions');
  await book.put(`${BASE}versions.json`, new Response('{'));
  expect(await text(worker(release('v1', FIRST)), '', { start: true })).toBeNull();
});
