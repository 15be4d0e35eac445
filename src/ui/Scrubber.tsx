import { useCallback, useRef, useState, type PointerEvent } from 'react';
import { useProgramme, useTime, useUi } from './context';
import styles from './Scrubber.module.css';
import { clockText } from './time';

/**
 * Place in the programme: a native range, which every screen reader can move, with the chapters marked on it.
 * The hand follows the time without React.
 */
export function Scrubber() {
  const { player, words } = useUi();
  const programme = useProgramme();
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [pointedS, setPointedS] = useState<number | null>(null);
  const { duration, chapters } = programme;

  const chapterTitleAt = useCallback(
    (timeS: number): string => chapters.findLast((chapter) => chapter.start <= timeS)?.title ?? '',
    [chapters],
  );
  const draw = useCallback(
    (timeS: number) => {
      const element = input.current;
      if (!element) return;
      element.value = String(timeS);
      frame.current?.style.setProperty('--progress', String(duration > 0 ? timeS / duration : 0));
      const spoken = words.transport.positionOf(timeS, duration, chapterTitleAt(timeS));
      // Whole seconds: the attribute changes once a second, not at every frame.
      if (element.getAttribute('aria-valuetext') !== spoken) element.setAttribute('aria-valuetext', spoken);
    },
    [words, duration, chapterTitleAt],
  );
  useTime(draw);

  const point = (event: PointerEvent<HTMLInputElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (event.pointerType === 'touch' || width === 0) return;
    const share = (event.clientX - left - THUMB_PX / 2) / (width - THUMB_PX);
    setPointedS(Math.min(1, Math.max(0, share)) * duration);
  };

  return (
    // Time runs from left to right in every language, as on every player.
    <div className={styles.scrubber} ref={frame} dir="ltr">
      <div className={`${styles.span} ${styles.track}`} aria-hidden="true">
        {chapters.slice(1).map((chapter) => (
          <span
            key={chapter.id}
            className={styles.mark}
            style={{ left: percent(chapter.start / duration) }}
          />
        ))}
      </div>
      <input
        ref={input}
        className={styles.range}
        type="range"
        min={0}
        max={duration}
        step={0.05}
        defaultValue={player.timeS}
        aria-label={words.transport.position}
        onInput={(event) => void player.seek(Number(event.currentTarget.value))}
        onPointerMove={point}
        onPointerLeave={() => setPointedS(null)}
        onFocus={() => setPointedS(player.timeS)}
        onBlur={() => setPointedS(null)}
        onKeyUp={() => setPointedS(player.timeS)}
      />
      {pointedS !== null && (
        <div className={styles.span} aria-hidden="true">
          <span className={styles.pointed} style={{ left: percent(pointedS / duration) }}>
            {`${chapterTitleAt(pointedS)} · ${clockText(pointedS)}`}
          </span>
        </div>
      )}
    </div>
  );
}

/** Width of the range's thumb: its middle travels from half of it to the width less half of it. */
const THUMB_PX = 16;
const percent = (share: number): string => `${share * 100}%`;
