import { fingerprintOf } from '../../../narration/sounds';
import type { LessonSettings } from '../settings';
import { cmi5Structure } from './cmi5Structure';
import { LESSON_FILE, lessonFiles, lessonPage, type BuiltFile } from './lessonFiles';
import { ENTRY, scorm12Manifest } from './scorm12Manifest';
import { ZipWriter } from './zipWriter';

/** So many files are fetched ahead of the one that is packed. */
const AHEAD = 6;
/** Text and models get smaller; pictures and sound are packed already. */
const SHRINKS = /\.(html|js|css|json|svg|md|xml|glb)$/;

export interface PackOrder {
  readonly settings: LessonSettings;
  /** Of the lesson, in its language, for the platform's catalog. */
  readonly description: string;
  /** Every file of the build. */
  readonly files: readonly BuiltFile[];
  /** The content of one of them. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  /** Awaited often, so that a page goes on meanwhile. */
  readonly breathe?: () => Promise<void>;
}

/**
 * A lesson as the .zip that a learning platform takes, in pieces that follow one another.
 * Rejects with the signal's reason when stopped, with a sentence when a file is not the one that was built.
 */
export async function packLesson(order: PackOrder): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { settings, description, files, read, signal, onProgress } = order;
  const wanted = lessonFiles(files, settings.language);
  const total = bytesToPack(files, settings);
  const breathe = async (): Promise<void> => {
    signal?.throwIfAborted();
    await order.breathe?.();
  };
  const zip = new ZipWriter();
  const add = (path: string, text: string): Promise<void> =>
    zip.add(path, new TextEncoder().encode(text), true, breathe);
  const paths = [LESSON_FILE, ...wanted.map(({ path }) => path)];
  // What names the others comes first: a platform looks for it there, and a person too.
  if (settings.standard === 'scorm12') await add('imsmanifest.xml', scorm12Manifest(settings, paths));
  else await add('cmi5.xml', cmi5Structure(settings, description));
  await add(LESSON_FILE, `${JSON.stringify(settings, null, 2)}\n`);
  let done = 0;
  for await (const { file, bytes } of inOrder(wanted, read)) {
    if (file.path === ENTRY) await add(ENTRY, lessonPage(new TextDecoder().decode(bytes)));
    else await zip.add(file.path, bytes, SHRINKS.test(file.path), breathe);
    done += file.bytes;
    onProgress?.(done, total);
  }
  return zip.finish();
}

/** Bytes that a package of these settings is made of, before they are packed. */
export const bytesToPack = (files: readonly BuiltFile[], settings: LessonSettings): number =>
  lessonFiles(files, settings.language).reduce((sum, { bytes }) => sum + bytes, 0);

/** The files' contents one after the other, a few of them fetched ahead. */
async function* inOrder(files: readonly BuiltFile[], read: PackOrder['read']) {
  const ahead: Promise<{ readonly file: BuiltFile; readonly bytes: Uint8Array<ArrayBuffer> }>[] = [];
  let next = 0;
  const fetchNext = (): void => {
    const file = files[next];
    if (!file) return;
    next += 1;
    const content = read(file.path).then((bytes) => {
      if (fingerprintOf(bytes) !== file.print)
        throw new Error(`${file.path} is not the file that was built; load the page anew.`);
      return { file, bytes };
    });
    // Whoever stops no longer waits for what is under way.
    content.catch(() => {});
    ahead.push(content);
  };
  for (let i = 0; i < AHEAD; i += 1) fetchNext();
  for (let content = ahead.shift(); content; content = ahead.shift()) {
    const file = await content;
    fetchNext();
    yield file;
  }
}
