import type { Detail } from '../detail';
import { BOUNDARY, LAYERS, type BoundaryName } from '../../organ/coordinates';
import {
  LUMEN_COLUMNS,
  TUNNEL_SHEET_CM,
  depthToShare,
  rowWarp,
  shareToDepth,
  type RowWarp,
} from '../../organ/grid';
import { mix } from '../../math/interpolate';
import { boundaryPoint } from '../../organ/shape';
import { PATCH_END_CM } from '../../organ/stomach';
import { restingTissue } from '../../organ/tissue';
import type { MeshData } from '../mesh/meshData';
import { gridMesh, type GridVertex } from './grid';

/** The organ at rest, its lumen open enough to be seen in any viewer. */
export const RESTING = { ...restingTissue(), lesRadiusCm: 0.3 };
/** Rows stand dense where the procedure works, and close enough on the stomach that its outline stays round. */
const WARP: RowWarp = { ...rowWarp(RESTING.entryCm), share: [0, 0.13, 0.73, 1] };
/** Down to here the lumen has rows of its own, because mouth and throat have a shape inside, cm. */
const THROAT_CM = 16;
const THROAT_SHARE = depthToShare(WARP, THROAT_CM);

/** The tunnel's surfaces are modelled over this half arc: wherever a case may put them. */
const TUNNEL_HALF_ARC = 1.3;

/** `light`: for machines without a graphics card, where every triangle is drawn by the processor. */

const DENSITY = {
  full: {
    rows: 270,
    throatRows: 40,
    lumenColumns: LUMEN_COLUMNS.full,
    outerRows: 150,
    outerColumns: 53,
    tunnelRows: 150,
    tunnelColumns: 27,
  },
  light: {
    rows: 91,
    throatRows: 14,
    lumenColumns: LUMEN_COLUMNS.light,
    outerRows: 50,
    outerColumns: 14,
    tunnelRows: 36,
    tunnelColumns: 9,
  },
} as const satisfies Record<Detail, object>;

/** Depth of a row of the outside, which is plain at the throat, cm. */
const outerDepth = (row: number, rows: number): number => shareToDepth(WARP, row / (rows - 1));

/** Depth of a row of the lumen and of the cut faces, cm. */
function lumenDepth(row: number, detail: Detail): number {
  const { rows, throatRows } = DENSITY[detail];
  if (row < throatRows) return (THROAT_CM * row) / throatRows;
  return shareToDepth(WARP, mix(THROAT_SHARE, 1, (row - throatRows) / (rows - 1 - throatRows)));
}

/** Vertex on a boundary at (s, theta); `share` is where it stands on the visible arc. */
export function wallVertex(s: number, theta: number, share: number, boundary: number, layer = 0): GridVertex {
  const point = boundaryPoint(s, theta, boundary, RESTING, { x: 0, y: 0, z: 0 });
  return {
    position: [point.x, point.y, point.z],
    organ: [Math.min(1, s / PATCH_END_CM), share, boundary / 8, layer / 8],
  };
}

/** The whole patch, from the mouth to the pylorus, on one boundary. */
export function patch(boundary: BoundaryName, detail: Detail): MeshData {
  const lumen = boundary === 'lumen';
  const density = DENSITY[detail];
  const rows = lumen ? density.rows : density.outerRows;
  const columns = lumen ? density.lumenColumns : density.outerColumns;
  return gridMesh(
    rows,
    columns,
    (row, column) => {
      const share = column / (columns - 1);
      const s = lumen ? lumenDepth(row, detail) : outerDepth(row, rows);
      return wallVertex(s, share * 2 * Math.PI, share, BOUNDARY[boundary]);
    },
    lumen,
  );
}

/** Roof or floor of the tunnel. */
export function tunnelSheet(boundary: 'tunnelRoof' | 'tunnelFloor', detail: Detail): MeshData {
  const { tunnelRows: rows, tunnelColumns: columns } = DENSITY[detail];
  return gridMesh(
    rows,
    columns,
    (row, column) => {
      const share = column / (columns - 1);
      const s = TUNNEL_SHEET_CM.from + ((TUNNEL_SHEET_CM.to - TUNNEL_SHEET_CM.from) * row) / (rows - 1);
      const theta = RESTING.workTheta + (2 * share - 1) * TUNNEL_HALF_ARC;
      return wallVertex(s, theta, share, BOUNDARY[boundary]);
    },
    boundary === 'tunnelFloor',
  );
}

/**
 * A cut across the wall along the organ, one strip a layer, each with its own two rows of vertices so that color
 * changes hard at the boundary. The tunnel has no strip: it is air.
 * @param theta where the face lies in the resting file. @param faces the side of growing theta it is seen from.
 */
export function cutFace(theta: number, faces: 'clockwise' | 'counterclockwise', detail: Detail): MeshData[] {
  const { rows } = DENSITY[detail];
  return LAYERS.flatMap((layer, index) => {
    if (layer === 'tunnel') return [];
    const strip = gridMesh(
      rows,
      2,
      (row, column) => wallVertex(lumenDepth(row, detail), theta, 0, index + column, index),
      faces === 'clockwise',
    );
    return [strip];
  });
}
