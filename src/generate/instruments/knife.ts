import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { extrude, roundedOutline, type OutlinePoint } from '../mesh/extrude';
import { lathe } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { KNIFE, TOOL_LENGTH } from './dimensions';
import { MATERIALS } from './materials';
import { sheath } from './sheath';

/** Triangle-tip knife: a plate square to its wire hooks and lifts the circular fibers. */
export function knife(): Part {
  return {
    name: 'knife',
    areas: [
      { material: MATERIALS.knifeSheath, mesh: sheath(KNIFE.sheathRadius, 0.045, KNIFE.length) },
      { material: MATERIALS.steel, mesh: merge([plate(), wire()]) },
      { material: MATERIALS.darkSteel, mesh: stop() },
    ],
  };
}

function plate(): MeshData {
  // Corners on a circle: a side of 1.7 mm needs a radius of side / sqrt(3); rounding takes a little off.
  const radius = (KNIFE.plateSize / Math.sqrt(3)) * 1.12;
  const corners = [0, 1, 2].map((i): OutlinePoint => {
    const a = (2 * Math.PI * i) / 3;
    return [radius * Math.sin(a), radius * Math.cos(a)];
  });
  return creaseNormals(extrude(roundedOutline(corners, 0.04, 6), 0, KNIFE.plateThickness, 0.008), 30);
}

function wire(): MeshData {
  const { wireRadius: r, plateThickness, length } = KNIFE;
  return creaseNormals(
    lathe(
      [
        [r + 0.014, plateThickness - 0.002],
        [r + 0.004, plateThickness + 0.012],
        [r, plateThickness + 0.03],
        [r, length * 0.6],
        [r, length + 0.2],
      ],
      16,
    ),
    50,
  );
}

/** The metal stop that closes the sheath's mouth round the wire. */
function stop(): MeshData {
  const y = KNIFE.length;
  return creaseNormals(
    lathe(
      [
        [0.024, y - 0.015],
        [0.04, y - 0.015],
        [0.05, y - 0.006],
        [0.05, Math.min(y + 0.1, TOOL_LENGTH)],
      ],
      16,
    ),
  );
}
