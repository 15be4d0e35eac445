import type { RemoteAsk } from '../player/messages';
import { languageIn } from './titles';

/** Attributes that say what an address says, and the parameter of the address each stands for. */
export const LINK_ATTRIBUTES = {
  mode: 'mode',
  lang: 'lang',
  register: 'register',
  chapter: 'chapter',
  t: 't',
  view: 'view',
  layout: 'layout',
  compare: 'compare',
  divider: 'divider',
  type: 'type',
  approach: 'approach',
  entry: 'entry',
  dilation: 'dilation',
  'esophageal-cut': 'esophagealCut',
  'gastric-cut': 'gastricCut',
  swallow: 'swallow',
  at: 'at',
  orbit: 'orbit',
  explore: 'explore',
  layers: 'layers',
  wedge: 'wedge',
  section: 'section',
  rulers: 'rulers',
  turn: 'turn',
  branch: 'branch',
  quality: 'quality',
} as const;
export type LinkAttribute = keyof typeof LINK_ATTRIBUTES;

/** What no address says: the sound is a person's own choice, and so is the pace. */
export const OTHER_ATTRIBUTES = ['sound', 'rate', 'autoplay', 'src', 'loading', 'title'] as const;
export type AttributeName = LinkAttribute | (typeof OTHER_ATTRIBUTES)[number];

export const ATTRIBUTES = [
  ...(Object.keys(LINK_ATTRIBUTES) as LinkAttribute[]),
  ...OTHER_ATTRIBUTES,
] as const satisfies readonly AttributeName[];

/** No message carries these: a change of them opens the page anew. */
export const OPENING_ATTRIBUTES: ReadonlySet<string> = new Set<AttributeName>([
  'src',
  'orbit',
  'explore',
  'layers',
  'wedge',
  'section',
  'rulers',
  'turn',
  'branch',
  'quality',
]);

/** What an attribute that was taken away stood for; the address format has the same. */
export const DEFAULTS = {
  mode: 'consult',
  view: 'outside',
  layout: 'inset',
  compare: 'told',
  divider: '0.5',
  type: 'II',
  approach: 'anterior',
  rate: '1',
} as const;

/** Reads an attribute; null where it is missing. */
export type Read = (name: AttributeName) => string | null;

/** A call that carries out a change, or why there is none. */
export type Planned =
  | { readonly attribute: AttributeName; readonly ask: RemoteAsk }
  | { readonly attribute: AttributeName; readonly problem: string };

/** An attribute written without a value says nothing. */
const said = (read: Read, name: AttributeName): string | null => read(name)?.trim() || null;

/** The parameters of the address that shows what the attributes say. */
export function parametersOf(read: Read): [key: string, value: string][] {
  return (Object.keys(LINK_ATTRIBUTES) as LinkAttribute[]).flatMap((name) => {
    const value = said(read, name);
    if (value === null) return [];
    return [[LINK_ATTRIBUTES[name], name === 'lang' ? languageIn(value) : value]];
  });
}

const FIGURES = {
  entry: 'entryDepthCm',
  dilation: 'bodyDiameterMm',
  'esophageal-cut': 'esophagealCutCm',
  'gastric-cut': 'gastricCutCm',
} as const;
const FIGURE_NAMES = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

class NoNumber extends Error {}

/** @throws NoNumber for what is none. */
function numberIn(read: Read, name: AttributeName): number | null {
  const text = said(read, name);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new NoNumber(`${name}="${text}" is no number.`);
  return value;
}

/**
 * The calls that make a viewer show what the attributes say, after some of them changed. What a value may be the viewer
 * itself knows, and says in its answer; here only numbers are read.
 */
export function callsFor(changed: ReadonlySet<string>, read: Read): Planned[] {
  const planned: Planned[] = [];
  const plan = (names: readonly AttributeName[], make: () => RemoteAsk | null): void => {
    const attribute = names.find((name) => changed.has(name));
    if (attribute === undefined) return;
    try {
      const ask = make();
      if (ask) planned.push({ attribute, ask });
    } catch (error) {
      if (!(error instanceof NoNumber)) throw error;
      planned.push({ attribute, problem: error.message });
    }
  };
  const orUsual = (name: keyof typeof DEFAULTS): string => said(read, name) ?? DEFAULTS[name];
  const call = (name: string, ...args: readonly unknown[]): RemoteAsk => ({ call: name, args }) as RemoteAsk;

  plan(['lang'], () => {
    const tag = said(read, 'lang');
    return tag === null ? null : call('setLanguage', languageIn(tag));
  });
  plan(['mode'], () => call('setMode', orUsual('mode')));
  // As in an address: in the seminar room the words are for students unless something else is said.
  plan(said(read, 'register') === null ? ['register', 'mode'] : ['register'], () =>
    call('setRegister', said(read, 'register') ?? (orUsual('mode') === 'teach' ? 'student' : 'patient')),
  );
  plan(['type', 'approach', ...FIGURE_NAMES], () => {
    const figures = FIGURE_NAMES.flatMap((name) => {
      const value = numberIn(read, name);
      return value === null ? [] : [[FIGURES[name], value] as const];
    });
    const choice = { type: orUsual('type'), approach: orUsual('approach') };
    return call('setCase', { ...choice, ...Object.fromEntries(figures) });
  });
  plan(['chapter', 't'], () => {
    const chapter = said(read, 'chapter');
    const seconds = numberIn(read, 't');
    if (chapter !== null) return call('goTo', chapter, seconds ?? 0);
    return seconds === null ? null : call('seek', seconds);
  });
  plan(['view'], () => call('setView', orUsual('view')));
  plan(['layout'], () => call('setLayout', orUsual('layout')));
  plan(['compare'], () => call('setCompare', orUsual('compare')));
  plan(['divider'], () => call('setDivider', numberIn(read, 'divider') ?? Number(DEFAULTS.divider)));
  plan(['swallow', 'at'], () => {
    const id = said(read, 'swallow');
    if (id !== null) return call('showSwallow', { id, timeS: numberIn(read, 'at') ?? 0 });
    return changed.has('swallow') ? call('showSwallow', null) : null;
  });
  plan(['rate'], () => call('setRate', numberIn(read, 'rate') ?? Number(DEFAULTS.rate)));
  plan(['sound'], () => call('setSound', read('sound') !== null));
  return planned;
}
