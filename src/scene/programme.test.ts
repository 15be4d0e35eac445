import { describe, expect, it } from 'vitest';
import { CASES, momentAt, realProgramme } from '../../tests/support/programme';
import { fingerprint, type CueSound } from '../narration/sounds';
import type { Script } from '../narration/types';
import { DEFAULT_CASE, type CaseParameters } from '../procedure/case';
import { caseOf } from '../procedure/casePresets';
import type { Chapter, Procedure } from '../procedure/types';
import { buildProgramme } from './programme';
import { sceneAt, trackAt } from './sceneAt';
import { createSceneState } from './state';
import type { Programme } from './types';

const script: Script = {
  language: 'fr',
  register: 'patient',
  review: null,
  title: 'Essai',
  chapterTitles: { one: 'Un' },
  cues: { 'one.a': 'Le couteau {knife touches}touche.', 'one.b': 'Il coupe.' },
};

const chapter = (changes: Partial<Chapter> = {}): Chapter => ({
  id: 'one',
  subject: 'done',
  cues: [
    { id: 'one.a', kind: 'complement', sources: ['S1'], beats: [] },
    { id: 'one.b', kind: 'complement', sources: ['S1'], beats: [] },
  ],
  moves: [],
  tools: [],
  pairs: [],
  swallows: [],
  shots: [],
  ...changes,
});
const build = (changes: Partial<Chapter>): Programme => {
  const procedure: Procedure = { id: 'p', chapters: [chapter(changes)], shots: [], swallows: [] };
  return buildProgramme({ procedure, script, caseParameters: DEFAULT_CASE });
};

describe('the words of a case', () => {
  const varied: Script = {
    ...script,
    variants: {
      'one.b': [
        { trait: 'longCut', text: 'Il coupe longtemps.' },
        { trait: 'typeThree', text: 'Il coupe le spasme.' },
      ],
    },
  };
  const procedure: Procedure = { id: 'p', chapters: [chapter()], shots: [], swallows: [] };
  const told = (caseParameters: CaseParameters, own?: ReadonlyMap<string, CueSound>) =>
    buildProgramme({ procedure, script: varied, caseParameters, ...(own && { own }) }).cues[1]!;

  it('are the first whose trait holds, else the plain ones', () => {
    const type = 'III';
    expect(told(caseOf({ type, approach: 'anterior' }))).toMatchObject({
      id: 'one.b',
      key: 'one.b.longCut',
      text: 'Il coupe longtemps.',
    });
    expect(told(caseOf({ type, approach: 'anterior', esophagealCutCm: 6 })).key).toBe('one.b.typeThree');
    expect(told(DEFAULT_CASE)).toMatchObject({ key: 'one.b', text: 'Il coupe.' });
  });

  it("are never said by a person's recording of others", () => {
    const recording: CueSound = {
      file: 'own.one.b.fr.patient',
      version: '1',
      text: fingerprint('Il coupe.'),
      durationMs: 1000,
      words: [0, 400, 500, 900],
      phrases: [0],
      bytes: { opus: 1, mp3: 1 },
    };
    const own = new Map([
      ['one.b', recording],
      ['one.b.typeThree', recording],
    ]);
    expect(told(DEFAULT_CASE, own).sound).toBe(recording);
    expect(told(caseOf({ type: 'III', approach: 'anterior' }), own).sound).toBeNull();
    expect(told(caseOf({ type: 'III', approach: 'anterior', esophagealCutCm: 6 }), own).sound).toBeNull();
  });
});

describe('the programme', () => {
  it('names the moment that nobody speaks', () => {
    const move = { track: 'clips', from: 'knife sings', value: 1 } as const;
    expect(() => build({ moves: [move] })).toThrow(
      '« knife sings » is neither a beat nor the start or end of a cue.',
    );
  });

  it('names the shot that does not exist', () => {
    expect(() => build({ shots: [{ at: 'start of one.a', shot: 'moon' }] })).toThrow(
      'There is no shot « moon ».',
    );
  });

  it('tells from which moment which two stand side by side, in whatever order it is written', () => {
    const programme = build({
      pairs: [
        { at: 'start of one.b', pair: 'none' },
        { at: 'knife touches', pair: 'beforeAfter' },
      ],
    });
    const at = programme.beats['knife touches']!;
    const told = [0, at - 0.01, at, programme.cues[1]!.start - 0.01, programme.cues[1]!.start].map(
      (t) => sceneAt(programme, t, createSceneState()).pair,
    );
    expect(told).toEqual(['none', 'none', 'beforeAfter', 'beforeAfter', 'none']);
  });

  it('names the cue without words', () => {
    const cues = [{ id: 'one.z', kind: 'complement', sources: ['S1'], beats: [] }] as const;
    expect(() => build({ cues })).toThrow('The fr script has no words for cue one.z.');
  });

  it('goes from wherever a track stands, also out of the middle of another move', () => {
    const programme = build({
      moves: [
        {
          track: 'clips',
          from: 'start of one.a',
          to: { at: 'start of one.a', plusS: 2 },
          value: 4,
          ease: 'linear',
        },
        {
          track: 'clips',
          from: { at: 'start of one.a', plusS: 1 },
          to: { at: 'start of one.a', plusS: 3 },
          value: 0,
          ease: 'linear',
        },
      ],
    });
    const clips = (t: number): number => trackAt(programme.tracks.clips, 0, t);
    expect([0, 0.5, 1, 2, 3, 9].map(clips)).toEqual([0, 1, 2, 1, 0, 0]);
  });

  it('leaves no gap and no overlap between cues and chapters of the real telling', () => {
    const { chapters, cues, duration } = realProgramme();
    chapters.forEach((now, i) => expect(now.start).toBe(chapters[i - 1]?.end ?? 0));
    expect(chapters.at(-1)!.end).toBe(duration);
    cues.forEach((cue, i) => {
      expect(cue.end).toBeGreaterThan(cue.start);
      if (i > 0) expect(cue.start).toBeGreaterThan(cues[i - 1]!.end);
    });
  });

  it("works at 5 o'clock for the posterior approach, at 2 for the anterior", () => {
    const hour = (name: string): number =>
      (momentAt(realProgramme(CASES[name]), 200).tissue.workTheta / Math.PI) * 6;
    expect(hour('anterior')).toBeCloseTo(2, 12);
    expect(hour('posterior')).toBeCloseTo(5, 12);
  });

  it('turns shots that follow the tunnel with it: same distance, wedge and view, seen from the other side', () => {
    const anterior = realProgramme(CASES.anterior).shots.find(({ id }) => id === 'entry')!.pose;
    const posterior = realProgramme(CASES.posterior).shots.find(({ id }) => id === 'entry')!.pose;
    expect(posterior.distanceCm).toBe(anterior.distanceCm);
    expect(posterior.wedgeWidth).toBeCloseTo(anterior.wedgeWidth, 12);
    const turned = ((posterior.wedgeStart - anterior.wedgeStart) / Math.PI + 2) % 2;
    expect(turned).toBeCloseTo(0.5, 12);
    expect(Math.abs(posterior.azimuth - anterior.azimuth)).toBeCloseTo(Math.PI / 2, 12);
  });
});
