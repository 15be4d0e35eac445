import { clear, createStore, del, set, values } from 'idb-keyval';
import type { Shelf } from './recordingStore';

/** Recordings in the browser's own database; nothing is opened before it is asked. */
export function indexedShelf(): Shelf {
  const store = createStore('poem-recordings', 'cues');
  return {
    // In an async function also what throws at once, as a forbidden `indexedDB` does, becomes a rejection.
    all: async () => values<unknown>(store),
    put: async (key, recording) => {
      await set(key, recording, store);
      // Else a browser short of room may throw it away. It may say no, or ask the person first: nobody waits for it.
      void navigator.storage?.persist?.().catch(() => false);
    },
    remove: async (key) => del(key, store),
    clear: async () => clear(store),
  };
}
