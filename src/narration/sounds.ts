import * as v from 'valibot';
import { LANGUAGE_CODES, REGISTERS, type LanguageCode, type Register } from './types';

/** Sound kept per cue: Opus for whoever can, MP3 for the others. */
export const SOUND_KINDS = ['opus', 'mp3'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

/** The sound of one cue and when its words are heard in it. Times in ms from the start of the sound. */
export interface CueSound {
  /** Name without ending, in the language's folder: `entry.lift`, `entry.lift.student`, `tunnel.begin.highEntry`. */
  readonly file: string;
  /** Changes whenever the sound does; asked for with it, so that no cache hands out an older one. */
  readonly version: string;
  /** Fingerprint of the plain text that is spoken: times belong to these words and no others. */
  readonly text: string;
  readonly durationMs: number;
  /** Start and end of each word, in turn. */
  readonly words: readonly number[];
  /** Index of the first word of each phrase. Phrases were rendered one by one, so their times are exact. */
  readonly phrases: readonly number[];
  readonly bytes: Readonly<Record<SoundKind, number>>;
}

/** What cues and chapters, and so their files, may be called: nothing that could lead out of a folder. */
export const FILE_NAME = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/;

const STUDENT = '.student';

/** Name of a file made for a register, without its ending: `entry.lift`, `entry.lift.student`. */
export const nameFor = (register: Register, name: string): string =>
  register === 'student' ? name + STUDENT : name;

/** Whether a file of this name is the student's. */
export const isForStudents = (name: string): boolean => name.endsWith(STUDENT);

/** All sounds of one language, as `public/narration/<language>/narration.json` lists them. */
export interface NarrationSounds {
  readonly format: 1;
  readonly language: LanguageCode;
  /** What speaks, in words: `SVOX Pico fr-FR`. */
  readonly voice: string;
  /** A person's voice, or an engine's: a listener is told. */
  readonly human: boolean;
  /** By cue id, or `wordsKey` where a case has words of its own. What the student's register says in the same words as the patient's is listed there only. */
  readonly cues: Readonly<Record<Register, Readonly<Record<string, CueSound>>>>;
}

const Ms = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(600_000));
const Cue = v.pipe(
  v.object({
    file: v.pipe(v.string(), v.regex(FILE_NAME)),
    version: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,16}$/)),
    text: v.string(),
    durationMs: Ms,
    words: v.array(Ms),
    phrases: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    bytes: v.object({ opus: v.number(), mp3: v.number() }),
  }),
  v.check(
    ({ words, durationMs }) =>
      words.length % 2 === 0 &&
      words.every((ms, i) => ms >= (words[i - 1] ?? 0)) &&
      (words.at(-1) ?? 0) <= durationMs,
    'its words do not follow one another within the sound',
  ),
);
const Sounds = v.object({
  format: v.literal(1),
  language: v.picklist(LANGUAGE_CODES),
  voice: v.string(),
  human: v.boolean(),
  cues: v.object({ patient: v.record(v.string(), Cue), student: v.record(v.string(), Cue) }),
});

/**
 * Reads a list of sounds that came from a file.
 * @throws Error, a sentence that says which part is wrong.
 */
export function parseSounds(data: unknown): NarrationSounds {
  const read = v.safeParse(Sounds, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const place = v.getDotPath(issue) ?? 'the file as a whole';
  throw new Error(`The list of sounds is wrong at ${place}: ${issue.message}`);
}

/** Whether something that came from outside describes the sound of a cue. */
export const isCueSound = (data: unknown): data is CueSound => v.is(Cue, data);

/** Short name of numbers below 65536: equal ones have equal names. 32-bit FNV-1a, 8 hexadecimal digits. */
export function fingerprintOf(units: ArrayLike<number>): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < units.length; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The same of a text, by its UTF-16 units. */
export const fingerprint = (text: string): string =>
  fingerprintOf(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

/** Every sound of a language, both registers, each once. */
export function allSounds(sounds: NarrationSounds): CueSound[] {
  const all = REGISTERS.flatMap((register) => Object.values(sounds.cues[register]));
  return [...new Map(all.map((sound) => [sound.file, sound])).values()];
}

/** The sound of this key (`wordsKey`) that says exactly this text; undefined when there is none, or it says something else. */
export function soundOf(
  sounds: NarrationSounds | null,
  register: Register,
  key: string,
  text: string,
): CueSound | undefined {
  const sound = (register === 'student' && sounds?.cues.student[key]) || sounds?.cues.patient[key];
  return sound && sound.text === fingerprint(text) ? sound : undefined;
}
