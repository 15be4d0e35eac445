import { BRANCH_IDS, BRANCH_STAGES, type BranchPlace } from '../procedure/branches';
import { REGISTERS, type LanguageCode, type Register } from '../narration/types';
import { DEFAULT_CASE, type CaseParameters } from '../procedure/case';
import {
  ACHALASIA_TYPES,
  APPROACHES,
  CASE_RANGES,
  caseOf,
  choiceOf,
  type CaseChoice,
  type CaseRange,
} from '../procedure/casePresets';
import type { ExploreView } from '../procedure/structures';
import { exploreOf, layersText, readLayers, readWedge, tidySection, type Explore } from './explore/explore';
import { SECTION_RANGE_CM } from '../scene/dissection';
import { COMPARES, type Compare } from './compare';
import { IDLE_RANGE_S, KIOSK_DEFAULTS, LOUDEST_RANGE, type KioskSettings } from './kiosk/settings';
import { tidyOrbit, type Orbit } from './orbit';
import { LAYOUTS, type Layout } from './panes';
import { QUALITIES } from './quality';
import {
  DEFAULT_SESSION,
  MODES,
  STUDY_PAGES,
  VIEWS,
  type Mode,
  type SessionState,
  type StudyPage,
  type View,
} from './session';

/** Version of the address format. Addresses without `v` are of version 1; every version stays readable for ever. */
const VERSION = 1;

const LONGEST_CHAPTER_S = 3600;
const LONGEST_SWALLOW_S = 60;
const DIVIDER_DIGITS = 2;
const QUALITY_WISHES = ['auto', ...QUALITIES] as const;

/** What an address says about the view. */
export interface LinkValues {
  readonly mode: Mode;
  readonly language: LanguageCode;
  readonly register: Register;
  /** null: the first chapter. */
  readonly chapter: string | null;
  /** Seconds from the chapter's start. */
  readonly timeS: number;
  readonly view: View;
  readonly layout: Layout;
  readonly compare: Compare;
  readonly divider: number;
  readonly caseParameters: CaseParameters;
  readonly orbit: Orbit | null;
  readonly study: StudyPage | null;
  readonly explore: Explore | null;
  readonly branch: BranchPlace | null;
  /** A swallow played by hand over the standing story, and how far it is, s; null: none. */
  readonly swallow: { readonly id: string; readonly timeS: number } | null;
  readonly quality: SessionState['quality'];
}

/** Something in an address that could not be followed. */
export interface LinkIssue {
  readonly key: string;
  readonly value: string;
}

/** What this build can show, against which an address is read. */
export interface LinkOffer {
  readonly languages: readonly LanguageCode[];
  readonly chapterIds: readonly string[];
  readonly swallowIds: readonly string[];
  readonly exploreViews: readonly ExploreView[];
  /** Language of an address that names none: the browser's own, where there is a script for it. */
  readonly language: LanguageCode;
}

const DEFAULTS: Omit<LinkValues, 'caseParameters' | 'language' | 'register'> = {
  mode: DEFAULT_SESSION.mode,
  chapter: null,
  timeS: 0,
  view: DEFAULT_SESSION.view,
  layout: DEFAULT_SESSION.layout,
  compare: DEFAULT_SESSION.compare,
  divider: DEFAULT_SESSION.divider,
  orbit: null,
  study: null,
  explore: null,
  branch: null,
  swallow: null,
  quality: DEFAULT_SESSION.quality,
};

/** What of a case stands in an address, beside type and approach: under which name, with how many digits. */
const CASE_KEYS = {
  entryDepthCm: { key: 'entry', digits: 1 },
  bodyDiameterMm: { key: 'dilation', digits: 0 },
  esophagealCutCm: { key: 'esophagealCut', digits: 1 },
  gastricCutCm: { key: 'gastricCut', digits: 1 },
} as const satisfies Record<CaseRange, { key: string; digits: number }>;
const CASE_NAMES = Object.keys(CASE_KEYS) as CaseRange[];

/** For whom the words are unless an address says otherwise: in the seminar room for students. */
const usualRegister = (mode: Mode): Register => (mode === 'teach' ? 'student' : DEFAULT_SESSION.register);

/**
 * Reads an address's query, e.g. `?chapter=tunnel&t=12.5&view=scope`. Never throws: what is unknown or bad falls back
 * to the default and stands in `issues`, once per key.
 */
