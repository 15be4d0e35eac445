import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scripts } from '../../content/poem/script';
import { readMarks } from '../../narration/marks';
import {
  fingerprint,
  nameFor,
  parseSounds,
  SOUND_KINDS,
  type CueSound,
  type NarrationSounds,
} from '../../narration/sounds';
import { REGISTERS, type LanguageCode, type Register } from '../../narration/types';
import { allWords } from '../../narration/variants';
import { splitWords } from '../../narration/words';
import type { LanguageConfig } from './config';
import { encode, evened } from './encode';
import { engineOf, type Engine } from './engines';
import { secondsOf } from './pcm';
import { phoneWeights, type WordWeight } from './phones';
import { hearRecording, recordingOf } from './recordings';
import { phrasesToSay, sayCue, type PhraseToSay } from './sayCue';
import type { Pronunciation } from './pieces';

/** Raise it when what is made of the same words and the same voice changes. */
const PIPELINE = 2;
/** So many cues at once; each has the engine, the meter and two encoders run one after the other. */
const AT_ONCE = 2;
/** A sound ends a moment after its last word, so that no player cuts it off. */
const TAIL_S = 0.08;

interface Wanted {
  readonly register: Register;
  /** `wordsKey`: a variant is a sound of its own. */
  readonly key: string;
  readonly file: string;
  /** As it is read, and as it is said. */
  readonly text: string;
  readonly said: string;
}

export interface RenderOptions {
  readonly language: LanguageCode;
  readonly scripts: Scripts;
  readonly config: LanguageConfig;
  readonly pronunciation: Pronunciation;
  /** `public/narration`. */
  readonly folder: string;
  readonly force: boolean;
  readonly tell: (line: string) => void;
}

/**
 * Renders what changed of one language and writes its list of sounds.
 * @throws Error, a sentence, when an engine is missing or fails; what was made before stays.
 */
export async function renderLanguage(options: RenderOptions): Promise<NarrationSounds> {
  const { language, scripts, config, pronunciation, force, tell } = options;
  const folder = join(options.folder, language);
  await mkdir(folder, { recursive: true });
  const before = await readBefore(join(folder, 'narration.json'));
  const wanted = wantedOf(scripts);
  const engine = engineOf(config.engine === 'recordings' ? config.otherwise : config);
  let weightOf: WordWeight | null = null;
  const made = new Map<string, CueSound>();
  const waiting = [...wanted];
  let fresh = 0;
  const work = async (): Promise<void> => {
    const desk = await mkdtemp(join(tmpdir(), 'narration-'));
    try {
      for (let cue = waiting.shift(); cue; cue = waiting.shift()) {
        const path = config.engine === 'recordings' ? await recordingOf(config.folder, cue.file) : undefined;
        const phrases = phrasesToSay(cue.said, pronunciation);
        const version = await versionOf(phrases, config.opusKbps, engine, path);
        const kept = before?.cues[cue.register][cue.key];
        if (!force && kept?.version === version && (await isThere(folder, kept))) {
          made.set(cue.file, { ...kept, text: fingerprint(cue.text) });
          continue;
        }
        weightOf ??= await phoneWeights(
          wanted.flatMap(({ said }) => splitWords(said).map(({ text }) => text)),
          language,
        );
        const said = path
          ? await hearRecording(path, cue.said, language, weightOf, desk)
          : await sayCue(phrases, engine, weightOf, desk);
        const { pcm, lufs } = await evened(said.pcm, desk);
        const tailed = {
          samples: new Float32Array(pcm.samples.length + TAIL_S * pcm.rateHz),
          rateHz: pcm.rateHz,
        };
        tailed.samples.set(pcm.samples);
        for (const kind of SOUND_KINDS)
          await encode(tailed, kind, join(folder, `${cue.file}.${kind}`), desk, config.opusKbps);
        made.set(cue.file, {
          file: cue.file,
          version,
          text: fingerprint(cue.text),
          durationMs: Math.round(secondsOf(tailed) * 1000),
          words: said.words,
          phrases: said.phrases,
          bytes: await bytesOf(folder, cue.file),
        });
        fresh += 1;
        tell(
          `${language} ${cue.file.padEnd(34)} ${secondsOf(pcm).toFixed(1).padStart(5)} s  ${lufs.toFixed(1)} LUFS`,
        );
      }
    } finally {
      await rm(desk, { recursive: true, force: true });
    }
  };
  const sounds = (): NarrationSounds => ({
    format: 1,
    language,
    voice: config.engine === 'recordings' ? config.name : engine.name,
    human: config.engine === 'recordings',
    cues: { patient: listOf('patient', wanted, made), student: listOf('student', wanted, made) },
  });
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // Also after a failure: what was made need not be made again.
    await writeFile(join(folder, 'narration.json'), jsonOf(sounds()));
  }
  const gone = await removeOthers(folder, new Set(wanted.map(({ file }) => file)));
  tell(`${language}: ${fresh} rendered, ${wanted.length - fresh} as they were, ${gone} files removed`);
  return sounds();
}

