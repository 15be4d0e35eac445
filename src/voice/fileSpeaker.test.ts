import { describe, expect, it } from 'vitest';
import { fingerprint } from '../narration/sounds';
import { testProgramme } from '../player/testProgramme';
import type { ProgrammeCue } from '../scene/types';
import { FileSpeaker, type AudioElement } from './fileSpeaker';

/** An audio element that the test plays. */
class TestAudio extends EventTarget {
  src = '';
  preload = '';
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  volume = 1;
  paused = true;
  ended = false;
  readyState = 1;
  refuse: string | null = null;
  play(): Promise<void> {
    if (this.refuse) return Promise.reject(new DOMException('no', this.refuse));
    this.paused = false;
    return Promise.resolve();
  }
  pause(): void {
    this.paused = true;
  }
  tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }
}

const cues = testProgramme().cues.map((cue): ProgrammeCue => ({
  ...cue,
  sound: {
    file: cue.id,
    version: 'a',
    text: fingerprint(cue.text),
    durationMs: 1000,
    words: [],
    phrases: [0],
    bytes: { opus: 1, mp3: 1 },
  },
}));
const [first, second] = cues as [ProgrammeCue, ProgrammeCue];

function set(addressOf: (cue: ProgrammeCue) => Promise<string | null> = async ({ id }) => `blob:${id}`) {
  const elements: TestAudio[] = [];
  const told: string[] = [];
  let nowMs = 0;
  const speaker = new FileSpeaker({
    createAudio: () => {
      const audio = new TestAudio();
      elements.push(audio);
      return audio as unknown as AudioElement;
    },
    silence: 'blob:silence',
    addressOf,
    now: () => nowMs,
    onBlocked: () => told.push('blocked'),
    onStopped: () => told.push('stopped'),
    onBroken: ({ id }) => told.push(`broken ${id}`),
  });
  const heard = (): TestAudio | undefined => elements.find(({ paused }) => !paused);
  return { speaker, elements, told, heard, pass: (ms: number) => (nowMs += ms) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a voice of sound files', () => {
  it('starts inside a sentence and goes on from the next element, already loaded', async () => {
    const { speaker, elements, heard } = set();
    speaker.say(first, 0.4);
    speaker.prepare(second);
    expect(speaker.state).toBe('preparing');
    await settle();
    expect([heard()?.src, heard()?.currentTime]).toEqual([`blob:${first.id}`, 0.4]);
    heard()?.tell('playing');
    expect(speaker.state).toBe('speaking');
    expect(elements.map(({ src }) => src).toSorted()).toEqual([`blob:${first.id}`, `blob:${second.id}`]);
    const one = heard();
    if (one) one.ended = one.paused = true;
    one?.tell('ended');
    expect(speaker.state).toBe('done');
    speaker.say(second, 0);
    await settle();
    expect(heard()?.src).toBe(`blob:${second.id}`);
    expect(heard()).not.toBe(one);
  });

  it('goes on between two readings of a coarse clock, and gives up on one that stands still', async () => {
    const { speaker, heard, pass } = set();
    speaker.say(first, 0);
    await settle();
    heard()?.tell('playing');
    pass(100);
    expect(speaker.heardS()).toBeCloseTo(0.1, 3);
    pass(5000);
    expect(speaker.heardS(), 'guessed only so far').toBeCloseTo(0.25, 3);
    expect(speaker.state).toBe('unable');
  });

  it('takes the silence that woke it for no sentence', async () => {
    const { speaker, elements } = set(
      ({ id }) => new Promise((resolve) => setTimeout(() => resolve(`blob:${id}`), 20)),
    );
    speaker.wake();
    expect(elements.every(({ src, paused }) => src === 'blob:silence' && !paused)).toBe(true);
    speaker.say(first, 0);
    for (const element of elements) element.tell('playing');
    for (const element of elements) element.tell('ended');
    expect(speaker.state).toBe('preparing');
  });

  it('tells apart being refused, being stopped from outside, and a file that is none', async () => {
    const refused = set();
    for (const element of refused.elements) element.refuse = 'NotAllowedError';
    refused.speaker.say(first, 0);
    await settle();
    expect([refused.speaker.state, refused.told]).toEqual(['unable', ['blocked']]);

    const stopped = set();
    stopped.speaker.say(first, 0);
    await settle();
    stopped.heard()?.tell('playing');
    stopped.heard()?.tell('pause');
    expect(stopped.told).toEqual(['stopped']);

    const broken = set();
    for (const element of broken.elements) element.readyState = 0;
    broken.speaker.say(first, 0);
    await settle();
    for (const element of broken.elements) element.tell('error');
    await settle();
    expect([broken.speaker.state, broken.told]).toEqual(['unable', [`broken ${first.id}`]]);

    const missing = set(async () => null);
    missing.speaker.say(first, 0);
    await settle();
    expect(missing.speaker.state).toBe('unable');
  });

  it('keeps its pitch at every speed, also in what it loads later', async () => {
    const { speaker, elements } = set();
    speaker.setRate(1.5);
    speaker.say(first, 0);
    speaker.prepare(second);
    await settle();
    expect(
      elements.map(({ playbackRate, defaultPlaybackRate, preservesPitch }) => [
        playbackRate,
        defaultPlaybackRate,
        preservesPitch,
      ]),
    ).toEqual([
      [1.5, 1.5, true],
      [1.5, 1.5, true],
    ]);
  });
});
