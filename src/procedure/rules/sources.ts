import type { Procedure, Source } from '../types';

/** What the document does not say has a source, and every source is known and was read. */
export function sourceIssues(procedure: Procedure, sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ key }) => key));
  return [
    ...procedure.chapters.flatMap((chapter) =>
      chapter.cues.flatMap((cue) => [
        ...(cue.kind !== 'document' && cue.sources.length === 0
          ? [
              `Chapter ${chapter.id}, cue ${cue.id}: a ${cue.kind === 'complement' ? 'complement' : 'clinical note'} has no source.`,
            ]
          : []),
        ...[...cue.sources, ...(cue.studentSources ?? [])]
          .filter((key) => !known.has(key))
          .map(
            (key) => `Chapter ${chapter.id}, cue ${cue.id}: the source ${key} is not in the list of sources.`,
          ),
      ]),
    ),
    ...sources
      // Sources may come from a data file, so the type is not proof.
      .filter(({ read }) => (read as string) !== 'V1' && (read as string) !== 'V2')
      .map(({ key }) => `Source ${key} was never read (neither V1 nor V2), so nothing may rest on it.`),
    ...sources
      .filter(({ key }, index) => sources.findIndex((other) => other.key === key) < index)
      .map(({ key }) => `There is more than one source ${key}.`),
  ];
}
