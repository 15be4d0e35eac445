import type { ReactNode } from 'react';
import type { TimedWord } from '../narration/types';

/**
 * A piece of a text cut into words, each findable by its index as `data-word`, and what stands between them.
 * @param offset of the piece in the text whose words these are, UTF-16 units.
 */
export function piecesOf(
  piece: string,
  offset: number,
  words: readonly TimedWord[],
  firstWord: number,
  endWord: number,
  className?: string,
): ReactNode[] {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (let i = firstWord; i < endWord; i += 1) {
    const word = words[i];
    if (!word) continue;
    const start = word.offset - offset;
    if (start < done || start >= piece.length) continue;
    if (start > done) pieces.push(piece.slice(done, start));
    pieces.push(
      <span key={i} className={className} data-word={i}>
        {word.text}
      </span>,
    );
    done = start + word.text.length;
  }
  pieces.push(piece.slice(done));
  return pieces;
}
