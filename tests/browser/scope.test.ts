import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random';
import type { WorldPoint } from '../../src/organ/coordinates';
import { rayThroughLens } from '../../src/scene/lens';
import { createScopePath, scopePathAt } from '../../src/scene/scopePath';
import { createTipPose, tipPoseAt, type TipPose } from '../../src/scene/tipPose';
import type { Agreement, ScopeProbe } from '../scopeProbe/page';
import { CASES, momentAt, realProgramme } from '../support/programme';
import { scopeInstants, type ScopeInstant } from '../support/scopeInstants';
import { viteForFile } from './viteForFile';

/** What shows the wrong side is put here for people's eyes. */
const WRONG = fileURLToPath(new URL('../../look/scope', import.meta.url));
const SEED = 4;

const here = viteForFile();

async function openProbe(query = ''): Promise<Page> {
  const opened = await here.browser.newPage({ viewport: { width: 720, height: 480 } });
  await opened.goto(`${here.address}tests/scopeProbe/${query}`);
  await opened.waitForFunction(() => window.scopeProbe !== undefined || window.scopeProbeError !== undefined);
  const error = await opened.evaluate(() => window.scopeProbeError);
  if (error) throw new Error(error);
  return opened;
}

/**
 * Shares of the endoscope's picture that may show a wall from within or behind, and no wall. Seen slantwise from right before
 * it, the cut edge of a lip is the back of the tunnel's roof, which rises there to the mucosa: more of both, for a moment.
 */
const MOST = { back: 0.05, empty: 0.03 } as const;
const MOST_AT_LIPS = { back: 0.08, empty: 0.05 } as const;
/** The lips are this near the middle of the entry, cm. */
const LIPS_CM = 1.6;
/** Before the teeth the room is seen, cm. */
const IN_MOUTH_CM = 0.5;
type Measured = ScopeInstant & ReturnType<ScopeProbe['sidesAt']>;

describe('the wall as the endoscope sees it', () => {
  it.each([
    { instants: 400, quality: 'software', caseName: 'anterior' },
    { instants: 60, quality: 'high', caseName: 'anterior' },
    { instants: 60, quality: 'software', caseName: 'posterior' },
    { instants: 60, quality: 'software', caseName: 'longMyotomy' },
  ] as const)(
    `is never seen from within or behind, and nowhere missing, at $instants instants, $quality, case « $caseName », seed ${SEED}`,
    async ({ instants: count, quality, caseName }) => {
      const instants = scopeInstants(realProgramme(CASES[caseName]), count, SEED);
      expect(instants.length).toBe(count);
      const page = await openProbe(`?quality=${quality}&case=${caseName}`);
      const sides = await page.evaluate(
        (times) => times.map((seconds) => (window.scopeProbe as ScopeProbe).sidesAt(seconds)),
        instants.map(({ seconds }) => seconds),
      );
      const measured: Measured[] = instants.map((instant, i) => ({ ...instant, ...sides[i]! }));
      const inside = measured.filter(({ tipDepthCm }) => tipDepthCm >= IN_MOUTH_CM);
      const worstBack = worst(measured, 'back');
      const worstEmpty = worst(inside, 'empty');
      const { entryDepthCm, incisionLengthMm } = CASES[caseName]!;
      const mostOf = ({ tipDepthCm }: Measured): { back: number; empty: number } =>
        Math.abs(tipDepthCm - entryDepthCm - incisionLengthMm / 20) < LIPS_CM ? MOST_AT_LIPS : MOST;
      console.log(
        [
          `Shares of the endoscope's picture at ${count} instants, ${quality}, ${caseName}, %: least, median, most`,
          `  wrong side ${spread(measured, 'back')}, at most ${percent(MOST.back)}, at the lips ${percent(MOST_AT_LIPS.back)}`,
          `  no wall    ${spread(inside, 'empty')}, at most ${percent(MOST.empty)}, at the lips ${percent(MOST_AT_LIPS.empty)} (in the body, ${inside.length} instants)`,
          `  right side ${spread(inside, 'front')} (in the body)`,
          'Worst by wrong side:',
          ...worstBack.map(line),
          'Worst by missing wall:',
          ...worstEmpty.map(line),
        ].join('\n'),
      );
      for (const each of new Set([...worstBack, ...worstEmpty]))
        if (each.back >= mostOf(each).back || (each.empty >= mostOf(each).empty && inside.includes(each)))
          await photograph(page, each, `${quality}-${caseName}`);
      await page.close();
      for (const each of measured)
        expect.soft(each.back, `wrong side seen: ${line(each)}`).toBeLessThan(mostOf(each).back);
      for (const each of inside)
        expect.soft(each.empty, `no wall: ${line(each)}`).toBeLessThan(mostOf(each).empty);
    },
  );
});

