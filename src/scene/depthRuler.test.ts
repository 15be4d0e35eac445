import { describe, expect, it } from 'vitest';
import { CASES, beat, momentAt, realProgramme } from '../../tests/support/programme';
import { rulerMarks, rulerShare } from './depthRuler';

const programme = realProgramme(CASES['anterior']);
const marksAt = (name: string, plusS = 0) =>
  rulerMarks(momentAt(programme, beat(programme, name, plusS)).state, programme.caseParameters);
const names = (marks: ReturnType<typeof rulerMarks>) => marks.map(({ mark }) => mark);

describe('the depth ruler', () => {
  it('marks the junction always, and the rest once it has been made', () => {
    expect(names(marksAt('scope at mouth'))).toEqual(['junction']);
    expect(names(marksAt('incision complete'))).toEqual(['junction', 'entry']);
    expect(names(marksAt('tunnel complete'))).toEqual(['junction', 'entry', 'tunnel']);
    expect(names(marksAt('myotomy complete'))).toEqual(['junction', 'entry', 'tunnel', 'myotomy']);
  });

  it('has the cut begin at least 2 cm below the entry and both pass the junction', () => {
    const marks = new Map(marksAt('myotomy complete', 1).map((span) => [span.mark, span]));
    expect(marks.get('myotomy')!.fromCm - marks.get('entry')!.fromCm).toBeGreaterThanOrEqual(2);
    expect(marks.get('myotomy')!.toCm).toBeGreaterThan(marks.get('junction')!.toCm);
    expect(marks.get('tunnel')!.toCm).toBeGreaterThan(marks.get('myotomy')!.toCm);
  });

  it('keeps what lies beyond its ends at them', () => {
    expect(rulerShare(0)).toBe(0);
    expect(rulerShare(34)).toBeCloseTo(0.5);
    expect(rulerShare(60)).toBe(1);
  });
});
