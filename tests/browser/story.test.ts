import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, browserForFile } from './support';
import { count, openViewer, pixels, secondsOf, seek, showOnlyPicture, state } from './viewer';

const here = browserForFile();

const STEP_S = 8;
const CHAPTERS =
  'condition preparation insertion entry tunnel myotomy closure relaxation benefits risks alternatives recovery outlook';

describe('the whole telling', () => {
  it('plays through every chapter to its end by the hand-driven clock, without a complaint', async () => {
    const opened = await openViewer({ ...here, quality: 'auto', viewport: { width: 320, height: 360 } });
    const played = await opened.page.evaluate(async (step) => {
      const { poemViewer } = window;
      const chapters: string[] = [poemViewer.state().chapter];
      let ended = 0;
      poemViewer.on('chapter', ({ id }) => chapters.push(id));
      poemViewer.on('end', () => (ended += 1));
      poemViewer.clock.useHandClock();
      const before = poemViewer.stats().frames;
      poemViewer.play();
      let steps = 0;
      while (poemViewer.playing && steps < 1000) {
        await poemViewer.clock.advance(step);
        steps += 1;
      }
      return {
        chapters,
        ended,
        steps,
        frames: poemViewer.stats().frames - before,
        time: poemViewer.time,
        duration: poemViewer.duration,
      };
    }, STEP_S);
    expect(played.chapters.join(' ')).toBe(CHAPTERS);
    expect(played.ended).toBe(1);
    expect(played.time).toBe(played.duration);
    expect(played.duration).toBeGreaterThan(9 * 60);
    expect(played.frames, 'every step was drawn').toBeGreaterThanOrEqual(played.steps);
    expect(opened.consoleErrors).toEqual([]);
    expect(opened.pageErrors).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
    await opened.close();
  }, 300_000);
});

// Colors as the plate shows them in the light theme.
const isBlue = (r: number, g: number, b: number): boolean => b > 150 && b - r > 28 && g > 110 && b > g;
const isScope = (r: number, g: number, b: number): boolean => r < 60 && g < 60 && b < 60;
const isCircularMuscle = (r: number, g: number, b: number): boolean => r > 140 && r < 215 && g < 75 && b < 60;
const isLongitudinalMuscle = (r: number, g: number, b: number): boolean =>
  r > 50 && r < 130 && g < 40 && b > 20 && b < 75 && r - g > 40;
const isFood = (r: number, g: number, b: number): boolean =>
  r > 120 && r - b > 50 && g - b > 35 && r - g < 45 && r - g > 0;

const halves = (seen: Parameters<typeof count>[0]): number[] =>
  [0, 0.5].map((from) => count(seen, isFood, [from, from + 0.5]));

