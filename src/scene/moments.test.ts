import { describe, expect, it } from 'vitest';
import { beat, instantsOf, momentAt, realProgramme } from '../../tests/support/programme';
import { LAYERS, type LayerName } from '../organ/coordinates';
import { wallHere } from '../organ/shape';
import { restingTissue, type Tissue } from '../organ/tissue';
import { WALL } from '../organ/wall';
import { describe as describeInstant, type PlainState } from './describe';

const programme = realProgramme();
const { caseParameters } = programme;

const said = (seconds: number): PlainState => describeInstant(programme, momentAt(programme, seconds).state);
const chapter = (id: string): { start: number; end: number } => programme.chapters.find((c) => c.id === id)!;
const thickness = (layer: LayerName, s: number, tissue: Tissue, beside = 0): number =>
  wallHere(s, tissue.workTheta + beside, tissue)[WALL.thickness + LAYERS.indexOf(layer)]!;
const openness = (s: number, tissue: Tissue): number => wallHere(s, tissue.workTheta, tissue)[WALL.open]!;

/** The described instants of a chapter, in order. */
const during = (id: string, count = 200): PlainState[] => {
  const { start, end } = chapter(id);
  return instantsOf(programme, count, 61, start, end).map(said);
};

describe('the first great moment: from the mouth to the sphincter', () => {
  it('the tip passes every depth from before the teeth to 37 cm in the lumen, never by a leap', () => {
    const told = during('insertion', 600);
    const depths = told.map(({ tipDepthCm }) => tipDepthCm);
    expect(Math.min(...depths)).toBeLessThan(0);
    expect(Math.max(...depths)).toBeGreaterThan(37);
    depths.forEach((depth, i) => {
      if (i > 0) expect(Math.abs(depth - depths[i - 1]!), `at ${told[i]!.timeS} s`).toBeLessThan(2);
    });
    expect(told.every(({ scopeRoute }) => scopeRoute === 'lumen')).toBe(true);
  });
});

