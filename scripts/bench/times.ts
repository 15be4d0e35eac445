import { FRENCH } from '../../src/content/poem/fr';
import { POEM } from '../../src/content/poem/procedure';
import { seededRandom } from '../../src/math/random';
import { createWallGrid, sampleWall } from '../../src/organ/grid';
import { restingTissue } from '../../src/organ/tissue';
import { bariumSetup } from '../../src/physiology/barium';
import { evidenceEsophagus } from '../../src/physiology/evidence';
import { manometrySetup } from '../../src/physiology/manometry';
import { runSwallow } from '../../src/physiology/run';
import { DEFAULT_CASE } from '../../src/procedure/case';
import { buildProgramme } from '../../src/scene/programme';
import { sceneAt } from '../../src/scene/sceneAt';
import { createScopePath, scopePathAt } from '../../src/scene/scopePath';
import { createSceneState } from '../../src/scene/state';
import { tissueOf } from '../../src/scene/tissueOf';
import { createToolPose, toolPoseAt } from '../../src/scene/toolPose';

/** What the functions behind one frame cost in Node: medians of several runs. */
export interface FunctionTimes {
  readonly runs: number;
  /** One instant of the programme, at random times. */
  readonly sceneAtUs: number;
  /** Path of the endoscope and pose of the tool, for an instant in the tunnel. */
  readonly scopeAndToolUs: number;
  /** The whole wall field, as it is sampled when tissue has changed. */
  readonly wallFieldMs: number;
  /** Script per simulated second, and the same as a share of a fixed loop of arithmetic in the same process. */
  readonly swallows: readonly { readonly name: string; readonly msPerS: number; readonly toLoop: number }[];
}

const SETUPS = [
  ['healthy swallow, lying down', manometrySetup(evidenceEsophagus('healthy', 'before'))],
  ['type III swallow, lying down', manometrySetup(evidenceEsophagus('III', 'before'))],
  ['type II, five minutes of barium', bariumSetup(evidenceEsophagus('II', 'before'))],
] as const;

/** Ten million steps of plain arithmetic: what this machine can do just now. */
function fixedLoop(): number {
  let x = 0.5;
  for (let n = 0; n < 1e7; n += 1) x = 3.7 * x * (1 - x);
  return x;
}

/** @param runs at least 1; each lasts some tens of milliseconds. */
export function timeFunctions(runs: number): FunctionTimes {
  const programme = buildProgramme({ procedure: POEM, script: FRENCH.patient, caseParameters: DEFAULT_CASE });
  const random = seededRandom(7);
  const times = Float64Array.from({ length: 4096 }, () => random() * programme.duration);
  const state = createSceneState();
  const tissue = restingTissue();
  const path = createScopePath();
  const tool = createToolPose();
  const grid = createWallGrid(tissue.workTheta, tissue.entryCm);

  const sceneAtMs = median(runs, times.length, (i) => sceneAt(programme, times[i] ?? 0, state));
  const tunnel = programme.chapters.find(({ id }) => id === 'tunnel') ?? { start: 0, end: 1 };
  const inTunnel = (i: number): number => tunnel.start + ((tunnel.end - tunnel.start) * i) / 24;
  const scopeMs = median(runs, 24, (i) => {
    sceneAt(programme, inTunnel(i), state);
    tissueOf(state, DEFAULT_CASE, tissue);
    scopePathAt(state, tissue, path);
    toolPoseAt(state, tissue, path, tool);
  });
  const wallFieldMs = median(runs, 3, () => sampleWall(grid, tissue));
  const loopMs = median(runs, 1, fixedLoop);
  const swallows = SETUPS.map(([name, setup]) => {
    const msPerS = median(Math.min(runs, 3), 1, () => runSwallow(setup)) / setup.durationS;
    return { name, msPerS, toLoop: msPerS / loopMs };
  });
  return { runs, sceneAtUs: sceneAtMs * 1000, scopeAndToolUs: scopeMs * 1000, wallFieldMs, swallows };
}

/** Milliseconds per call: median of the runs, after one that only warms up. */
function median(runs: number, calls: number, call: (index: number) => unknown): number {
  const run = (): number => {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) call(i);
    return (performance.now() - start) / calls;
  };
  run();
  const sorted = Array.from({ length: runs }, run).sort((a, b) => a - b);
  return sorted[runs >> 1] ?? 0;
}
