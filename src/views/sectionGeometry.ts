import { BufferAttribute, BufferGeometry } from 'three';
import { LAYERS } from '../organ/coordinates';

/**
 * The face of the organ where it is cut across: a ring a layer, each with edges of its own. What the shader places them by
 * stands in `_organ`, as on the wedge's faces.
 * @param columns round the lumen.
 */
export function sectionGeometry(columns = 97): BufferGeometry {
  const organ: number[] = [];
  const indices: number[] = [];
  LAYERS.forEach((layer, index) => {
    if (layer === 'tunnel') return;
    const first = organ.length / 4;
    for (let column = 0; column < columns; column++)
      for (const boundary of [index, index + 1])
        organ.push(0, column / (columns - 1), boundary / 8, index / 8);
    for (let column = 0; column + 1 < columns; column++) {
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
