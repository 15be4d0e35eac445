import type { Cue, Procedure } from '../types';
import type { ProcedureWords, ReadScript, SpokenCue, ValidationInput } from './input';

/** Reads every cue of a script that can be read; the others are told as issues. */
export function readScript<Language extends string>(
  script: ProcedureWords<Language>,
  timeCue: ValidationInput<Language>['timeCue'],
): { read: ReadScript; issues: string[] } {
  const name = nameOf(script);
  const spoken = new Map<string, SpokenCue>();
  const issues: string[] = [];
  for (const [id, text] of Object.entries(script.cues)) {
    try {
      spoken.set(id, timeCue(text, script.language));
    } catch (error) {
      issues.push(`Script ${name}, cue ${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { read: { name, language: script.language, spoken }, issues };
}

const nameOf = ({ language, register }: ProcedureWords<string>): string =>
  register === undefined ? language : `${language} ${register}`;

/** A script has words for every cue and a title for every chapter, and for nothing else. */
export function coverIssues(procedure: Procedure, script: ProcedureWords<string>): string[] {
  const where = `Script ${nameOf(script)}`;
  const chapters = procedure.chapters.map(({ id }) => id);
  const cues = procedure.chapters.flatMap((chapter) => chapter.cues.map(({ id }) => id));
  const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
  return [
    ...chapters
      .filter((id) => isBlank(script.chapterTitles[id]))
      .map((id) => `${where}: chapter ${id} has no title.`),
    ...cues.filter((id) => script.cues[id] === undefined).map((id) => `${where}: cue ${id} has no text.`),
    ...extra(script.chapterTitles, chapters).map(
      (id) => `${where}: there is a title for ${id}, which is no chapter.`,
    ),
    ...extra(script.cues, cues).map((id) => `${where}: there is a text for ${id}, which is no cue.`),
  ];
}

const extra = (texts: Readonly<Record<string, string>>, known: readonly string[]): string[] =>
  Object.keys(texts).filter((id) => !known.includes(id));

/** A cue's text marks exactly the beats the cue declares, in the same order. */
export function beatIssues(procedure: Procedure, { name, spoken }: ReadScript): string[] {
  return procedure.chapters.flatMap((chapter) =>
    chapter.cues.flatMap((cue) => {
      const said = spoken.get(cue.id);
      return said ? cueBeatIssues(`Script ${name}, cue ${cue.id}`, cue, Object.keys(said.beats)) : [];
    }),
  );
}

/** A variant says a cue that may be varied, with the cue's own beats: the picture does not know which words are told. */
export function variantIssues<Language extends string>(
  procedure: Procedure,
  script: ProcedureWords<Language>,
  timeCue: ValidationInput<Language>['timeCue'],
): string[] {
  const cues = new Map(procedure.chapters.flatMap((chapter) => chapter.cues.map((cue) => [cue.id, cue])));
  return Object.entries(script.variants ?? {}).flatMap(([id, variants]) => {
    const cue = cues.get(id);
    const name = `Script ${nameOf(script)}, cue ${id}`;
    if (!cue) return [`${name}: there are variants of it, but it is no cue.`];
    if (cue.kind === 'document' && variants.length > 0)
      return [`${name}: a sentence of the document is never varied.`];
    return variants.flatMap(({ trait, text }) => {
      const where = `${name}, variant ${trait}`;
      try {
        return cueBeatIssues(where, cue, Object.keys(timeCue(text, script.language).beats));
      } catch (error) {
        return [`${where}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
  });
}

function cueBeatIssues(where: string, { beats }: Cue, marked: readonly string[]): string[] {
  const missing = beats.filter((beat) => !marked.includes(beat));
  const undeclared = marked.filter((beat) => !beats.includes(beat));
  const sameSet = missing.length === 0 && undeclared.length === 0;
  return [
    ...missing.map((beat) => `${where}: the beat « ${beat} » is declared but not marked in the text.`),
    ...undeclared.map((beat) => `${where}: the text marks « ${beat} », which the cue does not declare.`),
    ...(sameSet && marked.some((beat, index) => beat !== beats[index])
      ? [`${where}: the beats are spoken in the order « ${marked.join(' », « ')} », but declared in another.`]
      : []),
  ];
}
