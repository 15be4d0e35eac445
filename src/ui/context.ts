import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { LanguageName } from '../content/languages/types';
import type { Words } from '../content/words/types';
import type { LanguageCode } from '../narration/types';
import type { KioskRoom } from '../player/kiosk/room';
import type { Lesson } from '../player/lesson/lesson';
import type { MarkBook } from '../player/marks/markBook';
import type { BranchBook } from '../player/branches/branchBook';
import type { Pointing } from '../player/explore/pointing';
import type { Player } from '../player/player';
import type { PlayerEvents } from '../player/playerEvents';
import type { RecorderDevice } from '../player/recorderDevice';
import type { Recordings } from '../player/recordings';
import type { Session, SessionState } from '../player/session';
import type { VoiceStatusStore } from '../player/voiceStatus';
import type { ConsultClock } from '../player/consultClock';
import type { HandoutBook, HandoutPicture } from '../player/handout';
import type { Audience } from '../player/sync/audience';
import type { PresentationUi } from '../player/sync/presentOn';
import type { LinkLength, ViewLink } from '../player/viewLink';
import type { Telling } from '../player/telling';
import type { Label, ShotLabels } from '../procedure/labels';
import type { SelfTest } from '../player/selfTest/selfTest';
import type { StudyBook } from '../player/studyBook';
import type { Source, Subject, SwallowPlan } from '../procedure/types';
import type { Programme, ProgrammeCue } from '../scene/types';

/** What every part of the interface may reach. */
export interface Ui {
  readonly player: Player;
  readonly session: Session;
  /** Of the language of now; the whole interface is drawn anew when it changes. */
  readonly words: Words;
  /** Every language there is, the document's own first. */
  readonly languages: readonly LanguageName[];
  /** Rejects when the words of that language cannot be fetched; everything then stays as it was. */
  readonly chooseLanguage: (code: LanguageCode) => Promise<void>;
  readonly voice: VoiceUi;
  /** Sources by key, for the disclosures under captions and in the full text. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What is named in each shot. */
  readonly labels: ShotLabels;
  /** What is named in the endoscope's own view. */
  readonly scopeLabels: readonly Label[];
  /** Everything that can be swallowed. */
  readonly swallows: readonly SwallowPlan[];
  /** What is measured of the case's organs. */
  readonly studies: StudyBook;
  /** What somebody points at in the organ. */
  readonly pointing: Pointing;
  /** Complications as branches of the story. */
  readonly branches: BranchBook;
  /** A test of oneself, and how it goes. */
  readonly selfTest: SelfTest;
  /** Chance for a new test: a whole number. */
  readonly newSeed: () => number;
  /** What is drawn over the picture. */
  readonly marks: MarkBook;
  /** Which of the four things have been told. */
  readonly telling: Telling;
  /** What was chosen for the page to take home. */
  readonly handout: HandoutBook;
  /** The four things in short, in the present language. */
  readonly summary: Readonly<Record<Subject, readonly SummaryLine[]>>;
  readonly presentation: PresentationUi;
  /** This is the audience's window: it shows the picture alone and decides nothing. */
  readonly audience?: Audience;
  /** What the other register says at a cue, for the presenter; null: the same. */
  readonly notesOf: (cue: ProgrammeCue) => string | null;
  readonly consultClock: ConsultClock;
  /** The link to exactly this view. */
  readonly linkNow: (length: LinkLength) => ViewLink;
  /** A picture of now for the page to take home. Rejects where none can be taken. */
  readonly takeHandoutPicture: () => Promise<Omit<HandoutPicture, 'id'>>;
  /** What pictures and films are made of besides the player. */
  readonly film: FilmUi;
  /** Erases everything of the person of today: case, drawings, pictures, questions, what was told, place, link. */
  readonly newPatient: () => void;
  /** The page stands in a waiting room; absent where it does not, or not yet. */
  readonly kiosk?: KioskRoom;
  /** The page is taken as a lesson; absent where it is not. */
  readonly lesson?: Lesson;
  /** Absent where nobody's own voice can be recorded. */
  readonly recorder?: {
    readonly recordings: Recordings;
    /** A microphone for one take. */
    readonly open: () => RecorderDevice;
  };
}

export interface FilmUi {
  /** Samples of a cue's sound, 48000 a second; null: it cannot be had. */
  readonly samplesOf: (cue: ProgrammeCue) => Promise<Float32Array | null>;
  /** Whether the present language has a voice of its own. */
  readonly hasSound: () => boolean;
}

export interface SummaryLine {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** What the interface may know and ask of the voice. */
export interface VoiceUi {
  readonly status: VoiceStatusStore;
  /** Bytes of all sounds of the present language; null: it has none. */
  readonly bytes: () => number | null;
  /** Fetches and keeps every sound of the present language for use without a network. Rejects with a reason. */
  readonly keep: (signal: AbortSignal) => Promise<void>;
  /** Whether the present words were signed by a clinician. */
  readonly isReviewed: () => boolean;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui)
    throw new Error(
      'Wrap this in <UiContext value={...}>: the interface needs a player, a session and words.',
    );
  return ui;
}

/** A part of the session; renders again when that part changes. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useUi().session, select);
}

/** Whether reading starts on the right. */
export function useRightToLeft(): boolean {
  const { languages } = useUi();
  const language = useSession((state) => state.language);
  return languages.find(({ code }) => code === language)?.direction === 'rtl';
}

/**
 * Something read from the player; renders again when it differs after one of `events`, which must keep their identity
 * between renders.
 */
export function usePlayer<T>(events: readonly (keyof PlayerEvents)[], read: (player: Player) => T): T {
  const { player } = useUi();
  const subscribe = useCallback(
    (changed: () => void) => {
      const undo = events.map((event) => player.on(event, changed));
      return () => undo.forEach((each) => each());
    },
    [player, events],
  );
  return useSyncExternalStore(subscribe, () => read(player));
}

const PLAY_EVENTS = ['play', 'pause'] as const;
const CHAPTER_EVENTS = ['chapter', 'programme'] as const;
const CUE_EVENTS = ['cue', 'programme'] as const;
const PROGRAMME_EVENTS = ['programme'] as const;

export const usePlaying = (): boolean => usePlayer(PLAY_EVENTS, (player) => player.playing);
/** Index of the chapter of this moment. */
export const useChapter = (): number => usePlayer(CHAPTER_EVENTS, (player) => player.instant.chapter);
/** Index of the cue of this moment. */
export const useCue = (): number => usePlayer(CUE_EVENTS, (player) => player.instant.cue);
export const useProgramme = (): Programme => usePlayer(PROGRAMME_EVENTS, (player) => player.programme);

/**
 * Calls `draw` with the time in seconds now and whenever the instant is rewritten, up to 60 times a second.
 * Write to the page directly there; React does not render for it. `draw` must keep its identity between renders.
 */
export function useTime(draw: (timeS: number) => void): void {
  const { player } = useUi();
  useEffect(() => {
    draw(player.timeS);
    return player.on('time', draw);
  }, [player, draw]);
}
