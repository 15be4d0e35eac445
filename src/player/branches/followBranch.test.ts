import { describe, expect, it } from 'vitest';
import { BRANCH_STAGES, type BranchPlace, type BranchStageName } from '../../procedure/branches';
import { momentTime } from '../../scene/momentTime';
import { exploreOf } from '../explore/explore';
import { createSession, type SessionState } from '../session';
import { testPlayer, testProgramme } from '../testProgramme';
import { BranchBook } from './branchBook';
import { followBranch } from './followBranch';
import { TEST_BRANCHES } from './testBranches';

const ORBIT = { azimuthDeg: 40, elevationDeg: 10, distanceCm: 25, targetX: 1, targetY: 2, targetZ: 3 };
const VIEW = {
  id: 'all',
  shot: {
    id: 'all',
    targetDepthCm: 40,
    azimuthDeg: 0,
    elevationDeg: 0,
    distanceCm: 60,
    wedgeFromHour: 0,
    wedgeToHour: 0,
  },
};

function room(initial: Partial<SessionState> = {}, leads = true) {
  const { player, frame } = testPlayer();
  const session = createSession({ mode: 'teach', ...initial });
  const book = new BranchBook(session, TEST_BRANCHES);
  followBranch(player, session, TEST_BRANCHES, leads);
  const settle = (): void => {
    for (let i = 0; i < 60; i++) frame(0.1);
  };
  const at = (name: string, plusS = 0): number => momentTime({ at: name, plusS }, player.programme);
  return { player, session, book, frame, settle, at };
}

/** What decides the picture. */
const picture = ({ player, session }: ReturnType<typeof room>) =>
  structuredClone({
    timeS: player.timeS,
    values: player.instant.values,
    shot: player.instant.shot,
    tool: player.instant.tool,
    view: session.getState().view,
    orbit: session.getState().orbit,
    case: session.getState().caseParameters,
  });

describe('taking a branch', () => {
  it('stops the story where the branch leaves it and shows what is met, in the view of the stage', () => {
    const here = room();
    here.player.play();
    here.book.take('bleeding');
    expect(here.player.playing).toBe(false);
    expect(here.player.timeS).toBe(here.at('muscle parts'));
    expect(here.session.getState().view).toBe('scope');
    here.frame(0.2);
    expect(here.player.instant.values.bleeding).toBeLessThan(0.2);
    here.settle();
    expect(here.player.instant.values.bleeding).toBe(0.8);
    expect(here.player.instant.aside).toBe(true);
  });

  it.each([
    ['by the way back', ({ book }: ReturnType<typeof room>) => book.leave()],
    [
      'through all of its stages',
      ({ book, settle }: ReturnType<typeof room>) => {
        for (const stage of ['done', 'follows', 'met', 'done'] as const) {
          book.go(stage);
          settle();
        }
        book.leave();
      },
    ],
    [
      'after turning and swapping views in it',
      ({ book, session }: ReturnType<typeof room>) => {
        session.setState({ orbit: ORBIT, view: 'outside' });
        book.leave();
      },
    ],
    [
      'by way of another branch',
      ({ book }: ReturnType<typeof room>) => {
        book.take('cutTooFar');
        book.leave();
      },
    ],
    [
      'after the language has changed and changed back',
      ({ book, player, settle }: ReturnType<typeof room>) => {
        const { programme } = player;
        void player.setProgramme(testProgramme('es'));
        settle();
        void player.setProgramme(programme);
        settle();
        book.leave();
      },
    ],
  ])('and coming back %s finds exactly what was left', (_, come) => {
    for (const left of [
      { view: 'outside', orbit: ORBIT },
      { view: 'scope', orbit: null },
    ] as const) {
      const here = room(left);
      void here.player.seek(3.21);
      here.frame();
      const before = picture(here);
      here.book.take('bleeding');
      here.settle();
      expect(picture(here)).not.toEqual(before);
      come(here);
      here.settle();
      expect(picture(here)).toEqual(before);
      expect(here.player.detour.view).toBeNull();
    }
  });

  it('ends when the story plays, which plays on from where it was left', () => {
    const here = room();
    void here.player.seek(2);
    here.book.take('bleeding');
    here.settle();
    here.player.play();
    expect(here.session.getState().branch).toBeNull();
    expect(here.player.timeS).toBe(2);
    here.frame(0.5);
    expect(here.player.timeS).toBeCloseTo(2.25, 5);
  });

  it('ends when somebody goes elsewhere in the story, and leaves them there', () => {
    const here = room({ orbit: ORBIT });
    here.book.take('bleeding');
    here.settle();
    void here.player.goTo('three');
    here.frame();
    expect(here.session.getState()).toMatchObject({ branch: null, view: 'outside', orbit: ORBIT });
    expect(here.player.timeS).toBe(here.player.programme.chapters[2]!.start);
    expect(here.player.instant.values.bleeding).toBe(0);
  });

  it('puts away what was looked at in the organ', () => {
    const here = room({ explore: exploreOf(VIEW), orbit: ORBIT });
    here.book.take('bleeding');
    expect(here.session.getState()).toMatchObject({ explore: null, orbit: null });
    here.book.leave();
    expect(here.session.getState().orbit).toBeNull();
  });

  it('stays a branch in another case and another language, at its own moment', () => {
    const here = room();
    here.book.take('cutTooFar');
    here.settle();
    void here.player.setProgramme(testProgramme('es'));
    here.settle();
    expect(here.session.getState().branch?.id).toBe('cutTooFar');
    expect(here.player.timeS).toBe(here.at('scope enters', 0.4));
    expect(here.player.instant.values.bleeding).toBe(0.8);
  });

  it('shows nothing outside the seminar room', () => {
    for (const mode of ['consult', 'kiosk'] as const) {
      const here = room({ mode, branch: { id: 'bleeding', stage: 'met', take: 1 } });
      here.settle();
      expect(here.player.instant.values.bleeding).toBe(0);
      expect(here.player.timeS).toBe(0);
    }
  });

  it('ends with the seminar room', () => {
    const here = room();
    here.book.take('bleeding');
    here.settle();
    here.session.setState({ mode: 'kiosk' });
    here.frame();
    expect(here.player.instant.values.bleeding).toBe(0);
  });
});