function wantedOf(scripts: Scripts): Wanted[] {
  return REGISTERS.flatMap((register) => {
    const patients = new Map(allWords(scripts.patient).map(({ key, text }) => [key, text]));
    return allWords(scripts[register]).flatMap(({ key, text, spoken }): Wanted[] => {
      if (register === 'student' && text === patients.get(key)) return [];
      return [
        {
          register,
          key,
          file: nameFor(register, key),
          text: readMarks(text).text,
          said: readMarks(spoken).text,
        },
      ];
    });
  });
}

async function versionOf(
  phrases: readonly PhraseToSay[],
  opusKbps: number | undefined,
  engine: Engine,
  recording: string | undefined,
): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([PIPELINE, phrases.map(({ breath, texts }) => [texts, breath.pauseS])]));
  if (recording) hash.update(await readFile(recording));
  else hash.update(engine.id);
  if (opusKbps !== undefined) hash.update(`${opusKbps} kbit/s`);
  return hash.digest('hex').slice(0, 12);
}

async function readBefore(file: string): Promise<NarrationSounds | null> {
  try {
    return parseSounds(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function bytesOf(folder: string, file: string): Promise<CueSound['bytes']> {
  const [opus, mp3] = await Promise.all(SOUND_KINDS.map((kind) => stat(join(folder, `${file}.${kind}`))));
  return { opus: opus?.size ?? 0, mp3: mp3?.size ?? 0 };
}

const isThere = (folder: string, { file, bytes }: CueSound): Promise<boolean> =>
  bytesOf(folder, file).then(
    ({ opus, mp3 }) => opus === bytes.opus && mp3 === bytes.mp3,
    () => false,
  );

function listOf(register: Register, wanted: readonly Wanted[], made: ReadonlyMap<string, CueSound>) {
  return Object.fromEntries(
    wanted.flatMap((cue) => {
      const sound = cue.register === register ? made.get(cue.file) : undefined;
      return sound ? [[cue.key, sound]] : [];
    }),
  );
}

async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<number> {
  const others = (await readdir(folder)).filter((name) => {
    const [, file, kind] = /^(.+)\.(opus|mp3)$/.exec(name) ?? [];
    return kind !== undefined && !files.has(file ?? '');
  });
  await Promise.all(others.map((name) => rm(join(folder, name))));
  return others.length;
}

/** One cue a line: a change of one reads as a change of one. */
function jsonOf({ cues, ...head }: NarrationSounds): string {
  const list = (register: Register): string =>
    Object.entries(cues[register])
      .map(([id, sound]) => `${JSON.stringify(id)}:${JSON.stringify(sound)}`)
      .join(',\n');
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"cues":{\n"patient":{\n${list('patient')}\n},\n"student":{\n${list('student')}\n}}}\n`;
}
