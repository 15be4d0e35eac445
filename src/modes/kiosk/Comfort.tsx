import { useSession, useUi } from '../../ui/context';
import { KioskButton } from './KioskButton';
import { useKioskWords } from './kioskWords';
import { ReadAloudButton } from './ReadAloudButton';

/** One larger size: who needs more stands closer. */
const LARGER = 1.3;

/** What makes the page easier to read or hear, as plain switches. */
export function Comfort() {
  const { session } = useUi();
  const k = useKioskWords();
  const larger = useSession((state) => state.textSize > 1);
  const contrast = useSession((state) => state.contrast === 'more');
  return (
    <>
      <KioskButton
        icon="textSize"
        label={larger ? k.usualSize : k.larger}
        aria-pressed={larger}
        onClick={() => session.setState({ textSize: larger ? 1 : LARGER, captionSize: larger ? 1 : LARGER })}
      />
      <KioskButton
        icon="contrast"
        label={contrast ? k.contrastOff : k.contrastOn}
        aria-pressed={contrast}
        onClick={() => session.setState({ contrast: contrast ? 'auto' : 'more' })}
      />
      <ReadAloudButton />
    </>
  );
}
