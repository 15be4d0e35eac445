import { BufferAttribute, BufferGeometry, Group, Mesh, type Material, type Object3D } from 'three';
import { LAYERS } from '../organ/coordinates';
import { isWhole, sheetsOf, WALL_LAYERS, type Dissection, type Sheet } from '../scene/dissection';
import { dress } from './meshes';
import type { CutUniforms } from './tissueMaterials';

type SheetSurface = 'sheetIn' | 'sheetOut' | 'ghost' | 'section';
type MakeMaterial = (surface: SheetSurface, uSheet: CutUniforms['uSheet']) => Material;

/** Columns round the lumen of a cross-section's face. */
const COLUMNS = 97;

/** Surfaces that come to light when layers are taken away or the organ is cut across; made when they are first asked for. */
export class DissectionMeshes {
  readonly object = new Group();
  readonly #patches: { readonly in: Object3D; readonly out: Object3D };
  readonly #make: MakeMaterial;
  readonly #sheets = new Map<string, Object3D>();
  #section: Mesh | null = null;

  /** @param patches the whole organ's luminal and outer surface, whose rows and columns the sheets share. */
  constructor(patches: { readonly in: Object3D; readonly out: Object3D }, make: MakeMaterial) {
    this.#patches = patches;
    this.#make = make;
  }

  update(dissection: Readonly<Dissection>): void {
    for (const sheet of this.#sheets.values()) sheet.visible = false;
    if (this.#section) this.#section.visible = false;
    if (isWhole(dissection)) return;
    for (const sheet of sheetsOf(dissection.layers)) this.#sheet(sheet).visible = true;
    if (dissection.sectionCm !== null) this.#face().visible = true;
  }

  dispose(): void {
    this.#section?.geometry.dispose();
  }

  #sheet({ layer, boundary, facing, ghost }: Sheet): Object3D {
    const surface = ghost ? 'ghost' : facing < 0 ? 'sheetIn' : 'sheetOut';
    const key = `${surface}-${layer}`;
    const known = this.#sheets.get(key);
    if (known) return known;
    const object = this.#patches[facing < 0 ? 'in' : 'out'].clone(true);
    dress(object, this.#make(surface, { value: [boundary, WALL_LAYERS.indexOf(layer)] }));
    this.#sheets.set(key, object);
    this.object.add(object);
    return object;
  }

  #face(): Mesh {
    if (this.#section) return this.#section;
    this.#section = new Mesh(sectionGeometry(), this.#make('section', { value: [0, 0] }));
    this.#section.frustumCulled = false;
    this.object.add(this.#section);
    return this.#section;
  }
}

/** A ring a layer, each with edges of its own; what the shader places them by stands in `_organ`, as on the wedge's faces. */
function sectionGeometry(): BufferGeometry {
  const organ: number[] = [];
  const indices: number[] = [];
  LAYERS.forEach((layer, index) => {
    if (layer === 'tunnel') return;
    const first = organ.length / 4;
    for (let column = 0; column < COLUMNS; column++)
      for (const boundary of [index, index + 1])
        organ.push(0, column / (COLUMNS - 1), boundary / 8, index / 8);
    for (let column = 0; column + 1 < COLUMNS; column++) {
      const a = first + column * 2;
      indices.push(a, a + 2, a + 1, a + 1, a + 2, a + 3);
    }
  });
  const geometry = new BufferGeometry();
  const count = organ.length / 4;
  geometry.setAttribute('_organ', new BufferAttribute(Float32Array.from(organ), 4));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setIndex(indices);
  return geometry;
}
