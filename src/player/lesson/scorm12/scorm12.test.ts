// @vitest-environment happy-dom
import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import type { AnsweredQuestion, LessonProblem, LessonReport } from '../reporter';
import { findScorm12Api, type Scorm12Api, type WindowLike } from './findApi';
import { Scorm12Reporter } from './scorm12Reporter';
import { timeOfDay, timespan } from './time';

/** The formats of the run-time environment, appendix of data types. */
const CMI_TIMESPAN = /^\d{4}:\d{2}:\d{2}\.\d{2}$/;

const REPORT: LessonReport = {
  saved: '{"v":1}',
  place: 'tunnel',
  complete: false,
  scorePercent: null,
  passed: null,
};
const DONE: LessonReport = { ...REPORT, complete: true, scorePercent: 90, passed: true };
const QUESTION: AnsweredQuestion = {
  id: 'name_lowerEsophagealSphincter',
  type: 'choice',
  options: ['a', 'b', 'c', 'd'],
  right: [2],
  given: [1],
  isRight: false,
  tookMs: 12_340,
};

/** A platform that does as it is told and writes down what it heard. */
function platform(values: Readonly<Record<string, string>> = {}, more: Partial<Scorm12Api> = {}) {
  const heard: string[] = [];
  const data = new Map(Object.entries(values));
  const api: Scorm12Api = {
    LMSInitialize: () => (heard.push('initialize'), 'true'),
    LMSFinish: () => (heard.push('finish'), 'true'),
    LMSCommit: () => (heard.push('commit'), 'true'),
    LMSGetValue: (element) => data.get(element) ?? '',
    LMSSetValue: (element, value) => {
      heard.push(`${element.replace('cmi.', '')}=${value}`);
      data.set(element, value);
      return 'true';
    },
    ...more,
  };
  const problems: LessonProblem[] = [];
  let now = 0;
  const reporter = new Scorm12Reporter({
    api,
    nowMs: () => now,
    onProblem: (problem) => problems.push(problem),
  });
  return { reporter, heard, data, problems, pass: (ms: number) => (now += ms) };
}

const statuses = (heard: readonly string[]): string[] =>
  heard.filter((each) => each.startsWith('core.lesson_status')).map((each) => each.split('=')[1]!);

