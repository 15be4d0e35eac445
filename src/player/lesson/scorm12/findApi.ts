/** What platforms answer; it should be text. */
type Answer = string | boolean | number | null | undefined;

/** Functions of a SCORM 1.2 run-time environment (RTE 3.3.2). */
export interface Scorm12Api {
  LMSInitialize(parameter: string): Answer;
  LMSFinish(parameter: string): Answer;
  LMSGetValue(element: string): Answer;
  LMSSetValue(element: string, value: string): Answer;
  LMSCommit(parameter: string): Answer;
}

/** What of a window is looked at. Windows of another origin throw at a touch. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
  readonly API?: unknown;
}

/** Windows that nest deeper are none of a platform's. */
const MOST_PARENTS = 50;

/** The platform's API: in one of the windows around this one, or around the one that opened it; null: nowhere. */
export function findScorm12Api(window: WindowLike): Scorm12Api | null {
  return upFrom(window) ?? openerOf(window);
}

function openerOf(window: WindowLike): Scorm12Api | null {
  let at: WindowLike | null = window;
  for (let i = 0; i < MOST_PARENTS && at; i += 1) {
    try {
      if (at.opener && at.opener !== at) return upFrom(at.opener);
      at = parentOf(at);
    } catch {
      return null;
    }
  }
  return null;
}

function upFrom(window: WindowLike): Scorm12Api | null {
  let at: WindowLike | null = window;
  for (let i = 0; i < MOST_PARENTS && at; i += 1) {
    try {
      if (isApi(at.API)) return at.API;
      at = parentOf(at);
    } catch {
      // A window of another origin: nothing beyond it belongs to a platform that we may speak with.
      return null;
    }
  }
  return null;
}

/** The outermost window is its own parent. */
const parentOf = (window: WindowLike): WindowLike | null =>
  window.parent && window.parent !== window ? window.parent : null;

const isApi = (candidate: unknown): candidate is Scorm12Api =>
  // Some platforms hand in an applet, of which `typeof` says anything.
  candidate !== null && candidate !== undefined && 'LMSInitialize' in Object(candidate);
