import type { Player } from '../../player/player';
import type { Composer } from './composer';
import { AUDIO_BITS_PER_S, frameCount, frameTimeS, soundsIn, videoBitsPerS, type Stretch } from './filmPlan';
import type { FilmOffer } from './offers';
import { FILM_HZ, SoundTrack, type SamplesOf } from './soundTrack';

export interface FilmOrder {
  readonly stretch: Stretch;
  readonly rate: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly offer: FilmOffer;
  /** Without sound: null, or an offer that has none. */
  readonly samplesOf: SamplesOf | null;
  readonly signal: AbortSignal;
  /** Told after each frame. */
  readonly onFrame: (done: number, total: number) => void;
  /** Where the file is written as it grows; left out: it is handed back whole. */
  readonly file?: FileSystemWritableFileStream;
}

/** Sound is written so far ahead of the picture, s. */
const AHEAD_S = 1;
/** The page has its turn at least this often, ms. */
const TURN_MS = 40;

/**
 * Makes a film, frame by frame, as slowly as it needs: frame `i` is the instant `startS + i / rate`, and nothing of it
 * depends on when it was drawn.
 * @returns the file; null where it was written as it grew.
 * @throws the signal's reason when it is cancelled, Error when the browser fails. Nothing is left behind then.
 */
export async function makeFilm(player: Player, composer: Composer, order: FilmOrder): Promise<Blob | null> {
  const { stretch, rate, offer, signal, file } = order;
  const media = await import('mediabunny');
  signal.throwIfAborted();
  const total = frameCount(stretch, rate);
  const format =
    offer.container === 'mp4'
      ? new media.Mp4OutputFormat({ fastStart: file ? false : 'in-memory' })
      : new media.WebMOutputFormat();
  const target = file
    ? new media.StreamTarget(file as unknown as WritableStream<never>, { chunked: true })
    : new media.BufferTarget();
  const output = new media.Output({ format, target });
  const picture = new media.CanvasSource(composer.canvas, {
    codec: offer.video,
    bitrate: videoBitsPerS(order, rate),
    keyFrameInterval: 2,
  });
  output.addVideoTrack(picture, { frameRate: rate });
  const sound =
    order.samplesOf && offer.audio
      ? new media.AudioBufferSource({ codec: offer.audio, bitrate: AUDIO_BITS_PER_S })
      : null;
  if (sound) output.addAudioTrack(sound);
  const track =
    sound && order.samplesOf ? new SoundTrack(soundsIn(player.programme, stretch), order.samplesOf) : null;
  const instant = player.lendInstant();
  const wholeSamples = Math.round((total / rate) * FILM_HZ);
  let soundTo = 0;
  try {
    await output.start();
    let turnMs = performance.now();
    for (let index = 0; index < total; index++) {
      signal.throwIfAborted();
      const wanted = Math.min(wholeSamples, Math.round((index / rate + AHEAD_S) * FILM_HZ));
      if (
        track &&
        sound &&
        soundTo < wanted &&
        (wanted - soundTo >= FILM_HZ / 2 || wanted === wholeSamples)
      ) {
        await sound.add(bufferOf(await track.mix(soundTo, wanted)));
        soundTo = wanted;
      }
      instant.pose(frameTimeS(stretch, rate, index));
      composer.compose();
      await picture.add(index / rate, 1 / rate);
      order.onFrame(index + 1, total);
      if (performance.now() - turnMs > TURN_MS) {
        await pageTurn();
        turnMs = performance.now();
      }
    }
    signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    // Whatever went wrong, the encoders are given back; a failure of that says nothing more.
    await output.cancel().catch(() => {});
    throw error;
  } finally {
    instant.giveBack();
  }
  if (!(target instanceof media.BufferTarget) || !target.buffer) return null;
  return new Blob([target.buffer], { type: format.mimeType });
}

function bufferOf(samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: FILM_HZ, numberOfChannels: 1 });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

/** The page has its turn, also in a tab that nobody looks at, where timers are slowed down. */
const pageTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
