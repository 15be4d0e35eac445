import { FILE_LIST, readFileList, type BuiltFile } from '../../player/lesson/pack/lessonFiles';
import { packLesson, type PackOrder } from '../../player/lesson/pack/packLesson';

/** So long is packed at a stretch; then the page has its turn, ms. */
const STRETCH_MS = 12;

/** What this page was built of. Rejects where it is not known: in the workshop, or without a network. */
export async function fetchFileList(signal: AbortSignal): Promise<readonly BuiltFile[]> {
  return readFileList(await (await fetchFile(FILE_LIST, signal)).json());
}

/** This page packed as a lesson. Rejects with the signal's reason when stopped. */
export async function packHere(
  order: Pick<PackOrder, 'settings' | 'description' | 'files' | 'onProgress'>,
  signal: AbortSignal,
): Promise<Blob> {
  let sinceMs = performance.now();
  const pieces = await packLesson({
    ...order,
    signal,
    read: async (path) => new Uint8Array(await (await fetchFile(path, signal)).arrayBuffer()),
    breathe: async () => {
      if (performance.now() - sinceMs < STRETCH_MS) return;
      await new Promise((resolve) => setTimeout(resolve));
      sinceMs = performance.now();
    },
  });
  return new Blob([...pieces], { type: 'application/zip' });
}

async function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`./${path}`, { signal });
  if (!response.ok) throw new Error(`${path} cannot be had: ${response.status}.`);
  return response;
}
