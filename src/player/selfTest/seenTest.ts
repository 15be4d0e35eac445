import type { StructureName } from '../../procedure/structures';
import { testOf } from './testOf';
import type { Question, TestKind, TestMatter } from './types';

/**
 * A test that asks only for structures which are to be seen: what is not makes way for another. Of the others it is not
 * asked whether they are, for that takes its time.
 */
export function seenTest(
  matter: TestMatter,
  kinds: readonly TestKind[],
  count: number,
  seed: number,
  isSeen: (structure: StructureName) => boolean,
): readonly Question[] {
  const known = new Map<StructureName, boolean>();
  const seen = (structure: StructureName): boolean => {
    const answer = known.get(structure) ?? isSeen(structure);
    known.set(structure, answer);
    return answer;
  };
  let { structures } = matter;
  for (;;) {
    const test = testOf({ ...matter, structures }, kinds, count, seed);
    const unseen = test.flatMap((each) =>
      each.form === 'name' && !seen(each.structure) ? [each.structure] : [],
    );
    if (unseen.length === 0) return test;
    structures = structures.filter((structure) => !unseen.includes(structure));
  }
}
