import type { Move, Procedure } from '../types';
import type { ReadScript } from './input';
import { clockOf, nameOf } from './moments';

interface TimedMove {
  readonly chapter: string;
  readonly move: Move;
  readonly start: number;
  readonly end: number;
}

/** Two moments closer than this are one. */
const SAME_S = 1e-6;

/** With the words of one language: no move ends before it starts, and no two moves pull on one track at once. */
export function timingIssues(procedure: Procedure, script: ReadScript): string[] {
  const clock = clockOf(procedure, script);
  const moves = procedure.chapters.flatMap((chapter) =>
    chapter.moves.flatMap((move): TimedMove[] => {
      const start = clock(move.from);
      const end = move.to === undefined ? start : clock(move.to);
      // A moment without a time is told as unknown, or as words missing from this script.
      return start === undefined || end === undefined ? [] : [{ chapter: chapter.id, move, start, end }];
    }),
  );
  const words = `with the ${script.name} words`;
  const backwards = moves.filter(({ start, end }) => end < start - SAME_S);
  return [
    ...backwards.map(
      ({ chapter, move, start, end }) =>
        `Chapter ${chapter}, move of ${move.track}: ${words} it ends at ${second(end)}, before it starts at ${second(start)} (${spanOf(move)}).`,
    ),
    ...overlaps(moves.filter((timed) => !backwards.includes(timed))).map(
      ([a, b]) =>
        `${a.chapter === b.chapter ? `Chapter ${a.chapter}` : `Chapters ${a.chapter} and ${b.chapter}`}: ` +
        `${words} two moves of ${a.move.track} overlap, ${spanOf(a.move)} and ${spanOf(b.move)}, at ${second(b.start)}.`,
    ),
  ];
}

/** Pairs of moves on one track that are under way at the same instant. One may start where the other ends. */
function overlaps(moves: readonly TimedMove[]): (readonly [TimedMove, TimedMove])[] {
  const pairs: (readonly [TimedMove, TimedMove])[] = [];
  // Of the moves met so far on a track, the one that lasts longest: whoever starts before it ends, overlaps.
  const lasting = new Map<string, TimedMove>();
  for (const timed of moves.toSorted((a, b) => a.start - b.start)) {
    const before = lasting.get(timed.move.track);
    if (before && (timed.start < before.end - SAME_S || isSameInstant(before, timed)))
      pairs.push([before, timed]);
    if (!before || timed.end >= before.end) lasting.set(timed.move.track, timed);
  }
  return pairs;
}

/** Two sudden moves at one instant: which of them wins would be chance. */
const isSameInstant = (a: TimedMove, b: TimedMove): boolean =>
  Math.max(a.end, b.end) - Math.min(a.start, b.start) < SAME_S;

const spanOf = ({ from, to }: Move): string =>
  to === undefined ? `at « ${nameOf(from)} »` : `from « ${nameOf(from)} » to « ${nameOf(to)} »`;

const second = (t: number): string => `${t.toFixed(2)} s`;
