import { describe, expect, it } from 'vitest';
import { fr } from '../src/content/words/fr';
import { SCOPE_LABELS } from '../src/content/poem/scopeLabels';
import { RHO, type WorldPoint } from '../src/organ/coordinates';
import { toWorld } from '../src/organ/shape';
import { clearView } from '../src/scene/clearView';
import { insideMask, seeThroughLens } from '../src/scene/lens';
import { LabelPoints } from '../src/scene/labelPoints';
import { createScopePath, scopePathAt } from '../src/scene/scopePath';
import { createTipPose, tipPoseAt } from '../src/scene/tipPose';
import { CASES, beat, momentAt, realProgramme } from './support/programme';

/** Every so many seconds of the telling. */
const STEP_S = 3;

const origin = (): WorldPoint => ({ x: 0, y: 0, z: 0 });

/** Names seen at each tried instant, and the depth of the tip. */
function namesAlong(caseName: string): {
  readonly names: readonly string[];
  readonly tipCm: number;
  readonly inTunnel: boolean;
  readonly inLumen: boolean;
}[] {
  const programme = realProgramme(CASES[caseName]);
  const points = new LabelPoints(SCOPE_LABELS, true);
  const path = createScopePath();
  const pose = createTipPose();
  const image = { x: 0, y: 0 };
  const at = origin();
  const seen = [];
  for (let t = 0; t < programme.duration; t += STEP_S) {
    const { state, tissue } = momentAt(programme, t);
    if (state.values.tipDepthCm < 0) continue;
    tipPoseAt(scopePathAt(state, tissue, path), pose);
    points.begin(state, programme);
    points.look(pose.position, (point) => seeThroughLens(pose, point, image) && insideMask(image) > 0.08);
    seen.push({
      names: SCOPE_LABELS.flatMap(({ name }, i) => (points.at(i, at) ? [name] : [])),
      tipCm: state.values.tipDepthCm,
      inTunnel: state.values.scopeRoute > 0.5 && state.values.tipDepthCm > tissue.entryCm + 2,
      inLumen: state.values.scopeRoute < 0.5,
    });
  }
  return seen;
}

describe('names in the endoscope’s view', () => {
  it('have a word each', () => {
    for (const { name } of SCOPE_LABELS) expect(fr.labels.names[name]).toMatch(/^[A-ZŒ]/);
  });

  for (const name of ['anterior', 'posterior'])
    it(`tell what stands before the endoscope, case « ${name} »`, { timeout: 60_000 }, () => {
      const along = namesAlong(name);
      const all = new Set(along.flatMap(({ names }) => names));
      for (const each of [
        'knife',
        'mucosa',
        'circularMuscle',
        'longitudinalMuscle',
        'lowerSphincter',
        'clips',
        'stomach',
      ])
        expect(all).toContain(each);
      for (const { names, inTunnel, inLumen } of along) {
        const told = names.join(', ');
        // In the tunnel there is no lumen to be seen, in the lumen no muscle.
        if (inTunnel) expect(told).not.toMatch(/lowerSphincter|junction|esophagus|stomach|clips/);
        if (inLumen) expect(told).not.toMatch(/Muscle|vessel/);
      }
      const inTunnel = along.filter((each) => each.inTunnel);
      const sided = inTunnel.filter(({ names }) => names.includes('mucosa') && /Muscle/.test(names.join()));
      expect(sided.length / inTunnel.length).toBeGreaterThan(0.8);
    });
});

describe('a clear view inside the organ', () => {
  const programme = realProgramme(CASES['anterior']);
  const { tissue } = momentAt(programme, beat(programme, 'tunnel complete'));
  const point = (s: number, beside: number, rho: number): WorldPoint =>
    toWorld({ s, theta: tissue.workTheta + beside, rho }, tissue, origin());
  const inTunnel = (RHO[2]! + RHO[3]!) / 2;

  it('goes along the lumen and along the tunnel', () => {
    expect(clearView(point(24, 0, -0.9), point(28, 0, -0.2), tissue)).toBe(true);
    expect(clearView(point(33, 0, inTunnel), point(35, 0, inTunnel), tissue)).toBe(true);
  });

  it('does not go through mucosa nor muscle', () => {
    expect(clearView(point(33, 0, inTunnel), point(33, Math.PI, -0.3), tissue)).toBe(false);
    expect(clearView(point(24, 0, -0.9), point(24, 0, 0.9), tissue)).toBe(false);
    expect(clearView(point(30, 0, -0.9), point(45, Math.PI, -0.5), tissue), 'round the junction').toBe(false);
  });
});
