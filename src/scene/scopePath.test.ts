import { describe, expect, it } from 'vitest';
import { CASES, instantsOf, momentAt, realProgramme, type Moment } from '../../tests/support/programme';
import { LAYERS, RHO, type WorldPoint } from '../organ/coordinates';
import { DEPTH, SCOPE_RADIUS_CM } from '../organ/esophagus';
import { fromWorld } from '../organ/fromWorld';
import { wallHere } from '../organ/shape';
import { WALL } from '../organ/wall';
import { PATH_SAMPLES, PATH_SPACING_CM, createScopePath, scopePathAt, type ScopePath } from './scopePath';

const SEED = 31;
const INSTANTS = 400;
/** Tissue gives way to the endoscope by as much as this, cm; where a high entry lies in a narrow tube, its lips by 2 mm. */
const SOFT_CONTACT_CM: Readonly<Record<string, number>> = {
  anterior: 0.12,
  posterior: 0.12,
  longMyotomy: 0.24,
};
const ROUND = 6;
/** From one sample of the path to the next, radians: a bend of 1.2 cm radius. */
const SHARPEST_TURN = 0.25;
/** The endoscope is looked at this far outside the mouth, cm. */
const OUTSIDE_CM = 10;

/** How far a point of the endoscope lies in tissue, cm: 0 in the lumen, in the tunnel's gap and in the open entry. */
function excursion(place: WorldPoint, { state, tissue }: Moment): number {
  const found = fromWorld(place, tissue, { s: 0, theta: 0, rho: 0 });
  if (!found) return Infinity;
  const here = wallHere(found.s, found.theta, tissue);
  const thickness = (layer: number): number => here[WALL.thickness + layer]!;
  const tunnel = LAYERS.indexOf('tunnel');
  let depth = Math.min(0, found.rho) * (here[WALL.radius]! - here[WALL.lift]!);
  for (let i = 0; i < LAYERS.length; i++) {
    const share = (found.rho - RHO[i]!) / (RHO[i + 1]! - RHO[i]!);
    depth += thickness(i) * Math.min(Math.max(share, 0), 1);
  }
  const roof = thickness(0) + thickness(1);
  const belowFloor = Math.max(0, depth - roof - thickness(tunnel));
  if (here[WALL.open]! > 0.5) return belowFloor;
  const offGap = depth < roof ? roof - depth : belowFloor;
  // Past the entry the lid keeps it in the tunnel; before, it may lie in either.
  const underLid = state.values.scopeRoute > 0.5 && found.s > tissue.entryCm + tissue.incisionCm;
  if (underLid) return offGap;
  return thickness(tunnel) > 0.01 ? Math.min(Math.max(0, depth), offGap) : Math.max(0, depth);
}

/** Point of the endoscope's surface beside a sample of its path. */
function beside(path: ScopePath, sample: number, angle: number, radius: number): WorldPoint {
  const { position, along, right } = path;
  const i = sample * 3;
  const [ax, ay, az] = [along[i]!, along[i + 1]!, along[i + 2]!];
  const [rx, ry, rz] = [right[i]!, right[i + 1]!, right[i + 2]!];
  const r = Math.cos(angle) * radius;
  const f = Math.sin(angle) * radius;
  return {
    x: position[i]! + rx * r + (ry * az - rz * ay) * f,
    y: position[i + 1]! + ry * r + (rz * ax - rx * az) * f,
    z: position[i + 2]! + rz * r + (rx * ay - ry * ax) * f,
  };
}

describe('the endoscope', () => {
  for (const [name, caseParameters] of Object.entries(CASES)) {
    it(
      `never leaves the lumen or tunnel it is in, case « ${name} », seed ${SEED}`,
      { timeout: 60_000 },
      ({ annotate }) => {
        const programme = realProgramme(caseParameters);
        const path = createScopePath();
        const from = programme.chapters.find(({ id }) => id === 'insertion')!.start;
        const to = programme.chapters.find(({ id }) => id === 'relaxation')!.end;
        const count = name === 'anterior' ? INSTANTS : INSTANTS / 2;
        let checked = 0;
        let worst = 0;
        const complaints: string[] = [];
        for (const seconds of instantsOf(programme, count, SEED, from, to)) {
          const moment = momentAt(programme, seconds);
          if (moment.state.values.tipDepthCm <= 0) continue;
          scopePathAt(moment.state, moment.tissue, path);
          const last = Math.min(PATH_SAMPLES - 1, Math.floor(path.insertionCm / PATH_SPACING_CM));
          for (let sample = 0; sample <= last; sample += sample < 60 ? 3 : 12) {
            for (let k = 0; k < ROUND; k++) {
              // At the tip its middle: the cap's rim is what first touches what it works on.
              const place = beside(
                path,
                sample,
                (k / ROUND) * 2 * Math.PI,
                sample === 0 ? 0 : SCOPE_RADIUS_CM,
              );
              const off = excursion(place, moment);
              checked += 1;
              worst = Math.max(worst, off);
              if (off > SOFT_CONTACT_CM[name]!) {
                complaints.push(`at ${seconds} s, sample ${sample}, side ${k}: ${off} cm into tissue`);
              }
            }
          }
        }
        void annotate(`${name}: ${checked} points, worst ${worst} cm`);
        expect(complaints.slice(0, 10), `${complaints.length} of ${checked} points`).toEqual([]);
        expect(checked).toBeGreaterThan(5000);
      },
    );
  }

  it('is as long as its marks say: at the incisors they read the depth of the tip, all down the esophagus', () => {
    const { state, tissue } = momentAt(realProgramme(), 0);
    const path = createScopePath();
    for (let tip = 0; tip <= DEPTH.egj; tip += 0.25) {
      state.values.tipDepthCm = tip;
      state.values.scopeRoute = 0;
      scopePathAt(state, tissue, path);
      expect(Math.abs(path.insertionCm - tip), `tip at ${tip} cm`).toBeLessThan(0.3);
    }
    state.values.tipDepthCm = -3;
    expect(scopePathAt(state, tissue, path).insertionCm, 'in front of the mouth').toBe(-3);
  });

  it('is one hose: evenly sampled, no corner, its rigid end straight', () => {
    const programme = realProgramme();
    const path = createScopePath();
    const { position, along } = path;
    const between = (a: number, b: number): number[] =>
      [0, 1, 2].map((k) => position[b * 3 + k]! - position[a * 3 + k]!);
    for (const seconds of instantsOf(programme, 60, SEED, 100, 450)) {
      const { state, tissue } = momentAt(programme, seconds);
      scopePathAt(state, tissue, path);
      const drawn = Math.floor((path.insertionCm + OUTSIDE_CM) / PATH_SPACING_CM);
      for (let i = 1; i < drawn; i++) {
        const [step, next] = [between(i - 1, i), between(i, i + 1)];
        const lengths = Math.hypot(...step) * Math.hypot(...next);
        expect(Math.sqrt(lengths)).toBeCloseTo(PATH_SPACING_CM, 1);
        const cosine = step.reduce((sum, x, k) => sum + x * next[k]!, 0) / lengths;
        expect(Math.acos(Math.min(1, cosine)), `at ${seconds} s, sample ${i}`).toBeLessThan(SHARPEST_TURN);
      }
      expect(along.slice(3, 6)).toEqual(along.slice(0, 3));
    }
  });
});
