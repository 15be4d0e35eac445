import { useStore } from 'zustand';
import type { KioskState } from '../../player/kiosk/kiosk';
import type { KioskRoom } from '../../player/kiosk/room';
import { useUi } from '../../ui/context';

/** The waiting room that this page stands in. @throws Error outside of one. */
export function useRoom(): KioskRoom {
  const { kiosk } = useUi();
  if (!kiosk) throw new Error('This belongs to the page of a waiting room, and there is none.');
  return kiosk;
}

/** A part of what the kiosk decides; renders again when that part changes. */
export const useKiosk = <T>(select: (state: KioskState) => T): T => useStore(useRoom().kiosk.state, select);
