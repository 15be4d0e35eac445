import { type Group, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'meshoptimizer/decoder';

const MODELS = ['organ', 'endoscope', 'tools'] as const;
export type ModelName = (typeof MODELS)[number];
export type Models = Readonly<Record<ModelName, Group>>;

/** A model that did not arrive, or arrived unusable; `kind` decides what the person is told. */
export class ModelError extends Error {
  constructor(
    readonly kind: 'modelMissing' | 'modelBroken',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Fetches and decodes every model.
 * @param onProgress bytes received and bytes expected, of all models together.
 * @throws ModelError
 */
export async function loadModels(onProgress: (loaded: number, total: number) => void): Promise<Models> {
  const progress = new Map<ModelName, { loaded: number; total: number }>();
  const report = (): void => {
    let loaded = 0;
    let total = 0;
    for (const p of progress.values()) {
      loaded += p.loaded;
      total += Math.max(p.total, p.loaded);
    }
    onProgress(loaded, total);
  };
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const entries = MODELS.map(async (name) => {
    const bytes = await fetchBytes(name, (loaded, total) => {
      progress.set(name, { loaded, total });
      report();
    });
    try {
      const gltf = await loader.parseAsync(bytes, '');
      return [name, gltf.scene] as const;
    } catch (cause) {
      throw new ModelError(
        'modelBroken',
        `${name}.glb (${bytes.byteLength} bytes) cannot be read: ${String(cause)}`,
      );
    }
  });
  return Object.fromEntries(await Promise.all(entries)) as Models;
}

async function fetchBytes(
  name: ModelName,
  onBytes: (loaded: number, total: number) => void,
): Promise<ArrayBuffer> {
  const url = new URL(`models/${name}.glb`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new ModelError('modelMissing', `${name}.glb did not arrive: ${String(cause)}`);
  }
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.startsWith('text/html') || !response.body) {
    throw new ModelError('modelMissing', `${name}.glb: ${response.status} ${type}`);
  }
  let total = 0;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (loaded === 0) total = lengthInHeader(value);
      parts.push(value);
      loaded += value.byteLength;
      onBytes(loaded, total);
    }
  } catch (cause) {
    throw new ModelError('modelBroken', `${name}.glb broke off after ${loaded} bytes: ${String(cause)}`);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

/**
 * Bytes of the whole file as its own header says, 0 when the first piece holds no header. The server's content-length
 * would not do: where it packs files for the way, it counts packed bytes.
 */
function lengthInHeader(start: Uint8Array): number {
  if (start.byteLength < 12) return 0;
  const header = new DataView(start.buffer, start.byteOffset);
  const MAGIC = 0x46546c67;
  return header.getUint32(0, true) === MAGIC ? header.getUint32(8, true) : 0;
}

/**
 * A named object of a model.
 * @throws ModelError when the file has none: it is of another version than the page.
 */
export function partOf(model: Object3D, name: string): Object3D {
  const found = model.getObjectByName(name);
  if (!found)
    throw new ModelError('modelBroken', `The model has no part « ${name} »: it belongs to another version.`);
  return found;
}
