import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/content/languages/list';
import { POEM } from '../../src/content/poem/procedure';
import { ar as arWords } from '../../src/content/words/ar';
import { en as enWords } from '../../src/content/words/en';
import { es as esWords } from '../../src/content/words/es';
import { fr as frWords } from '../../src/content/words/fr';
import { WORDS as ar } from '../../src/content/words/lesson/ar';
import { WORDS as en } from '../../src/content/words/lesson/en';
import { WORDS as es } from '../../src/content/words/lesson/es';
import { WORDS as fr } from '../../src/content/words/lesson/fr';
import type { LessonWords } from '../../src/content/words/lesson/types';
import type { LanguageCode } from '../../src/narration/types';
import { FILE_LIST, readFileList } from '../../src/player/lesson/pack/lessonFiles';
import { packLesson } from '../../src/player/lesson/pack/packLesson';
import { MOST_SEED, QUESTION_RANGE, STANDARDS, type LessonSettings } from '../../src/player/lesson/settings';
import { TEST_KINDS } from '../../src/player/selfTest/types';

const WORDS: Readonly<Record<LanguageCode, LessonWords>> = { ar, en, es, fr };
const TITLES: Readonly<Record<LanguageCode, string>> = {
  ar: arWords.title,
  en: enWords.title,
  es: esWords.title,
  fr: frWords.title,
};

const HELP = `npm run lesson -- --format scorm12 --language fr --out lesson.zip

Packs the built page (npm run build) as a lesson for a learning platform.

  --format     ${STANDARDS.join(', ')}; scorm12 unless told
  --language   ${LANGUAGES.map(({ code }) => code).join(', ')}; fr unless told
  --register   student, patient; student unless told
  --title      as the platform shows it; the page's own unless told
  --chapters   ids with commas between, all, none; all unless told
  --kinds      ${TEST_KINDS.join(', ')}, with commas between; all unless told
  --questions  0 to ${QUESTION_RANGE.max}; 0: no test; 10 unless told
  --mastery    score from which the test is passed, 0 to 100; 70 unless told
  --seed       a whole number: the same questions for everybody; others at each attempt unless told
  --dist       folder of the built page; dist unless told
  --out        the file; lesson.zip unless told`;

/** What the command line asks for. @throws Error, a sentence that says what can be asked. */
export function lessonAsked(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      format: { type: 'string', default: 'scorm12' },
      language: { type: 'string', default: 'fr' },
      register: { type: 'string', default: 'student' },
      title: { type: 'string' },
      chapters: { type: 'string', default: 'all' },
      kinds: { type: 'string', default: TEST_KINDS.join(',') },
      questions: { type: 'string', default: '10' },
      mastery: { type: 'string', default: '70' },
      seed: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'lesson.zip' },
    },
  });
  const chapterIds = POEM.chapters.map(({ id }) => id);
  const language = oneOf(
    'language',
    LANGUAGES.map(({ code }) => code),
    values.language,
  );
  const questions = whole('questions', values.questions, QUESTION_RANGE.max);
  const settings: LessonSettings = {
    format: 1,
    standard: oneOf('format', STANDARDS, values.format),
    title: values.title ?? TITLES[language],
    language,
    register: oneOf('register', ['student', 'patient'] as const, values.register),
    chapters:
      values.chapters === 'all'
        ? chapterIds
        : values.chapters === 'none'
          ? []
          : values.chapters.split(',').map((id) => oneOf('chapters', chapterIds, id)),
    test:
      questions === 0
        ? null
        : {
            kinds: values.kinds.split(',').map((kind) => oneOf('kinds', TEST_KINDS, kind)),
            count: questions,
            seed: values.seed === undefined ? null : whole('seed', values.seed, MOST_SEED),
          },
    masteryPercent: whole('mastery', values.mastery, 100),
  };
  if (settings.chapters.length === 0 && settings.test === null)
    throw new Error('A lesson asks for something: chapters to watch, or questions to answer.');
  return { help: values.help, settings, dist: values.dist, out: values.out };
}

/** `npm run lesson`: packs the built page as a lesson. */
export async function main(args: string[]): Promise<void> {
  const { help, settings, dist, out } = lessonAsked(args);
  if (help) {
    console.log(HELP);
    return;
  }
  const list = await readFile(join(dist, FILE_LIST), 'utf8').catch(() => {
    throw new Error(`There is no ${join(dist, FILE_LIST)}. Build the page first: npm run build`);
  });
  const words = WORDS[settings.language];
  const pieces = await packLesson({
    settings,
    description: words.description(settings.chapters.length, settings.test?.count ?? 0),
    files: readFileList(JSON.parse(list)),
    read: async (path) => new Uint8Array(await readFile(join(dist, path))),
  });
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const bytes = Buffer.concat(pieces);
  await writeFile(target, bytes);
  console.log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB, ${settings.standard}, ${settings.language}`);
}

function oneOf<T extends string>(name: string, options: readonly T[], given: string): T {
  const found = options.find((option) => option === given.trim());
  if (found === undefined)
    throw new Error(`--${name} is one of ${options.join(', ')}, not « ${given} ». npm run lesson -- --help`);
  return found;
}

function whole(name: string, given: string, most: number): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || value > most)
    throw new Error(
      `--${name} is a whole number from 0 to ${most}, not « ${given} ». npm run lesson -- --help`,
    );
  return value;
}
