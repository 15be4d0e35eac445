import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as published from '../public/embed/poem-viewer';
import { PACK as AR } from '../src/content/languages/ar';
import { PACK as EN } from '../src/content/languages/en';
import { PACK as ES } from '../src/content/languages/es';
import { PACK as FR } from '../src/content/languages/fr';
import { ATTRIBUTES, DEFAULTS, LINK_ATTRIBUTES, parametersOf } from '../src/embed/attributes';
import type { PoemError, PoemEvents } from '../src/embed/events';
import type { PoemViewerElement } from '../src/embed/poemViewerElement';
import { titleFor } from '../src/embed/titles';
import { formatLink, parseLink } from '../src/player/link';
import { PROPERTIES, type RemoteProperty } from '../src/player/messages';
import type { PoemViewer } from '../src/player/remote';
import { DEFAULT_SESSION } from '../src/player/session';
import { EXPLORE_VIEWS } from '../src/content/poem/exploreViews';
import { DEFAULT_CASE } from '../src/procedure/case';

const offer = {
  languages: ['fr', 'es'],
  chapterIds: ['condition', 'tunnel'],
  swallowIds: ['meal'],
  exploreViews: EXPLORE_VIEWS,
  language: 'fr',
} as const;

/** Whoever takes a branch does not look around: no address can say both. */
const BRANCH = '?mode=teach&branch=bleeding,done';
/** An address in which nothing else is left to a default. */
const EVERYTHING =
  '?mode=teach&lang=es&register=patient&chapter=tunnel&t=12.5&view=scope&layout=both&compare=beforeAfter&divider=0.3' +
  '&type=III&approach=posterior&entry=23&dilation=60&esophagealCut=12&gastricCut=2.4&orbit=10,20,30,1,2,3' +
  '&explore=section&layers=22210&wedge=9.5,1&section=33.5&rulers=off&turn=free' +
  '&swallow=meal&at=4&quality=modest';

describe('the attributes of <poem-viewer>', () => {
  it('are the parameters of an address, every one', () => {
    const parameters = [EVERYTHING, BRANCH].flatMap((address) => {
      const { values, issues } = parseLink(address, offer);
      expect(issues).toEqual([]);
      return [...new URLSearchParams(formatLink(values, null)).keys()];
    });
    expect(Object.values(LINK_ATTRIBUTES).toSorted()).toEqual([...new Set(parameters)].toSorted());
  });

  it('make an address that says what they say', () => {
    const given = new URLSearchParams(EVERYTHING);
    const made = new URLSearchParams(
      parametersOf((name) =>
        name in LINK_ATTRIBUTES ? given.get(LINK_ATTRIBUTES[name as keyof typeof LINK_ATTRIBUTES]) : null,
      ),
    );
    expect(parseLink(`?${made}`, offer)).toEqual(parseLink(EVERYTHING, offer));
  });

  it('stand for the defaults of an address once they are taken away', () => {
    const { type, approach, ...ofSession } = DEFAULTS;
    expect({ type, approach }).toEqual({ type: DEFAULT_CASE.type, approach: DEFAULT_CASE.approach });
    for (const [name, value] of Object.entries(ofSession))
      expect(String(DEFAULT_SESSION[name as keyof typeof ofSession]), name).toBe(value);
  });
});

it('the frame bears the title of the page in its language', () => {
  for (const { words, scripts } of [FR, EN, ES, AR])
    expect(titleFor(['', scripts.patient.language])).toBe(`${words.title} (POEM)`);
  expect(titleFor(['tlh', 'es-MX'])).toBe(titleFor(['es']));
  expect(titleFor([''])).toBe(titleFor(['en']));
});

it('docs/embedding.md names every attribute, call, property and event', () => {
  const text = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8');
  const types = readFileSync(new URL('../public/embed/poem-viewer.d.ts', import.meta.url), 'utf8');
  const calls = [...types.matchAll(/^ {2}(\w+)(?:<.*>)?\(.*\): Promise</gm)].map(([, name = '']) => name);
  const events = [...types.matchAll(/'(poem-[a-z]+)': CustomEvent/g)].map(([, name = '']) => name);
  expect([calls.length, events.length], 'calls and events seen').toEqual([18, 8]);
  for (const name of [...ATTRIBUTES, ...events]) expect(text).toContain(`\`${name}\``);
  for (const name of calls) expect(text).toContain(`${name}(`);
  for (const name of PROPERTIES) expect(text).toMatch(new RegExp(`\`get\\(name\\)\`.*\\b${name}\\b`));
});

describe('embed/poem-viewer.d.ts says of the module what is so', () => {
  /** What the element has beside what every element has; how it is listened to, its events say. */
  type Own<Element extends HTMLElement> = Omit<Element, keyof HTMLElement>;

  it('of its members, their arguments and answers', () => {
    expectTypeOf<Own<published.PoemViewerElement>>().toExtend<Own<PoemViewerElement>>();
    expectTypeOf<Own<PoemViewerElement>>().toExtend<Own<published.PoemViewerElement>>();
    expectTypeOf<published.ViewerProperties>().toEqualTypeOf<Pick<PoemViewer, RemoteProperty>>();
  });

  it('of its events', () => {
    expectTypeOf<published.PoemError>().toEqualTypeOf<PoemError>();
    expectTypeOf<{
      [Name in keyof published.PoemEvents]: published.PoemEvents[Name]['detail'];
    }>().toEqualTypeOf<{
      [Name in keyof PoemEvents]: PoemEvents[Name]['detail'];
    }>();
  });

  it('and needs nothing that a host has not got', () => {
    const text = readFileSync(new URL('../public/embed/poem-viewer.d.ts', import.meta.url), 'utf8');
    expect(text).not.toMatch(/\bimport\b|\brequire\b|\/\/\/ *</);
  });
});
