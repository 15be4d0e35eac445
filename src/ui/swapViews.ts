import type { Session } from '../player/session';

/** Outside and endoscope's view change places. */
export const swapViews = (session: Session): void =>
  session.setState(({ view }) => ({ view: view === 'outside' ? 'scope' : 'outside' }));
