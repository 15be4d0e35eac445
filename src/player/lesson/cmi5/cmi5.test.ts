import { describe, expect, it } from 'vitest';
import { FakeLrs, statementFaults, type HeardStatement } from '../../../../tests/support/fakeLrs';
import type { AnsweredQuestion, LessonProblem, LessonReport } from '../reporter';
import { Cmi5Reporter } from './cmi5Reporter';
import { readLaunch } from './launch';
import { isoDuration } from './statements';
import type { Fetch } from './lrs';

const ORIGIN = 'https://lms.example.com';
const REPORT: LessonReport = {
  saved: '{"v":1}',
  place: 'tunnel',
  complete: false,
  scorePercent: null,
  passed: null,
};
const PASSED: LessonReport = { ...REPORT, scorePercent: 90, passed: true };
const FAILED: LessonReport = { ...REPORT, complete: true, scorePercent: 70, passed: false };
const DONE: LessonReport = { ...PASSED, complete: true };
const QUESTION: AnsweredQuestion = {
  id: 'name_lowerEsophagealSphincter',
  type: 'choice',
  options: ['cardia', 'lowerEsophagealSphincter', 'vessel', 'tunnel'],
  right: [1],
  given: [0],
  isRight: false,
  tookMs: 4567,
};

/** A platform and a lesson that it has launched. */
function launched(lrs: FakeLrs = new FakeLrs(ORIGIN), fetch: Fetch = lrs.fetch) {
  const { sessionId, search } = lrs.launch();
  const problems: LessonProblem[] = [];
  let now = Date.UTC(2026, 10, 30, 8);
  let ids = 0;
  const reporter = new Cmi5Reporter({
    launch: readLaunch(search)!,
    fetch,
    nowMs: () => (now += 250),
    uuid: () => `${sessionId.at(-1)}0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    onProblem: (problem) => problems.push(problem),
  });
  return { lrs, reporter, problems, sessionId };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a lesson on a platform of cmi5', () => {
  it('that is taken from beginning to end', async () => {
    const { lrs, reporter, problems } = launched();
    expect(await reporter.begin()).toEqual({
      judged: true,
      saved: null,
      masteryPercent: 80,
      scorePercent: null,
      sound: null,
    });
    reporter.answered(QUESTION);
    reporter.report(REPORT);
    reporter.report(PASSED);
    reporter.report(DONE);
    reporter.report(DONE);
    await settled();
    expect(await reporter.end(DONE)).toBeNull();
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed', 'terminated']);
    expect(statementFaults(lrs)).toEqual([]);
    expect(problems).toEqual([]);
    const [, answered, passed] = lrs.statements;
    expect(answered!.object).toMatchObject({
      id: 'http://www.example.com/LA1/001/intro#name_lowerEsophagealSphincter',
      definition: { interactionType: 'choice', correctResponsesPattern: ['lowerEsophagealSphincter'] },
    });
    expect(answered!.result).toEqual({ response: 'cardia', success: false, duration: 'PT4.57S' });
    expect(passed!.result!.score).toEqual({ scaled: 0.9, raw: 90, min: 0, max: 100 });
    expect(lrs.states.get('poem.progress')).toEqual({ saved: '{"v":1}', completed: true, passed: true });
  });

  it('asks for its token once, by POST, and for nothing at any other address', async () => {
    const { lrs, reporter } = launched();
    await reporter.begin();
    await reporter.end(REPORT);
    expect(lrs.requests.filter((each) => each.includes('/token'))).toEqual(['POST /token']);
    expect(lrs.requests.slice(1).every((each) => / \/lrs\//.test(each))).toBe(true);
    expect(lrs.requests).toContain('GET /lrs/activities/state LMS.LaunchData');
    expect(lrs.requests).toContain('GET /lrs/agents/profile');
  });

  it('goes on in another session, and says nothing twice', async () => {
    const lrs = new FakeLrs(ORIGIN);
    const first = launched(lrs);
    await first.reporter.begin();
    first.reporter.report(PASSED);
    await first.reporter.end({ ...PASSED, saved: '{"v":1,"b":90}' });
    const second = launched(lrs);
    expect(await second.reporter.begin()).toMatchObject({ saved: '{"v":1,"b":90}' });
    second.reporter.report(DONE);
    await second.reporter.end(DONE);
    const third = launched(lrs);
    await third.reporter.begin();
    await third.reporter.end(DONE);
    expect([first, second, third].map(({ sessionId }) => lrs.verbs(sessionId))).toEqual([
      ['initialized', 'passed', 'terminated'],
      ['initialized', 'completed', 'terminated'],
      ['initialized', 'terminated'],
    ]);
    expect(statementFaults(lrs)).toEqual([]);
  });

  it('says failed only when the session ends with it, so that a test may be taken again', async () => {
    const lrs = new FakeLrs(ORIGIN);
    const again = launched(lrs);
    await again.reporter.begin();
    again.reporter.report(FAILED);
    again.reporter.report(DONE);
    await again.reporter.end(DONE);
    expect(lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(statementFaults(lrs)).toEqual([]);

    const other = new FakeLrs(ORIGIN);
    const failed = launched(other);
    await failed.reporter.begin();
    failed.reporter.report(FAILED);
    await failed.reporter.end(FAILED);
    const later = launched(other);
    await later.reporter.begin();
    later.reporter.report(DONE);
    await later.reporter.end(DONE);
    expect(other.verbs()).toEqual([
      'initialized',
      'completed',
      'failed',
      'terminated',
      'initialized',
      'passed',
      'terminated',
    ]);
    expect(statementFaults(other)).toEqual([]);
  });

  it.each(['Browse', 'Review'])('says nothing that counts in the mode %s', async (launchMode) => {
    const { lrs, reporter } = launched(new FakeLrs(ORIGIN, { launchMode }));
    expect(await reporter.begin()).toMatchObject({ judged: false });
    reporter.answered(QUESTION);
    reporter.report(DONE);
    await reporter.end(FAILED);
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
    expect(statementFaults(lrs)).toEqual([]);
  });

  it('without a score to master leaves it to the lesson', async () => {
    const { lrs, reporter } = launched(new FakeLrs(ORIGIN, { masteryScore: undefined }));
    expect(await reporter.begin()).toMatchObject({ masteryPercent: null });
    reporter.report(DONE);
    await reporter.end(DONE);
    expect(JSON.stringify(lrs.statements)).not.toContain('masteryscore');
    expect(statementFaults(lrs)).toEqual([]);
  });

  it('takes the score to master to the digit', async () => {
    const { reporter } = launched(new FakeLrs(ORIGIN, { masteryScore: 0.07 }));
    expect((await reporter.begin())!.masteryPercent).toBe(7);
  });

  it('is ended once, and silent afterwards', async () => {
    const { lrs, reporter } = launched();
    await reporter.begin();
    await Promise.all([reporter.end(REPORT), reporter.end(REPORT)]);
    reporter.report(DONE);
    reporter.answered(QUESTION);
    await settled();
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('has sent everything before it lets go of a page that is being left', async () => {
    const lrs = new FakeLrs(ORIGIN);
    const sent: string[] = [];
    const { reporter } = launched(lrs, (address, init) => {
      sent.push(`${init.method ?? 'GET'} ${init.keepalive ? 'kept alive' : ''}`);
      return lrs.fetch(address, init);
    });
    await reporter.begin();
    sent.length = 0;
    void reporter.end(FAILED);
    expect(sent, 'statements and progress, in the same breath').toEqual([
      'PUT kept alive',
      'POST kept alive',
    ]);
    await settled();
    expect(statementFaults(lrs)).toEqual([]);
  });

  it('leads back to where the platform says, and to no script', async () => {
    const back = launched(new FakeLrs(ORIGIN, { returnURL: 'https://lms.example.com/course/12' }));
    await back.reporter.begin();
    expect(await back.reporter.end(REPORT)).toBe('https://lms.example.com/course/12');
    const script = launched(new FakeLrs(ORIGIN, { returnURL: 'javascript:alert(1)' }));
    await script.reporter.begin();
    expect(await script.reporter.end(REPORT)).toBeNull();
  });

  it('follows what the learner prefers to hear', async () => {
    const lrs = new FakeLrs(ORIGIN);
    lrs.preferences = { languagePreference: 'fr-FR', audioPreference: 'on' };
    expect(await launched(lrs).reporter.begin()).toMatchObject({ sound: true });
    lrs.preferences = { audioPreference: 'off' };
    expect(await launched(lrs).reporter.begin()).toMatchObject({ sound: false });
  });

  it('keeps what did not arrive, and sends it in order with the next', async () => {
    const lrs = new FakeLrs(ORIGIN);
    let down = false;
    const { reporter, problems } = launched(lrs, (address, init) =>
      down ? Promise.reject(new TypeError('Failed to fetch')) : lrs.fetch(address, init),
    );
    await reporter.begin();
    await settled();
    down = true;
    reporter.report(PASSED);
    await settled();
    expect(problems).toContain('unreachable');
    expect(lrs.states.get('poem.progress')).toBeUndefined();
    down = false;
    reporter.report(DONE);
    await settled();
    await reporter.end(DONE);
    expect(lrs.verbs()).toEqual(['initialized', 'passed', 'completed', 'terminated']);
    expect(statementFaults(lrs)).toEqual([]);
  });

  it('does not say in its own notes what the store has never heard', async () => {
    const lrs = new FakeLrs(ORIGIN);
    let down = false;
    const { reporter } = launched(lrs, (address, init) =>
      down && address.endsWith('statements')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : lrs.fetch(address, init),
    );
    await reporter.begin();
    await settled();
    down = true;
    reporter.report(PASSED);
    await settled();
    expect(lrs.states.get('poem.progress')).toMatchObject({ passed: false });
  });

  it.each<[string, Fetch, LessonProblem]>([
    ['an address opened before', async () => Response.json({ 'error-code': '1' }), 'expired'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['a page where the token should be', async () => new Response('<html>'), 'unreachable'],
    [
      'a store that knows nothing of the launch',
      async (address) =>
        address.includes('token')
          ? Response.json({ 'auth-token': 'x' })
          : new Response(null, { status: 404 }),
      'refused',
    ],
    [
      'a store that lets nobody in',
      async (address) =>
        address.includes('token')
          ? Response.json({ 'auth-token': 'x' })
          : new Response(null, { status: 403 }),
      'expired',
    ],
  ])('goes on by itself with %s', async (_what, fetch, problem) => {
    const { reporter, problems } = launched(new FakeLrs(ORIGIN), fetch);
    expect(await reporter.begin()).toBeNull();
    expect(problems).toEqual([problem]);
    reporter.report(DONE);
    reporter.answered(QUESTION);
    expect(await reporter.end(DONE)).toBeNull();
  });

  it('begins anew when its own notes are damaged', async () => {
    const lrs = new FakeLrs(ORIGIN);
    lrs.states.set('poem.progress', { saved: 7, completed: 'yes', passed: true });
    expect(await launched(lrs).reporter.begin()).toMatchObject({ saved: null });
  });
});

describe('the rules of cmi5 notice', () => {
  const said = async (): Promise<FakeLrs> => {
    const { lrs, reporter } = launched();
    await reporter.begin();
    reporter.report(DONE);
    await settled();
    await reporter.end(DONE);
    return lrs;
  };
  type Spoil = (statements: HeardStatement[]) => void;
  const at = (verb: string, statements: HeardStatement[]): number =>
    statements.findIndex((each) => each.verb.id.endsWith(verb));
  const change =
    (verb: string, changed: (statement: HeardStatement) => Partial<HeardStatement>): Spoil =>
    (statements) => {
      const index = at(verb, statements);
      statements[index] = { ...statements[index]!, ...changed(statements[index]!) };
    };
  it.each<[string, Spoil, RegExp]>([
    [
      'a verb said twice',
      (all) => all.splice(1, 0, { ...all[at('passed', all)]!, id: all[0]!.id }),
      /verb is said twice/,
    ],
    ['no beginning', (all) => all.shift(), /initialized is not the first/],
    ['something after the end', (all) => all.push(all.shift()!), /terminated is not the last/],
    [
      'a score too low to pass',
      change('passed', ({ result }) => ({ result: { ...result, score: { scaled: 0.5, raw: 50 } } })),
      /contradict/,
    ],
    [
      'a score that is not asked for',
      change('completed', ({ result }) => ({ result: { ...result, score: { scaled: 1 } } })),
      /it has a score/,
    ],
    ['no duration', change('terminated', () => ({ result: {} })), /no duration/],
    [
      'no session',
      change('passed', ({ context }) => ({ context: { ...context, extensions: {} } })),
      /the session of the template/,
    ],
    [
      'no registration',
      change('passed', ({ context: { registration: _, ...context } }) => ({ context })),
      /another registration/,
    ],
    ['somebody else', change('completed', () => ({ actor: {} })), /somebody else/],
    [
      'no success',
      change('passed', ({ result: { success: _, ...result } = {} }) => ({ result })),
      /its success/,
    ],
    [
      'no categories',
      change('completed', ({ context }) => ({ context: { ...context, contextActivities: {} } })),
      /the template's|about the unit/,
    ],
    ['an id that is none', change('passed', () => ({ id: '7' })), /no UUID/],
    ['a local time', change('passed', () => ({ timestamp: '2026-11-30T08:00:00+01:00' })), /not in UTC/],
  ])('%s', async (_what, spoil, words) => {
    const lrs = await said();
    expect(statementFaults(lrs)).toEqual([]);
    spoil(lrs.statements);
    expect(statementFaults(lrs).join('\n')).toMatch(words);
  });
});

describe('the address of a launch', () => {
  const { search } = new FakeLrs(ORIGIN).launch();
  const without = (key: string): string => {
    const parameters = new URLSearchParams(search);
    parameters.delete(key);
    return `?${parameters}`;
  };
  const withOther = (key: string, value: string): string => {
    const parameters = new URLSearchParams(search);
    parameters.set(key, value);
    return `?${parameters}`;
  };
  it('is read in any order, with whatever else stands there', () => {
    const turned = [...new URLSearchParams(`${search}&theme=dark`)].toReversed();
    expect(readLaunch(`?${new URLSearchParams(turned)}`)).toEqual(readLaunch(search));
    expect(readLaunch(search)!.endpoint).toBe('https://lms.example.com/lrs/');
  });
  it.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])('is none without %s', (key) => {
    expect(readLaunch(without(key))).toBeNull();
  });
  it.each([
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'file:///etc/passwd'],
    ['actor', 'Sally'],
    ['actor', '{"mbox":"mailto:sally@example.com"}'],
    ['registration', '12'],
  ])('is none with %s=%s', (key, value) => {
    expect(readLaunch(withOther(key, value))).toBeNull();
  });
});

it.each([
  [0, 'PT0S'],
  [1234, 'PT1.23S'],
  [90_500, 'PT90.5S'],
])('%d ms are %s', (ms, text) => expect(isoDuration(ms)).toBe(text));
