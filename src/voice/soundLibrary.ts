import type { CueSound, SoundKind } from '../narration/sounds';
import type { Programme, ProgrammeCue } from '../scene/types';

/** What the library needs of the browser. */
export interface SoundDepot {
  /** Bytes at an address of the page's own origin. Throws when there are none. */
  fetch(address: string, signal: AbortSignal): Promise<Blob>;
  addressOf(blob: Blob): string;
  forget(address: string): void;
}

export interface SoundLibraryOptions {
  readonly depot: SoundDepot;
  /** Folder of the narration, e.g. `./narration/`. */
  readonly folder: string;
  /** What this browser plays. */
  readonly kind: SoundKind;
  /** Recordings of a person's own: sound -> the recording. */
  readonly ownBlobOf?: (sound: CueSound) => Blob | undefined;
  /** A sound could not be fetched, or came incomplete. */
  readonly onMissing?: (cue: ProgrammeCue, why: string) => void;
}

/** Address of a cue's sound below the narration folder. */
export const soundAddress = (language: string, { file, version }: CueSound, kind: SoundKind): string =>
  `${language}/${file}.${kind}?v=${version}`;

interface Shelf {
  readonly abort: AbortController;
  readonly address: Promise<string | null>;
}

/**
 * Holds the sounds of the chapter at hand and of the next, fetched in the order in which they are needed, and no others.
 * They are handed out as addresses of whole blobs, so that no player asks a server, or a cache, for parts of them.
 */
export class SoundLibrary {
  readonly #options: SoundLibraryOptions;
  readonly #shelves = new Map<string, Shelf>();

  constructor(options: SoundLibraryOptions) {
    this.#options = options;
  }

  /** Makes the present chapter's sounds and the next one's come, those from this cue on first; lets go of the rest. */
  stock(programme: Programme, cueIndex: number): void {
    const chapter = programme.cues[cueIndex]?.chapter ?? 0;
    const wanted = programme.cues.filter((cue) => cue.chapter === chapter || cue.chapter === chapter + 1);
    const first = programme.cues[cueIndex];
    const from = first ? wanted.indexOf(first) : 0;
    const keys = new Set(wanted.map((cue) => keyOf(programme, cue)));
    for (const [key, shelf] of this.#shelves) if (!keys.has(key)) this.#empty(key, shelf);
    for (const cue of [...wanted.slice(from), ...wanted.slice(0, from)]) void this.addressOf(programme, cue);
  }

  /** Where the cue's sound can be played from; null when there is none, or it could not be had. */
  addressOf(programme: Programme, cue: ProgrammeCue): Promise<string | null> {
    const key = keyOf(programme, cue);
    const kept = this.#shelves.get(key);
    if (kept) return kept.address;
    const abort = new AbortController();
    const address = this.#get(programme, cue, abort.signal).catch((error: unknown) => {
      if (abort.signal.aborted) return null;
      // The next one who asks shall have a new try.
      this.#shelves.delete(key);
      this.#options.onMissing?.(cue, error instanceof Error ? error.message : String(error));
      return null;
    });
    this.#shelves.set(key, { abort, address });
    return address;
  }

  close(): void {
    for (const [key, shelf] of this.#shelves) this.#empty(key, shelf);
  }

  async #get(programme: Programme, cue: ProgrammeCue, signal: AbortSignal): Promise<string | null> {
    const { depot, folder, kind, ownBlobOf } = this.#options;
    if (!cue.sound) return null;
    const own = ownBlobOf?.(cue.sound);
    if (own) return depot.addressOf(own);
    const blob = await depot.fetch(folder + soundAddress(programme.language, cue.sound, kind), signal);
    const due = cue.sound.bytes[kind];
    if (blob.size !== due)
      throw new Error(`${cue.sound.file}.${kind} came with ${blob.size} bytes instead of ${due}.`);
    return signal.aborted ? null : depot.addressOf(blob);
  }

  #empty(key: string, { abort, address }: Shelf): void {
    this.#shelves.delete(key);
    abort.abort();
    void address.then((url) => url !== null && this.#options.depot.forget(url));
  }
}

const keyOf = ({ language, register }: Programme, { id, sound }: ProgrammeCue): string =>
  `${language} ${register} ${id} ${sound?.version ?? ''}`;
