import type { LanguageCode } from '../narration/types';
import { formatLink, type LinkValues } from './link';
import { linkValuesOf } from './linkValuesOf';
import { drawn } from './marks/markBook';
import { formatMarks } from './marks/markLink';
import { MARKS_KEY, type ViewLinkParts } from './viewLink';

/** How long after a change the address follows, ms. Browsers refuse scripts that rewrite it many times a second. */
const DELAY_MS = 500;

/** What `keepAddress` needs of the browser. */
export interface AddressBar {
  /** Not named in the address, since the browser asks for it anyway. */
  readonly usualLanguage: LanguageCode;
  /** Query and what stands behind the « # » now, e.g. `'?chapter=tunnel#marks=AQ'`. */
  shown(): string;
  replace(address: string): void;
  /** Calls back once after `delayMs`; returns its undo. */
  later(callback: () => void, delayMs: number): () => void;
}

/**
 * Keeps the address describing the view and what is drawn on it, at most twice a second, and touches it only when it
 * would read differently. What is drawn stands behind the « # », which no browser sends anywhere.
 * @returns the undo, and what brings the address up to date at once.
 */
export function keepAddress(
  { player, session, marks, swallowIds }: ViewLinkParts,
  bar: AddressBar,
): { readonly undo: () => void; readonly now: () => void } {
  let cancel: (() => void) | null = null;
  const write = (): void => {
    cancel?.();
    cancel = null;
    const values = linkValuesOf(player, session);
    if (values.mode === 'kiosk') {
      // A waiting room's address is its staff's; no visitor's place is ever written into it.
      if (!isKiosk(bar.shown())) bar.replace(formatLink(atHome(values), bar.usualLanguage));
      return;
    }
    const search = formatLink(values, bar.usualLanguage);
    const drawings = formatMarks(drawn(marks.state.getState()), { programme: player.programme, swallowIds });
    const address = drawings === '' ? search : `${search}#${MARKS_KEY}=${drawings}`;
    if (address !== bar.shown()) bar.replace(address);
  };
  const changed = (): void => {
    cancel ??= bar.later(write, DELAY_MS);
  };
  const undo = [
    player.on('time', changed),
    session.subscribe(changed),
    marks.state.subscribe((state, before) => {
      if (state.drawings !== before.drawings) changed();
    }),
  ];
  return {
    undo: () => {
      for (const each of undo) each();
      cancel?.();
    },
    now: write,
  };
}

const isKiosk = (address: string): boolean =>
  new URLSearchParams(address.split('#')[0]).get('mode') === 'kiosk';

const atHome = (values: LinkValues): LinkValues => ({
  ...values,
  chapter: null,
  timeS: 0,
  orbit: null,
  study: null,
  explore: null,
  branch: null,
  swallow: null,
});
