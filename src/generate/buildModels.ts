import type { Part } from './gltf/part';
import { toDocument } from './gltf/toDocument';
import { writeGlb } from './gltf/writeGlb';
import { endoscope } from './instruments/endoscope';
import { tools } from './instruments/tools';
import { organ } from './organ/organ';
import { triangleCount } from './mesh/meshData';

export interface Model {
  /** File name, for example `endoscope.glb`. */
  readonly file: string;
  readonly glb: Uint8Array;
  readonly triangles: number;
}

/** What each file is made of. */
const MODELS: readonly {
  readonly name: string;
  readonly parts: () => Part[];
  readonly placedByShader?: boolean;
}[] = [
  { name: 'organ', parts: () => organ('full'), placedByShader: true },
  { name: 'organ-light', parts: () => organ('light'), placedByShader: true },
  { name: 'endoscope', parts: endoscope },
  { name: 'tools', parts: tools },
];

/** Builds every model in memory; the same source always gives the same bytes. */
export async function buildModels(): Promise<Model[]> {
  const models: Model[] = [];
  for (const { name, parts, placedByShader = false } of MODELS) {
    const built = parts();
    const file = `${name}.glb`;
    models.push({
      file,
      glb: await writeGlb(file, toDocument(name, built), { placedByShader }),
      triangles: trianglesOf(built),
    });
  }
  return models;
}

function trianglesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    const own = (part.areas ?? []).reduce((n, area) => n + triangleCount(area.mesh), 0);
    return sum + own + trianglesOf(part.children ?? []);
  }, 0);
}
