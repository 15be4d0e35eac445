import type { AudioCodec, VideoCodec } from 'mediabunny';
import { AUDIO_BITS_PER_S, videoBitsPerS } from './filmPlan';
import { FILM_HZ } from './soundTrack';

export type Container = 'mp4' | 'webm';

/** A kind of file that this browser can write. */
export interface FilmOffer {
  readonly container: Container;
  readonly video: VideoCodec;
  /** null: without sound. */
  readonly audio: AudioCodec | null;
}

/** What each kind of file may hold, the most widely played first. */
const KINDS: readonly {
  readonly container: Container;
  readonly video: readonly VideoCodec[];
  readonly audio: readonly AudioCodec[];
}[] = [
  { container: 'mp4', video: ['avc'], audio: ['aac'] },
  { container: 'webm', video: ['vp9', 'vp8'], audio: ['opus'] },
];

/** What a browser can encode. */
export interface Encoders {
  video(codec: VideoCodec): Promise<boolean>;
  audio(codec: AudioCodec): Promise<boolean>;
}

/** Kinds of film that can be made here, those with sound first; none where the browser encodes no picture. */
export async function filmOffers(encoders: Encoders): Promise<readonly FilmOffer[]> {
  const first = async <T>(all: readonly T[], can: (each: T) => Promise<boolean>): Promise<T | null> => {
    for (const each of all) if (await can(each).catch(() => false)) return each;
    return null;
  };
  const offers: FilmOffer[] = [];
  for (const { container, video, audio } of KINDS) {
    const picture = await first(video, encoders.video);
    if (picture !== null)
      offers.push({ container, video: picture, audio: await first(audio, encoders.audio) });
  }
  return [...offers.filter(({ audio }) => audio !== null), ...offers.filter(({ audio }) => audio === null)];
}

/** What this very browser can encode at this size; nothing where it has no encoders. */
export async function browserEncoders(
  size: { widthPx: number; heightPx: number },
  rate: number,
): Promise<Encoders> {
  if (!('VideoEncoder' in globalThis)) return { video: async () => false, audio: async () => false };
  const { canEncodeAudio, canEncodeVideo } = await import('mediabunny');
  return {
    video: (codec) =>
      canEncodeVideo(codec, {
        width: size.widthPx,
        height: size.heightPx,
        frameRate: rate,
        bitrate: videoBitsPerS(size, rate),
      }),
    audio: (codec) =>
      canEncodeAudio(codec, { numberOfChannels: 1, sampleRate: FILM_HZ, bitrate: AUDIO_BITS_PER_S }),
  };
}
