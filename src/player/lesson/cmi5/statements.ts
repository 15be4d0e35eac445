import type { AnsweredQuestion } from '../reporter';
import type { Cmi5Launch, LaunchData } from './launch';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const CATEGORY = { id: `${CMI5}/categories/cmi5` };
const MOVE_ON = { id: `${CMI5}/categories/moveon` };
const MASTERY = `${CMI5}/extensions/masteryscore`;
const VERBS = 'http://adlnet.gov/expapi/verbs';

/** The verbs of cmi5 that a lesson says (section 9.3). */
export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Cmi5Launch['actor'];
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition?: unknown };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** What all statements of a session share. */
export interface Cmi5Session {
  readonly launch: Cmi5Launch;
  readonly data: LaunchData;
}

export interface StatementOf {
  readonly verb: Cmi5Verb;
  /** A UUID. */
  readonly id: string;
  readonly nowMs: number;
  /** Since the session began, ms. */
  readonly durationMs: number;
  /** With `passed` and `failed`, 0 to 100. */
  readonly scorePercent?: number | null;
}

/** A statement that cmi5 defines. */
export function cmi5Statement(session: Cmi5Session, order: StatementOf): Statement {
  const { verb } = order;
  const judges = verb === 'completed' || verb === 'passed' || verb === 'failed';
  const graded = verb === 'passed' || verb === 'failed';
  const { masteryScore } = session.data;
  const context = contextOf(session, judges ? [CATEGORY, MOVE_ON] : [CATEGORY], {
    ...(graded && masteryScore !== undefined && { [MASTERY]: masteryScore }),
  });
  return {
    ...frameOf(session, order, verb),
    object: { objectType: 'Activity', id: session.launch.activityId },
    ...(verb !== 'initialized' && {
      result: {
        ...(verb === 'completed' && { completion: true }),
        ...(graded && { success: verb === 'passed' }),
        ...(graded && typeof order.scorePercent === 'number' && { score: scoreOf(order.scorePercent) }),
        duration: isoDuration(order.durationMs),
      },
    }),
    context,
  };
}

/** A statement about one answer: one that cmi5 allows, and so without its category (section 7.1.3). */
export function answerStatement(
  session: Cmi5Session,
  question: AnsweredQuestion,
  order: Pick<StatementOf, 'id' | 'nowMs'>,
): Statement {
  const { activityId } = session.launch;
  const { options, given } = question;
  const inWords = typeof given === 'string';
  const ids = (indices: readonly number[]): string =>
    indices.map((index) => options[index] ?? String(index)).join('[,]');
  return {
    ...frameOf(session, order, 'answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}${activityId.includes('#') ? '/' : '#'}${question.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: inWords ? 'fill-in' : question.type,
        correctResponsesPattern: [ids(question.right)],
        ...(!inWords && { choices: options.map((id) => ({ id })) }),
      },
    },
    result: {
      response: inWords ? given : ids(given),
      success: question.isRight,
      duration: isoDuration(question.tookMs),
    },
    context: contextOf(session, [], {}),
  };
}

export const isOf = (statement: Statement, verb: Cmi5Verb): boolean => statement.verb.id === verbId(verb);

const verbId = (verb: string): string => `${VERBS}/${verb}`;

/** A length of time as ISO 8601 writes it, to hundredths of a second: `PT90.5S`. @param ms at least 0. */
export const isoDuration = (ms: number): string => `PT${Math.round(ms / 10) / 100}S`;

const frameOf = (session: Cmi5Session, { id, nowMs }: Pick<StatementOf, 'id' | 'nowMs'>, verb: string) => ({
  id,
  timestamp: new Date(nowMs).toISOString(),
  actor: session.launch.actor,
  verb: { id: verbId(verb), display: { en: verb } },
});

const scoreOf = (percent: number) => ({ scaled: percent / 100, raw: percent, min: 0, max: 100 });

/** The platform's template, of which nothing may be taken away or changed (section 10.2.1), and what is added to it. */
function contextOf(
  { launch, data }: Cmi5Session,
  categories: readonly { readonly id: string }[],
  extensions: Readonly<Record<string, unknown>>,
): Statement['context'] {
  const { contextTemplate: template } = data;
  const { category = [], ...others } = template.contextActivities ?? {};
  const all = [...category, ...categories];
  return {
    ...template,
    registration: launch.registration,
    contextActivities: { ...others, ...(all.length > 0 && { category: all }) },
    extensions: { ...extensions, ...template.extensions },
  };
}
