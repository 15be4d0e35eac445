import { allSounds, type NarrationSounds, type SoundKind } from '../narration/sounds';
import { soundAddress } from './soundLibrary';

/** Sounds kept for use without a network lie in a store of their own, so that a new page does not sweep them away. */
export const STORE = 'poem-narration';

/** So many requests at once: more would be in each other's way. */
const AT_ONCE = 4;

const addressesOf = (folder: string, sounds: NarrationSounds, kind: SoundKind): string[] =>
  allSounds(sounds).map((sound) => folder + soundAddress(sounds.language, sound, kind));

/** What was kept, else what the server has. Throws a sentence when neither has it. */
export async function keptOrFetched(address: string, signal: AbortSignal): Promise<Blob> {
  const kept = await keptOrNull(address);
  return (kept ?? (await fetched(address, signal))).blob();
}

async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: the server answers ${response.status}.`);
  return response;
}

/**
 * Fetches every sound of a language once and keeps it; older versions are let go. What is there already is not fetched.
 * @param onShare told the share of sounds that are there, 0 to 1.
 * @throws Error when there is no store, no room in it, or a sound cannot be had; what has come so far stays.
 */
export async function keepSounds(
  folder: string,
  sounds: NarrationSounds,
  kind: SoundKind,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const store = await storeOrNull();
  if (!store) throw new Error('This browser keeps no files for this page.');
  const addresses = addressesOf(folder, sounds, kind);
  const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
  const ofLanguage = new URL(`${folder}${sounds.language}/`, location.href).href;
  for (const { url } of await store.keys())
    if (url.startsWith(ofLanguage) && !wanted.has(url)) await store.delete(url);
  let there = 0;
  const waiting = [...addresses];
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      signal.throwIfAborted();
      if (!(await store.match(address))) await store.put(address, await fetched(address, signal));
      there += 1;
      onShare(there / addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Whether every sound of the language is kept. */
export async function areKept(folder: string, sounds: NarrationSounds, kind: SoundKind): Promise<boolean> {
  const isThere = 'caches' in globalThis && (await caches.has(STORE).catch(() => false));
  const store = isThere ? await storeOrNull() : null;
  if (!store) return false;
  const kept = new Set((await store.keys()).map(({ url }) => url));
  return addressesOf(folder, sounds, kind).every((address) => kept.has(new URL(address, location.href).href));
}

async function keptOrNull(address: string): Promise<Response | undefined> {
  try {
    return 'caches' in globalThis ? await caches.match(address, { cacheName: STORE }) : undefined;
  } catch {
    return undefined;
  }
}

async function storeOrNull(): Promise<Cache | null> {
  // Missing where the page is not served safely; forbidden in some private windows.
  try {
    return 'caches' in globalThis ? await caches.open(STORE) : null;
  } catch {
    return null;
  }
}
