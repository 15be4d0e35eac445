import type { MeshData, Surface, Vec3 } from './meshData';

/**
 * Gives a surface its normals: faces that meet at less than `creaseDegrees` shade as one, sharper edges stay edges
 * (their vertices are split). Triangles without area are dropped. Each face counts by its angle at the vertex, so that
 * the diagonal that happens to split a quad leaves no trace in the shading.
 *
 * A cube -> 24 vertices at 40 degrees, 8 at 180.
 */
export function creaseNormals(surface: Surface, creaseDegrees = 40): MeshData {
  const cosine = Math.cos((creaseDegrees * Math.PI) / 180);
  const faces = solidFaces(surface);
  const meeting = new Map<string, Face[]>();
  for (const face of faces) {
    for (const corner of face.corners) {
      const key = keyOf(surface.positions[corner] as Vec3);
      const list = meeting.get(key);
      if (list) list.push(face);
      else meeting.set(key, [face]);
    }
  }
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const known = new Map<string, number>();
  for (const face of faces) {
    for (const corner of face.corners) {
      const point = surface.positions[corner] as Vec3;
      const sum: [number, number, number] = [0, 0, 0];
      for (const other of meeting.get(keyOf(point)) as Face[]) {
        if (dot(face.normal, other.normal) < cosine) continue;
        const weight = angleAt(other, point, surface);
        for (let k = 0; k < 3; k++) sum[k as 0] += other.normal[k as 0] * weight;
      }
      const length = Math.hypot(...sum);
      const normal: Vec3 = [sum[0] / length, sum[1] / length, sum[2] / length];
      const key = `${keyOf(point)}|${keyOf(normal, 1e3)}`;
      let index = known.get(key);
      if (index === undefined) {
        index = positions.length / 3;
        known.set(key, index);
        positions.push(...point);
        normals.push(...normal);
      }
      indices.push(index);
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
    attributes: [],
  };
}

interface Face {
  readonly corners: readonly [number, number, number];
  readonly normal: Vec3;
}

/** The face's inner angle at the corner that stands at `point`, radians. */
function angleAt(face: Face, point: Vec3, surface: Surface): number {
  const key = keyOf(point);
  const corners = face.corners.map((corner) => surface.positions[corner] as Vec3);
  const at = corners.findIndex((corner) => keyOf(corner) === key);
  const u = minus(corners[(at + 1) % 3] as Vec3, point);
  const v = minus(corners[(at + 2) % 3] as Vec3, point);
  return Math.acos(Math.min(1, Math.max(-1, dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v)))));
}

function solidFaces(surface: Surface): Face[] {
  const faces: Face[] = [];
  for (let i = 0; i + 2 < surface.indices.length; i += 3) {
    const corners = [surface.indices[i], surface.indices[i + 1], surface.indices[i + 2]] as [
      number,
      number,
      number,
    ];
    const [a, b, c] = corners.map((corner) => surface.positions[corner] as Vec3) as [Vec3, Vec3, Vec3];
    const u = minus(b, a);
    const v = minus(c, a);
    const n: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const area = Math.hypot(...n) / 2;
    // 1e-9 cm2: far below the smallest real face of a tool, far above rounding.
    if (area < 1e-9) continue;
    faces.push({ corners, normal: [n[0] / (2 * area), n[1] / (2 * area), n[2] / (2 * area)] });
  }
  return faces;
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const keyOf = (p: Vec3, scale = 1e5): string =>
  `${Math.round(p[0] * scale)},${Math.round(p[1] * scale)},${Math.round(p[2] * scale)}`;
