import type { BranchPlace } from '../../procedure/branches';
import type { Programme } from '../../scene/types';
import type { Player } from '../player';
import { samePlace } from '../samePlace';
import type { Session, SessionState } from '../session';
import { branchOf, leavingTime, wayTo, type BranchMatter } from './branchWay';

/** What the person had before them when they took a branch. */
interface Left extends Pick<SessionState, 'view' | 'orbit'> {
  readonly programme: Programme;
  readonly timeS: number;
}

/** Two instants nearer than this are one, s. */
const SAME_S = 1e-6;

/** The branch that is shown: only in the seminar room, for a waiting room never shows blood. */
export const branchShown = ({ mode, branch }: SessionState): BranchPlace | null =>
  mode === 'teach' ? branch : null;

/**
 * The picture follows a branch that is taken: the story stands where the branch leaves it, and whoever comes back finds
 * the instant, the view and the camera that they left. Playing comes back and plays on from there; going elsewhere in
 * the story comes back without it.
 * @param leads false in an audience's window, which only shows what it is told.
 * @returns the undo.
 */
export function followBranch(
  player: Player,
  session: Session,
  matter: BranchMatter,
  leads = true,
): () => void {
  let shown: BranchPlace | null = null;
  let left: Left | null = null;
  /** The story's time is being set here, or has to be set again: nobody else went anywhere. */
  let busy = false;
  let stale = false;

  const stand = (place: BranchPlace): void => {
    const atS = leavingTime(branchOf(place.id, matter), player.programme);
    if (Math.abs(player.timeS - atS) <= SAME_S) return;
    busy = true;
    void player.seek(atS);
    busy = false;
  };
  const lead = (to: BranchPlace, from: BranchPlace | null, still: boolean): void => {
    const way = wayTo(from, to, player.programme, matter);
    player.detour.lead(still ? way.slice(-1).map((leg) => ({ ...leg, overS: 0 })) : way);
  };
  const take = (to: BranchPlace, now: SessionState, still: boolean): void => {
    if (leads && !shown) {
      const { view, explore } = now;
      const orbit = explore ? null : now.orbit;
      left = { programme: player.programme, timeS: player.timeS, view, orbit };
    }
    const from = shown;
    shown = to;
    player.pause();
    player.bench.clear();
    stand(to);
    if (leads) {
      const { view } = branchOf(to.id, matter).stages[to.stage];
      session.setState({ explore: null, orbit: null, view });
    }
    lead(to, from, still || now.reducedMotion);
  };
  const comeBack = (now: SessionState): void => {
    shown = null;
    // Whoever left it to look around in the organ is led by that.
    if (!now.explore) player.detour.clear();
    if (!left) return;
    const { programme, timeS, view, orbit } = left;
    left = null;
    session.setState({ view, orbit });
    void player.seek(samePlace(programme, player.programme, timeS));
  };
  const show = (now: SessionState, still: boolean): void => {
    const to = branchShown(now);
    if (to) take(to, now, still);
    else if (shown) comeBack(now);
  };
  const leave = (): void => session.setState({ branch: null });

  const undo = [
    session.subscribe((now, before) => {
      if (branchShown(now) !== branchShown(before)) show(now, false);
    }),
    player.on('programme', () => {
      // The player goes to the same place in it by itself: once it is there, the branch stands anew.
      stale = shown !== null;
    }),
    player.on('time', () => {
      if (!shown || busy) return;
      if (stale) {
        stale = false;
        stand(shown);
        lead(shown, shown, true);
        return;
      }
      const atS = leavingTime(branchOf(shown.id, matter), player.programme);
      if (!leads || Math.abs(player.timeS - atS) <= SAME_S) return;
      // Somebody went elsewhere in the story: there they stay.
      if (left) left = { ...left, programme: player.programme, timeS: player.timeS };
      leave();
    }),
    ...(leads
      ? [
          player.on('play', () => {
            if (shown) leave();
          }),
        ]
      : []),
  ];
  show(session.getState(), true);
  return () => undo.forEach((each) => each());
}
