import { LAYOUTS, type Layout } from '../player/panes';
import type { Session } from '../player/session';

/** Outside and endoscope's view change places. */
export const swapViews = (session: Session): void =>
  session.setState(({ view }) => ({ view: view === 'outside' ? 'scope' : 'outside' }));

/** Goes on to the next way in which the two views share the picture. */
export const nextLayout = (session: Session): void =>
  session.setState(({ layout }) => ({ layout: after(layout) }));

const after = (layout: Layout): Layout => LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'inset';
