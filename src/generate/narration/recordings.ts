import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alignWords } from '../../narration/align';
import { envelopeOf, FRAME_S } from '../../narration/envelope';
import type { LanguageCode } from '../../narration/types';
import { run } from './engines';
import { readWav, trimmed } from './pcm';
import type { WordWeight } from './phones';
import type { SaidCue } from './sayCue';

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
  const envelope = envelopeOf(pcm.samples, pcm.rateHz);
  const found = alignWords({ envelope, frameS: FRAME_S, text, language, weightOf });
  if (!found) throw new Error(`${path}: nothing is heard in it.`);
  return {
    pcm,
    words: found.words.flatMap(({ startS, endS }) => [Math.round(startS * 1000), Math.round(endS * 1000)]),
    phrases: found.phrases,
  };
}
