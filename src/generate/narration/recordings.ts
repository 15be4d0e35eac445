import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alignWords } from '../../narration/align';
import type { LanguageCode } from '../../narration/types';
import { heard, run } from './engines';
import { readWav, trimmed } from './pcm';
import type { WordWeight } from './phones';
import type { SaidCue } from './sayCue';

const FRAME_S = 0.01;
/** Enough for speech, and what the other voices are rendered at. */
const RATE_HZ = 16_000;

/** The file of a cue in a folder of recordings, whatever its ending; undefined when there is none. */
export async function recordingOf(folder: string, file: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const found = names.find((name) => name.replace(/\.(wav|flac|mp3|m4a|aac|ogg|opus|webm)$/i, '') === file);
  return found === undefined ? undefined : join(folder, found);
}

/**
 * Reads a person's recording of a cue and finds its words in it.
 * @throws Error when it cannot be read or nothing is heard in it.
 */
export async function hearRecording(
  path: string,
  text: string,
  language: LanguageCode,
  weightOf: WordWeight,
  folder: string,
): Promise<SaidCue> {
  const wav = join(folder, 'recording.wav');
  await run('ffmpeg', ['-v', 'error', '-y', '-i', path, '-ac', '1', '-ar', String(RATE_HZ), wav]);
  const { pcm } = trimmed(readWav(await readFile(wav)));
  const frame = Math.round(FRAME_S * pcm.rateHz);
  const envelope = Float32Array.from({ length: Math.floor(pcm.samples.length / frame) }, (_, i) => {
    let sum = 0;
    for (let k = i * frame; k < (i + 1) * frame; k += 1) sum += (pcm.samples[k] ?? 0) ** 2;
    return Math.sqrt(sum / frame);
  });
  const found = alignWords({ envelope, frameS: FRAME_S, text, language, weightOf });
  if (!found) throw new Error(`${path}: nothing is heard in it.`);
  return {
    pcm,
    words: found.words.flatMap(({ startS, endS }) => [Math.round(startS * 1000), Math.round(endS * 1000)]),
    phrases: found.phrases,
  };
}

/** Loudness of a sound file in LUFS and its highest peak in dB, as ffmpeg's meter (ITU-R BS.1770) has them. */
export async function loudnessOf(wav: string): Promise<{ lufs: number; peakDb: number }> {
  const { err } = await heard('ffmpeg', [
    '-nostats',
    '-i',
    wav,
    '-af',
    'ebur128=peak=true:framelog=verbose',
    '-f',
    'null',
    '-',
  ]);
  const summary = err.slice(err.lastIndexOf('Summary:'));
  const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peakDb = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
  if (!Number.isFinite(lufs) || !Number.isFinite(peakDb))
    throw new Error(`ffmpeg found no loudness in ${wav}.`);
  return { lufs, peakDb };
}
