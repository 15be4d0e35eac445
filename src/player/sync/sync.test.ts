import { describe, expect, it, vi } from 'vitest';
import { caseOf } from '../../procedure/casePresets';
import type { LanguageCode } from '../../narration/types';
import { BranchBook } from '../branches/branchBook';
import { followBranch } from '../branches/followBranch';
import { TEST_BRANCHES } from '../branches/testBranches';
import { MarkBook } from '../marks/markBook';
import type { MarkPlace } from '../marks/types';
import type { Quiz } from '../selfTest/quiz';
import { createSession } from '../session';
import { Telling } from '../telling';
import { testPlayer, testProgramme } from '../testProgramme';
import { Audience } from './audience';
import { Presentation } from './presentation';
import { presentOn } from './presentOn';
import type { SyncLine, SyncMessage } from './protocol';

/** A line as BroadcastChannel is one: everybody hears what the others say, as a copy, a little later. */
function lines() {
  const listeners = new Map<object, Set<(message: SyncMessage) => void>>();
  const said: (() => void)[] = [];
  const line = (): SyncLine => {
    const me = {};
    listeners.set(me, new Set());
    return {
      post(message) {
        const copy = structuredClone(message);
        for (const [other, hear] of listeners)
          if (other !== me) said.push(() => hear.forEach((each) => each(copy)));
      },
      listen(hear) {
        listeners.get(me)!.add(hear);
        return () => void listeners.get(me)!.delete(hear);
      },
    };
  };
  /** What is on its way is lost. */
  const lose = async (): Promise<void> => {
    await Promise.resolve();
    said.length = 0;
  };
  const deliver = async (): Promise<void> => {
    for (let round = 0; round < 12; round++) {
      await Promise.resolve();
      for (const each of said.splice(0)) each();
    }
  };
  return { line, deliver, lose };
}

const PLACE: MarkPlace = { timeS: 1, swallow: null, surface: { view: 'scope' } };

function setUp() {
  const { line, deliver, lose } = lines();
  const clock = { ms: 1000 };
  const beats = new Set<{ callback: () => void; everyMs: number; nextMs: number }>();
  const every = (callback: () => void, everyMs: number): (() => void) => {
    const beat = { callback, everyMs, nextMs: clock.ms + everyMs };
    beats.add(beat);
    return () => void beats.delete(beat);
  };
  const window = () => {
    const { player } = testPlayer();
    const session = createSession();
    const marks = new MarkBook();
    const hand = player.useHandClock();
    session.subscribe((now, before) => {
      if (now.language !== before.language)
        void player.setProgramme(testProgramme(now.language === 'es' ? 'es' : 'fr'));
    });
    return { player, session, marks, hand };
  };
  const presenterWindow = () => {
    const it = window();
    const telling = new Telling({ done: ['a'], brings: [], risks: [], alternatives: [] });
    const keys: string[] = [];
    const presentation = new Presentation({
      ...it,
      telling,
      every,
      nowMs: () => clock.ms,
      onKey: (key) => keys.push(key),
    });
    return { ...it, telling, presentation, keys };
  };
  const audienceWindow = () => {
    const it = window();
    // What leads a follower is its own clock: the hand clock would go before it.
    it.player.useSystemClock();
    const onClose = vi.fn<() => void>();
    const audience = new Audience({
      ...it,
      line: line(),
      swallows: [],
      chooseLanguage: async (language: LanguageCode) => it.session.setState({ language }),
      every,
      nowMs: () => clock.ms,
      onClose,
    });
    return { ...it, audience, onClose };
  };
  /** A presenter's window and one that follows it. */
  const together = async () => {
    const a = presenterWindow();
    a.presentation.lead(line(), true);
    const b = audienceWindow();
    await deliver();
    return [a, b] as const;
  };
  /** Both windows live on for a while. */
  const live = async (
    seconds: number,
    ...windows: { player: ReturnType<typeof window>['player']; hand: ReturnType<typeof window>['hand'] }[]
  ) => {
    for (let passedMs = 0; passedMs < seconds * 1000; passedMs += 50) {
      clock.ms += 50;
      for (const { player, hand } of windows) {
        hand.advance(0.05);
        player.advance(clock.ms);
      }
      for (const beat of beats)
        while (beat.nextMs <= clock.ms) {
          beat.nextMs += beat.everyMs;
          beat.callback();
        }
      await deliver();
    }
  };
  return { line, deliver, lose, presenterWindow, audienceWindow, together, live };
}

