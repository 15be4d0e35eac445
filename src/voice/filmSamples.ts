import type { CueSound, SoundKind } from '../narration/sounds';
import type { LanguageCode } from '../narration/types';
import type { ProgrammeCue } from '../scene/types';
import { keptOrFetched } from './keptSounds';
import { soundAddress } from './soundLibrary';

/** Samples per second that a film takes. */
const FILM_HZ = 48_000;

/**
 * Samples of a cue's sound for a film, 48000 a second, one channel.
 * @returns null when there is no sound, or it cannot be had or read: a film goes on in silence, as the page does.
 */
export async function filmSamples(
  folder: string,
  language: LanguageCode,
  kind: SoundKind,
  { sound }: ProgrammeCue,
  ownBlobOf: (sound: CueSound) => Blob | undefined,
): Promise<Float32Array | null> {
  if (!sound) return null;
  try {
    const blob =
      ownBlobOf(sound) ??
      (await keptOrFetched(folder + soundAddress(language, sound, kind), new AbortController().signal));
    // Decoding brings every rate to that of the context.
    const context = new OfflineAudioContext(1, 1, FILM_HZ);
    const buffer = await context.decodeAudioData(await blob.arrayBuffer());
    return buffer.getChannelData(0);
  } catch {
    return null;
  }
}
