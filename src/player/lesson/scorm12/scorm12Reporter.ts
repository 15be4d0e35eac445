import {
  type AnsweredQuestion,
  type LessonProblem,
  type LessonReport,
  type LessonStart,
  type Reporter,
  type ReporterClock,
} from '../reporter';
import type { Scorm12Api } from './findApi';
import { timeOfDay, timespan } from './time';

/** From the least to the most that a platform may hold of a lesson: a status only ever rises. */
const STATUSES = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] as const;
type Status = (typeof STATUSES)[number];
const OPTION_LETTERS = 'abcdefghij';
const TRUE = 'true';

export interface Scorm12Parts extends ReporterClock {
  readonly api: Scorm12Api;
  readonly onProblem: (problem: LessonProblem) => void;
}

/**
 * Reports by SCORM 1.2.
 *
 * The score is told together with the completion and not before: a platform that knows a score and the score to master
 * makes its own status of the two when the lesson is left (RTE 3.4.4, `cmi.student_data.mastery_score`), and would take
 * somebody who answered well and watched nothing for done.
 */
export class Scorm12Reporter implements Reporter {
  readonly #api: Scorm12Api;
  readonly #nowMs: () => number;
  readonly #onProblem: (problem: LessonProblem) => void;
  readonly #told = new Map<string, string>();
  #beganMs = 0;
  #status: Status = 'not attempted';
  /** Index of the next answer; null: the platform takes none. */
  #nextAnswer: number | null = null;
  #open = false;
  #judged = true;

  constructor({ api, nowMs, onProblem }: Scorm12Parts) {
    this.#api = api;
    this.#nowMs = nowMs;
    this.#onProblem = onProblem;
  }

  async begin(): Promise<LessonStart | null> {
    if (this.#call('LMSInitialize', '') !== TRUE) {
      this.#onProblem('refused');
      return null;
    }
    this.#open = true;
    this.#beganMs = this.#nowMs();
    const mode = this.#get('cmi.core.lesson_mode');
    this.#judged = mode !== 'browse' && mode !== 'review';
    this.#status = statusIn(this.#get('cmi.core.lesson_status'));
    if (this.#get('cmi.interactions._children') !== '')
      this.#nextAnswer = Math.max(0, numberIn(this.#get('cmi.interactions._count')) ?? 0);
    const start: LessonStart = {
      judged: this.#judged,
      saved: this.#get('cmi.suspend_data') || null,
      masteryPercent: percentIn(this.#get('cmi.student_data.mastery_score')),
      scorePercent: percentIn(this.#get('cmi.core.score.raw')),
      sound: null,
    };
    this.#set('cmi.core.exit', 'suspend');
    this.#raise('incomplete');
    this.#commit();
    return start;
  }

  answered(question: AnsweredQuestion): void {
    if (!this.#open || !this.#judged || this.#nextAnswer === null) return;
    const { given } = question;
    const inWords = typeof given === 'string';
    const at = `cmi.interactions.${this.#nextAnswer}`;
    this.#nextAnswer += 1;
    const values: readonly (readonly [string, string])[] = [
      ['id', question.id],
      ['type', inWords ? 'fill-in' : question.type],
      ['time', timeOfDay(this.#nowMs())],
      [
        'correct_responses.0.pattern',
        inWords
          ? question.right.map((index) => question.options[index]).join(',')
          : lettersOf(question.right),
      ],
      ['weighting', '1'],
      ['student_response', inWords ? given : lettersOf(given)],
      ['result', question.isRight ? 'correct' : 'wrong'],
      ['latency', timespan(question.tookMs)],
    ];
    // Answers are an extra of a platform: one that refuses them is not complained about.
    for (const [name, value] of values) this.#try(`${at}.${name}`, value);
  }

  report(report: LessonReport): void {
    if (!this.#open) return;
    this.#write(report);
    this.#commit();
  }

  end(report: LessonReport): Promise<string | null> {
    if (this.#open) {
      this.#write(report);
      this.#commit();
      this.#open = false;
      if (this.#call('LMSFinish', '') !== TRUE) this.#onProblem('refused');
    }
    return Promise.resolve(null);
  }

  #write(report: LessonReport): void {
    this.#set('cmi.suspend_data', report.saved);
    this.#set('cmi.core.lesson_location', report.place);
    this.#set('cmi.core.session_time', timespan(this.#nowMs() - this.#beganMs));
    if (!this.#judged || !report.complete) return;
    if (report.scorePercent !== null) {
      this.#try('cmi.core.score.min', '0');
      this.#try('cmi.core.score.max', '100');
      this.#set('cmi.core.score.raw', String(report.scorePercent));
    }
    this.#raise(report.passed === null ? 'completed' : report.passed ? 'passed' : 'failed');
  }

  #raise(status: Status): void {
    if (!this.#judged || STATUSES.indexOf(status) <= STATUSES.indexOf(this.#status)) return;
    this.#status = status;
    this.#set('cmi.core.lesson_status', status);
  }

  #get(element: string): string {
    return this.#call('LMSGetValue', element);
  }

  #set(element: string, value: string): void {
    if (!this.#try(element, value)) this.#onProblem('refused');
  }

  /** @returns whether the platform has it. */
  #try(element: string, value: string): boolean {
    if (this.#told.get(element) === value) return true;
    const taken = this.#call('LMSSetValue', element, value) === TRUE;
    if (taken) this.#told.set(element, value);
    return taken;
  }

  #commit(): void {
    if (this.#call('LMSCommit', '') !== TRUE) this.#onProblem('unreachable');
  }

  /** Some platforms answer with booleans, and some fall over; those have said nothing. */
  #call(name: 'LMSSetValue', element: string, value: string): string;
  #call(name: Exclude<keyof Scorm12Api, 'LMSSetValue'>, parameter: string): string;
  #call(name: keyof Scorm12Api, first: string, second = ''): string {
    try {
      const answer = name === 'LMSSetValue' ? this.#api.LMSSetValue(first, second) : this.#api[name](first);
      return String(answer ?? '');
    } catch {
      return '';
    }
  }
}

const lettersOf = (indices: readonly number[]): string =>
  indices.map((index) => OPTION_LETTERS[index] ?? '').join(',');

const statusIn = (text: string): Status => STATUSES.find((status) => status === text) ?? 'not attempted';

function numberIn(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function percentIn(text: string): number | null {
  const value = numberIn(text);
  return value !== null && value >= 0 && value <= 100 ? value : null;
}
