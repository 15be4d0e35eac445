import type { Part } from './gltf/part';
import { toDocument } from './gltf/toDocument';
import { writeGlb } from './gltf/writeGlb';
import { endoscope } from './instruments/endoscope';
import { tools } from './instruments/tools';
import { neighbors } from './neighbors/neighbors';
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
  readonly coarsePositions?: boolean;
  readonly stepsPerCm?: number;
}[] = [
  { name: 'organ', parts: () => organ('full'), coarsePositions: true },
  { name: 'organ-light', parts: () => organ('light'), coarsePositions: true },
  { name: 'endoscope', parts: () => endoscope('full'), stepsPerCm: 1024 },
  { name: 'tools', parts: () => tools('full'), stepsPerCm: 1024 },
  { name: 'endoscope-light', parts: () => endoscope('light'), stepsPerCm: 256 },
  { name: 'tools-light', parts: () => tools('light'), stepsPerCm: 256 },
  { name: 'neighbors', parts: () => neighbors('full'), coarsePositions: true },
  { name: 'neighbors-light', parts: () => neighbors('light'), coarsePositions: true },
];

/** Builds every model in memory; the same source always gives the same bytes. */
export async function buildModels(): Promise<Model[]> {
  const models: Model[] = [];
  for (const { name, parts, coarsePositions = false, stepsPerCm } of MODELS) {
    const built = parts();
    const file = `${name}.glb`;
    models.push({
      file,
      glb: await writeGlb(file, toDocument(name, built, stepsPerCm), { coarsePositions }),
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
