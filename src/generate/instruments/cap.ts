import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import { CAP, METAL_SEGMENTS, SCOPE } from './dimensions';
import { MATERIALS } from './materials';

/** The transparent hood on the tip: it holds the mucosal flap off the lens. A closed solid, so that its wall has a thickness. */
export function cap(): Part {
  const wall = 0.055;
  const mouth = -CAP.protrusion;
  const profile: ProfilePoint[] = [
    // From the inner rim of the mouth, round its lip, up the outside, down the inside past a ledge that stops at the face.
    [CAP.outerRadius - wall - 0.012, mouth + 0.03],
    [CAP.outerRadius - wall + 0.006, mouth + 0.006],
    [CAP.outerRadius - wall / 2, mouth],
    [CAP.outerRadius - 0.008, mouth + 0.008],
    [CAP.outerRadius, mouth + 0.035],
    [CAP.outerRadius, CAP.grip * 0.5],
    [CAP.outerRadius - 0.03, CAP.grip * 0.8],
    [SCOPE.radius + 0.03, CAP.grip - 0.01],
    [SCOPE.radius + 0.016, CAP.grip],
    [SCOPE.radius + 0.004, CAP.grip - 0.01],
    [SCOPE.radius + 0.004, -0.006],
    [SCOPE.radius - 0.02, -0.012],
    [SCOPE.radius - 0.02, -0.03],
    [CAP.outerRadius - wall - 0.012, -0.07],
    [CAP.outerRadius - wall - 0.012, mouth + 0.03],
  ];
  return {
    name: 'cap',
    areas: [{ material: MATERIALS.cap, mesh: creaseNormals(lathe(profile, METAL_SEGMENTS), 50) }],
  };
}
