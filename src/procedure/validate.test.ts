import { describe, expect, it } from 'vitest';
import { everyOf } from '../../tests/support/everyOf';
import { DEFAULT_CASE } from './case';
import { caseOf } from './casePresets';
import { PAIRS, SIDES } from './pairs';
import type { ValidationInput } from './rules/input';
import { TRACKS } from './tracks';
import type { Chapter, Cue, Procedure, Source } from './types';
import { validate } from './validate';

type Input = ValidationInput<string>;

/** One word, one second; `{beat}` stands before a word. The real speaker is tested in its own folder. */
const timeCue: Input['timeCue'] = (markedText) => {
  if (/\{[^}]*$/.test(markedText)) throw new Error(`In « ${markedText} »: the mark is never closed.`);
  const beats: Record<string, number> = {};
  for (const [index, word] of markedText.split(' ').entries()) {
    for (const mark of word.matchAll(/\{(.*?)\}/g)) beats[(mark[1] ?? '').replaceAll('_', ' ')] = index;
  }
  const text = markedText.replace(/\{.*?\}/g, '');
  return { text, beats, durationS: text.split(' ').length };
};

const cue = (id: string, more: Partial<Cue> = {}): Cue => ({
  id,
  kind: 'complement',
  sources: ['S1'],
  beats: [],
  ...more,
});
const chapter = (id: string, cues: readonly Cue[], more: Partial<Chapter> = {}): Chapter => ({
  id,
  subject: 'done',
  cues,
  moves: [],
  tools: [],
  pairs: [],
  swallows: [],
  shots: [],
  ...more,
});
const source: Source = { key: 'S1', citation: 'A trial', read: 'V1' };

const tunnel = chapter('tunnel', [
  cue('tunnel.said', { kind: 'document', sentence: 1, sources: [] }),
  cue('tunnel.note', { kind: 'clinicalNote', sentence: 1 }),
  cue('tunnel.dig', { beats: ['begins', 'ends'] }),
]);
const shot = {
  id: 'near',
  targetDepthCm: 40,
  azimuthDeg: 0,
  elevationDeg: 0,
  distanceCm: 10,
  wedgeFromHour: 0,
  wedgeToHour: 0,
};
const sides = everyOf(SIDES, []);
const views = everyOf(PAIRS, { shot, aspect: 1 });
const procedure: Procedure = {
  id: 'small',
  chapters: [tunnel],
  shots: [shot],
  swallows: [],
  comparison: { views, sides },
};
/** The words take 5 s (said), 2 s (note) and 4 s (dig): « begins » falls at 8 s, « ends » at 11 s. */
const script = {
  language: 'fr',
  chapterTitles: { tunnel: 'Le tunnel' },
  cues: {
    'tunnel.said': 'On creuse dans la paroi.',
    'tunnel.note': 'Sans mal.',
    'tunnel.dig': '{begins}Ici puis plus {ends}bas.',
  },
};
const good: Input = {
  procedure,
  scripts: [script],
  document: [{ number: 1, heading: 'Le tunnel', text: 'On creuse dans la paroi.' }],
  documentLanguage: 'fr',
  sources: [source],
  tracks: TRACKS,
  cases: [DEFAULT_CASE],
  timeCue,
};

const withTunnel = (more: Partial<Chapter>): Input => ({
  ...good,
  procedure: { ...procedure, chapters: [{ ...tunnel, ...more }] },
});
const withCues = (change: (cues: readonly Cue[]) => readonly Cue[]): Input =>
  withTunnel({ cues: change(tunnel.cues) });
const withText = (id: string, text: string): Input => ({
  ...good,
  scripts: [{ ...script, cues: { ...script.cues, [id]: text } }],
});
const swap = (id: string, more: Partial<Cue>): Input =>
  withCues((cues) => cues.map((each) => (each.id === id ? { ...each, ...more } : each)));

it('finds nothing wrong with a good procedure', () => {
  expect(validate(good)).toEqual([]);
});

describe('names', () => {
  it.each<[Input, string]>([
    [
      { ...good, procedure: { ...procedure, chapters: [tunnel, chapter('tunnel', [cue('tunnel.more')])] } },
      'There is more than one chapter tunnel.',
    ],
    [withCues((cues) => [...cues, cue('tunnel.note')]), 'There is more than one cue tunnel.note.'],
    [{ ...good, procedure: { ...procedure, shots: [shot, shot] } }, 'There is more than one shot « near ».'],
    [
      withCues((cues) => [...cues, cue('tunnel.again', { beats: ['ends'] })]),
      'The beat « ends » is declared more than once, in tunnel.dig and tunnel.again.',
    ],
    [
      swap('tunnel.dig', { beats: ['begins', 'ends', 'start of tunnel.dig'] }),
      'The beat « start of tunnel.dig » bears a name kept for the start and end of cues.',
    ],
    [
      { ...good, procedure: { ...procedure, chapters: [tunnel, chapter('closure', [])] } },
      'Chapter closure has no cue.',
    ],
    [swap('tunnel.dig', { holdS: -2 }), 'Cue tunnel.dig: the silence after it lasts -2 s.'],
  ])('%#', (input, issue) => {
    expect(validate(input)).toContain(issue);
  });
});

