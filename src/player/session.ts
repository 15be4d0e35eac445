import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageCode, Register } from '../narration/types';
import { DEFAULT_CASE, type CaseParameters } from '../procedure/case';
import type { BranchPlace } from '../procedure/branches';
import type { NeighborLooks } from '../procedure/neighbors';
import type { Compare } from './compare';
import type { Explore } from './explore/explore';
import type { Layout } from './panes';
import type { Orbit } from './orbit';
import type { Quality } from './quality';
import type { RoomText } from './roomText';
import type { Quiz } from './selfTest/quiz';

export const MODES = ['consult', 'teach', 'kiosk'] as const;
export type Mode = (typeof MODES)[number];

export const VIEWS = ['outside', 'scope'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whose voice is heard: the one that came with the page, or one of the device's own. */
export const VOICES = ['bundled', 'device'] as const;
export type Voice = (typeof VOICES)[number];

/** How fast the story is told; pitch stays. */
export const RATES = [0.75, 0.9, 1, 1.25, 1.5] as const;

/** What stands behind captions. */
export const CAPTION_BACKGROUNDS = ['plate', 'solid', 'none'] as const;
export type CaptionBackground = (typeof CAPTION_BACKGROUNDS)[number];
export const CAPTION_SIZES = [0.85, 1, 1.25, 1.5, 2] as const;

export const TEXT_SIZES = [1, 1.15, 1.3, 1.5, 2] as const;
export const CONTRASTS = ['auto', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** What is studied beside the picture in the seminar room, one at a time. */
export const STUDY_PAGES = ['explore', 'contrast', 'branches', 'test', 'figures'] as const;
export type StudyPage = (typeof STUDY_PAGES)[number];

/** What a person chose. Changes a few times a minute at most; what changes every frame lives in the player. */
export interface SessionState {
  readonly mode: Mode;
  readonly language: LanguageCode;
  readonly register: Register;
  /** Whether the narration is heard. Always off at first: no page should speak before it is asked to. */
  readonly sound: boolean;
  readonly voice: Voice;
  /** Own recordings go before any other voice. */
  readonly ownVoice: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** One of `RATES`. */
  readonly rate: number;
  /** The view that has the picture to itself, or the larger part of it. */
  readonly view: View;
  readonly layout: Layout;
  /** Which organs stand side by side in the outside view, if any. */
  readonly compare: Compare;
  /** Share of the picture's width that the first of them gets, 0 to 1. */
  readonly divider: number;
  /** Over the endoscope's view: clock face, depth ruler, names. */
  readonly scopeHelp: boolean;
  readonly captions: boolean;
  /** Size of captions as a share of the usual: one of `CAPTION_SIZES`. */
  readonly captionSize: number;
  readonly captionBackground: CaptionBackground;
  /** Size of everything written as a share of the usual: one of `TEXT_SIZES`. */
  readonly textSize: number;
  readonly contrast: Contrast;
  /** Names with leader lines over the picture. */
  readonly labels: boolean;
  readonly caseParameters: CaseParameters;
  /** null: the guided shot of the narration. */
  readonly orbit: Orbit | null;
  /** The seminar room's page beside the picture; null: it is not open. */
  readonly study: StudyPage | null;
  /** How somebody looks around in the organ while the story stands; null: the story is shown. */
  readonly explore: Explore | null;
  /** A branch that was taken, in the seminar room; null: the story is shown. */
  readonly branch: BranchPlace | null;
  /** What a question of the self-test shows in place of the story; null: none is on screen. Stands in no link. */
  readonly quiz: Quiz | null;
  /** What the room reads beside the picture of what the teacher has in a panel; null: nothing. Stands in no link. */
  readonly room: RoomText | null;
  /** What a person wants to see round the organ; of the rest the shot decides. */
  readonly neighbors: NeighborLooks;
  readonly theme: Theme;
  /** How much is drawn; `auto`: as the machine can. */
  readonly quality: 'auto' | Quality;
  /** The person's system asks for less motion: cuts instead of camera flights. */
  readonly reducedMotion: boolean;
}

export const DEFAULT_SESSION: SessionState = {
  mode: 'consult',
  language: 'fr',
  register: 'patient',
  sound: false,
  voice: 'bundled',
  ownVoice: true,
  volume: 1,
  rate: 1,
  view: 'outside',
  layout: 'inset',
  compare: 'told',
  divider: 0.5,
  scopeHelp: false,
  captions: true,
  captionSize: 1,
  captionBackground: 'plate',
  textSize: 1,
  contrast: 'auto',
  labels: true,
  caseParameters: DEFAULT_CASE,
  orbit: null,
  study: null,
  explore: null,
  branch: null,
  quiz: null,
  room: null,
  neighbors: {},
  theme: 'auto',
  quality: 'auto',
  reducedMotion: false,
};

export type Session = StoreApi<SessionState>;

export function createSession(initial: Partial<SessionState> = {}): Session {
  return createStore<SessionState>(() => ({ ...DEFAULT_SESSION, ...initial }));
}

const NO_CHOICE: NeighborLooks = {};
/** What is chosen of the surroundings; a question shows what it shows. */
export const neighborsChosen = ({ quiz, neighbors }: SessionState): NeighborLooks =>
  quiz ? NO_CHOICE : neighbors;
/** Somebody looks around in the organ, or is asked about it: the story has nothing to say. */
export const isAside = ({ explore, quiz }: SessionState): boolean => explore !== null || quiz !== null;
/** The case that is on screen: that of the question, if one is. */
export const caseShown = ({ quiz, caseParameters }: SessionState): CaseParameters =>
  quiz?.caseParameters ?? caseParameters;
