import { describe, expect, it } from 'vitest';
import { Telling } from '../telling';
import { testPlayer } from '../testProgramme';
import { createStore } from 'zustand/vanilla';
import { seededRandom } from '../../math/random';
import { Lesson, type LessonParts } from './lesson';
import { lessonTestOf, plainId } from './lessonTest';
import type { Answer } from '../selfTest/selfTest';
import type { Given } from '../selfTest/types';
import { unpackProgress } from './progress';
import {
  NO_PLATFORM,
  type AnsweredQuestion,
  type LessonProblem,
  type LessonReport,
  type LessonStart,
  type Reporter,
} from './reporter';
import type { LessonSettings } from './settings';

const SETTINGS: LessonSettings = {
  format: 1,
  standard: 'scorm12',
  title: 'Essai',
  language: 'fr',
  register: 'student',
  chapters: ['one', 'three'],
  test: { kinds: ['choose', 'order'], count: 4, seed: null },
  masteryPercent: 75,
};

interface TestQuestion {
  readonly id: string;
  readonly options: number;
  readonly right: readonly number[];
}

/** A page's test of oneself: choosing among four, or putting three in order. */
class TestDeskOf {
  readonly state = createStore<{ questions: readonly TestQuestion[]; answers: readonly Answer[] }>(() => ({
    questions: [],
    answers: [],
  }));

  begin(count: number, seed: number): void {
    const random = seededRandom(seed);
    const questions = Array.from({ length: count }, (_, i) => ({
      id: `question ${Math.floor(random() * 1e6)}`,
      options: 4,
      right: i % 2 === 0 ? [Math.floor(random() * 4)] : [2, 0, 1, 3],
    }));
    this.state.setState({ questions, answers: [] });
  }
  get asking(): TestQuestion | undefined {
    const { questions, answers } = this.state.getState();
    return questions[answers.length];
  }
  answer(given: Given): void {
    const { right } = this.asking!;
    const isRight = 'chosen' in given && given.chosen.join() === right.join();
    const { answers } = this.state.getState();
    this.state.setState({ answers: [...answers, { given, right: isRight }] });
  }
  next(): void {}
}

const START: LessonStart = {
  judged: true,
  saved: null,
  masteryPercent: null,
  scorePercent: null,
  sound: null,
};

function lessonWith(
  start: LessonStart | null = START,
  settings: Partial<LessonSettings> = {},
  more: Partial<LessonParts> = {},
) {
  const { player } = testPlayer();
  const telling = new Telling({ done: [], brings: [], risks: [], alternatives: [] });
  const selfTest = new TestDeskOf();
  const reports: LessonReport[] = [];
  const answers: AnsweredQuestion[] = [];
  const ends: LessonReport[] = [];
  let tell: (problem: LessonProblem) => void = () => {};
  const reporter: Reporter = {
    begin: async () => start,
    answered: (question) => answers.push(question),
    report: (report) => reports.push(report),
    end: async (report) => (ends.push(report), 'https://lms.example.com/back'),
  };
  let now = 0;
  const lesson = new Lesson({
    settings: { ...SETTINGS, ...settings },
    player,
    telling,
    test: lessonTestOf<TestQuestion>(selfTest, async ({ count, seed }) => {
      selfTest.begin(count, seed);
      return ({ id, right }) => ({
        id: plainId(id),
        type: right.length > 1 ? 'sequencing' : 'choice',
        options: ['a', 'b', 'c', 'd'],
        right,
      });
    }),
    reporter: (onProblem) => {
      tell = onProblem;
      return reporter;
    },
    nowMs: () => (now += 1000),
    newSeed: () => 42,
    onSound: () => {},
    ...more,
  });
  const watch = (...ids: string[]): void => telling.show(ids);
  /** Answers the question on screen, rightly or not. */
  const answer = (right: boolean): void => {
    const [first = 0, ...rest] = selfTest.asking!.right;
    const wrong = rest.length > 0 ? [...rest, first] : [(first + 1) % 4];
    selfTest.answer({ chosen: right ? [first, ...rest] : wrong });
  };
  return {
    lesson,
    player,
    selfTest,
    reports,
    answers,
    ends,
    watch,
    answer,
    problem: (problem: LessonProblem) => tell(problem),
  };
}

