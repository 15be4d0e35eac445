import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { nameFor } from '../narration/sounds';
import { LONGEST_TAKE_S } from '../player/recorderDevice';
import type { ImportFault, ImportResult, KeptTake, RecordedCue } from '../player/recordings';
import { RecordedCueSchema } from './recordedCue';
import { WAV_RATE_HZ } from './wav';

/*
 * A set of recordings as one file: a .zip that holds `manifest.json` and `<language>/<cue>[.student].wav`, the folder
 * that `npm run narration` takes real voices from. Where a sound lies follows from what it says; no path is read.
 */

const MOST_BYTES = 200e6;
const MOST_MANIFEST_BYTES = 4e6;
const MOST_SOUND_BYTES = 2 * WAV_RATE_HZ * (LONGEST_TAKE_S + 1);
const MANIFEST = 'manifest.json';

const Manifest = v.object({
  format: v.literal(1),
  kind: v.literal('poem-recordings'),
  recordings: v.pipe(v.array(v.unknown()), v.maxLength(5000)),
});

const pathOf = ({ language, cueId, register }: RecordedCue): string =>
  `${language}/${nameFor(register, cueId)}.wav`;

/** The recordings as one file. */
export async function writeSet(recordings: readonly KeptTake[]): Promise<Blob> {
  const cues = recordings.map(({ language, register, cueId, text }) => ({ language, register, cueId, text }));
  const manifest: v.InferOutput<typeof Manifest> = { format: 1, kind: 'poem-recordings', recordings: cues };
  const entries: Zippable = { [MANIFEST]: strToU8(JSON.stringify(manifest, null, 2)) };
  for (const recording of recordings) {
    // Sound hardly gets smaller in a .zip, and a set is large.
    entries[pathOf(recording)] = [new Uint8Array(await recording.wav.arrayBuffer()), { level: 0 }];
  }
  return new Blob([zipSync(entries)], { type: 'application/zip' });
}

/** What such a file holds and what of it cannot be used. The sounds themselves are judged when they are kept. */
export async function readSet(
  file: Blob,
): Promise<{ readonly takes: readonly KeptTake[]; readonly refused: ImportResult['refused'] }> {
  const none = (why: ImportFault) => ({ takes: [], refused: [{ cueId: null, why }] });
  if (file.size > MOST_BYTES) return none('tooLarge');
  const zip = new Uint8Array(await file.arrayBuffer());
  const manifest = entryOf(zip, MANIFEST, MOST_MANIFEST_BYTES);
  if (manifest === 'notZip') return none('notZip');
  if (!manifest) return none('noManifest');
  const read = v.safeParse(Manifest, fromJson(manifest));
  if (!read.success) return none('wrongManifest');
  const takes: KeptTake[] = [];
  const refused: { cueId: string | null; why: ImportFault }[] = [];
  let bytes = 0;
  for (const entry of read.output.recordings) {
    const cue = v.safeParse(RecordedCueSchema, entry);
    if (!cue.success) {
      refused.push({ cueId: null, why: 'wrongEntry' });
      continue;
    }
    const { cueId } = cue.output;
    const sound = entryOf(zip, pathOf(cue.output), MOST_SOUND_BYTES);
    if (!sound || sound === 'notZip') {
      refused.push({ cueId, why: 'missingSound' });
    } else if ((bytes += sound.length) > MOST_BYTES) {
      refused.push({ cueId, why: 'tooLarge' });
    } else {
      takes.push({ ...cue.output, wav: new Blob([sound], { type: 'audio/wav' }) });
    }
  }
  return { takes, refused };
}

/** One entry of a .zip; null when it is not there, damaged, or larger than it may be. */
function entryOf(
  zip: Uint8Array,
  name: string,
  mostBytes: number,
): Uint8Array<ArrayBuffer> | null | 'notZip' {
  let found = false;
  try {
    const entries = unzipSync(zip, {
      filter: (entry) => {
        const wanted = entry.name === name;
        found ||= wanted;
        return wanted && entry.originalSize <= mostBytes && entry.size <= mostBytes;
      },
    });
    return entries[name] ?? null;
  } catch {
    return found ? null : 'notZip';
  }
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
}
