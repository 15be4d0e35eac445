import { describe, expect, it } from 'vitest';
import { FRENCH } from '../src/content/poem/fr';
import { sphincterRadius } from '../src/organ/caliber';
import { POEM } from '../src/content/poem/procedure';
import { DEFAULT_CASE } from '../src/procedure/case';
import { COMPLICATION_TRACKS, TRACKS, type TrackName } from '../src/procedure/tracks';
import { buildProgramme } from '../src/scene/programme';
import { sceneAt } from '../src/scene/sceneAt';
import { createSceneState } from '../src/scene/state';

import { CASES, instantsOf, momentAt, realProgramme } from './support/programme';

const input = { procedure: POEM, script: FRENCH.patient, caseParameters: DEFAULT_CASE };

describe('buildProgramme', () => {
  it('cuts from shot to shot for whoever asks for less motion', () => {
    const calm = buildProgramme({ ...input, flights: false });
    const state = createSceneState();
    for (const { at, pose } of calm.shots) {
      const { shot } = sceneAt(calm, at, state);
      expect(shot.targetDepthCm).toBeCloseTo(pose.targetDepthCm);
      expect(shot.distanceCm).toBeCloseTo(pose.distanceCm);
      expect(Math.cos(shot.azimuth - pose.azimuth)).toBeCloseTo(1);
    }
  });

  it('leaves what goes wrong at rest from the first second to the last: a waiting room sees no blood', () => {
    const { tracks, initial, comparison } = buildProgramme(input);
    expect(COMPLICATION_TRACKS.size).toBeGreaterThan(0);
    for (const name of COMPLICATION_TRACKS as ReadonlySet<TrackName>) {
      expect(tracks[name], name).toEqual([]);
      expect(initial[name], name).toBe(0);
      expect(TRACKS[name].initial, name).toBe(0);
      for (const side of Object.values(comparison?.sides ?? {})) expect(side.values[name] ?? 0, name).toBe(0);
    }
  });

  it.each(Object.entries(CASES))(
    'opens the sphincter as it says, case « %s », seed 73',
    (_, caseParameters) => {
      const programme = realProgramme(caseParameters);
      for (const seconds of instantsOf(programme, 300, 73)) {
        const { tissue } = momentAt(programme, seconds);
        for (let s = 37.5; s < 41.6; s += 0.25)
          expect(
            Math.abs(sphincterRadius(s, tissue) - tissue.lesRadiusCm),
            `at ${seconds} s, ${s} cm`,
          ).toBeLessThan(0.002);
      }
    },
  );

  it('names the beat that is spoken nowhere', () => {
    const lost = {
      ...POEM,
      chapters: POEM.chapters.map((chapter) => ({
        ...chapter,
        shots: [{ at: 'no such beat', shot: 'whole' }],
      })),
    };
    expect(() => buildProgramme({ ...input, procedure: lost })).toThrow(/« no such beat » is neither/);
  });

  it('names the cue without words', () => {
    const silent = {
      ...FRENCH.patient,
      cues: { ...FRENCH.patient.cues, 'tunnel.begin': undefined as unknown as string },
    };
    expect(() => buildProgramme({ ...input, script: silent })).toThrow(/no words for cue tunnel\.begin/);
  });
});
