import * as v from 'valibot';
import type { LanguageCode } from '../../../narration/types';
import { ENTRY } from './scorm12Manifest';

/** A file of the built page. */
export interface BuiltFile {
  /** Inside the build, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** `fingerprintOf` its bytes: what was fetched is what was built. */
  readonly print: string;
}

/** Lists all files of a build; stands beside them. */
export const FILE_LIST = 'files.json';

const List = v.object({
  format: v.literal(1),
  files: v.array(
    v.pipe(
      v.tuple([
        v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w./-]+$/)),
        v.pipe(v.number(), v.minValue(0)),
        v.string(),
      ]),
      v.transform(([path, bytes, print]): BuiltFile => ({ path, bytes, print })),
    ),
  ),
});

/** @throws Error, a sentence, for what is no list of a build's files. */
export function readFileList(data: unknown): readonly BuiltFile[] {
  const read = v.safeParse(List, data);
  if (!read.success || !read.output.files.some(({ path }) => path === ENTRY))
    throw new Error(`${FILE_LIST} does not list the files of a built page.`);
  return read.output.files;
}

export const writeFileList = (files: readonly BuiltFile[]): string =>
  JSON.stringify({ format: 1, files: files.map(({ path, bytes, print }) => [path, bytes, print]) });

/** What of a build a lesson in this language needs: not the other languages' sounds, and nothing for embedding pages. */
export const lessonFiles = (files: readonly BuiltFile[], language: LanguageCode): readonly BuiltFile[] =>
  files.filter(({ path }) => {
    const [folder, code] = path.split('/');
    if (folder === 'narration') return code === language && !path.endsWith('.vtt');
    return folder !== 'embed' && path !== FILE_LIST;
  });

/** What tells a page that it is the page of a lesson, and where that is described. */
export const LESSON_MARK = 'poem-lesson';
export const LESSON_FILE = 'lesson.json';

/**
 * The page's HTML for a lesson: it says that it is one.
 * @throws Error, a sentence, when the mark finds no place.
 */
export function lessonPage(html: string): string {
  const head = /<head[^>]*>/i;
  if (!head.test(html)) throw new Error(`${ENTRY} has no <head> for a lesson's mark to stand in.`);
  return html.replace(
    head,
    (found) => `${found}\n    <meta name="${LESSON_MARK}" content="${LESSON_FILE}" />`,
  );
}
