import type { MaterialSpec, Part } from '../gltf/part';
import type { MeshData } from '../mesh/meshData';
import { turned } from '../mesh/place';

/**
 * A pair of arms that swing about x at a common hinge. Both are modelled closed; turning each node about x by its own
 * `openRadians` (in `extras`) opens them fully, a share of it opens them in part.
 * @param arms the left and the right one, each as if it lay on the +z side, hinge at the origin, pointing to -y
 * @param hinge height of the hinge above the tool's tip, cm
 */
export function hingedPair(
  names: readonly [left: string, right: string],
  material: MaterialSpec,
  arms: readonly [left: MeshData, right: MeshData],
  hinge: number,
  openingDegrees: number,
): [Part, Part] {
  const open = (openingDegrees * Math.PI) / 180;
  // Turning by a positive angle about x carries what points to -y towards -z: the left arm is the one that opens so.
  const part = (name: string, mesh: MeshData, openRadians: number): Part => ({
    name,
    translation: [0, hinge, 0],
    extras: { openRadians },
    areas: [{ material, mesh }],
  });
  return [part(names[0], turned(arms[0], 'y', Math.PI), open), part(names[1], arms[1], -open)];
}
