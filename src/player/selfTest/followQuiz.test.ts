import { describe, expect, it } from 'vitest';
import { DEFAULT_CASE } from '../../procedure/case';
import { createSession } from '../session';
import { testPlayer, testProgramme } from '../testProgramme';
import { followQuiz } from './followQuiz';
import type { Quiz } from './quiz';

const QUIZ: Quiz = {
  view: null,
  moment: 'muscle is cut',
  caseParameters: DEFAULT_CASE,
  values: { clips: 2, tunnelEndCm: { of: 'tunnelEndCm', plus: -4 } },
  tool: 'clip',
  ring: null,
  depths: false,
  clock: false,
  asking: true,
  pointed: false,
};

function quizzed() {
  const { player, frame } = testPlayer();
  const session = createSession();
  const undo = followQuiz(player, session, []);
  return { player, frame, session, undo };
}

describe('the picture of a question', () => {
  it('shows another moment with some of it changed, while the story stands where it stood', () => {
    const { player, session } = quizzed();
    const before = { ...player.instant, values: { ...player.instant.values } };
    expect(before.values.myotomyEndCm).toBeLessThan(35);
    session.setState({ quiz: QUIZ });
    const { instant } = player;
    expect(instant.values).toMatchObject({ myotomyEndCm: 42, clips: 2, tunnelEndCm: 38.5 });
    expect(instant.tool).toBe('clip');
    expect([instant.timeS, instant.chapter, instant.cue]).toEqual([before.timeS, before.chapter, before.cue]);
    expect(instant.aside, 'its names and pairs are not the telling’s').toBe(true);
    session.setState({ quiz: null });
    expect(instant.values).toEqual(before.values);
    expect(instant.tool).toBe('none');
  });

  it('is at once there: no frame shows an organ on its way from one moment to the other', () => {
    const { player, session } = quizzed();
    session.setState({ quiz: QUIZ });
    expect(player.detour.moving).toBe(false);
    session.setState({ quiz: { ...QUIZ, values: { clips: 5 } } });
    expect(player.instant.values.clips).toBe(5);
  });

  it('stays in another language, whose words take another time', async () => {
    const { player, session } = quizzed();
    session.setState({ quiz: QUIZ });
    void player.setProgramme(testProgramme('es'));
    expect(player.instant.values).toMatchObject({ myotomyEndCm: 42, clips: 2 });
  });

  it('goes when the story is played', () => {
    const { player, session } = quizzed();
    session.setState({ quiz: QUIZ });
    player.play();
    expect(session.getState().quiz).toBeNull();
    expect(player.instant.values.clips).toBe(0);
  });

  it('is not followed any more once the undo was called', () => {
    const { player, session, undo } = quizzed();
    undo();
    session.setState({ quiz: QUIZ });
    expect(player.instant.values.clips).toBe(0);
  });
});
