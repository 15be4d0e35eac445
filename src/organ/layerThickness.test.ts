import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { mix } from '../math/interpolate';
import { LAYERS, type WorldPoint } from './coordinates';
import { layersAt } from './layers';
import { boundaryPoint } from './shape';
import { restingTissue, type Tissue } from './tissue';

const SEED = 4100;
const PLACES = 6000;
/** Measured thickness over nominal. */
const THINNEST = 0.75;
const THICKEST = 1.4;

/** The organ at rest and as the telling has it, where nothing is cut or lifted. */
const STATES: Readonly<Record<string, Partial<Tissue>>> = {
  rest: {},
  'full of gas': { insufflation: 1 },
  'sphincter half open': { lesRadiusCm: 0.3, insufflation: 1 },
  'sphincter open': { lesRadiusCm: 0.7, insufflation: 0.5 },
  'after the operation': { lesRadiusCm: 0.65, insufflation: 0.25 },
};

const less = (a: WorldPoint, b: WorldPoint): WorldPoint => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
const dot = (a: WorldPoint, b: WorldPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;

/** Outward normal of a boundary, from differences. */
function normal(s: number, theta: number, boundary: number, tissue: Tissue): WorldPoint {
  const h = 0.01;
  const at = (ds: number, dt: number): WorldPoint =>
    boundaryPoint(s + ds, theta + dt, boundary, tissue, { x: 0, y: 0, z: 0 });
  const t = less(at(0, h), at(0, -h));
  const d = less(at(h, 0), at(-h, 0));
  const n = { x: t.y * d.z - t.z * d.y, y: t.z * d.x - t.x * d.z, z: t.x * d.y - t.y * d.x };
  const length = Math.sqrt(dot(n, n));
  return { x: n.x / length, y: n.y / length, z: n.z / length };
}

describe('the layers', () => {
  const muscle = LAYERS.map((layer, index) => ({ layer, index })).filter(({ index }) => index >= 4);
  it.each(Object.entries(STATES))(
    `« %s »: each keeps ${THINNEST} to ${THICKEST} of its thickness and none folds over, seed ${SEED}`,
    (_, overrides) => {
      const random = seededRandom(SEED);
      const tissue = { ...restingTissue(), ...overrides };
      const nominal = { mucosa: 0, submucosa: 0, circularMuscle: 0, longitudinalMuscle: 0, adventitia: 0 };
      const complaints: string[] = [];
      for (let i = 0; i < PLACES; i++) {
        // Half of the places where esophagus and stomach meet.
        const s = random() < 0.5 ? mix(15.5, 58, random()) : mix(38, 44, random());
        const theta = random() * 2 * Math.PI;
        layersAt(s, nominal);
        for (const { layer, index } of muscle) {
          const inner = boundaryPoint(s, theta, index, tissue, { x: 0, y: 0, z: 0 });
          const outer = boundaryPoint(s, theta, index + 1, tissue, { x: 0, y: 0, z: 0 });
          const through = less(outer, inner);
          const a = dot(through, normal(s, theta, index, tissue));
          const b = dot(through, normal(s, theta, index + 1, tissue));
          const share = (a + b) / 2 / (nominal[layer as keyof typeof nominal] * tissue.wallExaggeration);
          const said = `${layer} at s ${s}, theta ${theta}`;
          if (a <= 0 || b <= 0) complaints.push(`${said} folds over`);
          else if (share < THINNEST || share > THICKEST) complaints.push(`${said}: ${share}`);
        }
      }
      expect(complaints.slice(0, 8), `${complaints.length} in all`).toEqual([]);
    },
  );
});
