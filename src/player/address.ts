import type { LanguageCode } from '../narration/types';
import { formatLink, type LinkValues } from './link';
import type { Player } from './player';
import type { Session } from './session';

/** How long after a change the address follows, ms. Browsers refuse scripts that rewrite it many times a second. */
const DELAY_MS = 500;

/** The view of this moment, as an address says it. */
export function linkValuesOf(player: Player, session: Session): LinkValues {
  const { mode, language, register, view, layout, compare, divider, orbit, quality, caseParameters } =
    session.getState();
  const first = player.instant.chapter === 0;
  const chapter = player.programme.chapters[player.instant.chapter];
  return {
    mode,
    language,
    register,
    view,
    layout,
    compare,
    divider,
    orbit,
    swallow: player.bench.plan && { id: player.bench.plan.id, timeS: player.bench.timeS },
    quality,
    caseParameters,
    chapter: first || !chapter ? null : chapter.id,
    timeS: Math.max(0, player.timeS - (chapter?.start ?? 0)),
  };
}

/** What `keepAddress` needs of the browser. */
export interface AddressBar {
  /** Not named in the address, since the browser asks for it anyway. */
  readonly usualLanguage: LanguageCode;
  /** Query shown now, e.g. `'?chapter=tunnel'`. */
  search(): string;
  replace(search: string): void;
  /** Calls back once after `delayMs`; returns its undo. */
  later(callback: () => void, delayMs: number): () => void;
}

/**
 * Keeps the address describing the view, at most twice a second, and touches it only when it would read differently.
 * @returns the undo.
 */
export function keepAddress(player: Player, session: Session, bar: AddressBar): () => void {
  let cancel: (() => void) | null = null;
  const write = (): void => {
    cancel = null;
    const search = formatLink(linkValuesOf(player, session), bar.usualLanguage);
    if (search !== bar.search()) bar.replace(search);
  };
  const changed = (): void => {
    cancel ??= bar.later(write, DELAY_MS);
  };
  const undo = [player.on('time', changed), session.subscribe(changed)];
  return () => {
    for (const each of undo) each();
    cancel?.();
  };
}
