/** A file of the built page as the build saw it. */
export interface KeptFile {
  /** Below the page's folder, e.g. `assets/index-Ab12.js`. */
  readonly path: string;
  readonly bytes: number;
  /** Its first 32 hexadecimal digits. */
  readonly sha256: string;
}

/** Everything a version of the page is made of. */
export interface Release {
  /** Names the version: it follows from the files. */
  readonly version: string;
  readonly files: readonly KeptFile[];
}

/** What the worker remembers of versions; it may be stopped at any time, so it stands in a cache. */
export interface VersionBook {
  /** Whose files are given out; null before the first. */
  readonly serving: string | null;
  /** The one before, kept until this one has come up; null: there is none. */
  readonly previous: string | null;
  /** How often the page was opened since this version came; null: it has come up. */
  readonly starts: number | null;
  /** Versions that did not come up. They are never tried again. */
  readonly refused: readonly string[];
}

/** What a worker needs of the browser. */
export interface KeptPageParts {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: string | Request, init?: RequestInit) => Promise<Response>;
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
  /** Address of the page's folder, with a slash at its end. */
  readonly base: string;
  readonly release: Release;
}

const FILES = 'poem-page-';
const BOOK = 'poem-versions';
const BOOK_ADDRESS = 'versions.json';
const SHA256 = 'x-sha256';
/** So many files at once: more would be in each other's way. */
const AT_ONCE = 4;
/** A new version that has not come up in so many starts is put away. */
const LONGEST_TRIAL = 3;
const INDEX = 'index.html';

const NO_VERSIONS: VersionBook = { serving: null, previous: null, starts: null, refused: [] };

/**
 * The page, kept whole for use without a network. A version is taken whole or not at all: every file is held against what
 * the build saw of it. A new one is on trial until the page says that it has come up; if it does not, the one before is
 * given out again.
 */
export class KeptPage {
  readonly #parts: KeptPageParts;
  #book: Promise<VersionBook> | null = null;

  constructor(parts: KeptPageParts) {
    this.#parts = parts;
  }

  /** What is known of versions. */
  book(): Promise<VersionBook> {
    this.#book ??= this.#readBook();
    return this.#book;
  }

  /**
   * Fetches this release; what an earlier version has already is taken from there.
   * @throws Error, a sentence, when a file is missing or another one, or this version did not come up before.
   */
  async install(): Promise<void> {
    const { caches, release } = this.#parts;
    if ((await this.book()).refused.includes(release.version))
      throw new Error(`Version ${release.version} did not come up the last time.`);
    const name = FILES + release.version;
    const cache = await caches.open(name);
    const others = await this.#otherCaches(name);
    const waiting = [...release.files];
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift())
        await cache.put(this.#addressOf(file.path), await this.#bring(file, [cache, ...others]));
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      waiting.length = 0;
      // A version that serves already keeps what it has: this was another try of the same.
      if ((await this.book()).serving !== release.version) await caches.delete(name);
      throw error;
    }
  }

  /** This release is given out from now on: on trial, if there was one before. */
  async activate(): Promise<void> {
    const { release } = this.#parts;
    const book = await this.book();
    if (book.serving === release.version) return;
    await this.#write({
      ...book,
      serving: release.version,
      previous: book.serving,
      starts: book.serving === null ? null : 0,
    });
  }

  /** The page has come up: what is not needed any more is thrown away. */
  async works(): Promise<void> {
    const { caches } = this.#parts;
    const book = await this.book();
    if (book.serving === null) return;
    if (book.starts === null && book.previous === null) return;
    await this.#write({ ...book, starts: null, previous: null });
    if (book.previous !== null) await caches.delete(FILES + book.previous);
  }

  /**
   * Answers a request for one of the page's files, or for the page.
   * @returns null when it is for somebody else, or there is nothing kept: then the network answers.
   */
  async answer(request: Request): Promise<Response | null> {
    const { base, caches } = this.#parts;
    const address = new URL(request.url);
    if (request.method !== 'GET' || !request.url.startsWith(base)) return null;
    const isStart = request.mode === 'navigate';
    const { serving } = isStart ? await this.#started() : await this.book();
    if (serving === null) return null;
    const cache = await caches.open(FILES + serving);
    const path = address.pathname.slice(new URL(base).pathname.length);
    const found =
      (await cache.match(this.#addressOf(path === '' ? INDEX : path))) ??
      (isStart ? await cache.match(this.#addressOf(INDEX)) : undefined);
    if (!found) return null;
    const range = request.headers.get('range');
    return range === null ? found : partOf(found, range);
  }

  /** Counts a start of the page; after too many in vain the version before serves again. */
  async #started(): Promise<VersionBook> {
    const book = await this.book();
    if (book.starts === null) return book;
    const starts = book.starts + 1;
    if (starts <= LONGEST_TRIAL || book.serving === null || book.previous === null)
      return this.#write({ ...book, starts });
    await this.#parts.caches.delete(FILES + book.serving);
    return this.#write({
      serving: book.previous,
      previous: null,
      starts: null,
      refused: [...book.refused, book.serving],
    });
  }

  async #bring(file: KeptFile, caches: readonly Cache[]): Promise<Response> {
    const address = this.#addressOf(file.path);
    for (const cache of caches) {
      const kept = await cache.match(address);
      if (kept?.headers.get(SHA256) === file.sha256) return kept;
    }
    const response = await this.#parts.fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${file.path}: the server answers ${response.status}.`);
    const bytes = await response.arrayBuffer();
    const found = hexOf(await this.#parts.digest(bytes));
    if (found !== file.sha256)
      throw new Error(`${file.path} came with ${bytes.byteLength} bytes that are not its own.`);
    return new Response(bytes, {
      headers: {
        'content-type': response.headers.get('content-type') ?? 'application/octet-stream',
        'content-length': String(bytes.byteLength),
        // A page that came from here keeps to the same rules as one from the server.
        ...rulesOf(response.headers),
        [SHA256]: found,
      },
    });
  }

  async #otherCaches(own: string): Promise<Cache[]> {
    const { caches } = this.#parts;
    const names = (await caches.keys()).filter((name) => name.startsWith(FILES) && name !== own);
    return Promise.all(names.map((name) => caches.open(name)));
  }

  #addressOf(path: string): string {
    return this.#parts.base + path;
  }

  async #readBook(): Promise<VersionBook> {
    const cache = await this.#parts.caches.open(BOOK);
    const kept = await cache.match(this.#addressOf(BOOK_ADDRESS));
    if (!kept) return NO_VERSIONS;
    return kept.json().then(
      (book: VersionBook) => book,
      () => NO_VERSIONS,
    );
  }

  async #write(book: VersionBook): Promise<VersionBook> {
    this.#book = Promise.resolve(book);
    const cache = await this.#parts.caches.open(BOOK);
    await cache.put(this.#addressOf(BOOK_ADDRESS), new Response(JSON.stringify(book)));
    return book;
  }
}

const RULES = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];
const rulesOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    RULES.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32);

/** Part of a file, as media elements ask for it; the whole where the question makes no sense. */
async function partOf(whole: Response, range: string): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === '' && to === '') return whole;
  const bytes = await whole.arrayBuffer();
  const size = bytes.byteLength;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  const headers = new Headers(whole.headers);
  if (first > last) {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${first}-${last}/${size}`);
  headers.set('content-length', String(last - first + 1));
  return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}
