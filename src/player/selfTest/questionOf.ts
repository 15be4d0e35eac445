import { seededRandom } from '../../math/random';
import { STRUCTURE_NAMES, type StructureName } from '../../procedure/structures';
import { factOf } from './factOf';
import { shuffled, type Random } from './shuffled';
import type { Subject } from './subjects';
import type { NameQuestion, OrderQuestion, Question, StatementQuestion, TestMatter } from './types';
import { wrongValues } from './wrongValues';

const OPTIONS = 4;
/** Steps told closer together than this are one, s. */
const APART_S = 1.5;

/** The question of a subject. @param seed the same gives the same question. */
export function questionOf(subject: Subject, matter: TestMatter, seed: number): Question {
  const { form, about, inPicture = false } = subject;
  const random = seededRandom(seed);
  switch (form) {
    case 'name':
      return nameQuestion(about as StructureName, matter, random);
    case 'order':
      return orderQuestion(about, matter, random);
    case 'choose': {
      const fact = factOf(about, matter.facts);
      const options = [fact.right, ...wrongValues(fact, OPTIONS - 1, random)];
      return { form, fact: about, options: shuffled(options, random), inPicture };
    }
    case 'statement':
      return statementQuestion(about, matter, random);
    case 'flaw': {
      const also = factOf(about, matter.flaws).also ?? [];
      const others = matter.flaws.map(({ id }) => id).filter((id) => id !== about && !also.includes(id));
      const options = [about, ...shuffled(others, random).slice(0, OPTIONS - 1)];
      return { form, flaw: about, options: shuffled(options, random) };
    }
  }
}

function nameQuestion(structure: StructureName, matter: TestMatter, random: Random): NameQuestion {
  const also = (a: StructureName, b: StructureName): boolean => matter.alsoRight[a]?.includes(b) ?? false;
  const kin: readonly StructureName[] =
    Object.values(STRUCTURE_NAMES).find((names: readonly StructureName[]) => names.includes(structure)) ?? [];
  const others = matter.structures.filter(
    (name) => name !== structure && !also(structure, name) && !also(name, structure),
  );
  // What is of the same kind is what one might take it for.
  const mixed = shuffled(others, random);
  const likely = [
    ...mixed.filter((name) => kin.includes(name)),
    ...mixed.filter((name) => !kin.includes(name)),
  ];
  const options = [structure, ...likely.slice(0, OPTIONS - 1)];
  return { form: 'name', structure, options: shuffled(options, random) };
}

function orderQuestion(about: string, { steps, stepTimes }: TestMatter, random: Random): OrderQuestion {
  const timeOf = (id: string): number => stepTimes[id] ?? 0;
  const chosen = [about];
  for (const { id } of shuffled(steps, random)) {
    if (chosen.length === OPTIONS) break;
    if (chosen.every((other) => Math.abs(timeOf(other) - timeOf(id)) >= APART_S)) chosen.push(id);
  }
  const options = shuffled(chosen, random);
  const inOrder = options.every((id, i) => i === 0 || timeOf(id) > timeOf(options[i - 1]!));
  // A question that is answered already as it stands asks nothing.
  return { form: 'order', options: inOrder ? options.toReversed() : options };
}

function statementQuestion(about: string, { facts }: TestMatter, random: Random): StatementQuestion {
  const fact = factOf(about, facts);
  const others = facts.filter(({ id, stated }) => stated && id !== about);
  const options = [
    { fact: about, value: shuffled(fact.wrong, random)[0]! },
    ...shuffled(others, random)
      .slice(0, OPTIONS - 1)
      .map(({ id, right }) => ({ fact: id, value: right })),
  ];
  return { form: 'statement', options: shuffled(options, random) };
}
