import { POEM } from '../../content/poem/procedure';
import { SCRIPTS } from '../../content/poem/scripts';
import { readMarks } from '../../narration/marks';
import { LANGUAGE_CODES, REGISTERS, type LanguageCode, type Register } from '../../narration/types';
import type { CueKind } from '../../procedure/types';
import { EASE_FORMULA, readabilityOf, type Readability } from './readability';

/** Texts of a chapter's cues, or of all chapters, put together, as they are told in the standard case. */
export function readabilityOfCues(
  language: LanguageCode,
  register: Register,
  wanted: { readonly chapter?: string; readonly kinds?: readonly CueKind[] } = {},
): Readability {
  const texts = POEM.chapters
    .filter(({ id }) => wanted.chapter === undefined || id === wanted.chapter)
    .flatMap(({ cues }) => cues)
    .filter(({ kind }) => wanted.kinds === undefined || wanted.kinds.includes(kind))
    .map(({ id }) => readMarks(SCRIPTS[language][register].cues[id] ?? '').text);
  return readabilityOf(texts.join(' '), language);
}

/** A table of every chapter in one language, one line each. */
export function readabilityTable(language: LanguageCode): string {
  const head = `${language}, ease by ${EASE_FORMULA[language] ?? 'no formula'}: patient | student (words a sentence, ease, LIX)`;
  const line = (name: string, chapter?: string): string =>
    `  ${name.padEnd(14)}${REGISTERS.map((register) => {
      const { wordsPerSentence, ease, lix } = readabilityOfCues(
        language,
        register,
        chapter === undefined ? {} : { chapter },
      );
      const easeText = ease === null ? '  –' : ease.toFixed(0).padStart(3);
      return `${wordsPerSentence.toFixed(1).padStart(5)} ${easeText} ${lix.toFixed(0).padStart(3)}`;
    }).join(' | ')}`;
  return [head, ...POEM.chapters.map(({ id }) => line(id, id)), line('all')].join('\n');
}

/** Prints the tables of all languages. */
export function main(): void {
  for (const language of LANGUAGE_CODES) console.log(readabilityTable(language));
}
