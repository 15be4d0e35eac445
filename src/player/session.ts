import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageCode } from '../narration/types';
import { DEFAULT_CASE, type CaseParameters } from '../procedure/case';
import type { NeighborLooks } from '../procedure/neighbors';
import type { Layout } from './panes';
import type { Orbit } from './orbit';
import type { Quality } from './quality';

export const MODES = ['consult', 'teach', 'kiosk'] as const;
export type Mode = (typeof MODES)[number];

export const VIEWS = ['outside', 'scope'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chose. Changes a few times a minute at most; what changes every frame lives in the player. */
export interface SessionState {
  readonly mode: Mode;
  readonly language: LanguageCode;
  /** The view that has the picture to itself, or the larger part of it. */
  readonly view: View;
  readonly layout: Layout;
  /** Over the endoscope's view: clock face, depth ruler, names. */
  readonly scopeHelp: boolean;
  readonly captions: boolean;
  /** Names with leader lines over the picture. */
  readonly labels: boolean;
  readonly caseParameters: CaseParameters;
  /** null: the guided shot of the narration. */
  readonly orbit: Orbit | null;
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
  view: 'outside',
  layout: 'inset',
  scopeHelp: false,
  captions: true,
  labels: true,
  caseParameters: DEFAULT_CASE,
  orbit: null,
  neighbors: {},
  theme: 'auto',
  quality: 'auto',
  reducedMotion: false,
};

export type Session = StoreApi<SessionState>;

export function createSession(initial: Partial<SessionState> = {}): Session {
  return createStore<SessionState>(() => ({ ...DEFAULT_SESSION, ...initial }));
}
