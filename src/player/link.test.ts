import { KIOSK_DEFAULTS } from './kiosk/settings';
import { describe, expect, it } from 'vitest';
import { PAIRS } from '../procedure/pairs';
import { seededRandom } from '../math/random';
import { keepAddress } from './address';
import { MarkBook } from './marks/markBook';
import { formatLink, parseLink, type LinkOffer, type LinkValues } from './link';
import type { ExploreView } from '../procedure/structures';
import { createSession } from './session';
import { testPlayer } from './testProgramme';

const viewOf = (id: string, sectionCm?: number): ExploreView => ({
  id,
  shot: {
    id,
    targetDepthCm: 36,
    azimuthDeg: 0,
    elevationDeg: 0,
    distanceCm: 20,
    wedgeFromHour: 12,
    wedgeToHour: 12,
  },
  ...(sectionCm !== undefined && { sectionCm }),
});
const OFFER: LinkOffer = {
  languages: ['fr', 'es'],
  chapterIds: ['one', 'two', 'three'],
  exploreViews: [viewOf('whole'), viewOf('section', 36)],
  swallowIds: ['sip'],
  language: 'fr',
};
const parse = (search: string) => parseLink(search, OFFER);
const format = (values: LinkValues): string => formatLink(values, OFFER.language);

describe('an address', () => {
  it('says nothing when everything is as usual', () => {
    const { values, issues } = parse('');
    expect(issues).toEqual([]);
    expect(format(values)).toBe('');
  });

  it('is read and written back', () => {
    const search =
      '?mode=teach&lang=es&chapter=two&t=12.5&view=scope&compare=healthyBefore&divider=0.35&type=III&approach=posterior&entry=27.5&orbit=-30,12.5,22,0,1.5,-2&quality=modest';
    const { values, issues } = parse(search);
    expect(issues).toEqual([]);
    expect(values).toMatchObject({ mode: 'teach', chapter: 'two', timeS: 12.5, view: 'scope' });
    expect(values.caseParameters.type).toBe('III');
    expect(values).toMatchObject({ quality: 'modest', compare: 'healthyBefore', divider: 0.35 });
    expect(values.orbit).toEqual({
      azimuthDeg: -30,
      elevationDeg: 12.5,
      distanceCm: 22,
      targetX: 0,
      targetY: 1.5,
      targetZ: -2,
    });
    expect(format(values)).toBe(search);
  });

  it.each(PAIRS)('brings back what stands side by side: %s', (pair) => {
    const search = `?mode=teach&compare=${pair}&study=contrast&swallow=sip&at=4.5`;
    const { values, issues } = parse(search);
    expect(issues).toEqual([]);
    expect(values.compare).toBe(pair);
    expect(format(values)).toBe(search);
  });

  it('leaves the entry out where the type wants it', () => {
    expect(parse('').values.caseParameters.entryDepthCm).toBe(29);
    expect(parse('?type=III').values.caseParameters.entryDepthCm).toBe(22.2);
    expect(format(parse('?type=III').values)).toBe('?type=III');
    expect(format(parse('?type=III&entry=29').values)).toBe('?type=III&entry=29');
    expect(parse('?entry=50&type=III')).toMatchObject({
      values: { caseParameters: { entryDepthCm: 22.2 } },
      issues: [{ key: 'entry', value: '50' }],
    });
  });

  it('carries dilation and the length of the cut, in range', () => {
    const search = '?type=I&dilation=62&esophagealCut=2.8&gastricCut=2.6';
    const { values, issues } = parse(search);
    expect(issues).toEqual([]);
    expect(values.caseParameters).toMatchObject({
      bodyDiameterMm: 62,
      myotomyStartCm: 37.2,
      myotomyEndCm: 42.6,
    });
    expect(format(values)).toBe(search);
    expect(parse('?dilation=300&gastricCut=9').issues.map(({ key }) => key)).toEqual([
      'dilation',
      'gastricCut',
    ]);
  });

  it('carries a swallow that is played by hand, and how far it is', () => {
    const { values } = parse('?swallow=sip&at=7.5');
    expect(values.swallow).toEqual({ id: 'sip', timeS: 7.5 });
    expect(format(values)).toBe('?swallow=sip&at=7.5');
    expect(parse('?swallow=gulp&at=3').issues).toEqual([{ key: 'swallow', value: 'gulp' }]);
    expect(format(parse('?at=3').values)).toBe('');
  });

  it('carries how somebody looks around in the organ', () => {
    const search = '?explore=section&layers=22100&wedge=9.5,1.2&section=33.4&turn=free';
    const { values, issues } = parse(search);
    expect(issues).toEqual([]);
    expect(values.explore).toMatchObject({
      view: 'section',
      wedge: { fromHour: 9.5, toHour: 1.2 },
      sectionCm: 33.4,
      free: true,
      rulers: true,
      layers: { mucosa: 'shown', submucosa: 'shown', circularMuscle: 'ghosted', adventitia: 'hidden' },
    });
    expect(format(values)).toBe(search);
    // A view that is cut across by itself may be shown whole, and a link keeps what a view brings.
    expect(parse('?explore=section&section=none').values.explore?.sectionCm).toBeNull();
    expect(format(parse('?explore=section').values)).toBe('?explore=section&layers=22222&section=36');
  });

  it('carries the page that is open in the seminar room', () => {
    expect(parse('?mode=teach&study=test').values.study).toBe('test');
    expect(format(parse('?mode=teach&study=test').values)).toBe('?mode=teach&study=test');
    // Looking around is done on its own page: no need to say so twice.
    expect(parse('?explore=section').values.study).toBe('explore');
    expect(parse('?study=attic').issues).toEqual([{ key: 'study', value: 'attic' }]);
  });

  it('names the language only where whoever opens it would not get it anyway', () => {
    const { values } = parse('?chapter=two');
    expect(values.language, "the browser's own").toBe('fr');
    expect(parseLink('', { ...OFFER, language: 'es' }).values.language).toBe('es');
    expect(formatLink(values, 'fr')).toBe('?chapter=two');
    expect(formatLink(values, 'es'), 'here another is usual').toBe('?lang=fr&chapter=two');
    expect(formatLink(values, null), 'on its way to somebody else').toBe('?lang=fr&chapter=two');
  });

  it('speaks to students in the seminar room, to patients elsewhere, unless it says otherwise', () => {
    expect(parse('').values.register).toBe('patient');
    expect(parse('?mode=teach').values.register).toBe('student');
    expect(format(parse('?mode=teach').values)).toBe('?mode=teach');
    expect(format(parse('?mode=teach&register=patient').values)).toBe('?mode=teach&register=patient');
    expect(format(parse('?register=student').values)).toBe('?register=student');
  });

  it('accepts its version and names any other', () => {
    expect(parse('?v=1').issues).toEqual([]);
    expect(parse('?v=2').issues).toEqual([{ key: 'v', value: '2' }]);
  });

  const nonsense: [search: string, key: string, value: string][] = [
    ['?mode=surgery', 'mode', 'surgery'],
    ['?lang=tlh', 'lang', 'tlh'],
    ['?chapter=four', 'chapter', 'four'],
    ['?t=-3', 't', '-3'],
    ['?t=soon', 't', 'soon'],
    ['?t=1e3', 't', '1e3'],
    ['?t=', 't', ''],
    ['?view=inside', 'view', 'inside'],
    ['?compare=twins', 'compare', 'twins'],
    ['?divider=1.2', 'divider', '1.2'],
    ['?divider=middle', 'divider', 'middle'],
    ['?type=IV', 'type', 'IV'],
    ['?approach=lateral', 'approach', 'lateral'],
    ['?approach=constructor', 'approach', 'constructor'],
    ['?entry=50', 'entry', '50'],
    ['?orbit=1,2,3', 'orbit', '1,2,3'],
    ['?orbit=1,2,3,4,5,NaN', 'orbit', '1,2,3,4,5,NaN'],
    ['?quality=best', 'quality', 'best'],
    ['?explore=attic', 'explore', 'attic'],
    ['?layers=22222x', 'layers', '22222x'],
    ['?wedge=13,2', 'wedge', '13,2'],
    ['?section=60', 'section', '60'],
    ['?register=surgeon', 'register', 'surgeon'],
    ['?utm_source=letter', 'utm_source', 'letter'],
  ];
  it.each(nonsense)('%s falls back and is named', (search, key, value) => {
    const { values, issues } = parse(search);
    expect(values).toEqual(parse('').values);
    expect(issues).toEqual([{ key, value }]);
  });

  it('names a key given twice once', () => {
    expect(parse('?mode=a&mode=b&x=1&x=2').issues).toEqual([
      { key: 'mode', value: 'a' },
      { key: 'x', value: '1' },
    ]);
  });

  it('survives 2000 seeded addresses of nonsense, in range and stable', () => {
    const random = seededRandom(20261122);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const keys = [
      'v',
      'mode',
      'lang',
      'chapter',
      't',
      'view',
      'compare',
      'divider',
      'type',
      'approach',
      'entry',
      'dilation',
      'esophagealCut',
      'gastricCut',
      'orbit',
      'quality',
      '__proto__',
      '%',
      '',
    ];
    const scraps = [
      '',
      'fr',
      'two',
      'scope',
      'II',
      'posterior',
      '1',
      '-0',
      '29.05',
      '999999',
      '1e99',
      'NaN',
      ',',
      '%E0%A4',
      '&',
      '=',
      '#',
      '🫁',
      '\u0000',
    ];
    const word = (): string => Array.from({ length: Math.floor(random() * 4) }, () => pick(scraps)).join('');
    const numbers = (): string =>
      Array.from({ length: 6 }, () => ((random() - 0.5) * 10 ** Math.floor(random() * 6)).toFixed(3)).join(
        ',',
      );
    for (let n = 0; n < 2000; n += 1) {
      const pairs = Array.from({ length: Math.floor(random() * 8) }, () => {
        const key = pick(keys);
        const value =
          key === 'orbit' && random() < 0.7
            ? numbers()
            : random() < 0.3
              ? (random() * 50).toFixed(4)
              : word();
        return `${key}=${value}`;
      });
      const search = `?${pairs.join('&')}`;
      const { values, issues } = parse(search);
      const written = format(values);
      const again = parse(written);
      expect(again, search).toEqual({ values, kiosk: KIOSK_DEFAULTS, issues: [] });
      expect(format(again.values), search).toBe(written);
      expect(values.timeS >= 0 && values.timeS <= 3600, search).toBe(true);
      const { entryDepthCm } = values.caseParameters;
      expect(entryDepthCm >= 22 && entryDepthCm <= 32, search).toBe(true);
      expect(values.chapter === null || OFFER.chapterIds.includes(values.chapter), search).toBe(true);
      for (const figure of Object.values(values.orbit ?? {}))
        expect(Math.abs(figure) <= 180, search).toBe(true);
      expect(new Set(issues.map(({ key }) => key)).size, search).toBe(issues.length);
    }
  });
});

