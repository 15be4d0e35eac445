import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Player } from '../player/player';
import type { Label } from '../procedure/labels';
import { useSession, useUi } from './context';
import { outsideEye, type LabelEye } from './labelEye';
import { LabelMover, type LabelElements } from './labelMover';
import { labelTimingNow } from './labelTimingNow';
import styles from './Labels.module.css';

const NONE: readonly Label[] = [];

/** The names of what is seen, in two columns beside it, each with a line to its place. */
export function Labels() {
  const { player, labels } = useUi();
  const wanted = useSession((state) => state.labels);
  const shotNow = useCallback(() => labelTimingNow(player).shotId, [player]);
  const [shotId, setShotId] = useState(shotNow);
  useEffect(() => {
    const follow = (): void => setShotId(shotNow());
    follow();
    return player.on('drawn', follow);
  }, [player, shotNow]);
  return wanted ? (
    <LabelsOf key={shotId} eyeOf={outsideEye} shotId={shotId} labels={labels[shotId] ?? NONE} />
  ) : null;
}

interface LabelsOfProps {
  readonly eyeOf: (player: Player) => LabelEye;
  readonly shotId: string | null;
  readonly labels: readonly Label[];
}

/** Labels over a picture seen by one eye. */
export function LabelsOf({ eyeOf, shotId, labels }: LabelsOfProps) {
  const { player, session, words } = useUi();
  const root = useRef<HTMLDivElement>(null);
  const texts = useRef<(HTMLLIElement | null)[]>([]);
  const leaders = useRef<(SVGGElement | null)[]>([]);
  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const elements = labels.flatMap((_, i): LabelElements[] => {
      const text = texts.current[i];
      const leader = leaders.current[i];
      return text && leader ? [{ text, leader }] : [];
    });
    const mover = new LabelMover({
      player,
      eye: eyeOf(player),
      root: root.current,
      shotId,
      labels,
      elements,
      still: () => session.getState().reducedMotion,
    });
    mover.measure();
    const watch = new ResizeObserver(() => mover.measure());
    watch.observe(root.current);
    const undo = player.on('drawn', mover.draw);
    return () => {
      undo();
      watch.disconnect();
      mover.dispose();
    };
  }, [player, session, eyeOf, shotId, labels]);

  return (
    <div ref={root} className={styles.labels} data-shot={shotId ?? undefined}>
      <svg className={styles.leaders} aria-hidden="true">
        {labels.map(({ name }, i) => (
          <g
            key={i}
            ref={(element) => void (leaders.current[i] = element)}
            className={styles.leader}
            data-label={name}
          >
            <line className={styles.halo} />
            <circle className={styles.dotHalo} r={4.6} />
            <line className={styles.line} />
            <circle className={styles.dot} r={2.8} />
          </g>
        ))}
      </svg>
      <ul className={styles.list} aria-label={words.labels.heading}>
        {labels.map(({ name }, i) => (
          <li
            key={i}
            ref={(element) => void (texts.current[i] = element)}
            className={styles.text}
            data-label={name}
          >
            {words.labels.names[name]}
          </li>
        ))}
      </ul>
    </div>
  );
}