describe('variants', () => {
  const withVariant = (id: string, text: string): Input => ({
    ...good,
    scripts: [{ ...script, variants: { [id]: [{ trait: 'typeOne', text }] } }],
  });
  it.each<[string, string, string | null]>([
    ['tunnel.dig', '{begins}Ailleurs, et bien plus {ends}bas.', null],
    [
      'tunnel.dig',
      '{begins}Ailleurs.',
      'Script fr, cue tunnel.dig, variant typeOne: the beat « ends » is declared but not marked in the text.',
    ],
    [
      'tunnel.dig',
      '{begins}Ailleurs {ends',
      'Script fr, cue tunnel.dig, variant typeOne: In « {begins}Ailleurs {ends »: the mark is never closed.',
    ],
    ['tunnel.said', 'On creuse.', 'Script fr, cue tunnel.said: a sentence of the document is never varied.'],
    ['tunnel.lost', 'Là.', 'Script fr, cue tunnel.lost: there are variants of it, but it is no cue.'],
  ])('%s: %s', (id, text, issue) => {
    expect(validate(withVariant(id, text))).toEqual(issue === null ? [] : [issue]);
  });
});

describe('words', () => {
  const { 'tunnel.dig': _, ...fewer } = script.cues;
  it.each<[Input, string]>([
    [{ ...good, scripts: [{ ...script, cues: fewer }] }, 'Script fr: cue tunnel.dig has no text.'],
    [withText('tunnel.extra', 'Encore.'), 'Script fr: there is a text for tunnel.extra, which is no cue.'],
    [{ ...good, scripts: [{ ...script, chapterTitles: {} }] }, 'Script fr: chapter tunnel has no title.'],
    [
      { ...good, scripts: [{ ...script, chapterTitles: { tunnel: 'Le tunnel', closure: 'Fin' } }] },
      'Script fr: there is a title for closure, which is no chapter.',
    ],
    [
      withText('tunnel.dig', 'Ici {begins'),
      'Script fr, cue tunnel.dig: In « Ici {begins »: the mark is never closed.',
    ],
    [
      withText('tunnel.dig', '{begins}Ici bas.'),
      'Script fr, cue tunnel.dig: the beat « ends » is declared but not marked in the text.',
    ],
    [
      withText('tunnel.dig', '{begins}Ici {halfway}puis {ends}bas.'),
      'Script fr, cue tunnel.dig: the text marks « halfway », which the cue does not declare.',
    ],
    [
      withText('tunnel.dig', '{ends}Ici {begins}bas.'),
      'Script fr, cue tunnel.dig: the beats are spoken in the order « ends », « begins », but declared in another.',
    ],
  ])('%#', (input, issue) => {
    expect(validate(input)).toContain(issue);
  });

  it('names the script that is at fault', () => {
    const english = { ...script, language: 'en', cues: { ...script.cues, 'tunnel.dig': '{begins}Here.' } };
    expect(validate({ ...good, scripts: [script, english] })).toEqual([
      'Script en, cue tunnel.dig: the beat « ends » is declared but not marked in the text.',
    ]);
  });
});

