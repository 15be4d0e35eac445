import type { Texture } from 'three';
import type { Side } from '../procedure/pairs';
import { WallTextures } from './wallTextures';

/**
 * The wall fields of organs that stand side by side, each its own, so that none is sampled anew because the other is
 * drawn. Made when a side is first drawn; a side no longer shown holds no memory of the graphics card.
 */
export class SideFields {
  readonly #centers: WallTextures['uniforms']['uCenters']['value'];
  readonly #fields = new Map<Side, WallTextures>();
  readonly #shown = new Set<Side>();

  constructor({ uniforms }: WallTextures) {
    this.#centers = uniforms.uCenters.value;
  }

  of(side: Side): WallTextures {
    const field = this.#fields.get(side) ?? new WallTextures(this.#centers);
    this.#fields.set(side, field);
    this.#shown.add(side);
    return field;
  }

  /** Lets go of all sides but these. */
  keep(sides: readonly Side[]): void {
    for (const side of this.#shown) {
      if (sides.includes(side)) continue;
      this.#fields.get(side)?.release();
      this.#shown.delete(side);
    }
  }

  /** What lies on the graphics card for them, besides what the organ of the telling has. */
  textures(): Texture[] {
    return [...this.#shown].flatMap((side) => this.#fields.get(side)?.own() ?? []);
  }
}
