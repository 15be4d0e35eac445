import { describe, expect, it, vi } from 'vitest';
import type { SpeakerState } from '../player/speaker';
import { createSession } from '../player/session';
import { testPlayer } from '../player/testProgramme';
import { createVoiceStatus } from '../player/voiceStatus';
import type { ProgrammeCue } from '../scene/types';
import { giveVoice } from './giveVoice';
import { pulse } from './pulse';
import { SoundLibrary } from './soundLibrary';

class Voice {
  state: SpeakerState = 'silent';
  volume = -1;
  rate = -1;
  woken = 0;
  readonly said: string[] = [];
  heardS = (): number => 0;
  prepare(): void {}
  say({ id }: ProgrammeCue): void {
    this.said.push(id);
    this.state = 'preparing';
  }
  hush(): void {
    this.state = 'silent';
  }
  setRate(rate: number): void {
    this.rate = rate;
  }
  setVolume(volume: number): void {
    this.volume = volume;
  }
  wake(): void {
    this.woken += 1;
  }
}

function set() {
  const { player } = testPlayer();
  const session = createSession({ volume: 0.6, rate: 1.25 });
  const status = createVoiceStatus();
  const files = new Voice();
  const device = new Voice();
  let hasDevice = true;
  const library = new SoundLibrary({
    folder: '',
    kind: 'opus',
    depot: { fetch: async () => new Blob(), addressOf: () => '', forget: () => {} },
  });
  const undo = giveVoice({
    player,
    session,
    status,
    library,
    files,
    deviceVoice: () => (hasDevice ? device : null),
    later: () => () => {},
  });
  return { player, session, status, files, device, undo, takeDevice: () => (hasDevice = false) };
}

describe('a story with a voice', () => {
  it('is silent until the sound is turned on, which wakes the files in the very touch', () => {
    const { player, session, files } = set();
    player.play();
    player.advance();
    expect([files.woken, files.said]).toEqual([0, []]);
    session.setState({ sound: true });
    expect(files.woken).toBe(1);
    player.advance();
    expect(files.said).toEqual(['one.a']);
    expect([files.volume, files.rate, player.rate]).toEqual([0.6, 1.25, 1.25]);
    session.setState({ volume: 0.3, rate: 0.75 });
    expect([files.volume, files.rate, player.rate]).toEqual([0.3, 0.75, 0.75]);
    session.setState({ sound: false });
    expect(files.state).toBe('silent');
  });

  it('falls silent when paused and says the same sentence again afterwards', () => {
    const { player, session, files } = set();
    session.setState({ sound: true });
    player.play();
    player.advance();
    player.pause();
    expect(files.state).toBe('silent');
    player.play();
    player.advance();
    expect(files.said).toEqual(['one.a', 'one.a']);
  });

  it('speaks with the voice chosen; where the device has none, or it fails, with the bundled one', () => {
    const { player, session, status, files, device, takeDevice } = set();
    session.setState({ sound: true, voice: 'device' });
    player.play();
    player.advance();
    expect([files.said, device.said]).toEqual([[], ['one.a']]);
    status.setState({ problem: 'deviceFailed' });
    expect(session.getState().voice).toBe('bundled');
    player.advance();
    expect(files.said).toEqual(['one.a']);
    takeDevice();
    session.setState({ voice: 'device' });
    player.advance();
    expect(files.said).toEqual(['one.a', 'one.a']);
  });

  it('turns the sound off where the browser blocks it', () => {
    const { session, status, undo } = set();
    session.setState({ sound: true });
    status.setState({ problem: 'blocked' });
    expect(session.getState().sound).toBe(false);
    session.setState({ sound: true });
    expect(status.getState().problem, 'a new try').not.toBe('blocked');
    undo();
  });

  it('says that there is nothing to hear where no sentence has a sound', () => {
    const { session, status } = set();
    session.setState({ sound: true });
    expect(status.getState().problem).toBe('missing');
  });
});

it('a pulse leads the story from word to word without a frame, and stops with it', () => {
  const { player } = testPlayer();
  const waits: number[] = [];
  let next: (() => void) | null = null;
  const stop = pulse(player, (callback, ms) => {
    waits.push(ms);
    next = callback;
    return () => (next = null);
  });
  expect(next, 'nothing plays').toBe(null);
  player.play();
  expect(waits).toEqual([0]);
  const advance = vi.spyOn(player, 'advance');
  (next as unknown as () => void)();
  expect(advance).toHaveBeenCalledTimes(1);
  const [first, second] = player.programme.cues[0]?.words ?? [];
  expect(waits.at(-1)).toBeLessThanOrEqual(((second?.startS ?? 0) - (first?.startS ?? 0)) * 1000 + 5);
  player.pause();
  expect(next).toBe(null);
  stop();
});
