import { mix } from '../../math/interpolate';
import type { WorldPoint } from '../coordinates';
import type { TubePoint } from './tubes';

/**
 * The diaphragm [D]: a sheet from the hiatus (38.5 cm, S69 [V2]) to the rim of the ribs, with a dome on either side, and
 * the two crura that embrace the esophagus and run down along the spine.
 */
export const HIATUS = { x: -0.3, y: 1.5, z: -0.1, radius: 1.3 } as const;
export const RIM = { x: -1.9, z: 0.2, halfWidth: 14.2, halfDepth: 9.4 } as const;

const bell = (dx: number, dz: number): number => Math.exp(-(dx * dx + dz * dz));

/** Height the sheet would have far from the rim. */
const vault = (x: number, z: number): number =>
  2.9 + 3.6 * bell((x + 8.2) / 5, z / 5.5) + 3.1 * bell((x - 6) / 4.8, (z - 0.3) / 5.2);

/** Height of the rim: high in front (breastbone), low at the sides and behind. */
const rimHeight = (angle: number): number => -5.5 + 3.6 * Math.max(0, Math.cos(angle)) ** 2;

/**
 * A point of the sheet. @param share 0 at the hiatus, 1 at the rim.
 * @param angle from the front, clockwise seen from above, radians.
 */
export function diaphragmPoint(share: number, angle: number, out: WorldPoint): WorldPoint {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const x = mix(HIATUS.x + HIATUS.radius * sin, RIM.x + RIM.halfWidth * sin, share);
  const z = mix(HIATUS.z + HIATUS.radius * cos, RIM.z + RIM.halfDepth * cos, share);
  const vaulted = rimHeight(angle) + (vault(x, z) - rimHeight(angle)) * (1 - share ** 3.2);
  out.x = x;
  out.y = mix(HIATUS.y, vaulted, Math.min(1, share / 0.16) ** 0.7);
  out.z = z;
  return out;
}

const at = (x: number, y: number, z: number, radiusCm: number): TubePoint => ({ x, y, z, radiusCm });

/** The crura: from in front of the hiatus round either side of it, down to the spine. */
export const CRURA: readonly (readonly TubePoint[])[] = [
  [
    at(-0.3, 2.2, 1.5, 0.3),
    at(-1.5, 2, 0.8, 0.42),
    at(-2.1, 1.4, -0.8, 0.5),
    at(-2.2, -0.4, -2.6, 0.55),
    at(-2.7, -4, -3.9, 0.5),
    at(-3, -9, -4.2, 0.35),
  ],
  [
    at(-0.3, 2.2, 1.5, 0.3),
    at(1, 2, 0.8, 0.42),
    at(1.6, 1.4, -0.8, 0.5),
    at(1.2, -0.4, -2.6, 0.5),
    at(0.5, -4, -3.4, 0.45),
    at(0, -8, -3.6, 0.3),
  ],
];
