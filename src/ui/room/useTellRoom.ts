import { useEffect } from 'react';
import type { RoomText } from '../../player/roomText';
import { useUi } from '../context';

/** The room reads this for as long as the caller is on screen; null: nothing for now. */
export function useTellRoom(text: RoomText | null): void {
  const { session } = useUi();
  const said = JSON.stringify(text);
  useEffect(() => {
    session.setState({ room: JSON.parse(said) as RoomText | null });
  }, [session, said]);
  useEffect(() => () => session.setState({ room: null }), [session]);
}
