import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecorder, type Browser } from './recorder';
import { speech } from './testSounds';

/** A track that ends when its microphone is pulled out. */
class Track extends EventTarget {
  stopped = false;
  stop(): void {
    this.stopped = true;
  }
}

class Recorder extends EventTarget {
  state = 'inactive';
  readonly mimeType = 'audio/webm';
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    queueMicrotask(() => {
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['sound']) }));
      this.dispatchEvent(new Event('stop'));
    });
  }
}

/** What the microphone hears; null where it cannot be decoded. */
let heard: Float32Array | null;
let track: Track;
let closed: number;

class Context {
  readonly state = 'running';
  readonly currentTime = 0;
  createAnalyser() {
    return {
      fftSize: 0,
      getFloatTimeDomainData: (into: Float32Array): void => into.set(heard?.subarray(0, into.length) ?? []),
    };
  }
  createMediaStreamSource() {
    return { connect: () => {} };
  }
  async decodeAudioData() {
    if (!heard) throw new DOMException('what is this?', 'EncodingError');
    const samples = heard;
    return { sampleRate: 48_000, getChannelData: () => samples };
  }
  async close(): Promise<void> {
    closed += 1;
  }
}

function browser(more: Partial<Record<keyof Browser, unknown>> = {}): Browser {
  const stream = { getAudioTracks: () => [track], getTracks: () => [track] };
  return {
    isSecureContext: true,
    mediaDevices: { getUserMedia: async () => stream },
    MediaRecorder: Recorder,
    AudioContext: Context,
    ...more,
  } as unknown as Browser;
}
const refusing = (name: string): Browser =>
  browser({
    mediaDevices: {
      getUserMedia: async () => {
        throw new DOMException('no', name);
      },
    },
  });

beforeEach(() => {
  heard = speech(2, 48_000, 0.3);
  track = new Track();
  closed = 0;
});

describe('a take', () => {
  it('is heard, measured, recorded, and the microphone given back before the sound is ready', async () => {
    const device = openRecorder(browser());
    expect(device.level()).toEqual({ share: 0, verdict: 'silent' });
    expect(await device.listen()).toBeNull();
    expect(device.level().verdict).toBe('good');
    expect(device.record()).toBeNull();
    const stopping = device.stop();
    expect(track.stopped, 'at once').toBe(true);
    const result = await stopping;
    if ('problem' in result) throw new Error(result.problem);
    expect(result.take.verdict).toBe('good');
    expect(result.take.durationS).toBeGreaterThan(1.9);
    expect(result.take.wav.type).toBe('audio/wav');
    expect(closed).toBe(1);
    expect(device.level().verdict).toBe('silent');
  });

  it('asks for a voice as it is, one channel', async () => {
    const getUserMedia = vi.fn(async () => {
      throw new DOMException('no', 'NotFoundError');
    });
    await openRecorder(browser({ mediaDevices: { getUserMedia } })).listen();
    expect(getUserMedia).toHaveBeenCalledWith({
      audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: false },
    });
  });

  it('that has become too long tells so once', async () => {
    vi.useFakeTimers();
    const device = openRecorder(browser());
    const ended = vi.fn();
    device.onEnd(ended);
    await device.listen();
    device.record();
    vi.advanceTimersByTime(119_999);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200_000);
    expect(ended.mock.calls).toEqual([['tooLong']]);
    vi.useRealTimers();
    expect(await device.stop()).toHaveProperty('take');
  });
});

describe('what keeps a take from being made', () => {
  it.each([
    ['insecure', browser({ isSecureContext: false })],
    ['unsupported', browser({ mediaDevices: undefined })],
    ['unsupported', browser({ MediaRecorder: undefined })],
    ['refused', refusing('NotAllowedError')],
    ['refused', refusing('SecurityError')],
    ['noMicrophone', refusing('NotFoundError')],
    ['busy', refusing('NotReadableError')],
    ['unsupported', refusing('SomeNewError')],
  ])('is named: %s', async (problem, where) => {
    expect(await openRecorder(where).listen()).toBe(problem);
  });

  it('may show only when the sound graph or the recorder is made; the microphone is given back', async () => {
    const throws = class {
      constructor() {
        throw new DOMException('no', 'NotSupportedError');
      }
    };
    expect(await openRecorder(browser({ AudioContext: throws })).listen()).toBe('unsupported');
    expect(track.stopped).toBe(true);
    track = new Track();
    const device = openRecorder(browser({ MediaRecorder: throws }));
    await device.listen();
    expect(device.record()).toBe('unsupported');
    expect(track.stopped).toBe(true);
  });

  it('is told when the microphone is pulled out in the middle', async () => {
    const device = openRecorder(browser());
    const ended = vi.fn();
    device.onEnd(ended);
    await device.listen();
    device.record();
    track.dispatchEvent(new Event('ended'));
    expect(ended.mock.calls).toEqual([['unplugged']]);
    expect(await device.stop()).toEqual({ problem: 'unplugged' });
    expect(track.stopped).toBe(true);
  });

  it('is silence, or a sound that cannot be read', async () => {
    for (const [sound, problem] of [
      [new Float32Array(48_000), 'silent'],
      [null, 'unreadable'],
    ] as const) {
      heard = sound;
      const device = openRecorder(browser());
      await device.listen();
      device.record();
      expect(await device.stop()).toEqual({ problem });
    }
    expect(closed).toBe(2);
  });

  it('is that nothing was started', async () => {
    const device = openRecorder(browser());
    expect(device.record()).toBe('unsupported');
    expect(await device.stop()).toEqual({ problem: 'silent' });
  });
});

describe('closing', () => {
  it('gives the microphone back in the middle of a take', async () => {
    const device = openRecorder(browser());
    await device.listen();
    device.record();
    device.close();
    expect(track.stopped).toBe(true);
    expect(closed).toBe(1);
  });

  it('while the browser still asks gives it back as soon as it is given', async () => {
    const device = openRecorder(browser());
    const listening = device.listen();
    device.close();
    await listening;
    expect(track.stopped).toBe(true);
  });
});