export function parseLink(
  search: string,
  offer: LinkOffer,
): { values: LinkValues; kiosk: KioskSettings; issues: readonly LinkIssue[] } {
  const given = new URLSearchParams(search);
  const issues: LinkIssue[] = [];
  const take = <T>(key: string, fallback: T, read: (text: string) => T | undefined): T => {
    const text = given.get(key);
    given.delete(key);
    if (text === null) return fallback;
    const value = read(text);
    if (value === undefined) issues.push({ key, value: text });
    return value === undefined ? fallback : value;
  };
  take('v', VERSION, (text) => (text === String(VERSION) ? VERSION : undefined));
  const chosen: CaseChoice = {
    type: take('type', DEFAULT_CASE.type, oneOf(ACHALASIA_TYPES)),
    approach: take('approach', DEFAULT_CASE.approach, oneOf(APPROACHES)),
  };
  const figures = CASE_NAMES.map((name) => {
    const { min, max } = CASE_RANGES[name];
    const { key, digits } = CASE_KEYS[name];
    return [name, take<number | undefined>(key, undefined, numberIn(min, max, digits))] as const;
  });
  const mode = take('mode', DEFAULTS.mode, oneOf(MODES));
  const swallowId = take<string | null>('swallow', null, oneOf(offer.swallowIds));
  const swallowS = take('at', 0, numberIn(0, LONGEST_SWALLOW_S, 1));
  const lookedAt = takeExplore(take, offer.exploreViews);
  // Branches are met in the seminar room alone.
  const branch = take('branch', DEFAULTS.branch, (text) => (mode === 'teach' ? readBranch(text) : undefined));
  const explore = branch ? null : lookedAt;
  const ownPage = ownPageOf({ branch, explore });
  const study = take('study', ownPage, oneOf(STUDY_PAGES));
  const values: LinkValues = {
    mode,
    language: take('lang', offer.language, oneOf(offer.languages)),
    register: take('register', usualRegister(mode), oneOf(REGISTERS)),
    chapter: take('chapter', DEFAULTS.chapter, oneOf(offer.chapterIds)),
    timeS: take('t', DEFAULTS.timeS, numberIn(0, LONGEST_CHAPTER_S, 2)),
    view: take('view', DEFAULTS.view, oneOf(VIEWS)),
    layout: take('layout', DEFAULTS.layout, oneOf(LAYOUTS)),
    compare: take('compare', DEFAULTS.compare, oneOf(COMPARES)),
    divider: take('divider', DEFAULTS.divider, numberIn(0, 1, DIVIDER_DIGITS)),
    caseParameters: caseOf({ ...chosen, ...Object.fromEntries(figures) }),
    orbit: take('orbit', DEFAULTS.orbit, readOrbit),
    // Whoever looks around in the organ, or takes a branch, does so on that page.
    study: branch ? ownPage : study,
    explore,
    branch,
    swallow: swallowId === null ? null : { id: swallowId, timeS: swallowS },
    quality: take('quality', DEFAULTS.quality, oneOf(QUALITY_WISHES)),
  };
  // How a waiting room is kept is no part of a view: no link carries it on.
  const kiosk: KioskSettings = {
    idleS: take('idle', KIOSK_DEFAULTS.idleS, numberIn(IDLE_RANGE_S.min, IDLE_RANGE_S.max, 0)),
    loudest: take('loudest', KIOSK_DEFAULTS.loudest, numberIn(LOUDEST_RANGE.min, LOUDEST_RANGE.max, 2)),
  };
  for (const key of new Set(given.keys())) issues.push({ key, value: given.get(key) ?? '' });
  return { values, kiosk, issues };
}

/**
 * Writes an address's query, defaults left out: `''`, or starting with `?`.
 * @param usualLanguage left out of the address, since whoever opens it here gets it anyway; null: the language is always
 * named, for an address that travels.
 */
