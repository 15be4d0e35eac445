/** Where a beat falls in a plain text. */
export interface Mark {
  readonly beat: string;
  /** Offset in the plain text of the character that stands right after the mark, in UTF-16 units. */
  readonly offset: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Takes the beat marks out of a text: `'Il {touch}touche.'` -> `'Il touche.'`, `touch` at offset 3.
 * @throws Error, a sentence that quotes the text, when a mark is open, empty, nested, closed twice or spoken twice.
 */
export function readMarks(markedText: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let rest = 0;
  const fail = (problem: string): never => {
    throw new Error(`In « ${markedText} »: ${problem}`);
  };
  for (const found of markedText.matchAll(/[{}]/g)) {
    const at = found.index;
    if (at < rest) continue;
    if (found[0] === '}') fail('a « } » closes a mark that was never opened.');
    const close = markedText.indexOf('}', at);
    if (close < 0) fail(`the mark « ${markedText.slice(at)} » is never closed.`);
    const beat = markedText.slice(at + 1, close).trim();
    if (beat === '') fail('a mark names no beat.');
    if (beat.includes('{')) fail(`the mark « ${beat} » opens inside another one.`);
    if (marks.some((mark) => mark.beat === beat)) fail(`the beat « ${beat} » is marked twice.`);
    text += markedText.slice(rest, at);
    marks.push({ beat, offset: text.length });
    rest = close + 1;
  }
  return { text: text + markedText.slice(rest), marks };
}
