import type { Step } from '../../poem/evidence';
import type { KeyFigureId } from '../../poem/keyFigures';
import type { TopicWords } from '../evidence/types';

/** Words of the page of figures. */
export interface FiguresWords {
  /** What stands here, how it was read, and that conflicts are not averaged. */
  readonly intro: string;
  /** For a patient: that figures with their sources are for students, and what changes with the words. */
  readonly forStudents: string;
  readonly becomeStudent: string;
  readonly find: string;
  readonly onlyConflicts: string;
  /** How many are shown of how many. */
  readonly shown: (count: number, of: number) => string;
  readonly nothing: string;
  /** How many figures a step has, and of how many the sources differ. */
  readonly counts: (figures: number, conflicts: number) => string;
  readonly conflict: string;
  /** Leads to where the story tells it: title of the chapter, time in the story. */
  readonly told: (chapter: string, time: string) => string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly rows: Readonly<Record<KeyFigureId, TopicWords>>;
}
