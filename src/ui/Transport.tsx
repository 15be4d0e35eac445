import { useCallback, useRef } from 'react';
import type { Theme } from '../player/session';
import type { Commands } from './commands';
import { usePlaying, useProgramme, useSession, useTime, useUi } from './context';
import { useFullScreen } from './fullScreen';
import { IconButton } from './IconButton';
import { Scrubber } from './Scrubber';
import { clockText } from './time';
import styles from './Transport.module.css';

interface TransportProps {
  readonly commands: Commands;
  /** Present where the chapter list does not stand beside the picture. */
  readonly onOpenChapters?: () => void;
  readonly onOpenTranscript: () => void;
  readonly onCopyLink: () => void;
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The strip under the picture: where we are, and every way of going elsewhere. */
export function Transport({ commands, onOpenChapters, onOpenTranscript, onCopyLink }: TransportProps) {
  const { session, words } = useUi();
  const playing = usePlaying();
  const captions = useSession((state) => state.captions);
  const labels = useSession((state) => state.labels);
  const theme = useSession((state) => state.theme);
  const t = words.transport;
  return (
    // Time runs from left to right in every language, as on every player.
    <section className={styles.transport} aria-label={t.heading} dir="ltr">
      <div className={styles.line}>
        <Clock />
        <Scrubber />
      </div>
      <div className={styles.buttons}>
        <div className={styles.main}>
          <IconButton icon="previousChapter" label={t.previousChapter} onClick={commands.previousChapter} />
          <IconButton icon="previousStop" label={t.previousStop} onClick={commands.previousStop} />
          <IconButton
            icon={playing ? 'pause' : 'play'}
            label={playing ? t.pause : t.play}
            onClick={commands.toggle}
            prominent
          />
          <IconButton icon="nextStop" label={t.nextStop} onClick={commands.nextStop} />
          <IconButton icon="nextChapter" label={t.nextChapter} onClick={commands.nextChapter} />
        </div>
        <div className={styles.more}>
          {onOpenChapters && (
            <IconButton
              icon="chapters"
              label={words.chapters.heading}
              aria-haspopup="dialog"
              onClick={onOpenChapters}
            />
          )}
          <IconButton
            icon="captions"
            label={captions ? t.captionsOff : t.captionsOn}
            aria-pressed={captions}
            onClick={commands.captions}
          />
          <IconButton
            icon="labels"
            label={labels ? t.labelsOff : t.labelsOn}
            aria-pressed={labels}
            onClick={commands.labels}
          />
          <IconButton
            icon="transcript"
            label={t.transcript}
            aria-haspopup="dialog"
            onClick={onOpenTranscript}
          />
          <IconButton icon="link" label={t.copyLink} onClick={onCopyLink} />
          <IconButton
            icon={theme}
            label={t.theme[theme]}
            onClick={() => session.setState({ theme: NEXT_THEME[theme] })}
          />
          {commands.fullscreen && <FullScreenButton onClick={commands.fullscreen} />}
          <IconButton icon="help" label={t.help} aria-haspopup="dialog" onClick={commands.help} />
        </div>
      </div>
    </section>
  );
}

function FullScreenButton({ onClick }: { readonly onClick: () => void }) {
  const { transport } = useUi().words;
  const filled = useFullScreen();
  return (
    <IconButton
      icon={filled ? 'smallScreen' : 'fullScreen'}
      label={filled ? transport.fullScreenOff : transport.fullScreenOn}
      onClick={onClick}
    />
  );
}

/** Time and duration, written without React; screen readers get them from the scrubber. */
function Clock() {
  const { duration } = useProgramme();
  const element = useRef<HTMLSpanElement>(null);
  const draw = useCallback(
    (timeS: number) => {
      const text = `${clockText(timeS)} / ${clockText(duration)}`;
      if (element.current && element.current.textContent !== text) element.current.textContent = text;
    },
    [duration],
  );
  useTime(draw);
  return <span ref={element} className={styles.clock} aria-hidden="true" />;
}
