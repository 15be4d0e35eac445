import { branchShown } from '../player/branches/followBranch';
import { contrastIn } from '../player/compare';
import { isAside } from '../player/session';
import { useBench } from './bench/useBench';
import { usePlaying, useSession } from './context';

/**
 * Whether the story has nothing to say over the picture: a swallow is played by hand, somebody looks around in the organ or
 * is asked about it, a branch of the story has been taken, or types or approaches stand side by side while it stands still.
 */
export function useHushed(): boolean {
  const benched = useBench().plan !== null;
  const aside = useSession((state) => isAside(state) || branchShown(state) !== null);
  const contrasting = useSession((state) => contrastIn(state.compare) !== null);
  const playing = usePlaying();
  return benched || aside || (contrasting && !playing);
}
