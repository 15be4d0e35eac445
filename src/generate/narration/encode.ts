import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SoundKind } from '../../narration/sounds';
import { writeWav } from '../../narration/wav';
import { heard, run } from './engines';
import type { Pcm } from './pcm';

/** One level for every cue: that of spoken programmes, so that nobody reaches for the volume between two cues. */
export const TARGET_LUFS = -18;
export const HIGHEST_PEAK_DB = -1.5;
/** The meter needs some seconds to mean anything; what is shorter is measured several times over. */
const MEASURED_S = 4;

/** Without dates, names and encoder versions in the file: the same sound gives the same bytes. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Speech of 8 kHz width: less would sound like a telephone, more is not in the voices. */
const RATE = ['-ar', '16000'];
const USUAL_OPUS_KBPS = 13;

const encoder = (kind: SoundKind, opusKbps = USUAL_OPUS_KBPS): readonly string[] =>
  kind === 'mp3'
    ? ['-c:a', 'libmp3lame', '-b:a', '24k']
    : [
        '-c:a',
        'libopus',
        '-b:a',
        `${opusKbps}k`,
        '-vbr',
        'on',
        '-application',
        'voip',
        '-frame_duration',
        '60',
      ];

export interface Evened {
  readonly pcm: Pcm;
  readonly lufs: number;
}

/** The same sound at the one level, or as near to it as its peaks allow. */
export async function evened(pcm: Pcm, folder: string): Promise<Evened> {
  const times = Math.max(1, Math.ceil((MEASURED_S * pcm.rateHz) / Math.max(1, pcm.samples.length)));
  const long = new Float32Array(pcm.samples.length * times);
  for (let i = 0; i < times; i += 1) long.set(pcm.samples, i * pcm.samples.length);
  const wav = join(folder, 'measured.wav');
  await writeFile(wav, writeWav(long, pcm.rateHz));
  const { lufs, peakDb } = await loudnessOf(wav);
  const gainDb = Math.min(TARGET_LUFS - lufs, HIGHEST_PEAK_DB - peakDb);
  const gain = 10 ** (gainDb / 20);
  return {
    pcm: { samples: pcm.samples.map((value) => value * gain), rateHz: pcm.rateHz },
    lufs: lufs + gainDb,
  };
}

/** Writes a sound as one kind of file. */
export async function encode(
  pcm: Pcm,
  kind: SoundKind,
  to: string,
  folder: string,
  opusKbps?: number,
): Promise<void> {
  const wav = join(folder, 'encoded.wav');
  await writeFile(wav, writeWav(pcm.samples, pcm.rateHz));
  await run('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...PLAIN, ...RATE, ...encoder(kind, opusKbps), to]);
}

/** Loudness of a sound file in LUFS and its highest peak in dB, as ffmpeg's meter (ITU-R BS.1770) has them. */
async function loudnessOf(wav: string): Promise<{ lufs: number; peakDb: number }> {
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
