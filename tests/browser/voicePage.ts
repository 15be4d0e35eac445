import type { Browser, Page } from 'playwright-core';
import { whenReady } from '../../scripts/bench/whenReady';
import { watchSound } from './drift';
import { openPage, type OpenedPage, type PageOptions, type Served } from './support';
import { openViewer } from './viewer';

interface Here {
  readonly browser: Browser;
  readonly served: Served;
}

export interface Options {
  readonly path?: string;
  readonly watch?: () => void;
  readonly locale?: string;
  readonly onRequest?: NonNullable<PageOptions['onRequest']>;
}

/** As on a machine where WebGL is refused. */
const noPicture = (): void => {
  HTMLCanvasElement.prototype.getContext = () => null;
};

export const VIEWPORT = { width: 460, height: 600 };

/** A small page with its 3D picture, the sound watched. */
export const openDrawn = (
  here: Here,
  { path = '?chapter=tunnel', ...more }: Options = {},
): Promise<OpenedPage> =>
  openViewer({
    ...here,
    path: `${path}&layout=single&quality=software`,
    viewport: VIEWPORT,
    watch: watchSound,
    ...more,
  });

/** The same without the picture, which costs a machine without graphics most of its time. */
export async function openWithoutPicture(
  here: Here,
  { path = '?chapter=tunnel', watch, ...more }: Options = {},
): Promise<OpenedPage> {
  const opened = await openPage({
    ...here,
    path,
    viewport: VIEWPORT,
    watch: [noPicture, watch ?? watchSound],
    ...more,
  });
  await whenReady(opened.page);
  return opened;
}

export const soundOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Activer le son' }).first().click();
export const play = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lire' }).first().click();

/** What the element that is heard says of itself. */
export const heard = (page: Page) =>
  page.evaluate(() => {
    const { elements } = (window as unknown as { sounding: { elements: HTMLAudioElement[] } }).sounding;
    const element = elements.find(({ paused }) => !paused);
    return element
      ? {
          atS: element.currentTime,
          rate: element.playbackRate,
          keepsPitch: element.preservesPitch,
          volume: element.volume,
        }
      : null;
  });

export const untilHeard = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    (window as unknown as { sounding: { elements: HTMLAudioElement[] } }).sounding.elements.some(
      ({ paused, currentTime }) => !paused && currentTime > 0.05,
    ),
  );

/** Cue of the present moment and seconds since its start. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const { cue, timeS } = window.poemViewer.state();
    return { cue, timeS };
  });