describe('the picture of a stage', () => {
  const reached = (way: readonly BranchStageName[], initial: Partial<SessionState> = {}) => {
    const here = room(initial);
    way.forEach((stage, i) => {
      if (i === 0) here.session.setState({ branch: { id: 'bleeding', stage, take: 1 } });
      else here.book.go(stage);
      // Some are left before they have come to their end.
      for (let frames = 0; frames < 3 + 5 * i; frames++) here.frame(0.1);
    });
    here.settle();
    return picture(here);
  };

  it.each(BRANCH_STAGES)('is the same however it is reached: %s', (stage) => {
    const linked = reached([stage]);
    const ways: BranchStageName[][] = [
      BRANCH_STAGES.slice(0, BRANCH_STAGES.indexOf(stage) + 1),
      ['met', 'done', 'follows', stage],
      ['follows', 'met', stage, stage],
      ['done', 'met', stage],
    ];
    for (const way of ways) expect(reached(way), way.join(', ')).toEqual(linked);
    expect(reached([stage], { reducedMotion: true })).toEqual(linked);
  });

  it('is there at once for whoever asks for less motion, and for whoever comes by an address', () => {
    const place: BranchPlace = { id: 'bleeding', stage: 'done', take: 1 };
    const still = room({ reducedMotion: true });
    still.session.setState({ branch: place });
    const linked = room({ branch: place });
    for (const here of [still, linked]) {
      here.frame();
      expect(here.player.instant.values).toMatchObject({ bleeding: 0.8, vesselSealed: 1 });
    }
  });

  it('is run through once more from where the stage before it ended', () => {
    const here = room();
    here.book.take('bleeding');
    here.settle();
    here.book.go('done');
    here.settle();
    here.book.go('done');
    here.frame();
    expect(here.player.instant.values).toMatchObject({ bleeding: 0.8, vesselSealed: 0 });
    here.settle();
    expect(here.player.instant.values.vesselSealed).toBe(1);
  });
});

describe("an audience's window", () => {
  it('shows the branch and decides nothing', () => {
    const here = room({ view: 'outside' }, false);
    here.session.setState({ branch: { id: 'bleeding', stage: 'met', take: 1 } });
    here.settle();
    expect(here.player.instant.values.bleeding).toBe(0.8);
    expect(here.session.getState().view).toBe('outside');
    void here.player.seek(1);
    expect(here.session.getState().branch).not.toBeNull();
    here.session.setState({ branch: null });
    here.frame();
    expect(here.player.timeS).toBe(1);
    expect(here.player.instant.values.bleeding).toBe(0);
  });
});
