import * as v from 'valibot';
import { fingerprint, isCueSound, type CueSound } from '../narration/sounds';
import type { LanguageCode, Register } from '../narration/types';
import { splitWords } from '../narration/words';
import {
  recordingKey,
  type ImportFault,
  type ImportResult,
  type KeptTake,
  type OwnRecording,
  type Recordings,
} from '../player/recordings';
import { ownSound } from './ownSound';
import { RecordedCueSchema } from './recordedCue';

/** Where recordings outlast the page. Each of these may fail: storage can be forbidden, full or damaged. */
export interface Shelf {
  all(): Promise<readonly unknown[]>;
  put(key: string, recording: OwnRecording): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const Stored = v.object({
  ...RecordedCueSchema.entries,
  sound: v.custom<CueSound>(isCueSound),
  wav: v.instance(Blob),
});

/** The recording that a shelf gave back; null when it is not one. */
function readStored(data: unknown): OwnRecording | null {
  const read = v.safeParse(Stored, data);
  if (!read.success) return null;
  const { sound, text } = read.output;
  const isWhole =
    sound.file === recordingKey(read.output) &&
    sound.text === fingerprint(text) &&
    sound.words.length === 2 * splitWords(text).length;
  return isWhole ? read.output : null;
}

/** Reads what is on the shelf and keeps page and shelf alike from then on; where the shelf fails, the page goes on. */
export function keepRecordings(shelf: Shelf): Recordings {
  return new RecordingStore(shelf);
}

class RecordingStore implements Recordings {
  readonly #shelf: Shelf;
  readonly #byKey = new Map<string, OwnRecording>();
  /** Only in the page: the shelf would not take them. */
  readonly #unshelved = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #loaded: Promise<void>;
  #works = true;
  #revision = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#loaded = this.#load();
  }

  list(language: LanguageCode, register: Register): Map<string, OwnRecording> {
    const found = new Map<string, OwnRecording>();
    for (const recording of this.#byKey.values()) {
      if (recording.language === language && recording.register === register) {
        found.set(recording.cueId, recording);
      }
    }
    return found;
  }

  count(): number {
    return this.#byKey.size;
  }

  async keep(take: KeptTake): Promise<void> {
    if (!(await this.#keep(take))) throw new Error(`The recording of ${take.cueId} is no sound of ours.`);
    this.#changed();
  }

  async remove(key: string): Promise<void> {
    await this.#loaded;
    if (this.#works) await this.#shelf.remove(key);
    this.#byKey.delete(key);
    this.#unshelved.delete(key);
    this.#changed();
  }

  async clear(): Promise<void> {
    await this.#loaded;
    if (this.#works) await this.#shelf.clear();
    this.#byKey.clear();
    this.#unshelved.clear();
    this.#changed();
  }

  async exportSet(): Promise<Blob> {
    // Wanted now and then, and by few: what packs and unpacks is not part of the page.
    const { writeSet } = await import('./recordingFile');
    await this.#loaded;
    return writeSet([...this.#byKey.values()]);
  }

  async importSet(file: Blob): Promise<ImportResult> {
    const { readSet } = await import('./recordingFile');
    const { takes, refused } = await readSet(file);
    const unfit: { cueId: string; why: ImportFault }[] = [];
    for (const take of takes) {
      if (!(await this.#keep(take))) unfit.push({ cueId: take.cueId, why: 'wrongSound' });
    }
    this.#changed();
    return { kept: takes.length - unfit.length, refused: [...refused, ...unfit] };
  }

  subscribe(changed: () => void): () => void {
    // One of its own per registration, so that each undo takes away its own.
    const own = (): void => changed();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  revision(): number {
    return this.#revision;
  }

  lasting(): boolean {
    return this.#works && this.#unshelved.size === 0;
  }

  soundsOf(
    language: LanguageCode,
    register: Register,
    textOf: (cueId: string) => string | undefined,
  ): Map<string, CueSound> {
    const sounds = new Map<string, CueSound>();
    for (const recording of this.#byKey.values()) {
      if (recording.language !== language || recording.text !== textOf(recording.cueId)) continue;
      if (recording.register === register || !sounds.has(recording.cueId)) {
        sounds.set(recording.cueId, recording.sound);
      }
    }
    return sounds;
  }

  blobOf(key: string): Blob {
    const recording = this.#byKey.get(key);
    if (!recording) throw new Error(`There is no recording « ${key} ».`);
    return recording.wav;
  }

  async #load(): Promise<void> {
    try {
      for (const data of await this.#shelf.all()) {
        const recording = readStored(data);
        if (recording) this.#byKey.set(recordingKey(recording), recording);
      }
    } catch {
      this.#works = false;
    }
    // Most people have none: nothing is built anew for them.
    if (this.#byKey.size > 0 || !this.#works) this.#changed();
  }

  async #keep({ language, register, cueId, text, wav }: KeptTake): Promise<boolean> {
    const cue = { language, register, cueId, text };
    const sound = ownSound(cue, new Uint8Array(await wav.arrayBuffer()));
    await this.#loaded;
    if (!sound) return false;
    const recording = { ...cue, sound, wav };
    this.#byKey.set(sound.file, recording);
    try {
      if (!this.#works) throw new Error('There is no shelf.');
      await this.#shelf.put(sound.file, recording);
      this.#unshelved.delete(sound.file);
    } catch {
      this.#unshelved.add(sound.file);
    }
    return true;
  }

  #changed(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }
}
