import { creaseNormals } from '../mesh/creaseNormals';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import type { MeshData } from '../mesh/meshData';
import type { Detail } from '../detail';
import { TOOL_LENGTH } from './dimensions';

/** Sides of a light sheath. */
export const LIGHT_SIDES = 6;

/**
 * A plastic sheath from `start` back to the end of the tool, its mouth rounded and open.
 * @param radius outside, cm
 * @param bore inside, cm
 */
export function sheath(radius: number, bore: number, start: number, detail: Detail): MeshData {
  if (detail === 'light') {
    const tube: ProfilePoint[] = [
      [bore, start],
      [radius, start],
      [radius, TOOL_LENGTH],
    ];
    return creaseNormals(lathe(tube, LIGHT_SIDES), 70);
  }
  const round = Math.min(0.02, (radius - bore) / 2);
  const profile: ProfilePoint[] = [
    [bore, start + 0.12],
    [bore, start + round * 0.5],
    [bore + round * 0.6, start],
    [radius - round, start],
    [radius - round * 0.3, start + round * 0.3],
    [radius, start + round],
    [radius, start + 2],
    [radius, TOOL_LENGTH],
  ];
  return creaseNormals(lathe(profile, 24), 50);
}

/** A sheath wound from steel wire, seen as fine rounded turns, for the last `length` cm; behind them it is smooth. */
export function coiledSheath(radius: number, start: number, length: number): MeshData {
  const pitch = 0.05;
  const turns = Math.round(length / pitch);
  const profile: ProfilePoint[] = [
    [0, start],
    [radius - 0.018, start],
  ];
  for (let i = 0; i < turns; i++) {
    const y = start + i * pitch;
    profile.push([radius, y + pitch * 0.35], [radius, y + pitch * 0.65], [radius - 0.018, y + pitch]);
  }
  return creaseNormals(lathe(profile, 16), 70);
}