export function formatLink(values: LinkValues, usualLanguage: LanguageCode | null): string {
  const query: string[] = [];
  const put = (key: string, value: string | number | null, fallback: string | number | null): void => {
    if (value !== null && value !== fallback) query.push(`${key}=${encodeURIComponent(value)}`);
  };
  put('mode', values.mode, DEFAULTS.mode);
  put('lang', values.language, usualLanguage);
  put('register', values.register, usualRegister(values.mode));
  put('chapter', values.chapter, DEFAULTS.chapter);
  put('t', round(values.timeS, 2), DEFAULTS.timeS);
  put('view', values.view, DEFAULTS.view);
  put('layout', values.layout, DEFAULTS.layout);
  put('compare', values.compare, DEFAULTS.compare);
  put('divider', round(values.divider, DIVIDER_DIGITS), DEFAULTS.divider);
  const choice = choiceOf(values.caseParameters);
  put('type', choice.type, DEFAULT_CASE.type);
  put('approach', choice.approach, DEFAULT_CASE.approach);
  for (const name of CASE_NAMES) {
    const { key, digits } = CASE_KEYS[name];
    const value = choice[name];
    if (value !== undefined) put(key, round(value, digits), null);
  }
  // Commas stay as they are: they are legal in a query, and the address is read aloud and typed.
  if (values.orbit) query.push(`orbit=${orbitNumbers(tidyOrbit(values.orbit)).join(',')}`);
  put('study', values.study, ownPageOf(values));
  if (values.branch) query.push(`branch=${values.branch.id},${values.branch.stage}`);
  if (values.explore) query.push(...exploreParts(values.explore));
  put('swallow', values.swallow?.id ?? null, null);
  put('at', values.swallow ? round(values.swallow.timeS, 1) : null, 0);
  put('quality', values.quality, DEFAULTS.quality);
  return query.length > 0 ? `?${query.join('&')}` : '';
}

type Take = <T>(key: string, fallback: T, read: (text: string) => T | undefined) => T;

const NO_SECTION = 'none';
const FREE = 'free';

/** What somebody looks at in the organ; the rest of its keys mean nothing without a view. */
function takeExplore(take: Take, views: readonly ExploreView[]): Explore | null {
  const id = take<string | null>('explore', null, oneOf(views.map((view) => view.id)));
  const view = views.find((each) => each.id === id);
  const usual = view && exploreOf(view);
  const layers = take('layers', usual?.layers, readLayers);
  const wedge = take('wedge', null, readWedge);
  const sectionCm = take('section', usual?.sectionCm ?? null, (text) =>
    text === NO_SECTION ? null : numberIn(SECTION_RANGE_CM.min, SECTION_RANGE_CM.max, 1)(text),
  );
  const rulers = take('rulers', true, (text) => (text === 'off' ? false : undefined));
  const free = take('turn', false, (text) => (text === FREE ? true : undefined));
  return usual ? { ...usual, layers: layers ?? usual.layers, wedge, sectionCm, rulers, free } : null;
}

/** Layers, wedge and cross-section are always named: what a view brings may change, a link may not. */
function exploreParts({ view, layers, wedge, sectionCm, rulers, free }: Explore): string[] {
  return [
    `explore=${encodeURIComponent(view)}`,
    `layers=${layersText(layers)}`,
    ...(wedge ? [`wedge=${wedge.fromHour},${wedge.toHour}`] : []),
    `section=${sectionCm === null ? NO_SECTION : tidySection(sectionCm)}`,
    ...(rulers ? [] : ['rulers=off']),
    ...(free ? [`turn=${FREE}`] : []),
  ];
}

/** The page that what is shown belongs to. */
const ownPageOf = ({ branch, explore }: Pick<LinkValues, 'branch' | 'explore'>): LinkValues['study'] =>
  branch ? 'branches' : explore ? 'explore' : DEFAULTS.study;

/** e.g. `bleeding,done`. */
function readBranch(text: string): BranchPlace | undefined {
  const [name, at, ...more] = text.split(',');
  const id = oneOf(BRANCH_IDS)(name ?? '');
  const stage = oneOf(BRANCH_STAGES)(at ?? '');
  return id && stage && more.length === 0 ? { id, stage, take: 1 } : undefined;
}

const oneOf =
  <T extends string>(options: readonly T[]) =>
  (text: string): T | undefined =>
    options.find((option) => option === text);

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const DECIMAL = /^-?\d{1,6}(\.\d{1,12})?$/;

function numberIn(min: number, max: number, digits: number) {
  return (text: string): number | undefined => {
    if (!DECIMAL.test(text)) return undefined;
    const value = round(Number(text), digits) + 0;
    return value >= min && value <= max ? value : undefined;
  };
}

const orbitNumbers = (orbit: Orbit): readonly number[] => [
  orbit.azimuthDeg,
  orbit.elevationDeg,
  orbit.distanceCm,
  orbit.targetX,
  orbit.targetY,
  orbit.targetZ,
];

function readOrbit(text: string): Orbit | undefined {
  const parts = text.split(',');
  if (parts.length !== 6 || !parts.every((part) => DECIMAL.test(part))) return undefined;
  const [azimuthDeg = 0, elevationDeg = 0, distanceCm = 0, targetX = 0, targetY = 0, targetZ = 0] =
    parts.map(Number);
  return tidyOrbit({ azimuthDeg, elevationDeg, distanceCm, targetX, targetY, targetZ });
}
