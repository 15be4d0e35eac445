import type { Cue, DocumentSentence, Procedure } from '../types';
import type { ReadScript } from './input';

/** Every sentence of the document is narrated in exactly one cue; every note follows the sentence it speaks of. */
export function documentIssues(procedure: Procedure, document: readonly DocumentSentence[]): string[] {
  const cues = procedure.chapters.flatMap((chapter) => chapter.cues);
  const narrated = (number: number): string[] =>
    cues.filter(({ kind, sentence }) => kind === 'document' && sentence === number).map(({ id }) => id);
  return [
    ...document.flatMap(({ number, text }) => {
      const places = narrated(number);
      if (places.length === 1) return [];
      const name = `Document sentence ${number} (« ${openingOf(text)} »)`;
      return [
        places.length === 0
          ? `${name} is narrated in no cue.`
          : `${name} is narrated more than once, in ${places.join(' and ')}.`,
      ];
    }),
    ...cues.flatMap((cue) => sentenceIssues(cue, document)),
    ...procedure.chapters.flatMap((chapter) =>
      chapter.cues.flatMap((cue, index) => {
        if (cue.kind !== 'clinicalNote' || cue.sentence === undefined) return [];
        // Other notes about the same sentence may stand between the sentence and this note.
        const before = chapter.cues
          .slice(0, index)
          .findLast(({ kind, sentence }) => !(kind === 'clinicalNote' && sentence === cue.sentence));
        return before?.kind === 'document' && before.sentence === cue.sentence
          ? []
          : [
              `Chapter ${chapter.id}, cue ${cue.id}: the clinical note does not directly follow document sentence ${cue.sentence}, of which it speaks.`,
            ];
      }),
    ),
  ];
}

function sentenceIssues({ id, kind, sentence }: Cue, document: readonly DocumentSentence[]): string[] {
  if (kind === 'complement') {
    return sentence === undefined ? [] : [`Cue ${id}: a complement stands for no sentence of the document.`];
  }
  if (sentence === undefined) {
    return [
      `Cue ${id}: a ${kind === 'document' ? 'cue from the document' : 'clinical note'} names no sentence.`,
    ];
  }
  return document.some(({ number }) => number === sentence)
    ? []
    : [`Cue ${id}: the document has no sentence ${sentence}.`];
}

/** In the document's own language its sentences are spoken to the letter. */
export function verbatimIssues(
  procedure: Procedure,
  document: readonly DocumentSentence[],
  { name, spoken }: ReadScript,
): string[] {
  return procedure.chapters.flatMap((chapter) =>
    chapter.cues.flatMap(({ id, kind, sentence }) => {
      const written = document.find(({ number }) => kind === 'document' && number === sentence)?.text;
      const said = spoken.get(id)?.text;
      if (written === undefined || said === undefined || written === said) return [];
      const at = firstDifference(written, said);
      return [
        `Script ${name}, cue ${id}: document sentence ${sentence} is not spoken word for word; ` +
          `it says « ${said.slice(at, at + 30)} » where the document has « ${written.slice(at, at + 30)} ».`,
      ];
    }),
  );
}

const openingOf = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** Start of the word in which two texts first differ. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.lastIndexOf(' ', at - 1) + 1;
}
