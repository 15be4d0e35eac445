import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { useCanRead } from './useCanRead';
import { useKiosk, useRoom } from './useRoom';

/** Whoever cannot see the page finds this by a long touch anywhere; the button is for those who see a little. */
export function ReadAloudButton() {
  const { kiosk } = useRoom();
  const k = useKioskWords();
  const reading = useKiosk((state) => state.reading);
  if (!useCanRead()) return null;
  return (
    <KioskButton
      icon="voice"
      label={reading ? k.readQuiet : k.readAloud}
      aria-pressed={reading}
      data-kiosk="read"
      onClick={() => kiosk.read(!reading)}
    />
  );
}
