import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../narration/phrases';
import { testProgramme } from '../player/testProgramme';
import type { ProgrammeCue } from '../scene/types';
import { DeviceSpeaker, type SpeechTold } from './deviceSpeaker';

/** A device whose voice the test plays, and whose clock it turns. */
function device() {
  let nowMs = 0;
  let timers: { atMs: number; callback: () => void }[] = [];
  const said: { text: string; atMs: number; told: SpeechTold }[] = [];
  let canceledMs = -1;
  const failures: string[] = [];
  const speaker = new DeviceSpeaker({
    speech: {
      speak: (text, _, told) => said.push({ text, atMs: nowMs, told }),
      cancel: () => (canceledMs = nowMs),
    },
    now: () => nowMs,
    later: (callback, ms) => {
      const timer = { atMs: nowMs + ms, callback };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
    onFailed: (why) => failures.push(why),
  });
  const pass = (ms: number): void => {
    const untilMs = nowMs + ms;
    for (;;) {
      const [next] = timers.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs);
      if (!next) break;
      nowMs = Math.max(nowMs, next.atMs);
      timers = timers.filter((each) => each !== next);
      next.callback();
    }
    nowMs = untilMs;
  };
  return { speaker, said, failures, pass, canceledMs: () => canceledMs };
}

const cue = testProgramme().cues.find(({ id }) => id === 'two.a') as ProgrammeCue;
const phrases = phrasesOf(cue.text, cue.words);

describe('a voice of the device', () => {
  it('is given one phrase at a time, each waited for', () => {
    const { speaker, said, pass } = device();
    speaker.say(cue, 0);
    pass(100);
    expect(said.map(({ text }) => text)).toEqual([phrases[0]?.text]);
    expect(speaker.state).toBe('preparing');
    said[0]?.told.started();
    pass(4000);
    expect(speaker.heardS(), 'slower than thought: the picture stands at the end of the phrase').toBeCloseTo(
      (phrases[0]?.endS ?? 0) - cue.start,
      6,
    );
    said[0]?.told.ended();
    pass(2000);
    expect(said.length).toBe(2);
    expect(speaker.heardS()).toBeCloseTo((phrases[1]?.startS ?? 0) - cue.start, 6);
  });

  it('begins a phrase, never the middle of one', () => {
    const { speaker, said, pass } = device();
    const second = phrases[1];
    speaker.say(cue, (second?.startS ?? 0) - cue.start + 0.4);
    pass(100);
    expect(said[0]?.text).toBe(second?.text);
    said[0]?.told.started();
    expect(speaker.heardS()).toBeCloseTo((second?.startS ?? 0) - cue.start, 6);
  });

  it('is not spoken to in the moment after it was silenced', () => {
    const { speaker, said, pass, canceledMs } = device();
    speaker.say(cue, 0);
    pass(100);
    speaker.say(cue, 0);
    pass(1000);
    expect(canceledMs()).toBeGreaterThanOrEqual(0);
    expect((said[1]?.atMs ?? 0) - canceledMs()).toBeGreaterThanOrEqual(50);
  });

  it('goes on where the end is never told, and says so where the beginning is not', () => {
    const { speaker, said, pass, failures } = device();
    speaker.say(cue, 0);
    pass(100);
    said[0]?.told.started();
    pass(60_000);
    expect(said.length, 'the next phrase was tried').toBeGreaterThan(1);
    expect(failures).toEqual(['no answer']);
    expect(speaker.state).toBe('unable');
  });

  it('does not take an answer to an older order for its own', () => {
    const { speaker, said, pass } = device();
    speaker.say(cue, 0);
    pass(100);
    const old = said[0]?.told;
    speaker.hush();
    old?.started();
    old?.ended();
    expect(speaker.state).toBe('silent');
    pass(10_000);
    expect(said.length).toBe(1);
  });

  it('is done after its last phrase', () => {
    const { speaker, said, pass } = device();
    speaker.say(cue, 0);
    for (let i = 0; i < phrases.length; i += 1) {
      pass(1500);
      said[i]?.told.started();
      pass(200);
      said[i]?.told.ended();
    }
    pass(1500);
    expect(speaker.state).toBe('done');
  });
});