describe('both views of one instant', () => {
  const INSTANTS = 40;
  /** Where the rays through both pictures meet, beside the point itself, cm. */
  const MOST_APART_CM = 0.02;
  /** Where the graphics card drew it, beside where the code says, px. */
  const MOST_BESIDE_PX = 1.5;
  const ARRANGEMENTS = (['both', 'inset'] as const).flatMap((layout) =>
    (['outside', 'scope'] as const).map((view) => ({ layout, view })),
  );

  it(`agree with the tip's pose about a point ahead of it at ${INSTANTS} instants, seed ${SEED}`, async () => {
    const programme = realProgramme();
    const page = await openProbe();
    const random = seededRandom(SEED);
    const between = (from: number, to: number): number => from + (to - from) * random();
    const path = createScopePath();
    const pose = createTipPose();
    const checked: number[] = [];
    let [mostApartCm, mostBesidePx] = [0, 0];
    // Some shots do not show the tip at all: more instants than are needed are taken, in a shuffled order.
    const instants = scopeInstants(programme, 320, SEED, 1)
      .map(({ seconds }) => ({ seconds, order: random() }))
      .sort((a, b) => a.order - b.order);
    for (const { seconds } of instants) {
      if (checked.length === INSTANTS) break;
      const { view, layout } = ARRANGEMENTS[checked.length % ARRANGEMENTS.length]!;
      const candidates = Array.from({ length: 12 }, () => {
        const [radius, round] = [between(0, 0.9), between(0, 2 * Math.PI)];
        return {
          x: radius * Math.cos(round),
          y: radius * Math.sin(round),
          awayCm: between(0.8, 3),
        };
      });
      const seen = await page.evaluate((wish) => (window.scopeProbe as ScopeProbe).agreement(wish), {
        seconds,
        view,
        layout,
        candidates,
      });
      if (!seen) continue;
      checked.push(seconds);
      const where = `${seconds.toFixed(2)} s, ${layout}, ${view} large`;

      const { state, tissue } = momentAt(programme, seconds);
      tipPoseAt(scopePathAt(state, tissue, path), pose);
      for (const axis of ['position', 'forward', 'up', 'right'] as const)
        expect(distance(pose[axis], seen.pose[axis]), `${axis} at ${where}`).toBeLessThan(1e-5);

      const apartCm = distance(meeting(scopeRay(pose, seen), outsideRay(seen)), seen.point);
      expect(apartCm, `the rays meet at the point, ${where}`).toBeLessThan(MOST_APART_CM);
      mostApartCm = Math.max(mostApartCm, apartCm);
      for (const name of ['scope', 'outside'] as const) {
        const { said, drawn } = seen[name];
        expect(drawn, `${name} draws it, ${where}`).not.toBeNull();
        const besidePx = Math.hypot(drawn!.x - said.x, drawn!.y - said.y);
        expect(besidePx, `${name} draws it where it says, ${where}`).toBeLessThan(MOST_BESIDE_PX);
        mostBesidePx = Math.max(mostBesidePx, besidePx);
      }
    }
    await page.close();
    expect(checked.length).toBe(INSTANTS);
    console.log(
      `A point in both views at ${checked.length} instants: rays meet within ${mostApartCm.toExponential(1)} cm, drawn within ${mostBesidePx.toFixed(2)} px of where it should be`,
    );
  });
});

interface Ray {
  readonly from: WorldPoint;
  readonly toward: WorldPoint;
}

const distance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);

/** From a place in the scope's picture back into the world, by the pose reckoned here. */
function scopeRay(pose: TipPose, { scope, frame, panes }: Agreement): Ray {
  const image = {
    x: (scope.said.x - panes.scope.x - frame.centerX) / frame.unitPx,
    y: -(scope.said.y - panes.scope.y - frame.centerY) / frame.unitPx,
  };
  return { from: pose.position, toward: rayThroughLens(pose, image, { x: 0, y: 0, z: 0 }) };
}

/** From a place in the outside picture back into the world, through the inverse of what the card was told. */
function outsideRay({ outside, panes, viewProjection }: Agreement): Ray {
  const inverse = new Matrix4().fromArray(viewProjection).invert();
  const x = ((outside.said.x - panes.outside.x) / panes.outside.width) * 2 - 1;
  const y = 1 - ((outside.said.y - panes.outside.y) / panes.outside.height) * 2;
  const from = new Vector3(x, y, -1).applyMatrix4(inverse);
  const toward = new Vector3(x, y, 0.9).applyMatrix4(inverse).sub(from).normalize();
  return { from, toward };
}

/** The middle of the shortest way between two rays. */
function meeting(a: Ray, b: Ray): WorldPoint {
  const [p, q] = [a, b].map(({ from }) => new Vector3().copy(from));
  const [u, v] = [a, b].map(({ toward }) => new Vector3().copy(toward));
  const between = p!.clone().sub(q!);
  const along = u!.dot(v!);
  const square = 1 - along * along;
  const s = (along * v!.dot(between) - u!.dot(between)) / square;
  const t = (v!.dot(between) - along * u!.dot(between)) / square;
  return p!.addScaledVector(u!, s).add(q!.addScaledVector(v!, t)).multiplyScalar(0.5);
}

const percent = (share: number): string => (share * 100).toFixed(2);

function spread(all: readonly Measured[], name: 'front' | 'back' | 'empty'): string {
  const shares = all.map((each) => each[name]).sort((a, b) => a - b);
  return [shares[0]!, shares[Math.floor(shares.length / 2)]!, shares.at(-1)!].map(percent).join(', ');
}

const worst = (all: readonly Measured[], name: 'back' | 'empty'): Measured[] =>
  [...all].sort((a, b) => b[name] - a[name]).slice(0, 5);

const line = ({ chapter, cue, seconds, tipDepthCm, back, empty }: Measured): string =>
  `  ${chapter}, ${cue}, ${seconds.toFixed(2)} s, tip at ${tipDepthCm.toFixed(2)} cm: wrong side ${percent(back)} %, none ${percent(empty)} %`;

async function photograph(page: Page, { chapter, seconds }: Measured, of: string): Promise<void> {
  const pictures = await page.evaluate((s) => (window.scopeProbe as ScopeProbe).pictures(s), seconds);
  await mkdir(WRONG, { recursive: true });
  for (const [name, url] of Object.entries(pictures))
    await writeFile(
      join(WRONG, `${of}-${chapter}-${seconds.toFixed(2)}-${name}.png`),
      Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
    );
}
