import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Player } from '../player';
import type { Telling } from '../telling';
import type { LessonTest } from './lessonTest';
import { outcomeOf, whereToGoOn, type Outcome } from './outcome';
import type { PlacePointed } from '../selfTest/types';
import { NO_PROGRESS, packProgress, unpackProgress, type LessonProgress } from './progress';
import type { LessonProblem, LessonReport, LessonStart, Reporter, ReporterClock } from './reporter';
import type { LessonSettings } from './settings';

/**
 * How the lesson stands to its platform. `opening`: it has not answered yet. `alone`: there is none. `looking`: it was
 * opened to look around or back, and nothing counts. `ended`: everything is reported, and no more will be.
 */
export type LessonLink = 'opening' | 'reporting' | 'looking' | 'alone' | 'ended';

export interface LessonState {
  readonly link: LessonLink;
  readonly progress: LessonProgress;
  /** Score from which the test is passed, 0 to 100. */
  readonly masteryPercent: number;
  /** What has gone wrong between lesson and platform; the first thing of a kind alone. */
  readonly problem: LessonProblem | null;
}

export interface LessonParts extends ReporterClock {
  readonly settings: LessonSettings;
  readonly player: Player;
  readonly telling: Telling;
  readonly test: LessonTest;
  /** @param onProblem told of whatever goes wrong. */
  readonly reporter: (onProblem: (problem: LessonProblem) => void) => Reporter;
  /** A seed by chance, for tests that ask something else each time. */
  readonly newSeed: () => number;
  /** The learner wants to hear the narration, or not to. */
  readonly onSound: (on: boolean) => void;
}

const LONGEST_PLACE = 255;

/** A lesson as it is taken: gathers what is watched and answered, and reports it. */
export class Lesson {
  readonly settings: LessonSettings;
  readonly state: StoreApi<LessonState>;
  readonly #parts: LessonParts;
  readonly #reporter: Reporter;
  readonly #undo: (() => void)[] = [];
  /** Answers of the test on screen that were reported. */
  #answersTold = 0;
  #answeredMs = 0;

  constructor(parts: LessonParts) {
    const { settings } = parts;
    this.settings = settings;
    this.#parts = parts;
    this.state = createStore<LessonState>(() => ({
      link: 'opening',
      progress: NO_PROGRESS,
      masteryPercent: settings.masteryPercent,
      problem: null,
    }));
    this.#reporter = parts.reporter((problem) => this.state.setState({ problem }));
  }

