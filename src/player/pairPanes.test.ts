import { describe, expect, it } from 'vitest';
import { seededRandom } from '../math/random';
import { PAIRS, SIDES_OF } from '../procedure/pairs';
import { halvesOf, hasDivider, narrowestAspect, type PairWish } from './pairPanes';
import { LAYOUTS, panesOf } from './panes';
import { VIEWS } from './session';

const SEED = 5;
const RUNS = 500;
const random = seededRandom(SEED);
const whole = (from: number, to: number): number => Math.round(from + (to - from) * random());

const anyWish = (): PairWish => ({
  widthPx: whole(150, 2600),
  heightPx: whole(200, 1600),
  pair: PAIRS[whole(0, PAIRS.length - 1)]!,
  divider: whole(0, 1000) / 1000,
  rightToLeft: random() < 0.5,
});
const WISH: PairWish = {
  widthPx: 1000,
  heightPx: 600,
  pair: 'beforeAfter',
  divider: 0.5,
  rightToLeft: false,
};

describe(`the halves, seed ${SEED}`, () => {
  it('tile the picture in whole pixels, in reading order, and none is too narrow to show an organ', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = anyWish();
      const halves = halvesOf(wish);
      const fromLeft = wish.rightToLeft ? halves.toReversed() : halves;
      let x = 0;
      for (const { pane } of fromLeft) {
        expect(pane).toEqual({ x, y: 0, width: pane.width, height: wish.heightPx });
        expect(pane.width).toBe(Math.round(pane.width));
        const most = SIDES_OF[wish.pair].length === 3 ? wish.widthPx / 3 : wish.widthPx / 2;
        expect(pane.width).toBeGreaterThanOrEqual(Math.min(96, Math.floor(most)));
        x += pane.width;
      }
      expect(x).toBe(wish.widthPx);
      if (halves.length >= 2) expect(halves.map(({ side }) => side)).toEqual(SIDES_OF[wish.pair]);
      expect(narrowestAspect(halves)).toBe(Math.min(...halves.map(({ pane }) => pane.width)) / wish.heightPx);
    }
  });

  it('take the place of whatever views were wished for', () => {
    for (let run = 0; run < RUNS; run++) {
      const wish = anyWish();
      const panes = panesOf({
        ...wish,
        view: VIEWS[whole(0, 1)]!,
        layout: LAYOUTS[whole(0, 2)]!,
        scopeIn: random() < 0.5,
        insetTopPx: 40,
        insetEdgePx: 12,
      });
      expect(panes).toEqual({
        outside: { x: 0, y: 0, width: wish.widthPx, height: wish.heightPx },
        scope: null,
        main: 'outside',
        inset: null,
        halves: halvesOf(wish),
      });
    }
  });
});

describe('three organs', () => {
  it('have a third of the picture each, wherever a divider once stood', () => {
    for (const divider of [0, 0.2, 0.5, 1])
      for (const rightToLeft of [false, true]) {
        const halves = halvesOf({ ...WISH, pair: 'types', divider, rightToLeft });
        const places = halves.map(({ side, pane }) => [side, pane.x, pane.width]);
        expect(rightToLeft ? places.toReversed() : places).toEqual(
          [
            ['typeI', 0, 333],
            ['typeII', 333, 334],
            ['typeIII', 667, 333],
          ].map(([side, x, width], n, all) => [rightToLeft ? all[2 - n]![0] : side, x, width]),
        );
      }
    expect(PAIRS.filter((pair) => !hasDivider(pair))).toEqual(['types']);
  });
});

describe('the divider', () => {
  const widths = (wish: Partial<PairWish>) =>
    halvesOf({ ...WISH, ...wish }).map(({ side, pane }) => [side, pane.x, pane.width]);

  it('stands in the middle, the first organ to the left, in Arabic to the right', () => {
    expect(widths({})).toEqual([
      ['before', 0, 500],
      ['after', 500, 500],
    ]);
    expect(widths({ rightToLeft: true, divider: 0.3 })).toEqual([
      ['before', 700, 300],
      ['after', 0, 700],
    ]);
  });

  it('leaves the whole picture to one of them at its ends, and near them', () => {
    for (const divider of [0, 0.04]) expect(widths({ divider })).toEqual([['after', 0, 1000]]);
    for (const divider of [1, 0.96]) expect(widths({ divider })).toEqual([['before', 0, 1000]]);
    expect(widths({ divider: 0.08 })[0]).toEqual(['before', 0, 150]);
    expect(widths({ widthPx: 390, divider: 0.14 })[0]).toEqual(['before', 0, 96]);
  });
});
