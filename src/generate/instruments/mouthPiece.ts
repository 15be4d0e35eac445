import { bump } from '../../math/interpolate';
import { CENTER, FRAME_SIZE, readFrame } from '../../organ/frames';
import type { Detail } from '../detail';
import type { MaterialSpec, Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import type { Surface, Vec3 } from '../mesh/meshData';
import { BITE_BLOCK, biteBlock, ovalRing, type OvalProfilePoint } from './biteBlock';

const LIP: MaterialSpec = { name: 'lip', color: 0xb8645c, roughness: 0.42, metallic: 0 };
const SKIN: MaterialSpec = { name: 'skin', color: 0xd9a88f, roughness: 0.62, metallic: 0 };
const TOOTH: MaterialSpec = { name: 'tooth', color: 0xf2ead8, roughness: 0.25, metallic: 0 };

/**
 * What the endoscope's camera meets before the organ begins: bite ring, lips round it, the edge of the upper teeth
 * behind it. The node stands where the organ's path begins, in the organ's world.
 */
export function mouthPiece(detail: Detail): Part {
  const mouth = new Float64Array(FRAME_SIZE);
  readFrame(0, mouth);
  return {
    name: 'mouthPiece',
    translation: [mouth[CENTER]!, mouth[CENTER + 1]!, mouth[CENTER + 2]!],
    children: [biteBlock(detail), lips(detail), upperTeeth(detail)],
  };
}

/** Middle of the lips: out from the ring's opening, out of the mouth, cm. */
const LIP_OUT = 0.78;
const LIP_Z = 0.7;

/** Soft lips, fuller in the middle than at the corners, notched under the nose, and the skin they go over into. */
function lips(detail: Detail): Part {
  const [steps, segments] = detail === 'full' ? [5, 32] : [3, 12];
  const thickness = (angle: number): number =>
    0.28 + 0.16 * Math.cos(angle) ** 2 - 0.09 * bump(Math.PI, 0.35, angle);
  /** Point of the lip's roundness: 0 behind on the ring's side, 1 on the skin's. */
  const onLip = (angle: number, share: number): OvalProfilePoint => {
    const turn = Math.PI * (1.15 - 1.2 * share);
    const r = thickness(angle);
    return [LIP_OUT + r * Math.cos(turn), LIP_Z + r * Math.sin(turn)];
  };
  const vermilion = (angle: number): OvalProfilePoint[] =>
    Array.from({ length: steps + 1 }, (_, i) => onLip(angle, i / steps)).reverse();
  const skin = (angle: number): OvalProfilePoint[] => {
    const [out, z] = onLip(angle, 1);
    const rows: OvalProfilePoint[] = [
      [out + 1.1, z - 0.35],
      [out + 0.3, z + 0.02],
      [out, z],
    ];
    return detail === 'full' ? rows : [rows[0]!, rows[2]!];
  };
  const { halfWidth, halfHeight } = BITE_BLOCK;
  return {
    name: 'lips',
    areas: [
      { material: LIP, mesh: ovalRing(halfWidth, halfHeight, segments, vermilion) },
      { material: SKIN, mesh: ovalRing(halfWidth, halfHeight, segments, skin) },
    ],
  };
}

/** Width of a tooth round the arch, radians; the arch's radius and how far its edge stands in, cm. */
const TOOTH_ANGLE = 0.34;
const TEETH = 6;
const ARCH_CM = 1.5;
const EDGE_CM = 1.12;

/** A row of teeth as one rounded band from the arch down to a scalloped edge, thick enough to be seen from below. */
function upperTeeth(detail: Detail): Part {
  const each = detail === 'full' ? 5 : 2;
  const columns = TEETH * each + 1;
  const positions: Vec3[] = [];
  for (let i = 0; i < columns; i++) {
    const angle = (i / (columns - 1) - 0.5) * TEETH * TOOTH_ANGLE;
    // 0 in the middle of a tooth, 1 where two meet.
    const seam = Math.abs(((i % each) / each) * 2 - 1) ** 6;
    const edge = EDGE_CM + 0.07 * seam + 0.03 * Math.abs(angle);
    const back = 0.06 * seam;
    for (const [radius, z] of [
      [ARCH_CM, -0.02 - back],
      [edge, -0.04 - back],
      [edge + 0.02, -0.16],
      [ARCH_CM, -0.24],
    ] as const) {
      positions.push([radius * Math.sin(angle), radius * Math.cos(angle), z]);
    }
  }
  const indices: number[] = [];
  for (let i = 0; i + 1 < columns; i++) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [i * 4 + k, i * 4 + 4 + k];
      indices.push(a, a + 1, b, b, a + 1, b + 1);
    }
  }
  const band: Surface = { positions, indices };
  return { name: 'upperTeeth', areas: [{ material: TOOTH, mesh: creaseNormals(band, 60) }] };
}
