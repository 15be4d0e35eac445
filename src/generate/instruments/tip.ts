import type { MaterialSpec, Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { lathe } from '../mesh/lathe';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { moved, turned } from '../mesh/place';
import { ring } from '../mesh/ring';
import type { Detail } from '../detail';
import { clockDirection, METAL_SEGMENTS, SCOPE } from './dimensions';
import { MATERIALS } from './materials';
import { collar, disc, dome, nozzleHood, objective, rim, windowRing } from './tipParts';

/** Where things sit on the distal face: hour of the picture's clock and distance from the axis, cm. */
interface Seat {
  readonly hour: number;
  readonly offset: number;
}
const LENS = { hour: 1, offset: 0.155, radius: 0.14 };
const LIGHT_GUIDES = [
  { hour: 10, offset: 0.31, radius: 0.082 },
  { hour: 4, offset: 0.305, radius: 0.082 },
];
const NOZZLE = { hour: 2.3, offset: 0.355 };
const CHANNEL = { hour: SCOPE.channelClock, offset: SCOPE.channelOffset };

/**
 * The rigid end of the endoscope: distal face with objective lens, two light guides, water and air nozzle and the mouth of
 * the working channel. Empty nodes `channelMouth` and `lens` say where a tool leaves it and where its eye is.
 */
export function tip(detail: Detail): Part {
  const channel = place(CHANNEL);
  const lens = place(LENS);
  return {
    name: 'tip',
    areas: detail === 'full' ? fullAreas() : lightAreas(),
    children: [
      {
        name: 'channelMouth',
        translation: [channel[0], 0, channel[1]],
        extras: { radiusCm: SCOPE.channelRadius },
      },
      { name: 'lens', translation: [lens[0], -0.04, lens[1]] },
    ],
  };
}

type Areas = { material: MaterialSpec; mesh: MeshData }[];

function fullAreas(): Areas {
  const { glass, coating, barrel } = objective(LENS.radius);
  const [lensX, lensZ] = place(LENS);
  const [nozzleX, nozzleZ] = place(NOZZLE);
  const facingLens = Math.atan2(lensX - nozzleX, lensZ - nozzleZ);
  return [
    { material: MATERIALS.distalFace, mesh: face() },
    { material: MATERIALS.channelBore, mesh: bore() },
    { material: MATERIALS.bezel, mesh: on(barrel, LENS) },
    { material: MATERIALS.lensGlass, mesh: on(glass, LENS) },
    { material: MATERIALS.lensCoating, mesh: on(coating, LENS) },
    {
      material: MATERIALS.lightGuide,
      mesh: merge(LIGHT_GUIDES.map((g) => on(dome(g.radius, 0.004, 0.012), g))),
    },
    {
      material: MATERIALS.steel,
      mesh: merge([
        rim(METAL_SEGMENTS),
        on(collar(SCOPE.channelRadius), CHANNEL),
        ...LIGHT_GUIDES.map((g) => on(windowRing(g.radius, 0.016, 0.01), g)),
        on(turned(nozzleHood(), 'y', facingLens), NOZZLE),
      ]),
    },
  ];
}

/** What a processor can afford: the same places as flat discs. */
function lightAreas(): Areas {
  const sides = 10;
  return [
    {
      material: MATERIALS.distalFace,
      mesh: creaseNormals(
        lathe(
          [
            [0, 0],
            [SCOPE.radius - 0.03, 0],
            [SCOPE.radius, 0.046],
            [SCOPE.radius - 0.02, 0.1],
          ],
          sides,
        ),
      ),
    },
    {
      material: MATERIALS.lensGlass,
      mesh: merge([
        on(disc(LENS.radius, 0.02, sides), LENS),
        on(disc(SCOPE.channelRadius, 0.006, sides), CHANNEL),
      ]),
    },
    {
      material: MATERIALS.lightGuide,
      mesh: merge(LIGHT_GUIDES.map((g) => on(disc(g.radius, 0.01, 6), g))),
    },
  ];
}

function place({ hour, offset }: Seat): readonly [number, number] {
  const [x, z] = clockDirection(hour);
  return [x * offset, z * offset];
}

function on(mesh: MeshData, seat: Seat): MeshData {
  const [x, z] = place(seat);
  return moved(mesh, x, 0, z);
}

/** The dark face with a real hole in it, up to the metal rim, and a skirt that reaches into the shaft. */
function face(): MeshData {
  const r = SCOPE.radius;
  const channel = place(CHANNEL);
  return creaseNormals(
    loft([
      ring(SCOPE.channelRadius, 0.03, METAL_SEGMENTS, channel),
      ring(SCOPE.channelRadius, 0, METAL_SEGMENTS, channel),
      ring(r - 0.05, 0, METAL_SEGMENTS),
      ring(r - 0.04, 0.02, METAL_SEGMENTS),
    ]),
  );
}

/** Inside of the working channel, dark. */
function bore(): MeshData {
  const r = SCOPE.channelRadius;
  const channel = place(CHANNEL);
  const walls = loft([ring(r, 0.7, 20, channel), ring(r, 0.02, 20, channel)]);
  const floor = loft([ring(0, 0.6, 20, channel), ring(r, 0.6, 20, channel)]);
  return merge([creaseNormals(walls), creaseNormals(floor)]);
}