describe('document', () => {
  it.each<[Input, string]>([
    [
      withCues((cues) => cues.filter(({ kind }) => kind === 'complement')),
      'Document sentence 1 (« On creuse dans la paroi. ») is narrated in no cue.',
    ],
    [
      withCues((cues) => [...cues, cue('tunnel.again', { kind: 'document', sentence: 1 })]),
      'Document sentence 1 (« On creuse dans la paroi. ») is narrated more than once, in tunnel.said and tunnel.again.',
    ],
    [
      withText('tunnel.said', 'On creuse dans les parois.'),
      'Script fr, cue tunnel.said: document sentence 1 is not spoken word for word; it says « les parois. » where the document has « la paroi. ».',
    ],
    [
      withCues(([said, note, ...rest]) => [said, ...rest, note].filter((each) => each !== undefined)),
      'Chapter tunnel, cue tunnel.note: the clinical note does not directly follow document sentence 1, of which it speaks.',
    ],
    [swap('tunnel.note', { sentence: 7 }), 'Cue tunnel.note: the document has no sentence 7.'],
    [
      withCues((cues) => [...cues, { id: 'tunnel.bare', kind: 'document', sources: [], beats: [] }]),
      'Cue tunnel.bare: a cue from the document names no sentence.',
    ],
    [
      swap('tunnel.dig', { sentence: 1 }),
      'Cue tunnel.dig: a complement stands for no sentence of the document.',
    ],
  ])('%#', (input, issue) => {
    expect(validate(input)).toContain(issue);
  });

  it('lets a second note about the same sentence follow the first', () => {
    const input = withCues((cues) =>
      cues.flatMap((each) => (each.id === 'tunnel.note' ? [each, { ...each, id: 'tunnel.second' }] : [each])),
    );
    const cues = { ...script.cues, 'tunnel.second': 'Sans bruit.' };
    expect(validate({ ...input, scripts: [{ ...script, cues }] })).toEqual([]);
  });

  it('lets other languages translate', () => {
    const english = { ...script, language: 'en', cues: { ...script.cues, 'tunnel.said': 'A way is dug.' } };
    expect(validate({ ...good, scripts: [english] })).toEqual([]);
  });
});

describe('sources', () => {
  it.each<[Input, string]>([
    [swap('tunnel.dig', { sources: [] }), 'Chapter tunnel, cue tunnel.dig: a complement has no source.'],
    [swap('tunnel.note', { sources: [] }), 'Chapter tunnel, cue tunnel.note: a clinical note has no source.'],
    [
      swap('tunnel.dig', { sources: ['S9'] }),
      'Chapter tunnel, cue tunnel.dig: the source S9 is not in the list of sources.',
    ],
    [
      { ...good, sources: [{ ...source, read: 'U' as 'V1' }] },
      'Source S1 was never read (neither V1 nor V2), so nothing may rest on it.',
    ],
    [{ ...good, sources: [source, source] }, 'There is more than one source S1.'],
  ])('%#', (input, issue) => {
    expect(validate(input)).toContain(issue);
  });
});

