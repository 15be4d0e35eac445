import * as v from 'valibot';
import { MOST_SAVED } from '../progress';
import type {
  AnsweredQuestion,
  LessonProblem,
  LessonReport,
  LessonStart,
  Reporter,
  ReporterClock,
} from '../reporter';
import { readAudioPreference, readLaunchData, readToken, type Cmi5Launch, type LaunchData } from './launch';
import { Lrs, RefusedError, type Fetch } from './lrs';
import {
  answerStatement,
  cmi5Statement,
  isOf,
  type Cmi5Session,
  type Cmi5Verb,
  type Statement,
} from './statements';

const LAUNCH_DATA = 'LMS.LaunchData';
const PREFERENCES = 'cmi5LearnerPreferences';
/** Our own document. */
const PROGRESS = 'poem.progress';

/** What of a registration was said already: `completed` and `passed` are said once in all its sessions. */
const Kept = v.object({
  saved: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(MOST_SAVED))), null),
  completed: v.fallback(v.boolean(), false),
  passed: v.fallback(v.boolean(), false),
});
type Kept = v.InferOutput<typeof Kept>;

export interface Cmi5Parts extends ReporterClock {
  readonly launch: Cmi5Launch;
  readonly fetch: Fetch;
  readonly uuid: () => string;
  readonly onProblem: (problem: LessonProblem) => void;
}

interface Opened {
  readonly lrs: Lrs;
  readonly session: Cmi5Session;
  readonly judged: boolean;
}

/**
 * Reports by cmi5. A session knows each verb once and at most one of `passed` and `failed`; so a test that was failed may
 * be taken again, and `failed` is said only when the session ends with it.
 */
export class Cmi5Reporter implements Reporter {
  readonly #parts: Cmi5Parts;
  #opened: Opened | null = null;
  #ended = false;
  #beganMs = 0;
  /** What the platform has for certain. */
  #kept: Kept = { saved: null, completed: false, passed: false };
  /** What was said in this session, whether or not it has arrived. */
  readonly #said = new Set<Cmi5Verb>();
  /** Statements that no one has taken yet, in order. */
  #waiting: Statement[] = [];
  #sending: Promise<void> | null = null;
  #saving: Promise<void> | null = null;
  #toSave: Kept | null = null;

  constructor(parts: Cmi5Parts) {
    this.#parts = parts;
  }

  async begin(): Promise<LessonStart | null> {
    try {
      return await this.#begin();
    } catch (error) {
      this.#complain(error);
      return null;
    }
  }

