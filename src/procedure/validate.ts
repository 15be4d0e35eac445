import { documentIssues, verbatimIssues } from './rules/document';
import type { ValidationInput } from './rules/input';
import { moveIssues } from './rules/moves';
import { nameIssues } from './rules/names';
import { pairIssues } from './rules/pairs';
import { sourceIssues } from './rules/sources';
import { swallowIssues } from './rules/swallows';
import { timingIssues } from './rules/timing';
import { beatIssues, coverIssues, readScript, variantIssues } from './rules/words';

/**
 * Everything that is wrong with a procedure and its words, all at once; empty when nothing is.
 * Each issue is a sentence a clinician can read, and says where:
 * « Chapter tunnel, move of tunnelEndCm: the beat « tunnel halfway » is spoken in no cue. »
 */
export function validate<Language extends string>(input: ValidationInput<Language>): string[] {
  const { procedure, scripts, document, documentLanguage, sources, tracks, cases, timeCue } = input;
  return [
    ...nameIssues(procedure),
    ...documentIssues(procedure, document),
    ...sourceIssues(procedure, sources),
    ...swallowIssues(procedure),
    ...moveIssues(procedure, tracks, cases),
    ...pairIssues(procedure, tracks, cases),
    ...scripts.flatMap((script) => {
      const { read, issues } = readScript(script, timeCue);
      return [
        ...issues,
        ...coverIssues(procedure, script),
        ...beatIssues(procedure, read),
        ...variantIssues(procedure, script, timeCue),
        ...(script.language === documentLanguage ? verbatimIssues(procedure, document, read) : []),
        ...timingIssues(procedure, read),
      ];
    }),
  ];
}
