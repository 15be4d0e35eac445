import { useCallback, useRef, useState } from 'react';
import type { Theme } from '../player/session';
import type { Commands } from './commands';
import { usePlaying, useProgramme, useSession, useTime, useUi } from './context';
import { useFullScreen } from './fullScreen';
import { IconButton } from './IconButton';
import { LanguageSwitch } from './LanguageSwitch';
import { PresentChapter } from './PresentChapter';
import { Scrubber } from './Scrubber';
import { SoundButton } from './SoundButton';
import { clockText } from './time';
import styles from './Transport.module.css';
import { useDismiss } from './useDismiss';

interface TransportProps {
  readonly commands: Commands;
  /** Present where the chapter list does not stand beside the picture. */
  readonly onOpenChapters?: () => void;
  readonly onOpenTranscript: () => void;
  readonly onOpenVoice: () => void;
  readonly onCopyLink: () => void;
  /** Present where case and measurements can stand beside the picture; whether they do. */
  readonly measures?: boolean;
  readonly onMeasures?: () => void;
  /** Present where a person's own voice can be recorded. */
  readonly onOpenRecorder?: () => void;
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The strip under the picture: where we are, the ways of going elsewhere, and what else can be done, quietly. */
export function Transport({ commands, onOpenChapters, ...more }: TransportProps) {
  const { words } = useUi();
  const playing = usePlaying();
  const t = words.transport;
  return (
    <section className={styles.transport} aria-label={t.heading}>
      <div className={styles.strip}>
        <Scrubber />
        <div className={styles.place}>
          {onOpenChapters && (
            <IconButton
              icon="chapters"
              label={words.chapters.heading}
              aria-haspopup="dialog"
              onClick={onOpenChapters}
            />
          )}
          <Clock />
          {onOpenChapters && <PresentChapter />}
          {onOpenChapters && (
            <div className={styles.language}>
              <LanguageSwitch />
            </div>
          )}
        </div>
        {/* Time runs from left to right in every language, as on every player. */}
        <div className={styles.main} dir="ltr">
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
        <More commands={commands} {...more} />
      </div>
    </section>
  );
}

/** What is wanted now and then: a row of icons where there is room, else a menu behind one button. */
function More({
  commands,
  onOpenTranscript,
  onOpenVoice,
  onCopyLink,
  onOpenRecorder,
  measures,
  onMeasures,
}: Omit<TransportProps, 'onOpenChapters'>) {
  const { session, words } = useUi();
  const captions = useSession((state) => state.captions);
  const labels = useSession((state) => state.labels);
  const theme = useSession((state) => state.theme);
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(whole, open, close);
  const thenClose = (act: (() => void) | undefined) => (): void => {
    close();
    act?.();
  };
  const t = words.transport;
  return (
    <div className={styles.more} ref={whole}>
      {onMeasures && (
        <IconButton
          icon="measures"
          label={words.measures.heading}
          aria-expanded={measures}
          onClick={onMeasures}
        />
      )}
      <SoundButton />
      <div className={styles.items} data-open={open}>
        <IconButton
          icon="voice"
          label={words.voice.open}
          aria-haspopup="dialog"
          onClick={thenClose(onOpenVoice)}
        />
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
          onClick={thenClose(onOpenTranscript)}
        />
        {onOpenRecorder && (
          <IconButton
            icon="microphone"
            label={words.recorder.heading}
            aria-haspopup="dialog"
            onClick={thenClose(onOpenRecorder)}
          />
        )}
        <IconButton icon="link" label={t.copyLink} onClick={thenClose(onCopyLink)} />
        <IconButton
          icon={theme}
          label={t.theme[theme]}
          onClick={() => session.setState({ theme: NEXT_THEME[theme] })}
        />
        {commands.fullscreen && <FullScreenButton onClick={thenClose(commands.fullscreen)} />}
        <IconButton icon="help" label={t.help} aria-haspopup="dialog" onClick={thenClose(commands.help)} />
      </div>
      <div className={styles.opener}>
        <IconButton icon="more" label={t.more} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
    </div>
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
  const draw = useCallback((timeS: number) => {
    const text = clockText(timeS);
    if (element.current && element.current.textContent !== text) element.current.textContent = text;
  }, []);
  useTime(draw);
  return (
    <span className={styles.clock} aria-hidden="true" dir="ltr">
      <span ref={element} className={styles.now} />
      <span className={styles.whole}>{` / ${clockText(duration)}`}</span>
    </span>
  );
}
