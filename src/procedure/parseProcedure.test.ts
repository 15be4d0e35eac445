import { expect, it } from 'vitest';
import { everyOf } from '../../tests/support/everyOf';
import { PAIRS, SIDES } from './pairs';
import { parseProcedure } from './parseProcedure';
import type { Procedure, Shot } from './types';

const shot: Shot = {
  id: 'near',
  targetDepthCm: { of: 'egjDepthCm', plus: -2 },
  targetShiftCm: [0, 1, 0],
  azimuthDeg: 10,
  elevationDeg: 0,
  distanceCm: 12,
  wedgeFromHour: 9,
  followsTunnel: true,
  wedgeToHour: 3,
};

const view = { shot: { ...shot, id: 'beside' }, aspect: 0.28 };
const views = everyOf(PAIRS, view);
const sides = everyOf(SIDES, []);

const procedure: Procedure = {
  id: 'small',
  swallows: [
    {
      id: 'sip',
      posture: 'upright',
      fluid: 'water',
      gulps: [{ atS: 0, volumeMl: 5, overS: 1 }],
      standingMl: 0,
      durationS: 8,
    },
  ],
  chapters: [
    {
      id: 'tunnel',
      subject: 'done',
      cues: [
        { id: 'tunnel.a', kind: 'document', sentence: 1, sources: [], beats: ['begins'], holdS: 1 },
        { id: 'tunnel.b', kind: 'complement', sources: ['S39'], beats: [] },
      ],
      moves: [
        {
          track: 'tunnelEndCm',
          from: 'begins',
          to: { at: 'end of tunnel.b', plusS: -1 },
          value: { of: 'tunnelEndCm' },
        },
        { track: 'dye', from: 'begins', value: 1, ease: 'out' },
      ],
      tools: [{ at: 'begins', tool: 'knife' }],
      shots: [{ at: 'begins', shot: 'near', overS: 0 }],
      pairs: [{ at: 'begins', pair: 'healthyBefore' }],
      swallows: [{ at: 'begins', swallow: 'sip', side: 'before' }],
    },
  ],
  shots: [shot],
  comparison: {
    views: { ...views, approaches: { ...view, sectionCm: { of: 'egjDepthCm', plus: -4 } } },
    sides: {
      ...sides,
      healthy: [{ track: 'bodyDiameterMm', value: 23 }],
      after: [{ track: 'myotomyEndCm', value: { of: 'myotomyEndCm' } }],
    },
  },
};

/** The file after one change, made on its data. */
function changed(change: (data: any) => void): readonly string[] {
  const data = structuredClone(procedure);
  change(data);
  return parseProcedure(JSON.stringify(data)).issues ?? [];
}

it('gives back a procedure of the right shape', () => {
  expect(parseProcedure(JSON.stringify(procedure))).toEqual({ procedure });
});

it.each<[string, (data: any) => void, string]>([
  [
    'unknown track',
    (d) => (d.chapters[0].moves[1].track = 'color'),
    'chapters › 1 (tunnel) › moves › 2 › track: expected',
  ],
  ['unknown pair', (d) => (d.chapters[0].pairs[0].pair = 'twins'), 'pairs › 1 › pair: expected'],
  ['missing view', (d) => delete d.comparison.views.types, 'comparison › views › types: this is missing.'],
  ['missing side', (d) => delete d.comparison.sides.after, 'comparison › sides › after: this is missing.'],
  ['unknown tool', (d) => (d.chapters[0].tools[0].tool = 'saw'), 'tools › 1 › tool: expected'],
  [
    'misspelled key',
    (d) => (d.chapters[0].moves[0].til = 'x'),
    'moves › 1 › til: nothing of this name belongs here.',
  ],
  [
    'missing key',
    (d) => delete d.chapters[0].cues[1].sources,
    'cues › 2 (tunnel.b) › sources: this is missing.',
  ],
  ['bad value', (d) => (d.chapters[0].moves[0].value = { of: 'type' }), 'value: a value is a number, or'],
  ['bad moment', (d) => (d.chapters[0].moves[0].from = 3), 'from: a moment is a name, or { at, plusS }.'],
  ['negative hold', (d) => (d.chapters[0].cues[0].holdS = -1), 'holdS: a length of time is below 0.'],
  ['empty name', (d) => (d.chapters[0].cues[0].id = ''), 'id: a name is empty.'],
  [
    'no distance',
    (d) => (d.shots[0].distanceCm = 0),
    'shots › 1 (near) › distanceCm: a distance is not above 0.',
  ],
  ['bad hour', (d) => (d.shots[0].wedgeToHour = 13), 'an hour is a number from 0 to 12'],
])('tells of a %s and its place', (_, change, sentence) => {
  const issues = changed(change);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(sentence);
});

it('tells of every issue at once', () => {
  const issues = changed((d) => {
    d.chapters[0].moves[1].track = 'color';
    d.chapters[0].subject = 'blood';
    d.shots = 3;
  });
  expect(issues).toHaveLength(3);
});

it.each(['', '{', 'null', '[]', '"x"', '{"__proto__":{}}'])('never throws: %s', (json) => {
  expect(parseProcedure(json).issues?.length).toBeGreaterThan(0);
});
