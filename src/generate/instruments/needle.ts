import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe } from '../mesh/lathe';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { ring } from '../mesh/ring';
import type { Detail } from '../detail';
import { NEEDLE, TOOL_LENGTH } from './dimensions';
import { MATERIALS } from './materials';
import { sheath } from './sheath';

/** Injection needle: a hollow steel tube cut to a slant, its point at the origin; blue fluid stands in its clear sheath. */
export function needle(detail: Detail): Part {
  const { sheathRadius, radius, length } = NEEDLE;
  const steel = detail === 'full' ? [hollowPoint(12 + 6), ferrule()] : [hollowPoint(5)];
  return {
    name: 'needle',
    areas: [
      { material: MATERIALS.steel, mesh: merge(steel) },
      ...(detail === 'full' ? [{ material: MATERIALS.blueFluid, mesh: fluid() }] : []),
      { material: MATERIALS.needleSheath, mesh: sheath(sheathRadius, radius + 0.01, length, detail) },
    ],
  };
}

/** The column of dyed fluid that fills the sheath behind the needle's hub. */
function fluid(): MeshData {
  const r = NEEDLE.sheathRadius - 0.016;
  const start = NEEDLE.length + 0.22;
  return creaseNormals(
    lathe(
      [
        [0, start],
        [r - 0.012, start],
        [r, start + 0.02],
        [r, TOOL_LENGTH],
      ],
      14,
    ),
  );
}

/** The slant is a plane through the wall: the point lies at -z, the heel `bevelLength` further back at +z. */
function hollowPoint(segments: number): MeshData {
  const { radius, bevelLength } = NEEDLE;
  const bore = radius * 0.62;
  const slant = (points: Vec3[]): Vec3[] =>
    points.map(([x, , z]) => [x, (bevelLength * (z + radius)) / (2 * radius), z]);
  const back = NEEDLE.length + 0.3;
  return creaseNormals(
    loft([
      ring(bore, bevelLength + 0.12, segments),
      slant(ring(bore, 0, segments)),
      slant(ring(radius, 0, segments)),
      ring(radius, bevelLength + 0.02, segments),
      ring(radius, back, segments),
    ]),
    50,
  );
}

/** Steel hub that guides the needle at the mouth of its sheath and holds it inside. */
function ferrule(): MeshData {
  const { radius, sheathRadius, length } = NEEDLE;
  return creaseNormals(
    lathe(
      [
        [radius, length - 0.03],
        [radius + 0.008, length - 0.03],
        [sheathRadius - 0.014, length - 0.012],
        [sheathRadius - 0.014, length + 0.16],
        [radius, length + 0.24],
      ],
      18,
    ),
  );
}
