import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { ring } from '../mesh/ring';
import { lathe } from '../mesh/lathe';
import { NEEDLE } from './dimensions';
import { MATERIALS } from './materials';
import { sheath } from './sheath';

const SEGMENTS = 16;

/** Injection needle: a hollow steel tube cut to a slant, its point at the origin. */
export function needle(): Part {
  return {
    name: 'needle',
    areas: [
      {
        material: MATERIALS.needleSheath,
        mesh: sheath(NEEDLE.sheathRadius, NEEDLE.radius + 0.008, NEEDLE.length),
      },
      { material: MATERIALS.steel, mesh: merge([hollowPoint(), ferrule()]) },
    ],
  };
}

/** The slant is a plane through the wall: the point lies at -z, the heel `bevelLength` further back at +z. */
function hollowPoint(): MeshData {
  const { radius, bevelLength } = NEEDLE;
  const bore = radius * 0.6;
  const slant = (points: Vec3[]): Vec3[] =>
    points.map(([x, , z]) => [x, (bevelLength * (z + radius)) / (2 * radius), z]);
  const back = NEEDLE.length + 0.3;
  return creaseNormals(
    loft([
      ring(bore, bevelLength + 0.12, SEGMENTS),
      slant(ring(bore, 0, SEGMENTS)),
      slant(ring(radius, 0, SEGMENTS)),
      ring(radius, bevelLength + 0.02, SEGMENTS),
      ring(radius, back, SEGMENTS),
    ]),
    50,
  );
}

/** Steel sleeve that guides the needle at the mouth of its sheath. */
function ferrule(): MeshData {
  const { radius, length } = NEEDLE;
  return creaseNormals(
    lathe(
      [
        [radius, length - 0.02],
        [radius + 0.01, length - 0.02],
        [radius + 0.016, length - 0.012],
        [radius + 0.016, length + 0.05],
      ],
      SEGMENTS,
    ),
  );
}
