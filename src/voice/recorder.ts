import {
  LONGEST_TAKE_S,
  type Level,
  type RecorderDevice,
  type RecorderProblem,
  type TakeResult,
} from '../player/recorderDevice';
import { LevelReader, peakOf, verdictOf } from './level';
import { takeOf } from './take';
import { WAV_RATE_HZ, wavOf } from './wav';

/** What the recorder needs of the browser; a test hands in its own. */
export interface Browser {
  readonly isSecureContext: boolean;
  readonly mediaDevices: Pick<MediaDevices, 'getUserMedia'> | undefined;
  readonly MediaRecorder: typeof MediaRecorder | undefined;
  readonly AudioContext: typeof AudioContext | undefined;
}

const pageBrowser = (): Browser => ({
  isSecureContext: globalThis.isSecureContext,
  // Absent on an insecure origin, whatever the types say.
  mediaDevices: navigator.mediaDevices as MediaDevices | undefined,
  MediaRecorder: globalThis.MediaRecorder as typeof MediaRecorder | undefined,
  AudioContext: globalThis.AudioContext as typeof AudioContext | undefined,
});

const CONSTRAINTS = {
  channelCount: 1,
  // Made for calls: echo cancellation and gain control pump, and levels are evened afterwards anyway.
  echoCancellation: false,
  noiseSuppression: true,
  autoGainControl: false,
};
const SILENT: Level = { share: 0, verdict: 'silent' };
const SPEECH_BITS_PER_SECOND = 128_000;

/** What a browser's refusal means to a person. */
const PROBLEM_OF: Readonly<Record<string, RecorderProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noMicrophone',
  OverconstrainedError: 'noMicrophone',
  NotReadableError: 'busy',
  AbortError: 'busy',
};
const problemOf = (error: unknown): RecorderProblem =>
  (error instanceof Error || error instanceof DOMException ? PROBLEM_OF[error.name] : undefined) ??
  'unsupported';

/** A microphone for one take: `listen`, `record`, `stop`. */
export function openRecorder(browser: Browser = pageBrowser()): RecorderDevice {
  return new MicrophoneRecorder(browser);
}

class MicrophoneRecorder implements RecorderDevice {
  readonly #browser: Browser;
  readonly #reader = new LevelReader();
  readonly #listeners = new Set<(why: 'tooLong' | 'unplugged') => void>();
  #stream: MediaStream | null = null;
  #context: AudioContext | null = null;
  #analyser: AnalyserNode | null = null;
  #latest = new Float32Array(0);
  #recorder: MediaRecorder | null = null;
  #pieces: Blob[] = [];
  #limit: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #unplugged = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async listen(): Promise<RecorderProblem | null> {
    const { isSecureContext, mediaDevices, MediaRecorder, AudioContext } = this.#browser;
    if (!isSecureContext) return 'insecure';
    if (!mediaDevices || !MediaRecorder || !AudioContext) return 'unsupported';
    try {
      const stream = await mediaDevices.getUserMedia({ audio: CONSTRAINTS });
      this.#stream = stream;
      // A person may have closed the panel while the browser was still asking.
      if (this.#closed) return this.#fail('refused');
      stream.getAudioTracks()[0]?.addEventListener('ended', () => this.#unplug());
      const context = new AudioContext();
      this.#context = context;
      this.#analyser = context.createAnalyser();
      this.#analyser.fftSize = 2048;
      this.#latest = new Float32Array(this.#analyser.fftSize);
      context.createMediaStreamSource(stream).connect(this.#analyser);
      if (context.state === 'suspended') await context.resume();
      return null;
    } catch (error) {
      return this.#fail(problemOf(error));
    }
  }

  level(): Level {
    if (!this.#analyser || !this.#context || !this.#stream) return SILENT;
    this.#analyser.getFloatTimeDomainData(this.#latest);
    return this.#reader.read(this.#latest, this.#context.currentTime);
  }

  record(): RecorderProblem | null {
    const { MediaRecorder } = this.#browser;
    if (this.#unplugged) return 'unplugged';
    if (!this.#stream || !MediaRecorder) return 'unsupported';
    try {
      const recorder = new MediaRecorder(this.#stream, { audioBitsPerSecond: SPEECH_BITS_PER_SECOND });
      recorder.addEventListener('dataavailable', ({ data }) => this.#pieces.push(data));
      recorder.start();
      this.#recorder = recorder;
      this.#limit = setTimeout(() => this.#tell('tooLong'), LONGEST_TAKE_S * 1000);
      return null;
    } catch (error) {
      return this.#fail(problemOf(error));
    }
  }

  async stop(): Promise<TakeResult> {
    const recorder = this.#recorder;
    if (this.#unplugged) return { problem: 'unplugged' };
    if (!recorder) return { problem: this.#fail('silent') };
    const stopped = new Promise((resolve) => {
      recorder.addEventListener('stop', resolve, { once: true });
      recorder.addEventListener('error', resolve, { once: true });
    });
    if (recorder.state === 'inactive') return { problem: this.#fail('unreadable') };
    recorder.stop();
    const context = this.#context;
    this.#context = null;
    this.#release();
    await stopped;
    const pieces = new Blob(this.#pieces, { type: recorder.mimeType });
    try {
      return await this.#finish(pieces, context);
    } catch {
      return { problem: 'unreadable' };
    } finally {
      void context?.close();
    }
  }

  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    this.#release();
    this.#pieces = [];
  }

  onEnd(ended: (why: 'tooLong' | 'unplugged') => void): () => void {
    this.#listeners.add(ended);
    return () => void this.#listeners.delete(ended);
  }

  /** What was recorded, as a take. */
  async #finish(recorded: Blob, context: AudioContext | null): Promise<TakeResult> {
    if (!context || recorded.size === 0) return { problem: 'silent' };
    const decoded = await context.decodeAudioData(await recorded.arrayBuffer());
    const samples = decoded.getChannelData(0);
    const said = takeOf(samples, decoded.sampleRate);
    if (!said) return { problem: 'silent' };
    const wav = new Blob([wavOf(said)], { type: 'audio/wav' });
    return { take: { wav, durationS: said.length / WAV_RATE_HZ, verdict: verdictOf(peakOf(samples)) } };
  }

  #unplug(): void {
    // A track also ends in some browsers when it is given back.
    if (!this.#stream) return;
    this.#unplugged = true;
    this.#release();
    this.#tell('unplugged');
  }

  #fail(problem: RecorderProblem): RecorderProblem {
    this.#release();
    return problem;
  }

  #release(): void {
    clearTimeout(this.#limit);
    const stream = this.#stream;
    this.#stream = null;
    this.#analyser = null;
    stream?.getTracks().forEach((track) => track.stop());
    void this.#context?.close();
    this.#context = null;
  }

  #tell(why: 'tooLong' | 'unplugged'): void {
    for (const listener of this.#listeners) listener(why);
  }
}