  /** Speaks with the platform and goes on where the learner was. */
  async open(): Promise<void> {
    const { player, telling, test } = this.#parts;
    this.#undo.push(
      telling.state.subscribe(() => this.#watch()),
      test.onChange(() => this.#followTest()),
      player.on('pause', () => this.rest()),
    );
    this.#watch();
    const start = await this.#reporter.begin();
    if (this.state.getState().link === 'ended') return;
    if (!start) {
      this.state.setState({ link: 'alone' });
      return;
    }
    this.#goOn(start);
    this.#report();
  }

  #goOn(start: LessonStart): void {
    const { player, onSound } = this.#parts;
    const { progress: now } = this.state.getState();
    const saved = start.saved === null ? NO_PROGRESS : unpackProgress(start.saved, this.#cueIds());
    const scores = [saved.bestPercent, start.scorePercent].filter((score) => score !== null);
    this.state.setState({
      link: start.judged ? 'reporting' : 'looking',
      masteryPercent: start.masteryPercent ?? this.settings.masteryPercent,
      progress: {
        ...saved,
        seen: new Set([...saved.seen, ...now.seen]),
        bestPercent: scores.length > 0 ? Math.round(Math.max(...scores)) : null,
      },
    });
    const { place } = saved;
    const known = place && player.programme.chapters.some(({ id }) => id === place.chapter);
    // Whoever has set off already is not called back.
    if (known && !player.playing && now.seen.size === 0) void player.goTo(place.chapter, place.timeS);
    if (start.sound !== null) onSound(start.sound);
  }

  outcome(): Outcome {
    const { progress, masteryPercent } = this.state.getState();
    return outcomeOf(this.settings, progress, masteryPercent, this.#parts.player.programme);
  }

  /** Plays what of a chapter was not watched yet. */
  goOnIn(chapterId: string): void {
    const { player } = this.#parts;
    const { seen } = this.state.getState().progress;
    void player.seek(whereToGoOn(chapterId, seen, player.programme));
    player.play();
  }

  /** Puts the lesson's test on screen: where it was left, or from its beginning. Rejects when it cannot be fetched. */
  async takeTest(): Promise<void> {
    const order = this.settings.test;
    if (!order) return;
    const { test, newSeed, nowMs } = this.#parts;
    const standing = test.stand();
    if (standing && standing.answers.length < standing.questions.length) return;
    const left = this.state.getState().progress.test;
    const seed = left?.seed ?? order.seed ?? newSeed();
    const answers = left?.answers ?? [];
    // What is answered again for the screen has been reported.
    this.#answersTold = answers.length;
    this.#answeredMs = nowMs();
    this.#setProgress({ test: { seed, answers } });
    await test.begin({ ...order, seed }, answers);
  }

  /** The learner rests: a good moment to keep everything. */
  rest(): void {
    this.#report();
  }

  /**
   * The learner leaves. What is to be sent is on its way when this returns.
   * @returns resolves once it has arrived: where the platform wants them taken; null: nowhere.
   */
  end(): Promise<string | null> {
    const { link } = this.state.getState();
    if (link === 'ended' || link === 'alone') return Promise.resolve(null);
    for (const undo of this.#undo.splice(0)) undo();
    this.state.setState({ link: 'ended' });
    return this.#reporter.end(this.#reportNow());
  }

  #watch(): void {
    const { seen } = this.state.getState().progress;
    const { shown } = this.#parts.telling.state.getState();
    const news = [...shown].filter((id) => !seen.has(id));
    if (news.length === 0) return;
    const before = this.outcome().watched;
    this.#setProgress({ seen: new Set([...seen, ...news]) });
    if (this.outcome().watched !== before) this.#report();
  }

  #followTest(): void {
    const { test, nowMs } = this.#parts;
    const stand = test.stand();
    const { progress } = this.state.getState();
    if (!stand || !progress.test || stand.answers.length <= this.#answersTold) return;
    for (const [i, answer] of stand.answers.entries()) {
      const asked = stand.questions[i];
      if (i < this.#answersTold || !asked) continue;
      const now = nowMs();
      this.#reporter.answered({
        ...asked,
        given: 'chosen' in answer.given ? answer.given.chosen : inWords(answer.given.pointed),
        isRight: answer.right,
        tookMs: now - this.#answeredMs,
      });
      this.#answeredMs = now;
    }
    // Those given in an earlier session were judged then.
    const answers = [...progress.test.answers, ...stand.answers.slice(this.#answersTold)];
    this.#answersTold = stand.answers.length;
    const finished = answers.length >= stand.questions.length;
    const percent = Math.round((100 * answers.filter(({ right }) => right).length) / stand.questions.length);
    this.#setProgress(
      finished
        ? { test: null, bestPercent: Math.max(percent, progress.bestPercent ?? 0) }
        : { test: { ...progress.test, answers } },
    );
    this.#report();
  }

  #setProgress(change: Partial<LessonProgress>): void {
    this.state.setState(({ progress }) => ({ progress: { ...progress, ...change } }));
  }

  #report(): void {
    const { link } = this.state.getState();
    if (link === 'reporting' || link === 'looking') this.#reporter.report(this.#reportNow());
  }

  #reportNow(): LessonReport {
    const { player } = this.#parts;
    const chapter = player.programme.chapters[player.instant.chapter];
    const { progress } = this.state.getState();
    const place = chapter ? { chapter: chapter.id, timeS: player.timeS - chapter.start } : null;
    const { complete, scorePercent, passed } = this.outcome();
    return {
      saved: packProgress({ ...progress, place }, this.#cueIds()),
      place: (chapter?.id ?? '').slice(0, LONGEST_PLACE),
      complete,
      scorePercent,
      passed,
    };
  }

  #cueIds(): readonly string[] {
    return this.#parts.player.programme.cues.map(({ id }) => id);
  }
}

/** A place of the organ for a platform, which keeps figures and plain words: `31.8 cm 2.1 h submucosa`. */
const inWords = ({ depthCm, hour, layer }: PlacePointed): string =>
  [`${depthCm.toFixed(1)} cm`, `${hour.toFixed(1)} h`, layer].filter((part) => part !== null).join(' ');
