import { useEffect, useRef } from 'react';
import type { Level, LevelVerdict } from '../../player/recorderDevice';
import { useSession, useUi } from '../context';
import { clockText } from '../time';
import styles from './LevelMeter.module.css';

interface LevelMeterProps {
  /** Must keep its identity. */
  readonly read: () => Level;
  /** Seconds that the page's voice needs, while the take runs; null: it has not begun. */
  readonly plannedS: number | null;
}

/** A meter that is read aloud, or watched by whoever asks for less motion, is not rewritten more often than this. */
const CALM_MS = 250;

/** How loud the microphone is, as a bar and as a word, and how long the take has become. Written without React. */
export function LevelMeter({ read, plannedS }: LevelMeterProps) {
  const { recorder: words } = useUi().words;
  const calm = useSession((state) => state.reducedMotion);
  const meter = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const verdictText = useRef<HTMLSpanElement>(null);
  const elapsed = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const startedMs = performance.now();
    let saidMs = -CALM_MS;
    const draw = (nowMs: number): void => {
      const { share, verdict } = read();
      const said = nowMs - saidMs < CALM_MS;
      if (!said || !calm) bar.current?.style.setProperty('--share', share.toFixed(3));
      if (said) return;
      saidMs = nowMs;
      say(share, verdict);
      if (elapsed.current && plannedS !== null) {
        const now = clockText((nowMs - startedMs) / 1000);
        elapsed.current.textContent = words.elapsed(now, clockText(plannedS));
      }
    };
    const say = (share: number, verdict: LevelVerdict): void => {
      if (!meter.current || !verdictText.current) return;
      meter.current.dataset.verdict = verdict;
      meter.current.setAttribute('aria-valuenow', String(Math.round(share * 100)));
      meter.current.setAttribute('aria-valuetext', words.verdicts[verdict]);
      verdictText.current.textContent = words.verdicts[verdict];
    };
    let frame = 0;
    const loop = (): void => {
      draw(Math.max(startedMs, performance.now()));
      frame = requestAnimationFrame(loop);
    };
    loop();
    return () => cancelAnimationFrame(frame);
  }, [read, plannedS, calm, words]);
  return (
    <div className={styles.level}>
      <div
        ref={meter}
        className={styles.meter}
        role="meter"
        aria-label={words.level}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
      >
        <div ref={bar} className={styles.bar} />
      </div>
      <span ref={verdictText} className={styles.verdict} aria-hidden="true" />
      <span ref={elapsed} className={styles.elapsed} />
    </div>
  );
}
