import { describe, expect, it } from 'vitest';
import { callsFor, parametersOf, type AttributeName, type Read } from './attributes';

const reading =
  (attributes: Partial<Record<AttributeName, string>>): Read =>
  (name) =>
    attributes[name] ?? null;

/** What is asked for when these of the attributes have just changed, as `call(args)`. */
const asked = (attributes: Partial<Record<AttributeName, string>>, ...changed: AttributeName[]): unknown[] =>
  callsFor(new Set(changed.length > 0 ? changed : Object.keys(attributes)), reading(attributes)).map((plan) =>
    'ask' in plan ? [plan.ask.call, ...((plan.ask.args as unknown[] | undefined) ?? [])] : plan.problem,
  );

describe('parametersOf', () => {
  it('names what was said, under the names of the address', () => {
    expect(
      parametersOf(
        reading({ chapter: ' tunnel ', lang: 'FR-ca', 'esophageal-cut': '8', rate: '1.25', view: '' }),
      ),
    ).toEqual([
      ['lang', 'fr'],
      ['chapter', 'tunnel'],
      ['esophagealCut', '8'],
    ]);
  });
});

describe('callsFor', () => {
  it('asks for what changed and nothing else', () => {
    expect(asked({ view: 'scope', lang: 'es-MX', chapter: 'tunnel' }, 'view')).toEqual([
      ['setView', 'scope'],
    ]);
    expect(asked({ lang: 'es-MX' })).toEqual([['setLanguage', 'es']]);
    expect(
      asked({ layout: 'both', compare: 'beforeAfter', divider: '0.25', rate: '1.25', sound: '' }),
    ).toEqual([
      ['setLayout', 'both'],
      ['setCompare', 'beforeAfter'],
      ['setDivider', 0.25],
      ['setRate', 1.25],
      ['setSound', true],
    ]);
    expect(asked({}, 'autoplay', 'title', 'loading')).toEqual([]);
  });

  it('goes to the chapter and the seconds in it, together', () => {
    expect(asked({ chapter: 'tunnel' })).toEqual([['goTo', 'tunnel', 0]]);
    expect(asked({ chapter: 'tunnel', t: '12.5' }, 't')).toEqual([['goTo', 'tunnel', 12.5]]);
    expect(asked({ t: '3' }), 'of the first chapter, as in an address').toEqual([['seek', 3]]);
    expect(asked({}, 'chapter', 't'), 'stays').toEqual([]);
  });

  it('makes a case of all that is said of it', () => {
    expect(asked({ type: 'III', 'gastric-cut': '2.4', dilation: '60' }, 'type')).toEqual([
      ['setCase', { type: 'III', approach: 'anterior', bodyDiameterMm: 60, gastricCutCm: 2.4 }],
    ]);
    expect(asked({ approach: 'posterior' }, 'type', 'entry', 'esophageal-cut')).toEqual([
      ['setCase', { type: 'II', approach: 'posterior' }],
    ]);
  });

  it('speaks to students in the seminar room unless something else was said, as an address does', () => {
    expect(asked({ mode: 'teach' })).toEqual([
      ['setMode', 'teach'],
      ['setRegister', 'student'],
    ]);
    expect(asked({ mode: 'teach', register: 'patient' }, 'mode')).toEqual([['setMode', 'teach']]);
    expect(asked({}, 'mode')).toEqual([
      ['setMode', 'consult'],
      ['setRegister', 'patient'],
    ]);
    expect(asked({ mode: 'teach' }, 'register')).toEqual([['setRegister', 'student']]);
  });

  it('shows a swallow, and the story again when it is taken away', () => {
    expect(asked({ swallow: 'meal', at: '4.5' }, 'at')).toEqual([
      ['showSwallow', { id: 'meal', timeS: 4.5 }],
    ]);
    expect(asked({ at: '4' }, 'swallow')).toEqual([['showSwallow', null]]);
    expect(asked({ at: '4' }, 'at')).toEqual([]);
  });

  it('goes back to the default of what was taken away, or set to nothing', () => {
    expect(asked({ view: '' }, 'view', 'layout', 'compare', 'divider', 'rate', 'sound')).toEqual([
      ['setView', 'outside'],
      ['setLayout', 'inset'],
      ['setCompare', 'told'],
      ['setDivider', 0.5],
      ['setRate', 1],
      ['setSound', false],
    ]);
    expect(asked({}, 'lang'), 'the browser’s own language is not known here').toEqual([]);
  });

  it('says what is no number, and carries out the rest', () => {
    expect(asked({ view: 'scope', t: 'soon', entry: '2 cm', divider: 'NaN' })).toEqual([
      'entry="2 cm" is no number.',
      't="soon" is no number.',
      ['setView', 'scope'],
      'divider="NaN" is no number.',
    ]);
  });

  it('leaves it to the viewer to know its own words', () => {
    expect(asked({ mode: 'party' }, 'mode')[0]).toEqual(['setMode', 'party']);
  });
});
