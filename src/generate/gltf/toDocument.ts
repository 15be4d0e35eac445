import { Document, type Accessor, type Material, type Mesh, type Node } from '@gltf-transform/core';
import type { MeshData } from '../mesh/meshData';
import type { MaterialSpec, Part } from './part';

/** Positions are kept to such a fraction of a centimeter: still floats in true centimeters, and they pack well. */
const STEPS_PER_CM = 2048;
const ACCESSOR_TYPES = ['SCALAR', 'VEC2', 'VEC3', 'VEC4'] as const;

/**
 * The parts as a glTF document with one scene, named after the model. 1 unit = 1 cm.
 * @param stepsPerCm how finely positions are kept; a power of two
 * @throws Error when two materials share a name but not their values, or two nodes share a name.
 */
export function toDocument(model: string, parts: readonly Part[], stepsPerCm = STEPS_PER_CM): Document {
  const snapped = (cm: number): number => Math.round(cm * stepsPerCm) / stepsPerCm;
  const document = new Document();
  const buffer = document.createBuffer(model);
  document.getRoot().getAsset().generator = 'POEM visualizer models';
  const scene = document.createScene(model);
  document.getRoot().setDefaultScene(scene);
  const materials = new Map<string, { spec: MaterialSpec; material: Material }>();
  const nodeNames = new Set<string>();

  const accessor = (
    name: string,
    itemSize: 1 | 2 | 3 | 4,
    values: Float32Array | Uint32Array | Uint16Array,
  ): Accessor =>
    document
      .createAccessor(name)
      .setType(ACCESSOR_TYPES[itemSize - 1] as (typeof ACCESSOR_TYPES)[number])
      .setArray(values as Float32Array<ArrayBuffer>)
      .setBuffer(buffer);

  const materialFor = (spec: MaterialSpec): Material => {
    const known = materials.get(spec.name);
    if (known) {
      if (known.spec !== spec) throw new Error(`${model}: two different materials are called "${spec.name}"`);
      return known.material;
    }
    const material = document
      .createMaterial(spec.name)
      .setBaseColorFactor([...linear(spec.color), spec.opacity ?? 1])
      .setRoughnessFactor(spec.roughness)
      .setMetallicFactor(spec.metallic)
      .setEmissiveFactor(linear(spec.emissive ?? 0))
      .setAlphaMode((spec.opacity ?? 1) < 1 ? 'BLEND' : 'OPAQUE')
      .setDoubleSided(spec.doubleSided ?? false);
    materials.set(spec.name, { spec, material });
    return material;
  };

  const addArea = (mesh: Mesh, data: MeshData, spec: MaterialSpec): void => {
    const label = `${mesh.getName()}/${spec.name}`;
    const indices = data.positions.length / 3 < 65535 ? Uint16Array.from(data.indices) : data.indices;
    const primitive = document
      .createPrimitive()
      .setMaterial(materialFor(spec))
      .setIndices(accessor(`${label}/indices`, 1, indices))
      .setAttribute('POSITION', accessor(`${label}/POSITION`, 3, data.positions.map(snapped)))
      .setAttribute('NORMAL', accessor(`${label}/NORMAL`, 3, data.normals));
    for (const attribute of data.attributes) {
      primitive.setAttribute(
        attribute.name,
        accessor(`${label}/${attribute.name}`, attribute.itemSize, attribute.values),
      );
    }
    mesh.addPrimitive(primitive);
  };

  const nodeFor = (part: Part): Node => {
    if (nodeNames.has(part.name)) throw new Error(`${model}: two nodes are called "${part.name}"`);
    nodeNames.add(part.name);
    const node = document.createNode(part.name);
    if (part.translation) node.setTranslation([...part.translation]);
    if (part.extras) node.setExtras({ ...part.extras });
    if (part.areas) {
      const mesh = document.createMesh(part.name);
      for (const area of part.areas) addArea(mesh, area.mesh, area.material);
      node.setMesh(mesh);
    }
    for (const child of part.children ?? []) node.addChild(nodeFor(child));
    return node;
  };

  for (const part of parts) scene.addChild(nodeFor(part));
  return document;
}

/** sRGB 0xrrggbb as linear factors, which is what glTF stores. */
function linear(color: number): [number, number, number] {
  const channel = (shift: number): number => {
    const c = ((color >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}
