import { STRUCTURES } from '../../content/poem/structures';
import type { Register } from '../../narration/types';
import type { StructureName } from '../../procedure/structures';

/** What the words on a structure rest on; students are told more than patients. */
export function structureSources(name: StructureName, register: Register): readonly string[] {
  const { sources, studentSources = [] } = STRUCTURES[name];
  return register === 'student' ? [...sources, ...studentSources] : sources;
}
