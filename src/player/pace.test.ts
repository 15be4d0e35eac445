import { describe, expect, it } from 'vitest';
import { isStillDue, PaceGovernor } from './pace';
import { testPlayer } from './testProgramme';

/** Draws for `seconds` at a steady rate. @returns the paces it was told to go to. */
function draw(governor: PaceGovernor, framesPerS: number, seconds: number): string[] {
  const told: string[] = [];
  for (let i = 0; i < seconds * framesPerS; i += 1) {
    const pace = governor.frame(1000 / framesPerS, true);
    if (pace) told.push(pace);
  }
  return told;
}

describe('an unattended picture', () => {
  it('keeps moving at twelve frames a second and more', () => {
    expect(draw(new PaceGovernor('moving'), 12.1, 600)).toEqual([]);
  });

  it('goes coarser, then to stills, when frames stay slower, and no further', () => {
    expect(draw(new PaceGovernor('moving'), 5, 120)).toEqual(['coarse', 'stills']);
    expect(draw(new PaceGovernor('stills'), 1, 120)).toEqual([]);
  });

  it('forgives what compiling takes while the first round is shown', () => {
    const governor = new PaceGovernor('moving');
    for (let stretch = 0; stretch < 9; stretch += 1) {
      for (let i = 0; i < 6; i += 1) expect(governor.frame(500, true)).toBeNull();
      expect(draw(governor, 20, 8)).toEqual([]);
    }
  });
});

describe('stills', () => {
  const { player } = testPlayer();
  const { programme } = player;
  const second = programme.cues[1]!.start;

  it('come with each sentence, every few seconds, and wherever somebody goes', () => {
    expect(isStillDue(programme, 0, 0.4)).toBe(false);
    expect(isStillDue(programme, second - 0.1, second + 0.05), 'a sentence begins').toBe(true);
    expect(isStillDue(programme, 0, 2.5)).toBe(true);
    expect(isStillDue(programme, 2, 1.9), 'somebody went back').toBe(true);
  });
});
