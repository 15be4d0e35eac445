import { describe, expect, it } from 'vitest';
import { BOUNDARY, type WorldPoint } from './coordinates';
import { DEPTH, WALL_CM } from './esophagus';
import { boundaryPoint, boundaryRadius, toWorld, wallHere } from './shape';
import { PYLORUS_CM } from './stomach';
import { restingTissue, type Tissue } from './tissue';
import { WALL } from './wall';

const HOUR = Math.PI / 6;
/** Valley between two folds. */
const VALLEY = HOUR;

const at = (s: number, theta: number, rho: number, tissue: Tissue): WorldPoint =>
  toWorld({ s, theta, rho }, tissue, { x: 0, y: 0, z: 0 });
const less = (a: WorldPoint, b: WorldPoint): WorldPoint => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
const dot = (a: WorldPoint, b: WorldPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;
const length = (a: WorldPoint): number => Math.sqrt(dot(a, a));
const cross = (a: WorldPoint, b: WorldPoint): WorldPoint => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});

/** Thickness from `from` to `to` along the surface's own normal over what the layers sum to: 1 where the wall is met square. */
function squareness(s: number, theta: number, tissue: Tissue): number {
  const h = 0.01;
  const point = (ds: number, dt: number, boundary: number): WorldPoint =>
    boundaryPoint(s + ds, theta + dt, boundary, tissue, { x: 0, y: 0, z: 0 });
  const middle = BOUNDARY.circularLongitudinal;
  const normal = cross(
    less(point(h, 0, middle), point(-h, 0, middle)),
    less(point(0, h, middle), point(0, -h, middle)),
  );
  const through = less(point(0, 0, BOUNDARY.outer), point(0, 0, BOUNDARY.submucosaCircular));
  return Math.abs(dot(through, normal)) / length(normal) / length(through);
}

describe('the esophagus', () => {
  const tissue = restingTissue();

  it('has one centimeter of arc for every centimeter of depth', () => {
    for (let s = 0; s < DEPTH.egj; s += 0.5) {
      let arc = 0;
      for (let k = 0; k < 50; k++) {
        arc += length(less(at(s + (k + 1) / 100, 0, -1, tissue), at(s + k / 100, 0, -1, tissue)));
      }
      expect(Math.abs(arc / 0.5 - 1), `from ${s} cm`).toBeLessThan(0.005);
    }
  });

  it("has the junction at the origin, 12 o'clock in front, 3 o'clock at the patient's right", () => {
    expect(length(at(DEPTH.egj, 0, -1, tissue))).toBeLessThan(1e-9);
    for (let s = 14; s <= DEPTH.egj; s += 1) {
      const center = at(s, 0, -1, tissue);
      const front = less(at(s, 0, 0, tissue), center);
      const right = less(at(s, 3 * HOUR, 0, tissue), center);
      expect(front.z / length(front), `12 o'clock at ${s} cm`).toBeGreaterThan(0.9);
      expect(-right.x / length(right), `3 o'clock at ${s} cm`).toBeGreaterThan(0.9);
    }
  });

  it('has a wall of 2.9 mm times the exaggeration, measured square to it', () => {
    const bare = Object.values(WALL_CM).reduce((sum, cm) => sum + cm, 0);
    expect(bare).toBeCloseTo(0.29, 9);
    for (const exaggeration of [1, 2]) {
      const drawn = { ...tissue, wallExaggeration: exaggeration };
      for (let s = 17; s <= 35; s += 0.25) {
        const thickness =
          boundaryRadius(s, VALLEY, BOUNDARY.outer, drawn) - boundaryRadius(s, VALLEY, 0, drawn);
        const slope =
          (boundaryRadius(s + 0.05, VALLEY, 0, drawn) - boundaryRadius(s - 0.05, VALLEY, 0, drawn)) / 0.1;
        const across = thickness / Math.hypot(1, slope);
        expect(Math.abs(across / (0.29 * exaggeration) - 1), `at ${s} cm`).toBeLessThan(0.04);
      }
    }
  });
});

describe('the stomach', () => {
  const tissue = { ...restingTissue(), insufflation: 0.5, lesRadiusCm: 0.6 };

  it("keeps its layers within 25 % of their thickness along the wall's own normal", ({ annotate }) => {
    let worst = { squareness: 1, s: 0, theta: 0 };
    let worstInCardia = { squareness: 1, s: 0, theta: 0 };
    for (let s = DEPTH.egj; s < PYLORUS_CM; s += 0.15) {
      for (let theta = 0; theta < 2 * Math.PI; theta += 0.1) {
        const place = { squareness: squareness(s, theta, tissue), s, theta };
        // The notch between esophagus and cardia is a crease: a thick wall cannot stand square to both its sides.
        if (s < 41.7) worstInCardia = place.squareness < worstInCardia.squareness ? place : worstInCardia;
        else if (place.squareness < worst.squareness) worst = place;
      }
    }
    void annotate(`worst ${JSON.stringify(worst)}, in the cardia ${JSON.stringify(worstInCardia)}`);
    expect(worst.squareness, JSON.stringify(worst)).toBeGreaterThan(0.75);
    expect(worstInCardia.squareness, JSON.stringify(worstInCardia)).toBeGreaterThan(0.4);
  });

  it('has a fundus above the junction and an acute angle of His', () => {
    const left = 9 * HOUR;
    const side: WorldPoint[] = [];
    for (let s = 40; s < 50; s += 0.05) side.push(at(s, left, 1, tissue));
    const top = side.reduce((a, b) => (b.y > a.y ? b : a));
    const notch = side.slice(0, side.indexOf(top)).reduce((a, b) => (b.y < a.y ? b : a));
    expect(top.y).toBeGreaterThan(2);
    const up = less(at(36.5, left, 1, tissue), notch);
    const over = less(top, notch);
    const angle = Math.acos(dot(up, over) / length(up) / length(over));
    expect((angle * 180) / Math.PI).toBeLessThan(90);
    expect((angle * 180) / Math.PI).toBeGreaterThan(20);
  });

  it('goes on from the esophagus without a step in the area of the lumen', () => {
    const area = (s: number): number => {
      let sum = 0;
      for (let i = 0; i < 120; i++) {
        const here = wallHere(s, (i / 120) * 2 * Math.PI, tissue);
        sum += ((here[WALL.radius]! - here[WALL.lift]!) ** 2 * Math.PI) / 120;
      }
      return sum;
    };
    let before = area(0);
    for (let s = 0.02; s < PYLORUS_CM; s += 0.02) {
      const now = area(s);
      expect(Math.abs(now - before), `at ${s} cm`).toBeLessThan(0.05 * before + 0.05);
      before = now;
    }
  });
});
