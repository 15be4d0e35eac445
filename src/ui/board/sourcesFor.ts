import type { Register } from '../../narration/types';

interface Sourced {
  readonly sources: readonly string[];
  readonly studentSources?: readonly string[];
}

/** What stands behind the words of a register: a student is told more. */
export function sourcesFor(register: Register, { sources, studentSources = [] }: Sourced): readonly string[] {
  return register === 'student' ? [...sources, ...studentSources] : sources;
}