describe('two windows of one presentation', () => {
  it('are in step from the moment the second opens, through seeks, pauses and choices', async () => {
    const { line, deliver, presenterWindow, audienceWindow, live } = setUp();
    const a = presenterWindow();
    void a.player.goTo('two', 0.4);
    a.session.setState({ view: 'scope', caseParameters: caseOf({ type: 'III', approach: 'posterior' }) });
    a.marks.begin(PLACE, 'green')([0, 0, 0.5, 1, 1, 0.5]);
    a.presentation.lead(line(), true);
    const b = audienceWindow();
    await deliver();
    await live(1, a, b);
    expect(a.presentation.state.getState().following).toBe('inStep');
    expect(b.audience.state.getState().inStep).toBe(true);
    expect(b.player.timeS).toBeCloseTo(a.player.timeS, 6);
    expect(b.session.getState()).toMatchObject({
      view: 'scope',
      caseParameters: a.session.getState().caseParameters,
    });
    expect(b.marks.state.getState().drawings).toEqual(a.marks.state.getState().drawings);

    void a.player.seek(0.7);
    a.session.setState({
      orbit: { azimuthDeg: 20, elevationDeg: 4, distanceCm: 30, targetX: 0, targetY: -9, targetZ: 1 },
      compare: 'beforeAfter',
      divider: 0.3,
      captions: false,
      theme: 'dark',
    });
    a.marks.point({ surface: PLACE.surface, x: 0.2, y: 0.1 });
    await deliver();
    expect(b.player.timeS).toBeCloseTo(0.7, 6);
    for (const key of ['orbit', 'compare', 'divider', 'captions', 'theme'] as const)
      expect(b.session.getState()[key]).toEqual(a.session.getState()[key]);
    expect(b.marks.state.getState().pointed).toEqual({ surface: PLACE.surface, x: 0.2, y: 0.1 });
  });

  it('are asked the same question', async () => {
    const { deliver, together } = setUp();
    const [a, b] = await together();
    const quiz: Quiz = {
      view: null,
      moment: 'muscle is cut',
      caseParameters: caseOf({ type: 'II', approach: 'posterior' }),
      values: { clips: 3 },
      tool: 'clip',
      ring: { structure: 'cutMuscle' },
      depths: false,
      clock: false,
      asking: true,
      pointed: false,
    };
    a.session.setState({ quiz });
    await deliver();
    expect(b.session.getState().quiz).toEqual(quiz);
    a.session.setState({ quiz: null });
    await deliver();
    expect(b.session.getState().quiz).toBeNull();
  });

  it('play together, at any rate, and stand together when one is paused', async () => {
    const { deliver, together, live } = setUp();
    const [a, b] = await together();
    a.player.rate = 1.5;
    a.player.play();
    await live(3, a, b);
    expect(a.player.timeS).toBeGreaterThan(4);
    expect(b.player.playing).toBe(true);
    expect(Math.abs(b.player.timeS - a.player.timeS)).toBeLessThan(0.2);
    a.player.pause();
    await deliver();
    expect(b.player.playing).toBe(false);
    expect(b.player.timeS).toBeCloseTo(a.player.timeS, 6);
  });

  it('come together again where one missed what was said, also while the story stands', async () => {
    const { lose, together, live } = setUp();
    const [a, b] = await together();
    a.player.play();
    await live(1, a, b);
    a.player.pause();
    void a.player.seek(2);
    a.session.setState({ divider: 0.3 });
    await lose();
    expect(b.player.playing, 'it has not heard of it').toBe(true);
    await live(1, a, b);
    expect(b.player.playing).toBe(false);
    expect(b.player.timeS).toBeCloseTo(2, 6);
    expect(b.session.getState().divider).toBe(0.3);
  });

  it('wait for each other: a presenter who is stuck is not run away from', async () => {
    const { together, live } = setUp();
    const [a, b] = await together();
    a.player.play();
    await live(1, a, b);
    a.presentation.stop();
    const stuckAtS = a.player.timeS;
    await live(3, b);
    expect(b.player.timeS - stuckAtS).toBeGreaterThan(0);
    expect(b.player.timeS - stuckAtS).toBeLessThan(1.5);
  });

  it('follow one presenter: a tab that was duplicated leads, and the first one yields', async () => {
    const { line, deliver, presenterWindow, together, live } = setUp();
    const [a, b] = await together();
    const c = presenterWindow();
    void c.player.seek(3);
    c.presentation.lead(line(), true);
    await deliver();
    expect(a.presentation.state.getState().following).toBe('alone');
    void a.player.seek(1);
    await live(1, a, b, c);
    expect(c.presentation.state.getState().following).toBe('inStep');
    expect(b.player.timeS).toBeCloseTo(3, 6);
  });

  it('speak the same language at the same word', async () => {
    const { line, deliver, presenterWindow, audienceWindow, live } = setUp();
    const a = presenterWindow();
    a.presentation.lead(line(), true);
    const b = audienceWindow();
    void a.player.goTo('two', 1);
    a.session.setState({ language: 'es' });
    await deliver();
    await live(0.5, a, b);
    expect(b.player.programme.language).toBe('es');
    expect(b.player.instant.cue).toBe(a.player.instant.cue);
    expect(b.player.timeS).toBeCloseTo(a.player.timeS, 6);
  });

  it('sound and size of text stay each window’s own', async () => {
    const { line, deliver, presenterWindow, audienceWindow } = setUp();
    const a = presenterWindow();
    a.presentation.lead(line(), true);
    const b = audienceWindow();
    a.session.setState({ sound: true, textSize: 1.5, quality: 'high' });
    await deliver();
    expect(b.session.getState()).toMatchObject({ sound: false, textSize: 1, quality: 'auto' });
  });

  it('take a branch together and come back together', async () => {
    const { together, deliver } = setUp();
    const [a, b] = await together();
    for (const [each, leads] of [
      [a, true],
      [b, false],
    ] as const) {
      each.session.setState({ reducedMotion: true });
      followBranch(each.player, each.session, TEST_BRANCHES, leads);
    }
    a.session.setState({ mode: 'teach' });
    void a.player.seek(2.5);
    await deliver();
    const branches = new BranchBook(a.session, TEST_BRANCHES);
    branches.take('bleeding');
    branches.go('done');
    await deliver();
    for (const { player, session } of [a, b]) {
      expect(player.instant.values).toMatchObject({ bleeding: 0.8, vesselSealed: 1 });
      expect(session.getState().view).toBe('scope');
    }
    branches.leave();
    await deliver();
    for (const { player, session } of [a, b]) {
      expect(player.instant.values).toMatchObject({ bleeding: 0, vesselSealed: 0 });
      expect(player.timeS).toBeCloseTo(2.5, 6);
      expect(session.getState()).toMatchObject({ branch: null, view: 'outside' });
    }
  });

  it('a clicker works in either', async () => {
    const { deliver, together } = setUp();
    const [a, b] = await together();
    b.audience.press('PageDown', false);
    await deliver();
    expect(a.keys).toEqual(['PageDown']);
  });

  it('the presenter’s, loaded anew, finds its audience and what had been told; a new one knows of nothing', async () => {
    const { line, deliver, presenterWindow, audienceWindow, live } = setUp();
    const a = presenterWindow();
    a.presentation.lead(line(), true);
    const b = audienceWindow();
    a.telling.show(['a']);
    await deliver();
    await live(0.5, a, b);
    a.presentation.stop();
    const again = presenterWindow();
    void again.player.seek(0.5);
    again.presentation.lead(line(), true);
    await deliver();
    await live(0.5, again, b);
    expect(again.presentation.state.getState().following).toBe('inStep');
    expect(again.telling.told().done.told).toBe(true);
    expect(b.player.timeS).toBeCloseTo(0.5, 6);

    again.telling.forget();
    again.marks.forget();
    await deliver();
    again.presentation.stop();
    const third = presenterWindow();
    third.presentation.lead(line(), true);
    await deliver();
    await live(0.5, third, b);
    expect(third.telling.empty, 'forgotten everywhere').toBe(true);
    expect(b.marks.state.getState().drawings).toEqual([]);
  });

  it('notice when the other is gone, and the story does not run away', async () => {
    const { line, deliver, together, live } = setUp();
    const [a, b] = await together();
    a.player.play();
    await live(1, a, b);
    a.presentation.stop();
    await live(6, b);
    expect(b.audience.state.getState().inStep).toBe(false);
    expect(b.player.playing).toBe(false);

    a.presentation.lead(line(), true);
    await deliver();
    await live(1, a, b);
    expect(b.audience.state.getState().inStep, 'and back').toBe(true);
    b.audience.leave();
    await deliver();
    expect(a.presentation.state.getState().following).toBe('lost');
    a.presentation.end();
    await deliver();
    expect(a.presentation.state.getState().following).toBe('alone');
  });
});

describe('a page', () => {
  const ROOM = 'abcdef123456';
  /** A window whose tab remembers that it presented. */
  const page = (hash: string): Window =>
    ({
      location: { hash, pathname: '/', search: '' },
      sessionStorage: { getItem: () => ROOM, setItem: () => {}, removeItem: () => {} },
      BroadcastChannel,
    }) as unknown as Window;

  it.each([
    ['leads again after it was loaded anew', '', 'waiting'],
    [
      'that follows never leads, though it was given a copy of what its presenter remembers',
      `#audience=${ROOM}`,
      'alone',
    ],
  ] as const)('%s', (_, hash, following) => {
    const { presenterWindow } = setUp();
    const { presentation } = presenterWindow();
    const ui = presentOn(page(hash), presentation, { obey: null });
    expect(ui.state.getState().following).toBe(following);
    ui.end();
  });
});
