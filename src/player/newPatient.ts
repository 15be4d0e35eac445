import { forgetRuns } from '../scene/swallowRuns';
import type { ConsultClock } from './consultClock';
import type { HandoutBook } from './handout';
import type { MarkBook } from './marks/markBook';
import type { Player } from './player';
import { DEFAULT_SESSION, type Session, type SessionState } from './session';
import type { SelfTest } from './selfTest/selfTest';
import type { StudyBook } from './studyBook';
import type { Telling } from './telling';

/** What a person chose for the one they explain to, as against how they like their page. */
const OF_THE_PATIENT = [
  'register',
  'view',
  'layout',
  'compare',
  'divider',
  'caseParameters',
  'orbit',
  'study',
  'explore',
  'quiz',
  'room',
  'neighbors',
] as const satisfies readonly (keyof SessionState)[];

export interface NewPatientParts {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly telling: Telling;
  readonly handout: HandoutBook;
  readonly studies: StudyBook;
  readonly selfTest: SelfTest;
  readonly consultClock: ConsultClock;
}

/**
 * Erases everything of the last patient: case, drawings, pictures, questions, what was told, and the place in the story.
 * How the page looks and sounds stays. The language is left to the caller, who has to fetch its words.
 */
export function forgetPatient(parts: NewPatientParts): void {
  const { player, session, marks, telling, handout, studies, selfTest, consultClock } = parts;
  player.pause();
  // Coming back from a branch restores what was before it: that is forgotten after it.
  session.setState({ branch: null });
  session.setState(Object.fromEntries(OF_THE_PATIENT.map((key) => [key, DEFAULT_SESSION[key]])));
  void player.seek(0);
  marks.forget();
  telling.forget();
  handout.forget();
  studies.forget();
  selfTest.forget();
  forgetRuns();
  consultClock.restart();
}
