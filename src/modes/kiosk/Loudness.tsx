import { LOUDNESS_STEPS } from '../../player/kiosk/loudness';
import { useSession, useUi } from '../../ui/context';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { useRoom } from './useRoom';

/** The sound is off until somebody asks for it, and never louder than the staff allows. */
export function Loudness() {
  const { session } = useUi();
  const { kiosk } = useRoom();
  const k = useKioskWords();
  const sound = useSession((state) => state.sound);
  useSession((state) => state.volume);
  const step = kiosk.loudnessStep;
  return (
    <>
      <KioskButton
        icon={sound ? 'soundOn' : 'soundOff'}
        label={sound ? k.soundOff : k.soundOn}
        aria-pressed={sound}
        // In the person's own press: only then does a browser let the page sound.
        onClick={() => session.setState({ sound: !sound })}
      />
      {sound && (
        <>
          <KioskButton
            icon="farther"
            label={k.softer}
            disabled={step <= 1}
            aria-description={k.loudness(step, LOUDNESS_STEPS)}
            onClick={() => kiosk.louder(-1)}
          />
          <KioskButton
            icon="closer"
            label={k.louder}
            disabled={step >= LOUDNESS_STEPS}
            aria-description={k.loudness(step, LOUDNESS_STEPS)}
            onClick={() => kiosk.louder(1)}
          />
        </>
      )}
    </>
  );
}
