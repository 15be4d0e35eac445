import type { ExploreView } from '../../procedure/structures';
import type { Player } from '../player';
import type { Session, SessionState } from '../session';
import { detourOf } from './explore';

/** A flight from one named view to the next, s. */
const FLIGHT_S = 0.9;

/**
 * The picture follows what is explored, and the story what is played: whoever plays has done with looking around.
 * @returns the undo.
 */
export function followExplore(player: Player, session: Session, views: readonly ExploreView[]): () => void {
  const show = (now: SessionState, before: SessionState | null): void => {
    const { explore, reducedMotion } = now;
    const view = explore && views.find(({ id }) => id === explore.view);
    const overS = reducedMotion || before === null ? 0 : FLIGHT_S;
    if (!explore || !view) {
      player.detour.clear(overS);
      return;
    }
    player.pause();
    player.bench.clear();
    // What a hand moves is there at once; only another view is flown to.
    const flight = before?.explore?.view === explore.view ? 0 : overS;
    player.detour.go(detourOf(explore, view, player.programme.caseParameters), flight);
  };
  const undo = [
    session.subscribe((now, before) => {
      if (now.explore !== before.explore) show(now, before);
    }),
    player.on('programme', () => {
      if (session.getState().explore) show(session.getState(), null);
    }),
    player.on('play', () => {
      if (session.getState().explore) session.setState({ explore: null, orbit: null });
    }),
  ];
  if (session.getState().explore) show(session.getState(), null);
  return () => undo.forEach((each) => each());
}
