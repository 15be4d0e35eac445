import { seededRandom } from '../../math/random';
import { questionOf } from './questionOf';
import { shuffled } from './shuffled';
import { subjectsOfKind } from './subjects';
import type { Question, TestKind, TestMatter } from './types';

/**
 * A test of so many questions, the kinds by turns, each subject once before any comes again.
 * @param seed the same gives the same test. @returns none where there is nothing to ask.
 */
export function testOf(
  matter: TestMatter,
  kinds: readonly TestKind[],
  count: number,
  seed: number,
): readonly Question[] {
  const random = seededRandom(seed);
  const heaps = kinds
    .map((kind) => shuffled(subjectsOfKind(matter, kind), random))
    .filter((heap) => heap.length > 0);
  return Array.from({ length: heaps.length > 0 ? count : 0 }, (_, i) => {
    const heap = heaps[i % heaps.length]!;
    const subject = heap[Math.floor(i / heaps.length) % heap.length]!;
    return questionOf(subject, matter, Math.floor(random() * 2 ** 31));
  });
}