describe('a lesson on a platform of SCORM 1.2', () => {
  it('that is taken from beginning to end', async () => {
    const { reporter, heard, pass, problems } = platform({ 'cmi.interactions._children': 'id,type' });
    expect(await reporter.begin()).toEqual({
      judged: true,
      saved: null,
      masteryPercent: null,
      scorePercent: null,
      sound: null,
    });
    pass(61_500);
    reporter.report(REPORT);
    reporter.answered(QUESTION);
    reporter.report(DONE);
    await reporter.end(DONE);
    expect(heard.filter((each) => !each.includes('interactions'))).toEqual([
      'initialize',
      'core.exit=suspend',
      'core.lesson_status=incomplete',
      'commit',
      'suspend_data={"v":1}',
      'core.lesson_location=tunnel',
      'core.session_time=0000:01:01.50',
      'commit',
      'core.score.min=0',
      'core.score.max=100',
      'core.score.raw=90',
      'core.lesson_status=passed',
      'commit',
      'commit',
      'finish',
    ]);
    expect(heard).toContain('interactions.0.student_response=b');
    expect(heard).toContain('interactions.0.correct_responses.0.pattern=c');
    expect(heard).toContain('interactions.0.result=wrong');
    expect(heard).toContain('interactions.0.latency=0000:00:12.34');
    expect(problems).toEqual([]);
  });

  it('tells no score before the lesson is complete: some platforms would make a status of it', async () => {
    const { reporter, heard } = platform();
    await reporter.begin();
    reporter.report({ ...REPORT, scorePercent: 95, passed: true });
    await reporter.end({ ...REPORT, scorePercent: 95, passed: true });
    expect(heard.filter((each) => each.includes('score'))).toEqual([]);
    expect(statuses(heard)).toEqual(['incomplete']);
  });

  it('is completed when there is nothing to judge, failed when the score is too low', async () => {
    const watched = platform();
    await watched.reporter.begin();
    watched.reporter.report({ ...REPORT, complete: true });
    expect(statuses(watched.heard)).toEqual(['incomplete', 'completed']);
    const failed = platform();
    await failed.reporter.begin();
    failed.reporter.report({ ...DONE, scorePercent: 40, passed: false });
    failed.reporter.report(DONE);
    expect(statuses(failed.heard), 'and may be taken again').toEqual(['incomplete', 'failed', 'passed']);
  });

  it.each(['passed', 'completed', 'failed'])('never falls behind what it was: %s', async (before) => {
    const { reporter, heard } = platform({ 'cmi.core.lesson_status': before });
    await reporter.begin();
    reporter.report(REPORT);
    await reporter.end(REPORT);
    expect(statuses(heard)).toEqual([]);
  });

  it.each(['browse', 'review'])('counts for nothing when it is opened to %s', async (mode) => {
    const { reporter, heard } = platform({
      'cmi.core.lesson_mode': mode,
      'cmi.interactions._children': 'id',
    });
    expect(await reporter.begin()).toMatchObject({ judged: false });
    reporter.answered(QUESTION);
    reporter.report(DONE);
    await reporter.end(DONE);
    expect(heard.filter((each) => /status|score|interactions/.test(each))).toEqual([]);
    expect(heard.at(-1)).toBe('finish');
  });

  it('gets back what was kept, and the score to master', async () => {
    const { reporter } = platform({
      'cmi.suspend_data': '{"v":1,"b":70}',
      'cmi.student_data.mastery_score': '65',
      'cmi.core.score.raw': '70',
    });
    expect(await reporter.begin()).toMatchObject({
      saved: '{"v":1,"b":70}',
      masteryPercent: 65,
      scorePercent: 70,
    });
  });

  it('takes no score to master from a platform that says something else', async () => {
    for (const said of ['', 'eighty', '150', '-1'])
      expect(await platform({ 'cmi.student_data.mastery_score': said }).reporter.begin(), said).toMatchObject(
        { masteryPercent: null },
      );
  });

  it('goes on answering where the last session ended', async () => {
    const { reporter, heard } = platform({
      'cmi.interactions._children': 'id',
      'cmi.interactions._count': '7',
    });
    await reporter.begin();
    reporter.answered({ ...QUESTION, type: 'sequencing', given: [2, 0, 3, 1], right: [0, 1, 2, 3] });
    expect(heard).toContain('interactions.7.student_response=c,a,d,b');
  });

  it('tells no answers to a platform that knows none', async () => {
    const { reporter, heard, problems } = platform();
    await reporter.begin();
    reporter.answered(QUESTION);
    expect(heard.join()).not.toContain('interactions');
    expect(problems).toEqual([]);
  });

  it('is finished once', async () => {
    const { reporter, heard } = platform();
    await reporter.begin();
    await Promise.all([reporter.end(DONE), reporter.end(DONE)]);
    reporter.report(DONE);
    expect(heard.filter((each) => each === 'finish')).toHaveLength(1);
    expect(heard.at(-1)).toBe('finish');
  });

  it('goes on when the platform throws, or says no to everything', async () => {
    const throws = (): never => {
      throw new Error('the applet has gone');
    };
    const broken = platform(
      {},
      { LMSSetValue: throws, LMSCommit: throws, LMSGetValue: throws, LMSFinish: throws },
    );
    expect(await broken.reporter.begin()).toMatchObject({ judged: true, saved: null });
    broken.reporter.report(DONE);
    await broken.reporter.end(DONE);
    expect(new Set(broken.problems)).toEqual(new Set(['refused', 'unreachable']));
    const no = platform({}, { LMSInitialize: () => 'false' });
    expect(await no.reporter.begin()).toBeNull();
    expect(no.problems).toEqual(['refused']);
    no.reporter.report(DONE);
    await no.reporter.end(DONE);
    expect(no.heard, 'nothing is said to who would not listen').toEqual([]);
  });

  it('understands a platform that answers with booleans', async () => {
    const { reporter, problems } = platform(
      {},
      { LMSInitialize: () => true, LMSSetValue: () => true, LMSCommit: () => true, LMSFinish: () => true },
    );
    await reporter.begin();
    reporter.report(DONE);
    await reporter.end(DONE);
    expect(problems).toEqual([]);
  });

  it('says nothing that the run-time stand-in refuses, and is resumed there', async () => {
    const lms = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: true });
    lms.loadFromJSON({ student_data: { mastery_score: '80' } } as never, 'cmi');
    const problems: LessonProblem[] = [];
    const parts = { nowMs: () => 0, onProblem: (problem: LessonProblem) => problems.push(problem) };
    const api = findScorm12Api({ API: lms })!;
    const reporter = new Scorm12Reporter({ ...parts, api });
    expect(await reporter.begin()).toMatchObject({ masteryPercent: 80 });
    reporter.answered(QUESTION);
    reporter.answered({ ...QUESTION, type: 'sequencing', given: [1, 0], right: [0, 1] });
    reporter.report({ ...REPORT, saved: 'x'.repeat(4096), scorePercent: 100, passed: true });
    expect(lms.cmi.core.lesson_status, 'well answered, and not all watched').toBe('incomplete');
    await reporter.end({ ...REPORT, saved: '{"v":1}', scorePercent: 100, passed: true });
    expect(problems).toEqual([]);
    const kept = JSON.parse(JSON.stringify(lms.cmi)) as {
      core: Record<string, string>;
      suspend_data: string;
      interactions: Record<string, Record<string, string>>;
    };
    expect(kept.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
    expect(kept.suspend_data).toBe('{"v":1}');
    expect(Object.keys(kept.interactions)).toHaveLength(2);

    const again = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: true });
    again.loadFromJSON({ ...kept, core: { ...kept.core, entry: 'resume' } } as never, 'cmi');
    const second = new Scorm12Reporter({ ...parts, api: findScorm12Api({ API: again })! });
    expect(await second.begin()).toMatchObject({ saved: '{"v":1}' });
    second.answered(QUESTION);
    second.report({ ...DONE, scorePercent: 70, passed: false });
    await second.end({ ...DONE, scorePercent: 100 });
    expect(again.cmi.core).toMatchObject({ lesson_status: 'passed' });
    expect(again.cmi.core.score.raw).toBe('100');
    expect(problems).toEqual([]);
  });
});

