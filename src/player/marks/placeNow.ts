import type { Side } from '../../procedure/pairs';
import type { SwallowPlan } from '../../procedure/types';
import { pairShown } from '../compare';
import type { Player } from '../player';
import type { Session, View } from '../session';
import { orbitOfViewpoint } from './plane';
import type { Drawing, MarkPlace } from './types';

/**
 * Where something drawn at this moment belongs, by the last drawn frame.
 * @param side the organ of a pair in whose half it is drawn; null: there is no pair.
 */
export function placeNow(player: Player, session: Session, view: View, side: Side | null = null): MarkPlace {
  const { compare, orbit } = session.getState();
  const { plan, timeS } = player.bench;
  return {
    timeS: player.timeS,
    swallow: plan && { id: plan.id, timeS },
    surface:
      view === 'scope'
        ? { view }
        : {
            view,
            orbit: orbitOfViewpoint(player.viewpoint),
            guided: orbit === null,
            pair: pairShown(compare, player.programme, player.instant),
            side,
          },
  };
}

/** Back to the instant and the view of a drawing. @returns a promise that resolves when they are on screen. */
export function goToDrawing(
  { timeS, swallow, surface }: Drawing,
  player: Player,
  session: Session,
  swallows: readonly SwallowPlan[],
): Promise<void> {
  player.pause();
  const drawn = player.seek(timeS);
  const plan = swallow && swallows.find(({ id }) => id === swallow.id);
  if (surface.view === 'scope') session.setState({ view: 'scope' });
  else {
    const { layout } = session.getState();
    session.setState({
      orbit: surface.guided ? null : surface.orbit,
      compare: surface.pair === 'none' ? offUnlessTold(player) : surface.pair,
      ...(layout !== 'both' && { view: 'outside' }),
    });
  }
  if (plan) player.bench.show(plan, undefined, swallow.timeS);
  return drawn;
}

const offUnlessTold = (player: Player): 'told' | 'off' => (player.instant.pair === 'none' ? 'told' : 'off');

/** The drawing before or after now in the order of their time; round the ends to the other one. */
export function drawingBeside(
  drawings: readonly Drawing[],
  timeS: number,
  direction: 1 | -1,
): Drawing | undefined {
  if (direction === 1) return drawings.find((each) => each.timeS > timeS + 0.01) ?? drawings[0];
  return drawings.findLast((each) => each.timeS < timeS - 0.01) ?? drawings.at(-1);
}
