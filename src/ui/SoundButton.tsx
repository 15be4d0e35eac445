import { useSession, useUi } from './context';
import { Icon } from './icons';
import styles from './SoundButton.module.css';

/** Turns the narration's sound on and off. While it is off the button says so in words, since the page starts silent. */
export function SoundButton() {
  const { session, words } = useUi();
  const sound = useSession((state) => state.sound);
  const { soundOn, soundOff, soundShort } = words.voice;
  const label = sound ? soundOff : soundOn;
  return (
    <button
      type="button"
      className={styles.button}
      data-on={sound}
      aria-label={label}
      title={label}
      // In the person's own press: only then does a browser let the page sound.
      onClick={() => session.setState({ sound: !sound })}
    >
      <Icon name={sound ? 'soundOn' : 'soundOff'} />
      {!sound && (
        <>
          <span className={styles.long}>{soundOn}</span>
          <span className={styles.short}>{soundShort}</span>
        </>
      )}
    </button>
  );
}
