import { kindOf, type QuestionForm, type TestKind, type TestMatter } from './types';

/** What a question can be about: each is asked once before any comes again. */
export interface Subject {
  readonly form: QuestionForm;
  /** A structure, or the step, fact or flaw on which the question turns. */
  readonly about: string;
  readonly inPicture?: true;
}

/** Everything that can be asked about. */
export function subjectsOf({ structures, steps, facts, flaws }: TestMatter): readonly Subject[] {
  return [
    ...structures.map((about) => ({ form: 'name', about }) as const),
    ...steps.map(({ id }) => ({ form: 'order', about: id }) as const),
    ...facts.map(({ id }) => ({ form: 'choose', about: id }) as const),
    ...facts
      .filter(({ place }) => place !== undefined)
      .map(({ id }) => ({ form: 'choose', about: id, inPicture: true }) as const),
    ...facts.filter(({ stated }) => stated).map(({ id }) => ({ form: 'statement', about: id }) as const),
    ...flaws.map(({ id }) => ({ form: 'flaw', about: id }) as const),
  ];
}

export const subjectsOfKind = (matter: TestMatter, kind: TestKind): readonly Subject[] =>
  subjectsOf(matter).filter((subject) => kindOf(subject) === kind);
