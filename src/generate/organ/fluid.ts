import { BOUNDARY } from '../../organ/coordinates';
import { boundaryPoint, createDirections, directionsAt } from '../../organ/shape';
import type { MeshData } from '../mesh/meshData';
import { gridMesh } from './grid';
import { RESTING } from './wall';
import type { Detail } from '../detail';

const ROWS = { full: 40, light: 13 } as const;
const COLUMNS = { full: 33, light: 12 } as const;
/** Where the fluid stands in the resting file, cm. */
const TOP_CM = 33;
const BOTTOM_CM = 38.6;

/**
 * A body of fluid: side rows between two rows on the axis, which close it above and below.
 * `_ORGAN` x is the share of its length here, z the share of the lumen's radius.
 */
export function fluidBody(detail: Detail): MeshData {
  const rows = ROWS[detail];
  const columns = COLUMNS[detail];
  return gridMesh(
    rows,
    columns,
    (row, column) => {
      const along = Math.min(1, Math.max(0, (row - 1) / (rows - 3)));
      const radius = row === 0 || row === rows - 1 ? 0 : 1;
      const share = column / (columns - 1);
      const s = TOP_CM + (BOTTOM_CM - TOP_CM) * along;
      const { center } = directionsAt(s, share * 2 * Math.PI, createDirections());
      const wall = boundaryPoint(s, share * 2 * Math.PI, BOUNDARY.lumen, RESTING, { x: 0, y: 0, z: 0 });
      const mixed = (c: number, w: number): number => c + (w - c) * radius * 0.96;
      return {
        position: [mixed(center.x, wall.x), mixed(center.y, wall.y), mixed(center.z, wall.z)],
        organ: [along, share, radius, 0],
      };
    },
    false,
  );
}