describe('the four great moments, read and seen', () => {
  let opened: OpenedPage;
  const at = async (beat: string, afterS = 0) => {
    await seek(opened.page, secondsOf(beat) + afterS);
    return { state: await state(opened.page), pixels: await pixels(opened.page) };
  };

  beforeAll(async () => {
    opened = await openViewer({ ...here, path: '?layout=single' });
    await showOnlyPicture(opened.page);
  });
  afterAll(() => opened?.close());

  it('the endoscope passes from the mouth to the sphincter', async () => {
    const without = await at('organ appears');
    expect(without.state.tipDepthCm).toBeLessThan(0);
    const mouth = await at('scope at mouth', 0.5);
    expect(mouth.state.tipDepthCm).toBeLessThan(3);
    const down = await at('scope reaches sphincter', 1.2);
    expect(down.state.tipDepthCm).toBeGreaterThan(37);
    expect(down.state.scopeRoute).toBe('lumen');
    expect(down.state.lesOpeningMm).toBeLessThan(2);
    const area = down.pixels.width * down.pixels.height;
    expect(count(down.pixels, isScope) / area, 'the black shaft is in the picture').toBeGreaterThan(0.01);
  });

  it('the endoscope enters the wall at about 29 cm and tunnels past the junction, the mucosa intact as a lid', async () => {
    const before = await at('needle touches mucosa');
    const bleb = await at('bleb stands', 1);
    expect(bleb.state.blebMl).toBeGreaterThan(9);
    expect(count(bleb.pixels, isBlue), 'the cushion is blue').toBeGreaterThan(
      count(before.pixels, isBlue) + 0.004 * before.pixels.width * before.pixels.height,
    );
    const entered = await at('scope enters wall', 2);
    expect(entered.state.entryDepthCm).toBe(29);
    expect(entered.state.incisionMm).toBe(18);
    expect(entered.state.scopeRoute).toBe('tunnel');
    const complete = await at('tunnel complete', 1.5);
    expect(complete.state.tunnelStartCm).toBe(29);
    expect(complete.state.tunnelEndCm).toBeGreaterThanOrEqual(42);
    expect(complete.state.tunnelEndCm).toBeLessThanOrEqual(43);
    expect(complete.state.incisionMm, 'no more mucosa is cut than the entry').toBe(18);
    expect(complete.state.myotomyEndCm, 'the muscle is whole').toBeNull();
  });

  it('circular muscle parts from about 34 to 42 cm while longitudinal fibers stay', async () => {
    await at('circular fibers part', -0.2);
    const whole = await at('circular fibers part', -0.2);
    expect(whole.state.myotomyEndCm).toBeNull();
    const bare = await at('longitudinal fibers bare', 1);
    expect(bare.state.fiberRetraction).toBeCloseTo(1);
    const cut = await at('myotomy complete', 1);
    expect(cut.state.myotomyStartCm).toBe(34);
    expect(cut.state.myotomyEndCm).toBe(42);
    expect(cut.state.longitudinalMuscleIntact).toBe(true);
  });

  it('the cut is seen in section: the circular band is gone from the side of the tunnel, the longitudinal one stays', async () => {
    // The same eye on the junction before and after, close to the section; the tunnel's side lies on the left.
    const close = await openViewer({ ...here, path: '?layout=single&orbit=26,3,14,-0.6,3.8,-0.7' });
    await showOnlyPicture(close.page);
    const seen = async (beat: string, afterS: number) => {
      await seek(close.page, secondsOf(beat) + afterS);
      const picture = await pixels(close.page);
      const muscle = (half: readonly [number, number]) => ({
        circular: count(picture, isCircularMuscle, half),
        longitudinal: count(picture, isLongitudinalMuscle, half),
      });
      return [muscle([0, 0.5]), muscle([0.5, 1])] as const;
    };
    const [whole, facing] = await seen('mucosa intact as lid', 3);
    const [cut, facingCut] = await seen('myotomy complete', 16);
    expect(whole.circular).toBeGreaterThan(1000);
    expect(cut.circular, 'circular muscle along the cut').toBeLessThan(whole.circular / 3);
    expect(cut.longitudinal, 'longitudinal muscle along the cut').toBeGreaterThan(whole.longitudinal * 0.8);
    for (const layer of ['circular', 'longitudinal'] as const) {
      expect(facing[layer]).toBeGreaterThan(1000);
      expect(Math.abs(facingCut[layer] / facing[layer] - 1), `${layer} muscle opposite`).toBeLessThan(0.1);
    }
    await close.close();
  });

  it('before and after swallow the same: it stands above the closed sphincter, it falls through the open one', async () => {
    const standing = await at('swallow before stands', 1.5);
    expect(standing.state.pair).toBe('beforeAfter');
    const [before, after] = standing.state.sides;
    expect(before).toMatchObject({ side: 'before', lesOpeningMm: 1 });
    expect(before!.columnTopCm).toBeLessThan(35);
    expect(after!.lesOpeningMm).toBeGreaterThan(12);
    const food = halves(standing.pixels);
    const all = standing.pixels.width * standing.pixels.height;
    expect(food[0]! / all, 'food stands in the picture').toBeGreaterThan(0.0005);
    expect(food[1]! / all, 'on both sides, before anything is swallowed').toBeGreaterThan(0.0005);
    const swallowed = await at('column empties', 2.4);
    const [kept, emptied] = swallowed.state.sides.map((side) => side.swallow!);
    expect(kept!.emptiedMl).toBeLessThan(1);
    expect(kept!.insideMl).toBeGreaterThan(60);
    expect(emptied!.emptiedMl).toBeGreaterThan(30);
    const [left, right] = halves(swallowed.pixels);
    expect(left!, 'more stands than before').toBeGreaterThan(food[0]!);
    expect(right!, 'the other side is different').not.toBe(left!);
  });
});
