import { Group, Mesh, type Material, type Object3D } from 'three';
import { isWhole, sheetsOf, WALL_LAYERS, type Dissection, type Sheet } from '../scene/dissection';
import { dress } from './meshes';
import { sectionGeometry } from './sectionGeometry';
import type { CutUniforms } from './tissueMaterials';

type SheetSurface = 'sheetIn' | 'sheetOut' | 'ghost' | 'section';
type MakeMaterial = (surface: SheetSurface, uSheet: CutUniforms['uSheet']) => Material;

const FACE_COLUMNS = 97;

/** Surfaces that come to light when layers are taken away or the organ is cut across; made when they are first asked for. */
export class DissectionMeshes {
  readonly object = new Group();
  readonly #patches: { readonly in: Object3D; readonly out: Object3D };
  readonly #lumenColumns: number;
  readonly #make: MakeMaterial;
  readonly #sheets = new Map<string, Object3D>();
  #section: Mesh | null = null;

  /**
   * @param patches the whole organ's luminal and outer surface, whose rows and columns the sheets share.
   * @param lumenColumns how many the luminal one has.
   */
  constructor(
    patches: { readonly in: Object3D; readonly out: Object3D },
    lumenColumns: number,
    make: MakeMaterial,
  ) {
    this.#patches = patches;
    this.#lumenColumns = lumenColumns;
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
    this.#section = new Mesh(
      sectionGeometry(FACE_COLUMNS, this.#lumenColumns),
      this.#make('section', { value: [0, 0] }),
    );
    this.#section.frustumCulled = false;
    this.object.add(this.#section);
    return this.#section;
  }
}
