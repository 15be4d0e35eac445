import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { LanguageCode } from '../../narration/types';

/** Opus rate: what the voice needs, within what its language may weigh. 13 unless told. */
const opusKbps = v.exactOptional(v.pipe(v.number(), v.minValue(6), v.maxValue(64)));

const Pico = v.strictObject({
  opusKbps,
  engine: v.literal('pico'),
  /** One of `pico2wave`'s languages, e.g. `fr-FR`. */
  voice: v.string(),
  /** 100 is Pico's own pace, 80 slower. */
  speed: v.pipe(v.number(), v.minValue(20), v.maxValue(500)),
});
const Espeak = v.strictObject({
  opusKbps,
  engine: v.literal('espeak'),
  voice: v.string(),
  /** Words a minute. */
  speed: v.pipe(v.number(), v.minValue(80), v.maxValue(450)),
});
/** Any other program: `{wav}` stands for the file it writes, `{text}` for the words; without `{text}` they come by stdin. */
const Command = v.strictObject({
  opusKbps,
  engine: v.literal('command'),
  name: v.string(),
  command: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.check((parts) => parts.some((part) => part.includes('{wav}')), 'no part of the command says {wav}'),
  ),
});
const Machine = v.variant('engine', [Pico, Espeak, Command]);
/** A person's recordings, `<folder>/<cue>[.student].<wav, flac, mp3...>`; the machine says what is missing. */
const Recordings = v.strictObject({
  opusKbps,
  engine: v.literal('recordings'),
  name: v.string(),
  folder: v.string(),
  otherwise: Machine,
});
const Language = v.variant('engine', [Pico, Espeak, Command, Recordings]);

const Config = v.strictObject({
  fr: Language,
  en: Language,
  es: Language,
  ar: Language,
});

export type MachineConfig = v.InferOutput<typeof Machine>;
export type LanguageConfig = v.InferOutput<typeof Language>;
export type NarrationConfig = Readonly<Record<LanguageCode, LanguageConfig>>;

/**
 * Reads who speaks which language.
 * @throws Error, a sentence that names the file and the place, when it cannot be used.
 */
export async function readConfig(file: string): Promise<NarrationConfig> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = v.safeParse(Config, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file}, at ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`);
}
