import type { MeshData } from '../mesh/meshData';

/** A plain physically based material, so that any glTF viewer shows it as meant. */
export interface MaterialSpec {
  readonly name: string;
  /** sRGB, 0xrrggbb. */
  readonly color: number;
  /** 0 mirror to 1 chalk. */
  readonly roughness: number;
  /** 0 or 1; values between are neither metal nor not. */
  readonly metallic: number;
  /** 1 opaque (default) to 0; below 1 the material is blended. */
  readonly opacity?: number;
  /** sRGB, 0xrrggbb; light given off. */
  readonly emissive?: number;
  readonly doubleSided?: boolean;
}

/** One node of a model: an empty place to hang things on, or a mesh with one area per material. */
export interface Part {
  readonly name: string;
  readonly areas?: readonly { readonly material: MaterialSpec; readonly mesh: MeshData }[];
  /** cm, in the parent's axes. */
  readonly translation?: readonly [number, number, number];
  /** Facts for whoever loads the model; `userData` in three. */
  readonly extras?: Readonly<Record<string, number | string>>;
  readonly children?: readonly Part[];
}