describe('moves, tools and shots', () => {
  it.each<[Partial<Chapter>, string]>([
    [
      { moves: [{ track: 'tunnelEndCm', from: 'begin', value: 40 }] },
      'Chapter tunnel, move of tunnelEndCm: the beat « begin » is spoken in no cue.',
    ],
    [
      {
        moves: [
          { track: 'tunnelEndCm', from: 'begins', to: { at: 'end of tunnel.gone', plusS: 1 }, value: 40 },
        ],
      },
      'Chapter tunnel, move of tunnelEndCm: « end of tunnel.gone » names no cue.',
    ],
    [
      { moves: [{ track: 'tunnelEndCm', from: 'begins', value: 50 }] },
      `Chapter tunnel, move of tunnelEndCm: 50 lies outside 20 to 44 (${TRACKS.tunnelEndCm.meaning}).`,
    ],
    [
      { moves: [{ track: 'tunnelEndCm', from: 'begins', value: { of: 'tunnelEndCm', plus: 3 } }] },
      `Chapter tunnel, move of tunnelEndCm: 45.5 in type II, anterior, entry at 29 cm, lies outside 20 to 44 (${TRACKS.tunnelEndCm.meaning}).`,
    ],
    [
      { moves: [{ track: 'bleeding', from: 'begins', value: 0.5 }] },
      'Chapter tunnel, move of bleeding: complications are no part of the story; show it in a branch instead.',
    ],
    [
      { moves: [{ track: 'color' as 'dye', from: 'begins', value: 1 }] },
      'Chapter tunnel, move of color: there is no such track.',
    ],
    [
      { moves: [{ track: 'dye', from: 'ends', to: 'begins', value: 1 }] },
      'Chapter tunnel, move of dye: with the fr words it ends at 8.00 s, before it starts at 11.00 s (from « ends » to « begins »).',
    ],
    [
      {
        moves: [
          { track: 'dye', from: 'start of tunnel.dig', to: 'ends', value: 1 },
          { track: 'dye', from: { at: 'ends', plusS: -1 }, to: 'end of tunnel.dig', value: 0 },
        ],
      },
      'Chapter tunnel: with the fr words two moves of dye overlap, from « start of tunnel.dig » to « ends » and from « ends » to « end of tunnel.dig », at 10.00 s.',
    ],
    [
      {
        moves: [
          { track: 'dye', from: 'ends', value: 1 },
          { track: 'dye', from: 'ends', value: 0 },
        ],
      },
      'Chapter tunnel: with the fr words two moves of dye overlap, at « ends » and at « ends », at 11.00 s.',
    ],
    [
      { pairs: [{ at: 'begin', pair: 'beforeAfter' }] },
      'Chapter tunnel, change to the pair beforeAfter: the beat « begin » is spoken in no cue.',
    ],
    [
      { pairs: [{ at: 'begins', pair: 'twins' as 'none' }] },
      'Chapter tunnel, change to the pair twins: there is no such pair.',
    ],
    [
      { tools: [{ at: 'begin', tool: 'knife' }] },
      'Chapter tunnel, change to the tool knife: the beat « begin » is spoken in no cue.',
    ],
    [
      { tools: [{ at: 'begins', tool: 'saw' as 'knife' }] },
      'Chapter tunnel, change to the tool saw: there is no such tool.',
    ],
    [
      { shots: [{ at: 'begin', shot: 'near' }] },
      'Chapter tunnel, change to the shot « near »: the beat « begin » is spoken in no cue.',
    ],
    [
      { shots: [{ at: 'begins', shot: 'far' }] },
      'Chapter tunnel, change to the shot « far »: there is no such shot.',
    ],
    [
      { shots: [{ at: 'begins', shot: 'near', overS: -1 }] },
      'Chapter tunnel, change to the shot « near »: it would take -1 s.',
    ],
  ])('%#', (more, issue) => {
    expect(validate(withTunnel(more))).toEqual([issue]);
  });

  it('asks how the sides of a pair look, and judges what is said of them in every case', () => {
    const { comparison: _, ...without } = withTunnel({
      pairs: [{ at: 'begins', pair: 'beforeAfter' }],
    }).procedure;
    expect(validate({ ...good, procedure: without })).toEqual([
      'Chapter tunnel, change to the pair beforeAfter: the procedure does not say how its sides look.',
    ]);
    const healthy = [{ track: 'bodyDiameterMm', value: 9 }] as const;
    const comparison = { views, sides: { ...sides, healthy } };
    expect(validate({ ...good, procedure: { ...procedure, comparison } })).toEqual([
      `Side healthy, bodyDiameterMm: 9 lies outside 15 to 80 (${TRACKS.bodyDiameterMm.meaning}).`,
    ]);
  });

  it('judges a named number in every case, and says in which it fails', () => {
    const cases = (['II', 'III'] as const).map((type) => caseOf({ type, approach: 'posterior' }));
    const moves = [
      { track: 'tunnelEndCm', from: 'begins', value: { of: 'entryDepthCm', plus: -3 } },
      { track: 'tunnelEndCm', from: 'ends', value: { of: 'tunnelEndCm' } },
    ] as const;
    expect(validate({ ...withTunnel({ moves }), cases })).toEqual([
      `Chapter tunnel, move of tunnelEndCm: 19.2 in type III, posterior, entry at 22.2 cm, lies outside 20 to 44 (${TRACKS.tunnelEndCm.meaning}).`,
    ]);
  });

  it('finds two moves that overlap across chapters and under a longer one', () => {
    const later = chapter('closure', [cue('closure.end', { beats: ['closed'] })], {
      moves: [{ track: 'dye', from: 'closed', value: 0 }],
    });
    const first = {
      ...tunnel,
      moves: [{ track: 'dye', from: 'begins', to: 'end of closure.end', value: 1 }],
    } as const;
    const cues = { ...script.cues, 'closure.end': 'Tout {closed}est clos.' };
    const input: Input = {
      ...good,
      procedure: { ...procedure, chapters: [first, later] },
      scripts: [{ ...script, cues, chapterTitles: { tunnel: 'Le tunnel', closure: 'La fin' } }],
    };
    expect(validate(input)).toHaveLength(1);
    expect(validate(input)[0]).toContain(
      'Chapters tunnel and closure: with the fr words two moves of dye overlap',
    );
  });

  it('lets one move start where another ends, and a sudden one set the start of a slow one', () => {
    const input = withTunnel({
      moves: [
        { track: 'dye', from: 'begins', value: 0 },
        { track: 'dye', from: 'begins', to: 'ends', value: 1 },
        { track: 'dye', from: 'ends', to: 'end of tunnel.dig', value: 0 },
      ],
    });
    expect(validate(input)).toEqual([]);
  });
});

it('tells of every issue at once', () => {
  const input: Input = {
    ...withTunnel({
      moves: [{ track: 'dye', from: 'never', value: 9 }],
      shots: [{ at: 'begins', shot: 'far' }],
    }),
    sources: [],
    scripts: [{ ...script, chapterTitles: {} }],
  };
  expect(validate(input)).toHaveLength(6);
});
