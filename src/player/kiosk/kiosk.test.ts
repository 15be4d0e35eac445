import { describe, expect, it } from 'vitest';
import { createSession, DEFAULT_SESSION, type SessionState } from '../session';
import { testPlayer } from '../testProgramme';
import { HealthBook } from './health';
import { Kiosk } from './kiosk';
import { KIOSK_DEFAULTS } from './settings';

function storage(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  } as unknown as Storage;
}

/** A kiosk over the small story of three chapters, whose time is the test's. */
function setUp({
  initial = {},
  byAddress = true,
  store = storage(),
}: { initial?: Partial<SessionState>; byAddress?: boolean; store?: Storage } = {}) {
  const { player, frame, clock } = testPlayer();
  const session = createSession({ mode: 'kiosk', ...initial });
  let forgotten = 0;
  const health = new HealthBook(
    () => storage(),
    () => 0,
  );
  const kiosk = new Kiosk({
    player,
    session,
    settings: KIOSK_DEFAULTS,
    stretches: [
      ['one.b', 'one.b'],
      ['three.a', 'three.a'],
      ['nowhere', 'nowhere'],
    ],
    health,
    forget: () => {
      forgotten += 1;
      player.pause();
    },
    chooseLanguage: async (language) => session.setState({ language }),
    every: () => () => {},
    storage: () => store,
    dateMs: () => 1e12,
  });
  const end = kiosk.begin(byAddress);
  /** Time passes, in frames of a fifth of a second. */
  const pass = (seconds: number): void => {
    for (let i = 0; i < seconds * 5; i += 1) {
      clock.advance(0.2);
      frame();
      kiosk.look();
    }
  };
  const screen = (): string => kiosk.state.getState().visit.screen;
  return { player, session, kiosk, health, pass, screen, end, store, forgotten: () => forgotten };
}

describe('the loop', () => {
  it('plays its stretches one after the other and round again, and passes over what is not told', () => {
    const { player, pass, health } = setUp();
    const cues: string[] = [];
    player.on('sought', () => cues.push(player.programme.cues[player.instant.cue]?.id ?? ''));
    expect(player.playing).toBe(true);
    pass(40);
    expect(cues.slice(0, 4)).toEqual(['three.a', 'one.b', 'three.a', 'one.b']);
    expect(health.now().loops).toBeGreaterThan(1);
  });

  it('stands where somebody stopped it, and goes on by itself after five minutes', () => {
    const { player, kiosk, pass } = setUp();
    kiosk.hold(true);
    const { timeS } = player;
    pass(299);
    expect([player.playing, player.timeS]).toEqual([false, timeS]);
    pass(2);
    expect([player.playing, kiosk.state.getState().held]).toEqual([true, false]);
  });

  it('goes on when something else stopped it', () => {
    const { player, pass } = setUp();
    player.pause();
    pass(0.4);
    expect(player.playing).toBe(true);
  });
});

describe('a visitor', () => {
  it('chooses a chapter, which ends where it ends', async () => {
    const { player, kiosk, pass, screen } = setUp();
    await kiosk.wake('en');
    expect([screen(), player.playing]).toEqual(['tiles', false]);
    kiosk.tell('two');
    expect([screen(), player.playing]).toEqual(['story', true]);
    pass(60);
    expect(player.playing).toBe(false);
    expect(kiosk.state.getState().ended).toBe(1);
    expect(player.programme.chapters[player.instant.chapter]?.id, 'its picture stays').toBe('two');
    kiosk.tell('three');
    expect(kiosk.state.getState().ended).toBeNull();
  });

  it('sees the whole story where they chose it', async () => {
    const { player, kiosk, pass } = setUp();
    await kiosk.wake();
    kiosk.tell('one', true);
    pass(player.durationS + 1);
    expect(kiosk.state.getState().ended).toBe(2);
    expect(player.timeS).toBe(player.durationS);
  });

  it('leaves nothing behind: language, sound, size of text, place', async () => {
    const { player, session, kiosk, pass, screen, forgotten } = setUp();
    const home = { ...session.getState() };
    await kiosk.wake('ar');
    session.setState({ sound: true, textSize: 1.3, contrast: 'more', view: 'scope' });
    kiosk.louder(1);
    kiosk.read(true);
    kiosk.tell('two');
    pass(60);
    player.pause();
    pass(81);
    expect(screen()).toBe('attract');
    await Promise.resolve();
    expect(session.getState()).toEqual(home);
    expect(kiosk.state.getState()).toMatchObject({ reading: false, ended: null, held: false });
    expect(forgotten()).toBe(2);
    expect(player.playing, 'the loop').toBe(true);
  });

  it('is asked first, and stays with any touch', async () => {
    const { kiosk, pass, screen } = setUp();
    await kiosk.wake();
    pass(61);
    expect(kiosk.state.getState().leftS).toBeGreaterThan(18);
    kiosk.touched();
    expect(kiosk.state.getState().leftS).toBeNull();
    pass(50);
    expect(screen()).toBe('tiles');
  });

  it('cannot make it louder than the staff allows', async () => {
    const { session, kiosk } = setUp();
    await kiosk.wake();
    for (let i = 0; i < 9; i += 1) kiosk.louder(1);
    expect(session.getState().volume).toBeCloseTo(KIOSK_DEFAULTS.loudest, 9);
    for (let i = 0; i < 9; i += 1) kiosk.louder(-1);
    expect(kiosk.loudnessStep).toBe(1);
    expect(session.getState().volume).toBeGreaterThan(0);
  });

  it('finds their place again after the page has loaded itself anew, once', async () => {
    const store = storage();
    const first = setUp({ store });
    await first.kiosk.wake('es');
    first.session.setState({ sound: true });
    first.kiosk.tell('two');
    first.pass(1);
    first.kiosk.keepPlace();
    const second = setUp({ store });
    await Promise.resolve();
    await Promise.resolve();
    expect(second.screen()).toBe('story');
    expect(second.session.getState()).toMatchObject({ language: 'es', sound: true });
    expect(second.player.programme.chapters[second.player.instant.chapter]?.id).toBe('two');
    expect(second.player.playing).toBe(true);
    expect(setUp({ store }).screen(), 'the next one begins at the loop').toBe('attract');
  });

  it('leaves no place behind when nobody is there', () => {
    const store = storage();
    setUp({ store }).kiosk.keepPlace();
    expect(setUp({ store }).screen()).toBe('attract');
  });
});

describe('a page that becomes a kiosk by its settings', () => {
  it('forgets who was there before', () => {
    const { forgotten } = setUp({ byAddress: false });
    expect(forgotten()).toBe(2);
  });

  it('is silent and captioned, whatever it was', () => {
    const { session } = setUp({ initial: { sound: true, captions: false, volume: 1 } });
    expect(session.getState()).toMatchObject({ sound: false, captions: true });
    expect(session.getState().volume).toBeLessThan(KIOSK_DEFAULTS.loudest);
  });

  it('is again what it was when the staff leaves', () => {
    const { session, player, end } = setUp({ initial: { volume: 0.9, textSize: 1.15 } });
    end();
    expect(session.getState()).toMatchObject({
      volume: 0.9,
      textSize: 1.15,
      captions: DEFAULT_SESSION.captions,
    });
    expect(player.playing).toBe(false);
  });
});
