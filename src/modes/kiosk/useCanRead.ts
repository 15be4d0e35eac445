import { useStore } from 'zustand';
import { useUi } from '../../ui/context';

/** Whether this device has a voice that can read the screen in the present language. */
export const useCanRead = (): boolean =>
  useStore(useUi().voice.status, ({ deviceVoices }) => deviceVoices !== null && deviceVoices.length > 0);
