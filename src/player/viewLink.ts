import { linkValuesOf } from './linkValuesOf';
import { formatLink } from './link';
import { drawn, type MarkBook } from './marks/markBook';
import { formatMarks, type MarkOffer } from './marks/markLink';
import type { Player } from './player';
import type { Session } from './session';

/** `short`: short enough for a code that a telephone reads; drawings are left out when they are too long. */
export type LinkLength = 'full' | 'short';

export interface ViewLink {
  readonly address: string;
  /** Anything is drawn. */
  readonly drawn: boolean;
  /** And stands in the link. */
  readonly hasMarks: boolean;
  /** It leads nowhere but on this machine. */
  readonly local: boolean;
}

/** Longest address in a code of a size that a telephone still reads from paper, letters. */
const MOST_IN_CODE = 780;
/** Coarser and coarser lines are tried before drawings are left out. */
const TOLERANCES = [1, 3, 6] as const;
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** What an address carries behind its « # ». */
export const MARKS_KEY = 'marks';

export interface ViewLinkParts {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly swallowIds: readonly string[];
}

/**
 * The link to exactly this view.
 * @param base where the page is found from elsewhere: its own address, or the one its publisher names as canonical.
 */
export function viewLink(
  { player, session, marks, swallowIds }: ViewLinkParts,
  base: string,
  length: LinkLength,
): ViewLink {
  const url = new URL(base);
  // How much is drawn is a matter of the machine, not of the view.
  url.search = formatLink({ ...linkValuesOf(player, session), quality: 'auto' }, null);
  url.hash = '';
  const drawings = drawn(marks.state.getState());
  const offer: MarkOffer = { programme: player.programme, swallowIds };
  const local = url.protocol === 'file:' || LOCAL.test(url.hostname);
  const plain = { address: url.href, drawn: drawings.length > 0, hasMarks: false, local };
  if (drawings.length === 0) return plain;
  for (const tolerance of length === 'full' ? [1] : TOLERANCES) {
    const address = `${url.href}#${MARKS_KEY}=${formatMarks(drawings, offer, tolerance)}`;
    if (length === 'full' || address.length <= MOST_IN_CODE) return { ...plain, address, hasMarks: true };
  }
  return plain;
}
