import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import { DOCUMENT, DOCUMENT_LANGUAGE } from '../src/content/poem/document';
import { POEM } from '../src/content/poem/procedure';
import { SCRIPTS } from '../src/content/poem/scripts';
import { SOURCES } from '../src/content/poem/sources';
import { captionFilesOf } from '../src/generate/narration/captionsOnDisk';
import { OPUS_BUDGET_BYTES } from '../src/generate/narration/narration';
import { readabilityOfCues, readabilityTable } from '../src/generate/narration/readabilityReport';
import { readMarks } from '../src/narration/marks';
import { parseSounds, soundOf, SOUND_KINDS, type CueSound } from '../src/narration/sounds';
import { timeCue, timeCueBySound } from '../src/narration/timeCue';
import { allWords } from '../src/narration/variants';
import { LANGUAGE_CODES, REGISTERS } from '../src/narration/types';
import { DEFAULT_CASE } from '../src/procedure/case';
import { TRACKS } from '../src/procedure/tracks';
import { validate } from '../src/procedure/validate';
import { buildProgramme } from '../src/scene/programme';
import { onceEach, scriptIn, TOLD_APART } from './support/corners';

const FOLDER = 'public/narration';
const HOW_TO = 'run `npm run narration`';

/** Seconds that an Ogg file lasts: its last page says how many samples of 48 kHz came before its end. */
function oggSeconds(bytes: Buffer): number {
  const last = bytes.lastIndexOf('OggS');
  const preSkip = bytes.readUInt16LE(bytes.indexOf('OpusHead') + 10);
  return (Number(bytes.readBigUInt64LE(last + 6)) - preSkip) / 48_000;
}

describe.each(LANGUAGE_CODES)('the narration in %s', (language) => {
  const folder = join(FOLDER, language);
  const sounds = parseSounds(JSON.parse(readFileSync(join(folder, 'narration.json'), 'utf8')));
  const all: CueSound[] = REGISTERS.flatMap((register) => Object.values(sounds.cues[register]));
  const size = (file: string): number => readFileSync(join(folder, file)).byteLength;

  it('has a sound for every cue of both registers and each of its variants, of exactly its words', () => {
    const silent = REGISTERS.flatMap((register) =>
      allWords(SCRIPTS[language][register])
        .filter(({ key, text }) => !soundOf(sounds, register, key, readMarks(text).text))
        .map(({ key }) => `${register} ${key}: ${HOW_TO}`),
    );
    expect(silent).toEqual([]);
    expect(all.length, 'and none besides').toBe(
      new Set(
        REGISTERS.flatMap((register) =>
          allWords(SCRIPTS[language][register]).map(({ key, text }) => `${key},${text}`),
        ),
      ).size,
    );
  });

  it('has both files of each, as long and as large as listed, and no others', () => {
    const names = readdirSync(folder).filter((name) => /\.(opus|mp3)$/.test(name));
    expect(names.toSorted()).toEqual(
      all.flatMap(({ file }) => SOUND_KINDS.map((kind) => `${file}.${kind}`)).toSorted(),
    );
    for (const { file, bytes, durationMs, words } of all) {
      for (const kind of SOUND_KINDS) expect(size(`${file}.${kind}`), `${file}.${kind}`).toBe(bytes[kind]);
      const seconds = oggSeconds(readFileSync(join(folder, `${file}.opus`)));
      expect(Math.abs(seconds - durationMs / 1000), `${file} lasts ${seconds} s`).toBeLessThan(0.02);
      expect(durationMs - (words.at(-1) ?? 0), `${file} ends with its last word`).toBeLessThan(200);
    }
  });

  it('fits its budget', () => {
    const opus = all.reduce((sum, { bytes }) => sum + bytes.opus, 0);
    const mp3 = all.reduce((sum, { bytes }) => sum + bytes.mp3, 0);
    console.log(
      `${language}: Opus ${(opus / 1e6).toFixed(2)} MB, MP3 ${(mp3 / 1e6).toFixed(2)} MB, ${sounds.voice}`,
    );
    expect(opus).toBeLessThanOrEqual(OPUS_BUDGET_BYTES);
  });

  it.each(REGISTERS)(
    'leaves the picture time for what it shows, register %s',
    (register) => {
      const script = SCRIPTS[language][register];
      const keyOf = new Map(allWords(script).map(({ key, text }) => [text, key]));
      const bySound = onceEach((marked: string) => {
        const sound = soundOf(sounds, register, keyOf.get(marked) ?? '', readMarks(marked).text);
        return sound ? timeCueBySound(marked, sound) : timeCue(marked, language);
      });
      for (const caseParameters of [DEFAULT_CASE, ...TOLD_APART]) {
        const issues = validate({
          procedure: POEM,
          scripts: [scriptIn(script, caseParameters)],
          document: DOCUMENT,
          documentLanguage: DOCUMENT_LANGUAGE,
          sources: SOURCES,
          tracks: TRACKS,
          cases: [caseParameters],
          timeCue: bySound,
        });
        expect(issues, `\n${issues.join('\n')}\n`).toEqual([]);
        const { cues, duration } = buildProgramme({ procedure: POEM, script, sounds, caseParameters });
        expect(cues.filter(({ sound }) => sound === null).map(({ key }) => key)).toEqual([]);
        if (caseParameters === DEFAULT_CASE)
          console.log(`${language} ${register}: ${(duration / 60).toFixed(1)} min`);
        expect(duration / 60).toBeGreaterThan(9);
        expect(duration / 60).toBeLessThan(21.5);
      }
      // Dozens of cases: more than the usual seconds where other tests run beside.
    },
    30_000,
  );

  it('is easier to read for a patient than for a student, in what is not the document', () => {
    console.log(readabilityTable(language));
    const own = { kinds: ['complement', 'clinicalNote'] } as const;
    const patient = readabilityOfCues(language, 'patient', own);
    const student = readabilityOfCues(language, 'student', own);
    expect(patient.wordsPerSentence, 'short sentences').toBeLessThan(15);
    expect(patient.lix, 'fewer long words').toBeLessThan(student.lix);
    if (patient.ease !== null && student.ease !== null)
      expect(patient.ease, 'fewer syllables').toBeGreaterThan(student.ease);
  });

  it('has caption files made of the same data, which a strict parser finds nothing wrong with', () => {
    const files = captionFilesOf(SCRIPTS[language], sounds);
    const names = readdirSync(folder).filter((name) => name.endsWith('.vtt'));
    expect(names.toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, text] of files) {
      expect(readFileSync(join(folder, name), 'utf8'), `${name}: ${HOW_TO}`).toBe(text);
      const { cues, errors } = new WebVTTParser().parse(text, 'subtitles/captions/descriptions');
      expect(errors, name).toEqual([]);
      expect(cues.length, name).toBeGreaterThan(3);
    }
  });
});
