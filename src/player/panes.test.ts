import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { LAYOUTS, panesOf, type Pane, type PaneWish } from './panes';
import { VIEWS } from './session';

const SEED = 2;
const RUNS = 500;
const random = seededRandom(SEED);
const whole = (from: number, to: number): number => Math.round(from + (to - from) * random());

const ALONE = { pair: 'none', divider: 0.5, rightToLeft: false } as const;

/** A picture of any size that pages have; the legend stands open in wide ones only. */
function anyWish(): PaneWish {
  const widthPx = whole(300, 2600);
  const roomy = widthPx > 1300;
  return {
    widthPx,
    heightPx: roomy ? whole(480, 1600) : whole(200, 1400),
    view: VIEWS[whole(0, 1)]!,
    layout: LAYOUTS[whole(0, 2)]!,
    scopeIn: true,
    insetTopPx: roomy ? 240 : whole(40, 66),
    insetEdgePx: whole(0, 24),
    ...ALONE,
  };
}
const WISH: PaneWish = {
  widthPx: 1280,
  heightPx: 720,
  view: 'outside',
  layout: 'both',
  scopeIn: true,
  insetTopPx: 60,
  insetEdgePx: 12,
  ...ALONE,
};
const PHONE = { widthPx: 390, heightPx: 600 };
const areaOf = ({ width, height }: Pane): number => width * height;
const wholePicture = ({ widthPx, heightPx }: PaneWish): Pane => ({
  x: 0,
  y: 0,
  width: widthPx,
  height: heightPx,
});

describe(`the panes, seed ${SEED}`, () => {
  it('tile the picture without gap or overlap when both are large, the chosen view first or the endoscope above', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = { ...anyWish(), layout: 'both' as const };
      const { outside, scope, main, inset } = panesOf(wish);
      const beside = outside!.height === wish.heightPx;
      const [first, second] = beside && wish.view === 'outside' ? [outside!, scope!] : [scope!, outside!];
      expect([main, inset]).toEqual([wish.view, null]);
      expect([first.x, first.y]).toEqual([0, 0]);
      expect(areaOf(first) + areaOf(second)).toBe(wish.widthPx * wish.heightPx);
      if (first.height === wish.heightPx)
        expect(second).toEqual({ x: first.width, y: 0, width: second.width, height: wish.heightPx });
      else expect(second).toEqual({ x: 0, y: first.height, width: wish.widthPx, height: second.height });
      for (const each of [first, second].flatMap((pane) => Object.values(pane)))
        expect(each, 'whole pixels').toBe(Math.round(each));
      expect(areaOf(outside!) / (wish.widthPx * wish.heightPx)).toBeGreaterThan(0.44);
      // In a very wide picture the endoscope's view stops where its mask is full.
      expect(scope!.width).toBeGreaterThan(Math.min(0.45 * wish.widthPx, 1.25 * wish.heightPx));
      expect(scope!.height).toBeGreaterThan(0.45 * wish.heightPx);
    }
  });

  it('keep a small view inside the picture, below what stands in its corner', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = { ...anyWish(), layout: 'inset' as const };
      const { outside, scope, main, inset } = panesOf(wish);
      const [large, small] = wish.view === 'outside' ? [outside!, scope!] : [scope!, outside!];
      expect([main, inset]).toEqual([wish.view, wish.view === 'outside' ? 'scope' : 'outside']);
      expect(large).toEqual(wholePicture(wish));
      // No legend stands in the corner over the endoscope's picture.
      expect(small.y).toBe(inset === 'scope' ? wish.insetTopPx : wish.insetEdgePx);
      expect(small.x).toBeGreaterThanOrEqual(0);
      expect(small.x + small.width).toBeLessThanOrEqual(wish.widthPx - wish.insetEdgePx);
      expect(small.y + small.height, JSON.stringify(wish)).toBeLessThanOrEqual(wish.heightPx);
      expect(small.width, 'a finger finds it').toBeGreaterThanOrEqual(90);
      expect(areaOf(small)).toBeLessThan(0.45 * areaOf(large));
    }
  });

  it('have none for the hidden view', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = { ...anyWish(), layout: 'single' as const };
      const { outside, scope, main, inset } = panesOf(wish);
      expect([main, inset]).toEqual([wish.view, null]);
      expect(outside).toEqual(wish.view === 'outside' ? wholePicture(wish) : null);
      expect(scope).toEqual(wish.view === 'scope' ? wholePicture(wish) : null);
    }
  });

  it('leave the outside view alone while there is nothing to be seen through the endoscope', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = { ...anyWish(), scopeIn: false };
      expect(panesOf(wish)).toEqual({
        outside: wholePicture(wish),
        scope: null,
        main: 'outside',
        inset: null,
        halves: null,
      });
    }
  });
});

describe('two large views', () => {
  it('stand one above the other on a phone held upright', () => {
    const { outside, scope } = panesOf({ ...WISH, ...PHONE });
    expect([outside!.width, scope!.width]).toEqual([390, 390]);
    // Captions and controls lie over the foot, where the outside view has room to spare.
    expect([scope!.y, outside!.y]).toEqual([0, scope!.height]);
    expect(outside!.height).toBeGreaterThan(scope!.height);
  });

  it('stand side by side on a wide screen', () => {
    const { outside, scope } = panesOf(WISH);
    expect([outside!.height, scope!.height]).toEqual([720, 720]);
    expect(scope!.x).toBe(outside!.width);
  });

  it('change places when the other view is chosen', () => {
    for (const size of [PHONE, { widthPx: 1280, heightPx: 720 }]) {
      const before = panesOf({ ...WISH, ...size });
      const after = panesOf({ ...WISH, ...size, view: 'scope' });
      expect([after.scope!.x, after.scope!.y]).toEqual([0, 0]);
      expect(areaOf(after.scope!)).toBeGreaterThanOrEqual(areaOf(before.scope!));
    }
  });
});
