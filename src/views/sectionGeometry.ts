import { BufferAttribute, BufferGeometry } from 'three';
import { LAYERS } from '../organ/coordinates';

/**
 * The face of the organ where it is cut across: a ring a layer, each with edges of its own. What the shader places them by
 * stands in `_organ`, as on the wedge's faces.
 * @param columns round the lumen.
 * @param lumenColumns those of the luminal surface. Between two of them it is flat and leaves the round edge of a finer
 * face: the innermost layer has a second ring with the same corners, so that nobody sees into the wall there.
 */
export function sectionGeometry(columns: number, lumenColumns: number): BufferGeometry {
  const organ: number[] = [];
  const indices: number[] = [];
  const ring = (layer: number, ringColumns: number): void => {
    const first = organ.length / 4;
    for (let column = 0; column < ringColumns; column++)
      for (const boundary of [layer, layer + 1])
        organ.push(0, column / (ringColumns - 1), boundary / 8, layer / 8);
    for (let column = 0; column + 1 < ringColumns; column++) {
      const a = first + column * 2;
      indices.push(a, a + 2, a + 1, a + 1, a + 2, a + 3);
    }
  };
  LAYERS.forEach((layer, index) => {
    if (layer !== 'tunnel') ring(index, columns);
  });
  if (lumenColumns !== columns) ring(0, lumenColumns);
  const geometry = new BufferGeometry();
  const count = organ.length / 4;
  geometry.setAttribute('_organ', new BufferAttribute(Float32Array.from(organ), 4));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setIndex(indices);
  return geometry;
}
