import { useCallback, useId, useRef } from 'react';
import type { Pair } from '../../procedure/pairs';
import type { SwallowPlan } from '../../procedure/types';
import { useUi } from '../context';
import { IconButton } from '../IconButton';
import styles from './SwallowControls.module.css';
import { putOnBench, useBench, useBenchTime } from './useBench';

interface SwallowControlsProps {
  /** What can be swallowed here, the usual first. */
  readonly plans: readonly SwallowPlan[];
  readonly chosen: SwallowPlan;
  readonly onChoose: (plan: SwallowPlan) => void;
  readonly pair: Pair;
  /** What can stand side by side; left out: that is chosen elsewhere. */
  readonly beside?: { readonly pairs: readonly Pair[]; readonly onCompare: (pair: Pair) => void };
  /** Puts what is chosen on the bench, unless it lies there; left out: at its start. */
  readonly putOn?: () => void;
}

/** Plays one swallow again and again, to any moment of it, in organs beside each other. */
export function SwallowControls({ plans, chosen, onChoose, pair, beside, putOn }: SwallowControlsProps) {
  const { player, words } = useUi();
  const { plan, playing } = useBench();
  const t = words.measures;
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const reading = useRef<HTMLOutputElement>(null);
  const draw = useCallback(
    (timeS: number) => {
      if (slider.current && document.activeElement !== slider.current) slider.current.value = String(timeS);
      slider.current?.setAttribute('aria-valuetext', t.seconds(timeS));
      if (reading.current) reading.current.textContent = t.seconds(timeS);
    },
    [t],
  );
  useBenchTime(draw);
  const ready = putOn ?? (() => putOnBench(player, chosen, pair));
  const toggle = (): void => {
    if (playing) return player.bench.pause();
    ready();
    player.bench.play();
  };
  return (
    <div className={styles.controls}>
      {plans.length > 1 && (
        <label className={styles.field}>
          {t.swallow}
          <select
            value={chosen.id}
            onChange={({ target }) => {
              const next = plans.find((each) => each.id === target.value);
              if (next) onChoose(next);
            }}
          >
            {plans.map((each) => (
              <option key={each.id} value={each.id}>
                {t.swallows[each.id] ?? each.id}
              </option>
            ))}
          </select>
        </label>
      )}
      {beside && (
        <label className={styles.field}>
          {t.beside}
          <select value={pair} onChange={({ target }) => beside.onCompare(target.value as Pair)}>
            {beside.pairs.map((each) => (
              <option key={each} value={each}>
                {words.compare.choices[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.play} dir="ltr">
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? t.pause : t.play}
          onClick={toggle}
          prominent
        />
        <input
          ref={slider}
          className={styles.time}
          type="range"
          min={0}
          max={chosen.durationS}
          step={0.1}
          defaultValue={plan === chosen ? player.bench.timeS : 0}
          aria-label={t.time}
          aria-describedby={id}
          onChange={({ target }) => {
            ready();
            player.bench.pause();
            player.bench.seek(Number(target.value));
          }}
        />
        <output ref={reading} id={id} className={styles.reading} />
      </div>
    </div>
  );
}
