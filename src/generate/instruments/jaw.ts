import { creaseNormals } from '../mesh/creaseNormals';
import { loft } from '../mesh/loft';
import type { MeshData, Vec3 } from '../mesh/meshData';
import type { Detail } from '../detail';
import { FORCEPS } from './dimensions';

/** Depth of the closed jaw, cm; what is left of it at tip and hinge; and the wall round its cup. */
const HEIGHT = 0.084;
const WALL = 0.02;
/** The cup ends here, as a share of the jaw from its tip. */
const CUP_END = 0.68;
const GRID = { full: { stations: 19, arc: 9 }, light: { stations: 4, arc: 3 } } as const;

/**
 * One jaw, hinge at the origin, pointing to -y, on the +z side: a spoon whose hollow faces its partner, teeth along its
 * rim.
 */
export function jaw(detail: Detail): MeshData {
  const { stations, arc } = GRID[detail];
  const sections = Array.from({ length: stations }, (_, i) => {
    const u = i / (stations - 1);
    const tooth = detail === 'full' && u < CUP_END && i % 2 === 1 ? 0.013 : 0.003;
    return section(u, tooth, arc, detail === 'full');
  });
  return creaseNormals(loft(sections, { capStart: true, capEnd: true }), 34);
}

/** Section at a share of the length from the tip: over the back, then along the hollow from rim to rim. */
function section(u: number, rim: number, arc: number, hollow: boolean): Vec3[] {
  const y = -FORCEPS.jawLength + (FORCEPS.jawLength + 0.03) * u;
  // Full width soon behind a rounded tip, narrower at the hinge where it passes between the cheeks.
  const tip = Math.sqrt(1 - (1 - Math.min(1, u / 0.3)) ** 2);
  const neck = u < CUP_END ? 1 : 1 - 0.38 * Math.min(1, (u - CUP_END) / 0.2);
  const half = (FORCEPS.jawWidth / 2) * Math.max(0.3, tip) * neck;
  const height = HEIGHT * Math.max(0.4, tip) * (u < CUP_END ? 1 : 1 - 0.15 * ((u - CUP_END) / (1 - CUP_END)));
  const cup = hollow && u > 0.08 && u < CUP_END ? Math.min(1, (u - 0.08) / 0.12, (CUP_END - u) / 0.12) : 0;
  const deep = Math.max(0, height - WALL - rim) * cup;
  const points: Vec3[] = [];
  for (let j = 0; j < arc; j++) {
    const a = (Math.PI * j) / (arc - 1) - Math.PI / 2;
    points.push([half * Math.sin(a), y, rim + (height - rim) * Math.cos(a)]);
  }
  const inner = Math.max(half * 0.3, half - WALL);
  for (let j = 0; j < arc; j++) {
    const a = Math.PI / 2 - (Math.PI * j) / (arc - 1);
    points.push([inner * Math.sin(a), y, rim + deep * Math.cos(a)]);
  }
  return points;
}
