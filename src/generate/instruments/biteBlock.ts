import type { Detail } from '../detail';
import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import type { MeshData, Vec3 } from '../mesh/meshData';
import { turned } from '../mesh/place';
import { MATERIALS } from './materials';

/**
 * The plastic ring between the teeth that the endoscope enters through [U, schematic]: opening 3.2 x 2.6 cm, 1.2 cm deep,
 * a rounded flange in front of the lips. Axes of all that stands at the mouth: x patient's left, y up, z out of the
 * mouth; z = 0 at the incisors.
 */
export const BITE_BLOCK = { halfWidth: 1.6, halfHeight: 1.3, depth: 1.2, flange: 0.6 } as const;

/** Out from the opening's edge, and out of the mouth, cm. */
export type OvalProfilePoint = readonly [out: number, z: number];

/** A ring of one profile round an oval of these half axes; the solid lies on the left of the profile, as in `lathe`. */
export function ovalRing(
  halfWidth: number,
  halfHeight: number,
  segments: number,
  profileAt: (angle: number) => readonly OvalProfilePoint[],
): MeshData {
  const rings = profileAt(0).map((_, i): Vec3[] =>
    Array.from({ length: segments }, (__, j): Vec3 => {
      const angle = (2 * Math.PI * j) / segments;
      const [out, z] = profileAt(angle)[i]!;
      return [(halfWidth + out) * Math.sin(angle), z, (halfHeight + out) * Math.cos(angle)];
    }),
  );
  // Lofts stand on y; here they look out of the mouth, angle 0 downward.
  return turned(creaseNormals(loft(rings), 80), 'x', Math.PI / 2);
}

/** The bite ring as a part: from its inner end round the flange and back through the opening. */
export function biteBlock(detail: Detail): Part {
  const { halfWidth, halfHeight } = BITE_BLOCK;
  const [profile, segments] = detail === 'full' ? [FULL, 32] : [LIGHT, 12];
  const mesh = ovalRing(halfWidth, halfHeight, segments, () => profile);
  return { name: 'biteBlock', areas: [{ material: MATERIALS.biteBlock, mesh }] };
}

const { depth, flange } = BITE_BLOCK;
/** The inner end narrows to stand within the organ's first ring, so that nothing shows between them. */
const INNER = -0.08;
const FULL: readonly OvalProfilePoint[] = [
  [INNER, 0.06],
  [0, -0.05],
  [0.18, 0.06],
  [0.18, depth - 0.45],
  [flange - 0.1, depth - 0.38],
  [flange - 0.01, depth - 0.31],
  [flange - 0.02, depth - 0.2],
  [flange - 0.14, depth - 0.12],
  [0.2, depth - 0.02],
  [0.1, depth],
  [0.03, depth - 0.04],
  [0, depth - 0.14],
  [INNER, 0.06],
];
const LIGHT: readonly OvalProfilePoint[] = [
  [0.18, 0],
  [0.18, depth - 0.4],
  [flange, depth - 0.28],
  [0.06, depth],
  [INNER, 0],
  [0.18, 0],
];
