import { posix } from 'node:path';
import type { Import } from './imports';

/**
 * Who may look at whom. A folder looks only at folders below it, never at a sibling:
 * main -> modes -> views | charts | ui | voice | device -> player -> scene -> procedure | organ | narration | physiology -> math.
 * content is data for the upper rooms and sees only types; generate runs at build time and nobody sees it; embed runs in
 * other people's pages, knows of this one only how it is spoken with, and nobody sees it; offline is
 * the service worker, a script of its own that sees nobody and is seen by nobody.
 */
const MODELS = ['procedure', 'organ', 'narration', 'physiology', 'math'];
const SEEN_FROM_VIEWS = ['player', 'scene', ...MODELS, 'content'];
const SEEN_FROM_MODES = ['views', 'charts', 'ui', 'voice', 'device', ...SEEN_FROM_VIEWS];

export const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  main: ['modes', ...SEEN_FROM_MODES],
  modes: SEEN_FROM_MODES,
  views: SEEN_FROM_VIEWS,
  charts: SEEN_FROM_VIEWS,
  ui: SEEN_FROM_VIEWS,
  voice: ['player', 'scene', ...MODELS],
  device: ['player', 'scene', ...MODELS],
  player: ['scene', ...MODELS],
  scene: MODELS,
  procedure: ['math'],
  organ: ['math'],
  narration: ['math'],
  physiology: ['math'],
  math: [],
  content: [],
  generate: ['scene', ...MODELS, 'content'],
  embed: [],
  offline: [],
};

/** Folders of which only the types may be seen. */
const MAY_SEE_TYPES: Readonly<Record<string, readonly string[]>> = {
  content: ['procedure', 'narration'],
  embed: ['player', 'scene', 'procedure', 'narration'],
};

/** Where each kind of package belongs, and what to do elsewhere. */
const PACKAGES = [
  {
    matches: /^react(-dom)?(\/|$)/,
    rooms: ['views', 'charts', 'ui', 'modes', 'main'],
    wayOut:
      'React only sets the table; export a plain function and call it from views/, charts/, ui/ or modes/',
  },
  {
    matches: /^(three|@react-three\/[^/]+)(\/|$)/,
    rooms: ['views'],
    wayOut:
      'three draws, and drawing happens in views/; return plain numbers and let views/ build the objects',
  },
  {
    matches: /^node:/,
    rooms: ['generate'],
    wayOut: 'the page runs in a browser; make the file in generate/ and load what it wrote',
  },
];

export interface Surroundings {
  /** Packages the page may ship: `dependencies` in package.json. */
  readonly shipped: readonly string[];
}

/**
 * @param file path from the repository root, e.g. `src/scene/shots.ts`
 * @returns what is wrong with this import and the way out, in one sentence, or null when all is well
 */
export function violation(
  file: string,
  { specifier, line, typeOnly }: Import,
  { shipped }: Surroundings,
): string | null {
  const isTest = /\.test\.tsx?$/.test(file);
  const room = roomOf(file);
  const place = `${file}:${line}`;
  if (!(room in MAY_SEE)) {
    return `${place}: ${room}/ is no room of the house; give it a place in tests/layers/rules.ts and the README.`;
  }
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) {
    return isTest ? null : packageViolation(place, room, specifier, typeOnly ? null : shipped);
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith('/') || !target.startsWith('src/')) {
    return isTest
      ? null
      : `${place}: « ${specifier} » lies outside src/; move what is needed into a room of src/, or load it as a file of public/.`;
  }
  const seen = roomOf(target);
  if (seen === room || MAY_SEE[room]?.includes(seen)) return null;
  const typesAllowed = MAY_SEE_TYPES[room]?.includes(seen) === true;
  if (typesAllowed && (typeOnly || isTest)) return null;
  return `${place}: ${room}/ may not look at ${seen}/; ${wayOut(room, seen, typesAllowed)}.`;
}

/** First folder below src/, or `main` for the files that lie in src/ itself. */
function roomOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] as string) : 'main';
}

function packageViolation(
  place: string,
  room: string,
  specifier: string,
  shipped: readonly string[] | null,
): string | null {
  if (room === 'embed')
    return `${place}: embed/ may not look at ${specifier}; it comes without any package, and what it needs the browser has.`;
  const kind = PACKAGES.find(({ matches }) => matches.test(specifier));
  if (kind && !kind.rooms.includes(room)) {
    return `${place}: ${room}/ may not look at ${specifier}; ${kind.wayOut}.`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (room === 'generate' || shipped === null || shipped.includes(name)) return null;
  return `${place}: ${name} is not shipped with the page; use it in generate/ or tests/, or make it a dependency.`;
}

function wayOut(room: string, seen: string, typesAllowed: boolean): string {
  if (typesAllowed && room !== 'embed')
    return 'write `import type`, or move the function to a room that may use both';
  if (seen === 'generate') return 'generate/ runs at build time; load the file it wrote';
  if (seen === 'embed') return 'embed/ runs in the pages of others, in a module of its own';
  if (room === 'embed')
    return 'it is a small module for the pages of others; ask the viewer by message, and share types alone';
  if (seen === 'main') return 'main starts the page and nothing else; move what is needed into a room';
  if (room === 'content')
    return 'content is data and sees only the types of procedure/ and narration/; let the caller combine them';
  if (room === 'generate')
    return 'it runs at build time and sees what is data or pure function: content/, scene/ and below; move what both need there';
  if (MAY_SEE[seen]?.includes(room)) return 'pass the value in, or hand in a callback';
  if (seen === 'content') return 'pass the content in, so that another procedure can take its place';
  return 'siblings do not know each other; pass the value in, or move what both need to a room below';
}
