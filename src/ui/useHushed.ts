import { contrastIn } from '../player/compare';
import { useBench } from './bench/useBench';
import { usePlaying, useSession } from './context';

/**
 * Whether the story has nothing to say over the picture: a swallow is played by hand, somebody looks around in the organ,
 * or types or approaches stand side by side while it stands still.
 */
export function useHushed(): boolean {
  const benched = useBench().plan !== null;
  const exploring = useSession((state) => state.explore !== null);
  const contrasting = useSession((state) => contrastIn(state.compare) !== null);
  const playing = usePlaying();
  return benched || exploring || (contrasting && !playing);
}
