import { checkedOrder, type Exports, type PictureOrder } from '../../player/exports';
import type { Ui } from '../context';
import { Composer, type PictureWish } from './composer';
import { composerParts, plateNow } from './composerParts';
import { makeFilm } from './makeFilm';
import { browserEncoders, filmOffers } from './offers';
import { takePicture } from './takePicture';

/** Even numbers of pixels: encoders take no others. */
const even = (px: number): number => 2 * Math.round(px / 2);

const wishOf = (ui: Ui, order: PictureOrder): PictureWish => {
  const { captions, labels } = ui.session.getState();
  return {
    widthPx: even(order.widthPx ?? 1280),
    heightPx: even(order.heightPx ?? 720),
    plate: plateNow(ui),
    captions: order.captions ?? captions,
    labels: order.labels ?? labels,
    lettering: order.lettering ?? true,
  };
};

/** Pictures and films of a page for other programs. @param now the page as it is when something is ordered. */
export const exportsOf = (now: () => Ui): Exports => ({
  async picture(order) {
    checkedOrder(order);
    const ui = now();
    return (await takePicture(ui, wishOf(ui, order))).blob;
  },
  async film(order) {
    checkedOrder(order);
    const ui = now();
    const { player, film } = ui;
    const wish = wishOf(ui, order);
    const rate = order.rate ?? 25;
    const offers = await filmOffers(await browserEncoders(wish, rate));
    const offer = offers.find(({ container }) => container === (order.container ?? container));
    if (!offer) throw new Error('This browser can encode no such film.');
    const composer = new Composer(composerParts(ui), wish);
    try {
      const blob = await makeFilm(player, composer, {
        widthPx: wish.widthPx,
        heightPx: wish.heightPx,
        stretch: {
          startS: order.startS ?? 0,
          endS: Math.min(order.endS ?? player.durationS, player.durationS),
        },
        rate,
        offer,
        samplesOf: (order.sound ?? film.hasSound()) ? film.samplesOf : null,
        signal: order.signal ?? new AbortController().signal,
        onFrame: order.onProgress ?? (() => {}),
      });
      if (!blob) throw new Error('The film was written elsewhere.');
      return blob;
    } finally {
      composer.close();
    }
  },
});
