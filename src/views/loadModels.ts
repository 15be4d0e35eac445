import { type Group, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { fetchFile, ModelError, type Track } from './fetchFile';

const MODELS = ['organ', 'endoscope', 'tools'] as const;
export type ModelName = (typeof MODELS)[number];
export type Models = Readonly<Record<ModelName, Group>>;

/**
 * Fetches and decodes every model.
 * @param track the progress it shares with other files.
 * @throws ModelError
 */
export async function loadModels(track: Track): Promise<Models> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const entries = MODELS.map(async (name) => {
    const file = `${name}.glb`;
    const bytes = await fetchFile(file, track(file));
    try {
      const gltf = await loader.parseAsync(bytes, '');
      return [name, gltf.scene] as const;
    } catch (cause) {
      throw new ModelError(
        'modelBroken',
        `${file} (${bytes.byteLength} bytes) cannot be read: ${String(cause)}`,
      );
    }
  });
  return Object.fromEntries(await Promise.all(entries)) as Models;
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
