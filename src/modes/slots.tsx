import { lazy, type ReactNode } from 'react';
import type { Words } from '../content/words/types';
import { ChapterList } from '../ui/ChapterList';
import type { Commands } from '../ui/commands';
import type { Ui } from '../ui/context';
import { Help } from '../ui/Help';
import type { IconName } from '../ui/icons';
import { NewPatient } from '../ui/NewPatient';
import { RecorderPanel } from '../ui/recorder/RecorderPanel';
import { TellingPath } from '../ui/telling/TellingPath';
import { Transcript } from '../ui/Transcript';
import { VoicePanel } from '../ui/VoicePanel';
import type { ModeRow, PanelId, SheetId } from './table';

/** Fetched by those who open them. */
const MeasuresPanel = lazy(() =>
  import('./measures/MeasuresPanel').then((module) => ({ default: module.MeasuresPanel })),
);
const SeminarPanel = lazy(() =>
  import('./seminar/SeminarPanel').then((module) => ({ default: module.SeminarPanel })),
);
const BoardPanel = lazy(() =>
  import('../ui/board/BoardPanel').then((module) => ({ default: module.BoardPanel })),
);
const PresenterPanel = lazy(() =>
  import('../ui/presenter/PresenterPanel').then((module) => ({ default: module.PresenterPanel })),
);
const HandoutPanel = lazy(() =>
  import('../ui/handout/HandoutPanel').then((module) => ({ default: module.HandoutPanel })),
);
const PicturePanel = lazy(() =>
  import('../ui/film/PicturePanel').then((module) => ({ default: module.PicturePanel })),
);
const FilmPanel = lazy(() =>
  import('../ui/film/FilmPanel').then((module) => ({ default: module.FilmPanel })),
);
const LessonPanel = lazy(() =>
  import('../ui/lesson/LessonPanel').then((module) => ({ default: module.LessonPanel })),
);
const SettingsPanel = lazy(() =>
  import('../ui/settings/SettingsPanel').then((module) => ({ default: module.SettingsPanel })),
);

/** What a panel or a sheet may do to the page around it. */
export interface SlotActions {
  readonly ui: Ui;
  readonly row: ModeRow;
  readonly commands: Commands;
  readonly close: () => void;
  readonly open: (sheet: SheetId) => void;
  readonly pictureOnly: () => void;
}

interface Slot {
  readonly icon: IconName;
  readonly heading: (words: Words) => string;
  /** In the menu, where the heading would be too long; left out: the heading. */
  readonly menuName?: (words: Words) => string;
  readonly content: (actions: SlotActions) => ReactNode;
  /** Left out: it is always there. */
  readonly offered?: (ui: Ui) => boolean;
}

export const PANELS: Readonly<Record<PanelId, Slot>> = {
  seminar: {
    icon: 'seminar',
    heading: ({ seminar }) => seminar.heading,
    content: ({ close }) => <SeminarPanel onClose={close} />,
  },
  board: {
    icon: 'board',
    heading: ({ boardPanel }) => boardPanel.heading,
    content: ({ close }) => <BoardPanel onClose={close} />,
  },
  measures: {
    icon: 'measures',
    heading: ({ measures }) => measures.heading,
    content: ({ close }) => <MeasuresPanel onClose={close} />,
  },
  notes: {
    icon: 'notes',
    heading: ({ presenter }) => presenter.open,
    content: ({ close, pictureOnly }) => <PresenterPanel onClose={close} onPictureOnly={pictureOnly} />,
  },
};

export const SHEETS: Readonly<Record<SheetId, Slot>> = {
  chapters: {
    icon: 'chapters',
    heading: ({ chapters }) => chapters.heading,
    content: ({ close, row }) => (
      <>
        {row.path && <TellingPath onChosen={close} />}
        <ChapterList onChosen={close} />
      </>
    ),
  },
  transcript: {
    icon: 'transcript',
    heading: ({ transport }) => transport.transcript,
    content: ({ close }) => <Transcript onChosen={close} />,
  },
  voice: { icon: 'voice', heading: ({ voice }) => voice.heading, content: () => <VoicePanel /> },
  handout: {
    icon: 'handout',
    heading: ({ handout }) => handout.heading,
    menuName: ({ handout }) => handout.open,
    content: () => <HandoutPanel />,
  },
  picture: {
    icon: 'camera',
    heading: ({ film }) => film.pictureHeading,
    content: () => <PicturePanel />,
  },
  film: { icon: 'film', heading: ({ film }) => film.heading, content: () => <FilmPanel /> },
  lesson: {
    icon: 'lesson',
    heading: ({ lesson }) => lesson.heading,
    content: () => <LessonPanel />,
    // A lesson is not packed into another.
    offered: ({ lesson }) => lesson === undefined,
  },
  recorder: {
    icon: 'microphone',
    heading: ({ recorder }) => recorder.heading,
    content: ({ ui, close }) => ui.recorder && <RecorderPanel recorder={ui.recorder} onInStory={close} />,
    offered: ({ recorder }) => recorder !== undefined,
  },
  settings: {
    icon: 'settings',
    heading: ({ settings }) => settings.heading,
    content: ({ open }) => <SettingsPanel onVoice={() => open('voice')} />,
  },
  newPatient: {
    icon: 'newPatient',
    heading: ({ newPatient }) => newPatient.heading,
    menuName: ({ newPatient }) => newPatient.open,
    content: ({ close }) => <NewPatient onDone={close} onCancel={close} />,
  },
  help: {
    icon: 'help',
    heading: ({ help }) => help.heading,
    content: ({ commands }) => <Help commands={commands} />,
  },
};
