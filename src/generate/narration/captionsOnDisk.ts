import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { POEM } from '../../content/poem/procedure';
import type { Scripts } from '../../content/poem/script';
import { nameFor, type NarrationSounds } from '../../narration/sounds';
import { REGISTERS } from '../../narration/types';
import { DEFAULT_CASE } from '../../procedure/case';
import { vttOf } from '../../scene/captionFiles';
import { buildProgramme } from '../../scene/programme';

/**
 * Caption files of one language by name: `tunnel.vtt`, `tunnel.student.vtt`, timed from the chapter's start. They tell
 * the standard case; the page writes those of another case itself.
 */
export function captionFilesOf(
  scripts: Scripts,
  sounds: NarrationSounds | null,
): ReadonlyMap<string, string> {
  return new Map(
    REGISTERS.flatMap((register) => {
      const programme = buildProgramme({
        procedure: POEM,
        script: scripts[register],
        sounds,
        caseParameters: DEFAULT_CASE,
      });
      return programme.chapters.map(({ id }): [string, string] => [
        `${nameFor(register, id)}.vtt`,
        vttOf(programme, id),
      ]);
    }),
  );
}

/** Writes them beside the sound, and takes away those of chapters that are gone. */
export async function writeCaptions(
  folder: string,
  scripts: Scripts,
  sounds: NarrationSounds | null,
): Promise<void> {
  const files = captionFilesOf(scripts, sounds);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (name.endsWith('.vtt') && !files.has(name)) await rm(join(folder, name));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}