describe('the second: into the wall and under the mucosa', () => {
  it('the endoscope enters the wall at the entry, near 29 cm', () => {
    const state = said(beat(programme, 'scope enters wall', 1.5));
    expect(state.scopeRoute).toBe('tunnel');
    expect(state.entryDepthCm).toBe(29);
    expect(state.tipDepthCm).toBeGreaterThan(28);
    expect(state.tipDepthCm).toBeLessThan(31.5);
    expect(state.incisionMm).toBe(caseParameters.incisionLengthMm);
  });

  it('the tunnel reaches 2 to 3 cm past the junction and the tip never runs ahead of it', () => {
    const state = said(chapter('tunnel').end - 0.5);
    expect(state.tunnelStartCm).toBe(29);
    expect(state.tunnelEndCm).toBeGreaterThanOrEqual(42);
    expect(state.tunnelEndCm).toBeLessThanOrEqual(43);
    for (const now of [...during('tunnel'), ...during('myotomy')]) {
      expect(now.tipDepthCm, `at ${now.timeS} s`).toBeLessThanOrEqual(now.tunnelEndCm!);
    }
  });

  it('the mucosa over the tunnel stays a lid: open at the entry alone, thick as before elsewhere', () => {
    for (const id of ['tunnel', 'myotomy']) {
      const { start, end } = chapter(id);
      for (const seconds of instantsOf(programme, 30, 62, start, end)) {
        const { tissue } = momentAt(programme, seconds);
        const rest = { ...restingTissue(), workTheta: tissue.workTheta };
        for (let s = tissue.entryCm + tissue.incisionCm + 0.5; s < 43.5; s += 0.25) {
          const place = `at ${seconds} s, ${s} cm`;
          expect(openness(s, tissue), place).toBe(0);
          expect(thickness('mucosa', s, tissue), place).toBeGreaterThan(0.8 * thickness('mucosa', s, rest));
          expect(thickness('submucosaInner', s, tissue), place).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('the marks on the endoscope', () => {
  it('read the depth of the tip in the lumen, and more than the depth of the same place in the tunnel', () => {
    let farthest = 0;
    for (const { timeS, tipDepthCm, scopeInsertionCm, scopeRoute, retroflexion } of [
      ...during('insertion'),
      ...during('entry'),
      ...during('tunnel'),
      ...during('relaxation'),
    ]) {
      const more = scopeInsertionCm - tipDepthCm;
      const off = retroflexion > 0 ? 0.5 : 0.3;
      if (scopeRoute === 'lumen') expect(Math.abs(more), `at ${timeS} s`).toBeLessThan(off);
      else farthest = Math.max(farthest, more);
    }
    expect(farthest).toBeGreaterThan(0.3);
  });
});

describe('the third: the circular muscle parts, the longitudinal stays', () => {
  it('over the length of the cut, with muscle above and below it', () => {
    const state = said(chapter('myotomy').end - 0.5);
    expect(state.myotomyStartCm).toBe(34);
    expect(state.myotomyEndCm).toBe(42);
    expect(state.longitudinalMuscleIntact).toBe(true);
    const before = momentAt(programme, chapter('entry').start).tissue;
    const { tissue } = momentAt(programme, chapter('myotomy').end - 0.5);
    for (let s = 34.3; s <= 41.7; s += 0.1) {
      expect(thickness('circularMuscle', s, tissue), `${s} cm`).toBeLessThan(0.002);
    }
    for (const s of [30, 32, 33.7, 42.3, 43]) {
      expect(thickness('circularMuscle', s, tissue), `${s} cm`).toBeGreaterThan(0.1);
      expect(thickness('circularMuscle', s, tissue, Math.PI), `${s} cm, opposite`).toBeGreaterThan(0.1);
    }
    for (let s = 29; s < 44; s += 0.1) {
      const uncut = { ...tissue, myotomyEndCm: tissue.myotomyStartCm };
      expect(thickness('longitudinalMuscle', s, tissue), `${s} cm`).toBe(
        thickness('longitudinalMuscle', s, uncut),
      );
      expect(thickness('longitudinalMuscle', s, before), `${s} cm`).toBeGreaterThan(0.1);
    }
  });

  it('goes downward without ever closing again', () => {
    let end = 0;
    for (const { myotomyEndCm, timeS } of during('myotomy')) {
      if (myotomyEndCm === null) continue;
      expect(myotomyEndCm, `at ${timeS} s`).toBeGreaterThanOrEqual(end);
      end = myotomyEndCm;
    }
    expect(end).toBe(42);
  });
});

describe('the fourth: the sphincter opens and a swallow falls through', () => {
  it('food stood above the closed sphincter before', () => {
    const state = said(beat(programme, 'swallow before stands', 1.4));
    expect(state.columnTopCm).toBeLessThan(35);
    expect(state.lesOpeningMm).toBeLessThanOrEqual(1);
    expect(state.swallow).toMatchObject({ side: 'before', emptiedMl: 0 });
  });

  it('after, most of it falls through the open junction, and little is left standing', () => {
    const begins = beat(programme, 'swallow begins');
    const swallowing = during('relaxation', 400).filter(({ timeS }) => timeS > begins + 0.5);
    const [first] = swallowing;
    const last = swallowing.findLast(({ swallow }) => swallow !== null)!;
    expect(first?.swallow?.insideMl).toBeGreaterThan(55);
    expect(last.swallow!.emptiedMl).toBeGreaterThan(4 * last.swallow!.insideMl);
    // 2.3 cm of barium were left after 5 min in S14: something may stand.
    expect(last.columnTopCm ?? 40).toBeGreaterThan(34);
    for (const { lesOpeningMm } of swallowing) expect(lesOpeningMm).toBeGreaterThan(10);
    const { tissue } = momentAt(programme, chapter('relaxation').end - 0.3);
    expect(wallHere(39, 0, tissue)[WALL.radius]! * 2).toBeGreaterThan(1);
  });
});
