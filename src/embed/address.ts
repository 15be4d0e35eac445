/** Where the page lies, seen from the module: `embed/poem-viewer.js` beside `index.html`. */
const PAGE = '../index.html';

export interface Place {
  /** The `src` of the element; null: the page that the module came with. */
  readonly src: string | null;
  /** Where the module came from. */
  readonly moduleUrl: string;
  /** What a relative `src` is relative to: the embedding page. */
  readonly baseUrl: string;
  /** What the address is to say; goes before what `src` says itself. */
  readonly parameters: readonly (readonly [key: string, value: string])[];
}

/**
 * The address to show in the frame, and the origin that messages go to and come from.
 * @returns a sentence where there is none. Only the web has origins that a message can be addressed to: a page from disk
 * has none, and a `javascript:` address would run in the embedding page itself.
 */
export function addressOf({
  src,
  moduleUrl,
  baseUrl,
  parameters,
}: Place): { readonly href: string; readonly origin: string } | { readonly problem: string } {
  const [path, base] = src === null ? [PAGE, moduleUrl] : [src, baseUrl];
  if (!URL.canParse(path, base))
    return {
      problem: `« ${path} » is no address of the viewer${src === null ? ': set src to where it lies' : ''}.`,
    };
  const url = new URL(path, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return {
      problem: `The viewer can be embedded from http: and https: addresses, not from « ${url.protocol} »: serve its folder.`,
    };
  for (const [key, value] of parameters) url.searchParams.set(key, value);
  return { href: url.href, origin: url.origin };
}
