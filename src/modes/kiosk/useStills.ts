import { useStore } from 'zustand';
import { usePlayer } from '../../ui/context';
import { useRoom } from './useRoom';

const PACE_EVENTS = ['pace'] as const;

/** Whether the story is shown in still pictures: nothing can be drawn here, or only too slowly. */
export function useStills(): boolean {
  const { mender } = useRoom();
  const canDraw = useStore(mender.state, (state) => state.canDraw);
  const pace = usePlayer(PACE_EVENTS, (player) => player.pace);
  return !canDraw || pace === 'stills';
}
