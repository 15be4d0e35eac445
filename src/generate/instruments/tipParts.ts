import { creaseNormals } from '../mesh/creaseNormals';
import { bevelBox } from '../mesh/extrude';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { moved } from '../mesh/place';
import { SCOPE } from './dimensions';

/** Pieces of the distal face, each about its own axis; the face lies at y = 0 and looks toward -y. Lengths in cm. */

/** The metal edge of the tip, rounded, standing a hair before the face it holds. */
export function rim(segments: number): MeshData {
  const r = SCOPE.radius;
  return creaseNormals(
    lathe(
      [
        [r - 0.052, 0.012],
        [r - 0.052, -0.004],
        [r - 0.046, -0.008],
        [r - 0.032, -0.007],
        [r - 0.014, 0.004],
        [r - 0.004, 0.022],
        [r, 0.048],
        [r - 0.012, 0.1],
        [r - 0.012, 0.3],
      ],
      segments,
    ),
    45,
  );
}

/** Objective: a black barrel stepping inwards, and behind it the front lens, its coating caught in one ring. */
export function objective(radius: number): { glass: MeshData; coating: MeshData; barrel: MeshData } {
  const segments = 28;
  const glassRadius = radius * 0.78;
  const at = (share: number): ProfilePoint => {
    const a = (share * Math.PI) / 2;
    return [glassRadius * Math.sin(a), -0.012 - 0.03 * Math.cos(a)];
  };
  const bowl = (shares: readonly number[]): MeshData => creaseNormals(lathe(shares.map(at), segments), 60);
  const barrel: ProfilePoint[] = [
    [glassRadius - 0.002, -0.004],
    [glassRadius + 0.004, -0.016],
    [glassRadius + 0.012, -0.018],
    [glassRadius + 0.016, -0.034],
    [radius, -0.038],
    [radius + 0.02, -0.03],
    [radius + 0.028, 0.002],
  ];
  return {
    glass: merge([bowl([0, 0.14, 0.28, 0.4]), bowl([0.6, 0.8, 1])]),
    coating: bowl([0.4, 0.5, 0.6]),
    barrel: creaseNormals(lathe(barrel, segments), 30),
  };
}

/** A window bulging `rise` beyond its rim, which stands `base` in front of the face. */
export function dome(radius: number, base: number, rise: number): MeshData {
  const steps = 4;
  const profile = Array.from({ length: steps + 1 }, (_, i): ProfilePoint => {
    const a = ((i / steps) * Math.PI) / 2;
    return [radius * Math.sin(a), -base - rise * Math.cos(a)];
  });
  return creaseNormals(lathe(profile, 20), 60);
}

/** A flat disc of few sides, `height` in front of the face. */
export const disc = (radius: number, height: number, sides: number): MeshData =>
  creaseNormals(
    lathe(
      [
        [0, -height],
        [radius, -height],
      ],
      sides,
    ),
  );

/** A raised metal ring round a window of `radius`. */
export const windowRing = (radius: number, width: number, height: number): MeshData =>
  creaseNormals(
    lathe(
      [
        [radius - 0.004, 0],
        [radius, -height],
        [radius + width * 0.5, -height],
        [radius + width, 0.002],
      ],
      24,
    ),
    30,
  );

/** Thin steel sleeve at the mouth of the working channel. */
export const collar = (radius: number): MeshData =>
  creaseNormals(
    lathe(
      [
        [radius - 0.014, 0.08],
        [radius - 0.014, 0],
        [radius - 0.007, -0.009],
        [radius + 0.008, -0.009],
        [radius + 0.018, 0.002],
      ],
      28,
    ),
    50,
  );

/** The small hood that washes the lens, its slit toward +z. */
export function nozzleHood(): MeshData {
  return merge([
    moved(creaseNormals(bevelBox(0.12, 0.05, 0.075, 0.016), 50), 0, -0.02, -0.01),
    moved(creaseNormals(bevelBox(0.1, 0.034, 0.09, 0.014), 50), 0, -0.052, 0.012),
  ]);
}
