import { useCallback, useRef, useState } from 'react';
import type { Commands } from './commands';
import { usePlaying, useProgramme, useSession, useTime, useUi } from './context';
import { useFullScreen } from './fullScreen';
import { IconButton } from './IconButton';
import type { IconName } from './icons';
import { LanguageSwitch } from './LanguageSwitch';
import { PresentChapter } from './PresentChapter';
import { Scrubber } from './Scrubber';
import { SoundButton } from './SoundButton';
import { clockText } from './time';
import styles from './Transport.module.css';
import { useDismiss } from './useDismiss';

/** Something that is opened from the transport, such as a panel beside the picture or a sheet over the page. */
export interface Opener {
  readonly icon: IconName;
  readonly label: string;
  readonly onOpen: () => void;
  /** Of a panel beside the picture: whether it stands there. Left out for what opens over the page. */
  readonly open?: boolean;
}

interface TransportProps {
  readonly commands: Commands;
  /** Present where the chapter list does not stand beside the picture. */
  readonly onOpenChapters?: () => void;
  /** What stands beside the picture. */
  readonly panels: readonly Opener[];
  /** What is wanted now and then. */
  readonly menu: readonly Opener[];
}

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

/** Panels, sound and what is seen, in a row where there is room for it; everything else in a menu of lines. */
function More({ commands, panels, menu }: Omit<TransportProps, 'onOpenChapters'>) {
  const { words } = useUi();
  const captions = useSession((state) => state.captions);
  const labels = useSession((state) => state.labels);
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
      <SoundButton />
      <div className={styles.items} data-open={open}>
        <div className={styles.row}>
          {panels.map(({ icon, label, onOpen, open: standing }) => (
            <IconButton
              key={icon}
              icon={icon}
              label={label}
              aria-expanded={standing}
              onClick={thenClose(onOpen)}
            />
          ))}
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
          {commands.fullscreen && <FullScreenButton onClick={thenClose(commands.fullscreen)} />}
        </div>
        <div className={styles.menu} data-open={open}>
          {menu.map(({ icon, label, onOpen }) => (
            <IconButton
              key={icon}
              icon={icon}
              label={label}
              aria-haspopup="dialog"
              onClick={thenClose(onOpen)}
            />
          ))}
        </div>
      </div>
      <IconButton icon="more" label={t.more} aria-expanded={open} onClick={() => setOpen(!open)} />
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
