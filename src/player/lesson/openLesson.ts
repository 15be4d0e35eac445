import { Cmi5Reporter } from './cmi5/cmi5Reporter';
import { readLaunch } from './cmi5/launch';
import { uuidFrom } from './identity';
import { Lesson, type LessonParts } from './lesson';
import { lessonTestOf, type LessonTestBegin, type TestDesk } from './lessonTest';
import { NO_PLATFORM, type LessonProblem, type Reporter } from './reporter';
import { findScorm12Api } from './scorm12/findApi';
import { Scorm12Reporter } from './scorm12/scorm12Reporter';
import { readSettings, type LessonSettings } from './settings';

/** What a packed page says about its lesson; null: nothing that can be read. Never rejects. */
export async function fetchLesson(file: string): Promise<LessonSettings | null> {
  try {
    const response = await fetch(file);
    return response.ok ? readSettings(await response.json()) : null;
  } catch {
    return null;
  }
}

export interface OpenLessonParts<Question> extends Omit<LessonParts, 'reporter' | 'nowMs' | 'test'> {
  /** The page's test of oneself, and what puts the lesson's questions there. */
  readonly desk: TestDesk<Question>;
  readonly beginTest: LessonTestBegin<Question>;
}

/** Opens a lesson in this window: with the platform around it, and with all that is said when the page is left. */
export function openLesson<Question>(
  window: Window & typeof globalThis,
  { desk, beginTest, ...parts }: OpenLessonParts<Question>,
): Lesson {
  const { standard } = parts.settings;
  const lesson = new Lesson({
    ...parts,
    test: lessonTestOf(desk, beginTest),
    nowMs: () => Date.now(),
    reporter: (onProblem) => (standard === 'scorm12' ? scorm12(window, onProblem) : cmi5(window, onProblem)),
  });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') lesson.rest();
  });
  // A telephone may never come back from it, so this is the end; a browser that keeps the page has a lesson that says so.
  window.addEventListener('pagehide', () => void lesson.end());
  void lesson.open();
  return lesson;
}

function scorm12(window: Window, onProblem: (problem: LessonProblem) => void): Reporter {
  const api = findScorm12Api(window);
  return api ? new Scorm12Reporter({ api, nowMs: () => Date.now(), onProblem }) : NO_PLATFORM;
}

function cmi5(window: Window & typeof globalThis, onProblem: (problem: LessonProblem) => void): Reporter {
  const launch = readLaunch(window.location.search);
  if (!launch) return NO_PLATFORM;
  return new Cmi5Reporter({
    launch,
    fetch: (address, init) => window.fetch(address, init),
    nowMs: () => Date.now(),
    uuid: () => randomUuid(window.crypto),
    onProblem,
  });
}

/** `crypto.randomUUID` is kept from pages that came without encryption, as in some hospitals' own networks. */
function randomUuid(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return uuidFrom(4, Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
