import type { Word } from '../../narration/words';

/** How words are spelled for the engine: as written -> as read. */
export type Pronunciation = Readonly<Record<string, string>>;

/** What is said for some words of a phrase; for none when it stands for a sign between two words (=). */
export interface Piece {
  readonly text: string;
  /** Index of its first word in the phrase, and of the word after its last. */
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Spells the words of a phrase so that an engine reads them right. Longest entry first, whole words only, capitals or not;
 * a space in an entry is any space, an apostrophe any apostrophe.
 */
export function piecesOf(
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  spelling: Pronunciation,
): Piece[] {
  const found = matchesOf(text, spelling);
  const ranges = [...words.map(rangeOf), ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => {
    const within = words
      .map((word, i) => ({ ...rangeOf(word), i }))
      .filter((w) => w.start < end && w.end > start);
    const firstWord = within[0]?.i ?? words.filter((word) => word.offset < start).length;
    return {
      text: respelled(text, start, end, found),
      firstWord,
      endWord: firstWord + within.length,
    };
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

function matchesOf(text: string, spelling: Pronunciation): Found[] {
  const written = Object.keys(spelling).sort((a, b) => b.length - a.length);
  if (written.length === 0) return [];
  const said = new Map(Object.entries(spelling).map(([key, value]) => [plain(key), value]));
  return Array.from(text.matchAll(new RegExp(written.map(patternOf).join('|'), 'giu')), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: said.get(plain(match[0])) ?? match[0],
  }));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

function patternOf(key: string): string {
  const body = plain(key)
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "['’]");
  const before = /^[\p{L}\p{N}]/u.test(key) ? String.raw`(?<![\p{L}\p{N}\p{M}])` : '';
  const after = /[\p{L}\p{N}\p{M}]$/u.test(key) ? String.raw`(?![\p{L}\p{N}\p{M}])` : '';
  return `${before}${body}${after}`;
}

const rangeOf = ({ text, offset }: Word): { start: number; end: number } => ({
  start: offset,
  end: offset + text.length,
});

function respelled(text: string, start: number, end: number, found: readonly Found[]): string {
  let said = '';
  let at = start;
  for (const match of found) {
    if (match.start < start || match.end > end) continue;
    said += text.slice(at, match.start) + match.said;
    at = match.end;
  }
  return said + text.slice(at, end);
}
