import type { FilmOffer } from './offers';

/** A file on the disk that is written as it grows. */
export interface OpenFile {
  readonly stream: FileSystemWritableFileStream;
  /** Nothing of it is kept. */
  readonly discard: () => Promise<void>;
}

interface PickedFile extends FileSystemFileHandle {
  /** Not in every browser that can pick. */
  remove?(): Promise<void>;
}

interface Picker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly { accept: Record<string, readonly string[]> }[];
  }): Promise<PickedFile>;
}

const TYPES = { mp4: 'video/mp4', webm: 'video/webm' } as const;

/**
 * Asks a person for a file to write to; null where the browser lets no page do so.
 * @throws DOMException when they choose none.
 */
export async function openFile(name: string, container: FilmOffer['container']): Promise<OpenFile | null> {
  const { showSaveFilePicker } = globalThis as Picker;
  if (!showSaveFilePicker) return null;
  const handle = await showSaveFilePicker.call(globalThis, {
    suggestedName: name,
    types: [{ accept: { [TYPES[container]]: [`.${container}`] } }],
  });
  const stream = await handle.createWritable();
  return {
    stream,
    discard: async () => {
      await stream.abort().catch(() => {});
      await handle.remove?.().catch(() => {});
    },
  };
}
