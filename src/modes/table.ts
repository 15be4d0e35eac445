import type { Mode } from '../player/session';

/** What can stand beside the picture, one at a time. */
export type PanelId = 'seminar' | 'board' | 'measures' | 'notes';

/** What can be opened over the page. */
export type SheetId =
  | 'chapters'
  | 'transcript'
  | 'voice'
  | 'handout'
  | 'picture'
  | 'film'
  | 'lesson'
  | 'recorder'
  | 'settings'
  | 'newPatient'
  | 'help';

/** What one mode puts into the page's slots, over the same scene and data. */
export interface ModeRow {
  /** Beside the picture, in the order of their buttons. */
  readonly panels: readonly PanelId[];
  /** In the transport's menu, in order; a link can be copied in every mode. */
  readonly menu: readonly Exclude<SheetId, 'chapters'>[];
  /** Over the chapters: the four things, and which of them have been told. */
  readonly path: boolean;
  /** Over the picture: pen and pointer. */
  readonly marks: boolean;
}

/**
 * The modes as a table. In a waiting room nobody measures, draws, prints or leaves their voice behind; a seminar tells
 * no patient anything, and so has no list of what was told and no page to take home.
 */
export const MODE_TABLE: Readonly<Record<Mode, ModeRow>> = {
  consult: {
    panels: ['board', 'measures', 'notes'],
    menu: ['newPatient', 'handout', 'picture', 'film', 'transcript', 'voice', 'recorder', 'settings', 'help'],
    path: true,
    marks: true,
  },
  teach: {
    panels: ['seminar', 'measures', 'board', 'notes'],
    menu: ['lesson', 'picture', 'film', 'transcript', 'voice', 'recorder', 'settings', 'help'],
    path: false,
    marks: true,
  },
  // A waiting room has a page of its own: modes/kiosk.
  kiosk: {
    panels: [],
    menu: [],
    path: false,
    marks: false,
  },
};
