import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { extrude, roundedOutline, type OutlinePoint } from '../mesh/extrude';
import { lathe } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import type { Detail } from '../detail';
import { KNIFE, TOOL_LENGTH } from './dimensions';
import { MATERIALS } from './materials';
import { sheath } from './sheath';

/** Triangle-tip knife: a plate square to its wire hooks and lifts the circular fibers. */
export function knife(detail: Detail): Part {
  const tube = {
    material: MATERIALS.knifeSheath,
    mesh: sheath(KNIFE.sheathRadius, 0.045, KNIFE.length, detail),
  };
  const blade = { material: MATERIALS.steel, mesh: merge([plate(detail), wire(detail)]) };
  if (detail === 'light') return { name: 'knife', areas: [tube, blade] };
  return { name: 'knife', areas: [tube, blade, { material: MATERIALS.darkSteel, mesh: stop() }] };
}

function plate(detail: Detail): MeshData {
  // Corners on a circle: a side of 1.7 mm needs a radius of side / sqrt(3); rounding takes a little off.
  const radius = (KNIFE.plateSize / Math.sqrt(3)) * 1.08;
  const corners = [0, 1, 2].map((i): OutlinePoint => {
    const a = (2 * Math.PI * i) / 3;
    return [radius * Math.sin(a), radius * Math.cos(a)];
  });
  const outline = detail === 'full' ? roundedOutline(corners, 0.016, 4) : corners;
  return creaseNormals(extrude(outline, 0, KNIFE.plateThickness, 0.006), 30);
}

function wire(detail: Detail): MeshData {
  const { wireRadius: r, plateThickness, length } = KNIFE;
  return creaseNormals(
    lathe(
      [
        [r + 0.012, plateThickness - 0.002],
        [r, plateThickness + 0.025],
        [r, length + 0.2],
      ],
      detail === 'full' ? 16 : 5,
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
        [0.024, y - 0.03],
        [0.052, y - 0.03],
        [0.064, y - 0.018],
        [0.064, y + 0.01],
        [0.044, Math.min(y + 0.02, TOOL_LENGTH)],
      ],
      18,
    ),
  );
}
