import type { Part } from '../gltf/part';
import { creaseNormals } from '../mesh/creaseNormals';
import { bevelBox } from '../mesh/extrude';
import { lathe, type ProfilePoint } from '../mesh/lathe';
import { loft } from '../mesh/loft';
import { merge } from '../mesh/merge';
import type { MeshData } from '../mesh/meshData';
import { moved, turned } from '../mesh/place';
import { ring } from '../mesh/ring';
import { clockDirection, METAL_SEGMENTS, SCOPE } from './dimensions';
import { MATERIALS } from './materials';

const SEGMENTS = METAL_SEGMENTS;
/** Where things sit on the distal face: hour of the picture's clock and distance from the axis, cm. */
const LENS = { hour: 1, offset: 0.16, radius: 0.135 };
const LIGHT_GUIDES = [
  { hour: 10, offset: 0.33, radius: 0.075 },
  { hour: 4, offset: 0.32, radius: 0.075 },
];
const NOZZLE = { hour: 2.6, offset: 0.355 };

/**
 * The rigid end of the endoscope: distal face with objective lens, two light guides, water and air nozzle and the mouth of
 * the working channel. Empty nodes `channelMouth` and `lens` say where a tool leaves it and where its eye is.
 */
export function tip(): Part {
  const channel = place(SCOPE.channelClock, SCOPE.channelOffset);
  const lens = place(LENS.hour, LENS.offset);
  const on = (mesh: MeshData, at: { hour: number; offset: number }): MeshData => {
    const [x, z] = place(at.hour, at.offset);
    return moved(mesh, x, 0, z);
  };
  return {
    name: 'tip',
    areas: [
      { material: MATERIALS.distalFace, mesh: face(channel) },
      { material: MATERIALS.channelBore, mesh: bore(channel) },
      {
        material: MATERIALS.bezel,
        mesh: merge([
          on(bezel(LENS.radius, 0.03, 0.02), LENS),
          ...LIGHT_GUIDES.map((g) => on(bezel(g.radius, 0.014, 0.008), g)),
        ]),
      },
      { material: MATERIALS.lensGlass, mesh: on(dome(LENS.radius, 0.016, 0.026), LENS) },
      {
        material: MATERIALS.lightGuide,
        mesh: merge(LIGHT_GUIDES.map((g) => on(dome(g.radius, 0.004, 0.006), g))),
      },
      { material: MATERIALS.steel, mesh: merge([collar(channel), on(nozzle(lens), NOZZLE)]) },
    ],
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

function place(hour: number, offset: number): readonly [number, number] {
  const [x, z] = clockDirection(hour);
  return [x * offset, z * offset];
}

/** The face with a real hole in it, its rounded rim, and a skirt that reaches into the shaft. */
function face(channel: readonly [number, number]): MeshData {
  const r = SCOPE.radius;
  return creaseNormals(
    loft([
      ring(SCOPE.channelRadius, 0.03, SEGMENTS, channel),
      ring(SCOPE.channelRadius, 0, SEGMENTS, channel),
      ring(r - 0.045, 0, SEGMENTS),
      ring(r - 0.022, 0.006, SEGMENTS),
      ring(r - 0.006, 0.022, SEGMENTS),
      ring(r, 0.045, SEGMENTS),
      ring(r - 0.012, 0.1, SEGMENTS),
      ring(r - 0.012, 0.3, SEGMENTS),
    ]),
  );
}

/** Inside of the working channel, dark. */
function bore(channel: readonly [number, number]): MeshData {
  const r = SCOPE.channelRadius;
  const walls = loft([ring(r, 0.7, 20, channel), ring(r, 0.02, 20, channel)]);
  const floor = loft([ring(0, 0.6, 20, channel), ring(r, 0.6, 20, channel)]);
  return merge([creaseNormals(walls), creaseNormals(floor)]);
}

/** Thin steel sleeve at the channel's mouth. */
function collar(channel: readonly [number, number]): MeshData {
  const r = SCOPE.channelRadius;
  const profile: ProfilePoint[] = [
    [r - 0.012, 0.06],
    [r - 0.012, 0],
    [r - 0.006, -0.006],
    [r + 0.012, -0.006],
    [r + 0.02, 0.002],
  ];
  return moved(creaseNormals(lathe(profile, 24), 50), channel[0], 0, channel[1]);
}

/** A raised ring round a window of `radius`. */
function bezel(radius: number, width: number, height: number): MeshData {
  return creaseNormals(
    lathe(
      [
        [radius - 0.004, 0],
        [radius, -height],
        [radius + width * 0.45, -height],
        [radius + width, 0.002],
      ],
      24,
    ),
    30,
  );
}

/** A window bulging `rise` beyond its rim, which stands `base` in front of the face. */
function dome(radius: number, base: number, rise: number): MeshData {
  const steps = 5;
  const profile = Array.from({ length: steps + 1 }, (_, i): ProfilePoint => {
    const u = i / steps;
    return [radius * Math.sin((u * Math.PI) / 2), -base - rise * Math.cos((u * Math.PI) / 2)];
  });
  return creaseNormals(lathe(profile, 20), 60);
}

/** The small hood that washes the lens, turned to face it. */
function nozzle(lens: readonly [number, number]): MeshData {
  const [x, z] = place(NOZZLE.hour, NOZZLE.offset);
  const hood = merge([
    moved(creaseNormals(bevelBox(0.11, 0.045, 0.085, 0.012)), 0, -0.016, 0),
    moved(creaseNormals(bevelBox(0.085, 0.03, 0.05, 0.01)), 0, -0.046, -0.012),
  ]);
  return turned(hood, 'y', Math.atan2(lens[0] - x, lens[1] - z));
}