describe('a lesson', () => {
  it('is complete when its chapters were watched and its test finished', async () => {
    const { lesson, watch, answer, reports } = lessonWith();
    await lesson.open();
    expect(lesson.outcome()).toMatchObject({
      watched: 0,
      complete: false,
      scorePercent: null,
      passed: null,
      share: 0,
    });
    watch('one.a', 'one.b', 'two.a');
    expect(lesson.outcome().chapters.map(({ id, watched }) => [id, watched])).toEqual([
      ['one', true],
      ['three', false],
    ]);
    await lesson.takeTest();
    for (const right of [true, true, false, true]) answer(right);
    expect(lesson.outcome()).toMatchObject({ complete: false, scorePercent: 75, passed: true });
    expect(reports.at(-1)).toMatchObject({ complete: false, scorePercent: 75 });
    watch('three.a');
    expect(lesson.outcome(), 'one sentence of two is not most of it').toMatchObject({ complete: false });
    watch('three.b');
    expect(lesson.outcome()).toMatchObject({ complete: true, share: 1 });
    expect(reports.at(-1)).toMatchObject({ complete: true, scorePercent: 75, passed: true });
  });

  it('is judged by the platform’s score to master before its own', async () => {
    const { lesson, answer } = lessonWith({ ...START, masteryPercent: 50 });
    await lesson.open();
    await lesson.takeTest();
    for (const right of [true, true, false, false]) answer(right);
    expect(lesson.outcome()).toMatchObject({ scorePercent: 50, passed: true });
  });

  it('without a test is done by watching, and has no score', async () => {
    const { lesson, watch } = lessonWith(START, { test: null, chapters: ['two'] });
    await lesson.open();
    await lesson.takeTest();
    watch('two.a');
    expect(lesson.outcome()).toMatchObject({ complete: true, scorePercent: null, passed: null });
  });

  it('tells every answer once, with what was right and how long it took', async () => {
    const { lesson, answer, answers } = lessonWith();
    await lesson.open();
    await lesson.takeTest();
    answer(true);
    await lesson.takeTest();
    answer(false);
    expect(answers).toHaveLength(2);
    expect(answers.map(({ isRight }) => isRight)).toEqual([true, false]);
    expect(answers[0]!.given).toEqual(answers[0]!.right);
    expect(answers[1]!.given).not.toEqual(answers[1]!.right);
    expect(answers.every(({ tookMs }) => tookMs > 0)).toBe(true);
    expect(new Set(answers.map(({ type }) => type))).toEqual(new Set(['choice', 'sequencing']));
    expect(answers.every(({ id }) => /^\w{1,200}$/.test(id))).toBe(true);
  });

  it('goes on in another session where it was left: place, chapters, answers', async () => {
    const first = lessonWith();
    await first.lesson.open();
    first.watch('one.a', 'one.b');
    await first.lesson.takeTest();
    first.answer(true);
    first.answer(false);
    void first.player.goTo('two', 3);
    await first.lesson.end();
    const { saved } = first.ends[0]!;

    const second = lessonWith({ ...START, saved });
    await second.lesson.open();
    expect(second.lesson.outcome().watched).toBe(1);
    expect(second.player.programme.chapters[second.player.instant.chapter]!.id).toBe('two');
    await second.lesson.takeTest();
    const { questions, answers } = second.selfTest.state.getState();
    expect(questions).toEqual(first.selfTest.state.getState().questions);
    expect(answers.map(({ right }) => right)).toEqual([true, false]);
    expect(second.answers, 'what was told is not told again').toEqual([]);
    second.answer(true);
    second.answer(true);
    expect(second.answers).toHaveLength(2);
    expect(second.lesson.outcome()).toMatchObject({ scorePercent: 75 });
  });

  it('keeps the best of several tests, each with other questions', async () => {
    let seed = 0;
    const { lesson, answer, selfTest } = lessonWith(START, {}, { newSeed: () => (seed += 1) });
    await lesson.open();
    const asked: unknown[] = [];
    for (const rights of [
      [true, true, true, false],
      [false, false, false, false],
    ]) {
      await lesson.takeTest();
      asked.push(selfTest.state.getState().questions);
      for (const right of rights) answer(right);
    }
    expect(lesson.outcome().scorePercent).toBe(75);
    expect(asked[0]).not.toEqual(asked[1]);
  });

  it('asks the same each time where the settings say so', async () => {
    const { lesson, selfTest, answer } = lessonWith(START, { test: { ...SETTINGS.test!, seed: 9 } });
    await lesson.open();
    await lesson.takeTest();
    const { questions } = selfTest.state.getState();
    for (let i = 0; i < 4; i += 1) answer(true);
    await lesson.takeTest();
    expect(selfTest.state.getState().questions).toEqual(questions);
  });

  it('does not count what somebody asks themselves beside it', async () => {
    const { lesson, selfTest, answer, answers } = lessonWith();
    await lesson.open();
    await lesson.takeTest();
    answer(true);
    selfTest.begin(1, 3);
    answer(true);
    expect(answers).toHaveLength(1);
    expect(lesson.outcome().scorePercent).toBeNull();
    await lesson.takeTest();
    expect(selfTest.state.getState().answers, 'and is still where it was').toHaveLength(1);
  });

  it('counts what was watched before the platform answered', async () => {
    let answerNow: (start: LessonStart | null) => void = () => {};
    const waiting = new Promise<LessonStart | null>((resolve) => {
      answerNow = resolve;
    });
    const { lesson, watch } = lessonWith(
      null,
      {},
      {
        reporter: () => ({ ...NO_PLATFORM, begin: () => waiting }),
      },
    );
    const opened = lesson.open();
    watch('one.a', 'one.b');
    expect(lesson.state.getState().link).toBe('opening');
    answerNow(START);
    await opened;
    expect(lesson.state.getState().link).toBe('reporting');
    expect(lesson.outcome().watched).toBe(1);
  });

  it('works where no platform is, and reports nothing', async () => {
    const { lesson, watch, reports, ends } = lessonWith(null);
    await lesson.open();
    expect(lesson.state.getState().link).toBe('alone');
    watch('one.a', 'one.b', 'three.a', 'three.b');
    expect(lesson.outcome().watched).toBe(2);
    expect(await lesson.end()).toBeNull();
    expect([reports, ends]).toEqual([[], []]);
  });

  it('ends once, with everything, and says where the platform wants the learner', async () => {
    const { lesson, watch, reports, ends } = lessonWith();
    await lesson.open();
    watch('one.a');
    expect(await lesson.end()).toBe('https://lms.example.com/back');
    expect(await lesson.end()).toBeNull();
    expect(ends).toHaveLength(1);
    const before = reports.length;
    watch('one.b', 'three.a', 'three.b');
    lesson.rest();
    expect(reports).toHaveLength(before);
    expect(lesson.state.getState().link).toBe('ended');
  });

  it('says what goes wrong and goes on', async () => {
    const { lesson, watch, reports, problem } = lessonWith();
    await lesson.open();
    problem('unreachable');
    expect(lesson.state.getState().problem).toBe('unreachable');
    watch('one.a', 'one.b');
    expect(reports.length).toBeGreaterThan(1);
  });

  it('begins anew with whatever else a platform kept', async () => {
    const { lesson, player } = lessonWith({ ...START, saved: 'bookmark=3', scorePercent: 60 });
    await lesson.open();
    expect(lesson.outcome()).toMatchObject({ watched: 0, scorePercent: 60 });
    expect(player.timeS).toBe(0);
  });

  it('leads to the first sentence that was not watched', async () => {
    const { lesson, player, watch } = lessonWith();
    await lesson.open();
    watch('three.a');
    lesson.goOnIn('three');
    expect(player.programme.cues[player.instant.cue]!.id).toBe('three.b');
  });

  it('saves what can be read again', async () => {
    const { lesson, player, watch, reports } = lessonWith();
    await lesson.open();
    watch('one.a', 'two.a');
    lesson.rest();
    const cueIds = player.programme.cues.map(({ id }) => id);
    expect(unpackProgress(reports.at(-1)!.saved, cueIds).seen).toEqual(new Set(['one.a', 'two.a']));
  });
});

it('a place that was pointed at is told in words', async () => {
  const { lesson, selfTest, answers } = lessonWith();
  await lesson.open();
  await lesson.takeTest();
  selfTest.answer({ pointed: { depthCm: 31.82, hour: 2, layer: 'submucosa' } });
  expect(answers[0]).toMatchObject({ given: '31.8 cm 2.0 h submucosa', isRight: false });
});

it('names have letters, digits and _ alone', () => {
  expect(plainId('choose entry-above CO₂')).toBe('choose_entry_above_CO_');
  expect(plainId('a'.repeat(300))).toHaveLength(200);
});