describe('the platform’s API', () => {
  const api = { LMSInitialize: () => 'true' };
  it('is found around the page, around who opened it, and around that one’s opener', () => {
    expect(findScorm12Api({ API: api })).toBe(api);
    expect(findScorm12Api({ parent: { parent: { API: api } } })).toBe(api);
    expect(findScorm12Api({ opener: { parent: { API: api } } })).toBe(api);
    expect(findScorm12Api({ parent: { opener: { API: api } } })).toBe(api);
  });
  it('is nowhere where none is', () => {
    const top: { parent?: WindowLike; opener: null; API: null } = { opener: null, API: null };
    top.parent = top;
    expect(findScorm12Api(top)).toBeNull();
    expect(findScorm12Api({ parent: top })).toBeNull();
    expect(findScorm12Api({ API: 'API' })).toBeNull();
    expect(findScorm12Api({ API: {} })).toBeNull();
  });
  it('is not looked for behind a window of another origin', () => {
    const foreign: WindowLike = {
      get API(): never {
        throw new Error('SecurityError');
      },
      parent: { API: api },
    };
    expect(findScorm12Api({ parent: foreign })).toBeNull();
  });
  it('is not looked for without end', () => {
    let looked = 0;
    const endless = (): WindowLike => ({
      get parent() {
        looked += 1;
        return endless();
      },
    });
    let deep: WindowLike = { API: api };
    for (let i = 0; i < 200; i += 1) deep = { parent: deep };
    expect(findScorm12Api(deep)).toBeNull();
    expect(findScorm12Api(endless())).toBeNull();
    expect(looked).toBeLessThan(500);
  });
});

describe('times of SCORM 1.2', () => {
  it.each([
    [0, '0000:00:00.00'],
    [12_345, '0000:00:12.35'],
    [59_996, '0000:01:00.00'],
    [3_599_999, '0001:00:00.00'],
    [100 * 3_600_000, '0100:00:00.00'],
    [1e12, '9999:59:59.99'],
  ])('%d ms are %s', (ms, text) => {
    expect(timespan(ms)).toBe(text);
    expect(timespan(ms)).toMatch(CMI_TIMESPAN);
  });
  it('a time of day is that of the place', () => {
    const at = new Date(2026, 10, 30, 9, 5, 7);
    expect(timeOfDay(at.getTime())).toBe('09:05:07');
  });
});