describe('the address bar', () => {
  it('follows late, once, and only when the address would read differently', () => {
    const { player } = testPlayer();
    const session = createSession();
    const timers: (() => void)[] = [];
    const written: string[] = [];
    let shown = '';
    const marks = new MarkBook();
    const { undo } = keepAddress(
      { player, session, marks, swallowIds: [] },
      {
        usualLanguage: 'fr',
        shown: () => shown,
        replace: (search) => {
          shown = search;
          written.push(search);
        },
        later: (callback) => {
          timers.push(callback);
          return () => timers.splice(timers.indexOf(callback), 1);
        },
      },
    );
    const flush = (): void => timers.splice(0).forEach((run) => run());

    void player.seek(0);
    flush();
    expect(written, 'nothing to say').toEqual([]);
    for (let t = 1; t < 9; t += 1) void player.seek(t / 10);
    expect(timers).toHaveLength(1);
    flush();
    expect(written).toEqual(['?t=0.8']);
    void player.goTo('two', 1.25);
    session.setState({ view: 'scope' });
    flush();
    expect(written.at(-1)).toBe('?chapter=two&t=1.25&view=scope');
    session.setState({ captions: false });
    flush();
    expect(written).toHaveLength(2);
    marks.begin(
      { timeS: player.timeS, swallow: null, surface: { view: 'scope' } },
      'blue',
    )([0, 0, 0.5, 0.4, 0.2, 0.5]);
    flush();
    expect(written.at(-1), 'behind the #, which is sent nowhere').toMatch(
      /^\?chapter=two&t=1\.25&view=scope#marks=[\w-]{8,40}$/,
    );
    marks.forget();
    flush();
    expect(written.at(-1)).not.toContain('marks');
    undo();
    void player.seek(0);
    expect(timers).toHaveLength(0);
  });

  it('says how a waiting room is kept, within what can be kept; no link carries it on', () => {
    const read = (search: string) => parseLink(search, OFFER);
    expect(read('?mode=kiosk&idle=120&loudest=0.4')).toMatchObject({
      kiosk: { idleS: 120, loudest: 0.4 },
      issues: [],
    });
    const bad = read('?mode=kiosk&idle=5&loudest=2');
    expect(bad.kiosk).toEqual(KIOSK_DEFAULTS);
    expect(bad.issues.map(({ key }) => key)).toEqual(['idle', 'loudest']);
    expect(formatLink(bad.values, 'fr')).toBe('?mode=kiosk');
  });
});
