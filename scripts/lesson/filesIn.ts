import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../../src/narration/sounds';
import { pathsIn } from '../built-page.mjs';
import { FILE_LIST, writeFileList, type BuiltFile } from '../../src/player/lesson/pack/lessonFiles';

/** Every file of a built page but the list itself, sorted by path. */
export async function filesIn(folder: string): Promise<readonly BuiltFile[]> {
  const paths = (await pathsIn(folder)).filter((path) => path !== FILE_LIST);
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return { path, bytes: bytes.length, print: fingerprintOf(bytes) };
    }),
  );
}

/** Writes beside a built page what it is made of. @param folder without a slash at its end. */
export async function listFiles(folder: string): Promise<void> {
  await writeFile(join(folder, FILE_LIST), writeFileList(await filesIn(folder)));
}