  async #begin(): Promise<LessonStart | null> {
    const { launch, fetch, nowMs } = this.#parts;
    const answer = await fetch(launch.fetch, { method: 'POST' });
    const token = readToken(await answer.json());
    if (token === null) {
      // The token is given once: this address was opened before, or reloaded.
      this.#parts.onProblem('expired');
      return null;
    }
    const lrs = new Lrs(launch, token, fetch);
    const [launchData, preferences, progress] = await Promise.all([
      lrs.state(LAUNCH_DATA),
      lrs.profile(PREFERENCES).catch(() => null),
      lrs.state(PROGRESS),
    ]);
    const data: LaunchData | null = readLaunchData(launchData);
    if (!data) {
      this.#parts.onProblem('refused');
      return null;
    }
    const kept = v.safeParse(Kept, progress);
    if (kept.success) this.#kept = kept.output;
    const judged = data.launchMode === 'Normal';
    this.#opened = { lrs, session: { launch, data }, judged };
    this.#beganMs = nowMs();
    this.#say('initialized');
    return {
      judged,
      saved: this.#kept.saved,
      masteryPercent: data.masteryScore === undefined ? null : percentOf(data.masteryScore),
      scorePercent: null,
      sound: readAudioPreference(preferences),
    };
  }

  answered(question: AnsweredQuestion): void {
    if (!this.#opened?.judged || this.#ended) return;
    const { session } = this.#opened;
    const { uuid, nowMs } = this.#parts;
    this.#waiting.push(answerStatement(session, question, { id: uuid(), nowMs: nowMs() }));
    this.#flush();
  }

  report(report: LessonReport): void {
    if (!this.#opened || this.#ended) return;
    this.#judge(report);
    this.#save(report);
  }

  async end(report: LessonReport): Promise<string | null> {
    if (!this.#opened || this.#ended) return null;
    const { judged, session } = this.#opened;
    this.#judge(report);
    if (judged && report.passed === false && !this.#hasSaid('passed'))
      this.#queue('failed', report.scorePercent);
    this.#queue('terminated');
    this.#ended = true;
    this.#save(report);
    const before = this.#sending;
    // At once: the page may be gone before what is being sent has been answered.
    this.#sending = null;
    this.#flush();
    await before;
    await this.#settled();
    return session.data.returnURL ?? null;
  }

  async #settled(): Promise<void> {
    await this.#sending;
    await this.#saving;
  }

  /** Says what has come true, once. */
  #judge(report: LessonReport): void {
    if (!this.#opened?.judged) return;
    if (report.passed === true && !this.#hasSaid('passed')) this.#say('passed', report.scorePercent);
    if (report.complete && !this.#hasSaid('completed')) this.#say('completed');
  }

  #hasSaid(verb: 'completed' | 'passed'): boolean {
    return this.#kept[verb] || this.#said.has(verb);
  }

  #say(verb: Cmi5Verb, scorePercent: number | null = null): void {
    this.#queue(verb, scorePercent);
    this.#flush();
  }

  #queue(verb: Cmi5Verb, scorePercent: number | null = null): void {
    if (!this.#opened) return;
    const { uuid, nowMs } = this.#parts;
    this.#said.add(verb);
    const now = nowMs();
    const durationMs = now - this.#beganMs;
    this.#waiting.push(
      cmi5Statement(this.#opened.session, { verb, id: uuid(), nowMs: now, durationMs, scorePercent }),
    );
  }

  /** One after the other, so that they arrive in order; what was not taken waits for the next. */
  #flush(): void {
    if (this.#sending || this.#waiting.length === 0 || !this.#opened) return;
    const { lrs } = this.#opened;
    const batch = this.#waiting;
    this.#waiting = [];
    this.#sending = lrs.tell(batch).then(
      () => {
        this.#sending = null;
        this.#arrived(batch);
        this.#flush();
      },
      (error: unknown) => {
        this.#sending = null;
        // What was refused once will be refused again, and would keep all that follows from being heard.
        if (!(error instanceof RefusedError)) this.#waiting = [...batch, ...this.#waiting];
        this.#complain(error);
      },
    );
  }

  /** So that no later session says it again. */
  #arrived(batch: readonly Statement[]): void {
    const { completed, passed } = this.#kept;
    const has = (verb: Cmi5Verb): boolean => batch.some((statement) => isOf(statement, verb));
    this.#kept = { ...this.#kept, completed: completed || has('completed'), passed: passed || has('passed') };
    const news = this.#kept.completed !== completed || this.#kept.passed !== passed;
    if (news && !this.#ended && this.#opened) this.#saveSoon(this.#opened.lrs, this.#kept);
  }

  #save({ saved }: LessonReport): void {
    if (!this.#opened) return;
    this.#kept = { ...this.#kept, saved };
    const { completed, passed } = this.#kept;
    // Nothing will be heard of what is sent last: it counts as arrived.
    const last = this.#ended && {
      completed: completed || this.#said.has('completed'),
      passed: passed || this.#said.has('passed'),
    };
    this.#saveSoon(this.#opened.lrs, { ...this.#kept, ...last });
  }

  #saveSoon(lrs: Lrs, kept: Kept): void {
    this.#toSave = kept;
    if (!this.#saving || this.#ended) this.#saving = this.#saveNewest(lrs);
  }

  async #saveNewest(lrs: Lrs): Promise<void> {
    try {
      while (this.#toSave) {
        const newest = this.#toSave;
        this.#toSave = null;
        await lrs.saveState(PROGRESS, newest);
      }
    } catch (error) {
      this.#complain(error);
    } finally {
      this.#saving = null;
    }
  }

  #complain(error: unknown): void {
    const closed = error instanceof RefusedError && (error.status === 401 || error.status === 403);
    this.#parts.onProblem(closed ? 'expired' : error instanceof RefusedError ? 'refused' : 'unreachable');
  }
}

/** To four digits, as platforms give it: 0.07 is 7 and not a little more. */
const percentOf = (share: number): number => Math.round(share * 1e6) / 1e4;
