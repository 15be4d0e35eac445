/** A model or texture that did not arrive, or arrived unusable; `kind` decides what the person is told. */
export class ModelError extends Error {
  constructor(
    readonly kind: 'modelMissing' | 'modelBroken',
    message: string,
  ) {
    super(message);
  }
}

/** Bytes received and bytes expected. */
export type OnBytes = (loaded: number, total: number) => void;
/** Gives each file its own place in a common progress. */
export type Track = (file: string) => OnBytes;

/** A common progress of several files: `onProgress` hears their sums. */
export function trackBytes(onProgress: OnBytes): Track {
  const files = new Map<string, { loaded: number; total: number }>();
  return (file) => (loaded, total) => {
    files.set(file, { loaded, total: Math.max(total, loaded) });
    const all = [...files.values()];
    onProgress(
      all.reduce((sum, one) => sum + one.loaded, 0),
      all.reduce((sum, one) => sum + one.total, 0),
    );
  };
}

/**
 * Fetches one file of `models/`.
 * @param file its name, for example `organ.glb`.
 * @throws ModelError when it is not there, is a web page instead, or breaks off.
 */
export async function fetchFile(file: string, onBytes: OnBytes): Promise<ArrayBuffer> {
  const url = new URL(`models/${file}`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new ModelError('modelMissing', `${file} did not arrive: ${String(cause)}`);
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.startsWith('text/html') || !response.body) {
    throw new ModelError('modelMissing', `${file}: ${response.status} ${type}`);
  }
  let total = 0;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (loaded === 0) total = lengthInHeader(value) || lengthOnTheWay(response.headers);
      parts.push(value);
      loaded += value.byteLength;
      onBytes(loaded, total);
    }
  } catch (cause) {
    throw new ModelError('modelBroken', `${file} broke off after ${loaded} bytes: ${String(cause)}`);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

/** Bytes of a whole glTF file as its own header says; 0 for other files, or when the first piece holds no header. */
function lengthInHeader(start: Uint8Array): number {
  if (start.byteLength < 12) return 0;
  const header = new DataView(start.buffer, start.byteOffset);
  const MAGIC = 0x46546c67;
  return header.getUint32(0, true) === MAGIC ? header.getUint32(8, true) : 0;
}

/** Bytes as the server counts them; 0 where it packs the file for the way, for then it counts packed bytes. */
function lengthOnTheWay(headers: Headers): number {
  return headers.has('content-encoding') ? 0 : Number(headers.get('content-length') ?? 0);
}
