import { useEffect, useRef } from 'react';
import { WALL_EXAGGERATION } from '../organ/esophagus';
import { scaleLength } from '../player/scale';
import { cmPerPx } from '../player/viewpoint';
import { useUi } from './context';
import styles from './ScaleBar.module.css';

/** Longest the bar may be, CSS px. */
const LONGEST_PX = 132;

/** How long a centimeter is in the picture, at the depth of what the shot looks at; written without React. */
export function ScaleBar() {
  const { player, words } = useUi();
  const root = useRef<HTMLElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (!root.current || !bar.current || !text.current) return;
      const scale = scaleLength(cmPerPx(player.viewpoint, player.viewpoint.target), LONGEST_PX);
      root.current.hidden = scale === null;
      if (!scale) return;
      bar.current.style.inlineSize = `${scale.px.toFixed(1)}px`;
      const length = words.scale.length(scale.cm);
      if (text.current.textContent !== length) text.current.textContent = length;
    };
    draw();
    return player.on('drawn', draw);
  }, [player, words]);
  return (
    <figure ref={root} className={styles.scale} data-keep-out hidden>
      <span className={styles.measure}>
        <span ref={bar} className={styles.bar} />
        <figcaption ref={text} className={styles.length} />
      </span>
      {WALL_EXAGGERATION > 1 && <small className={styles.note}>{words.scale.thickerThanLife}</small>}
    </figure>
  );
}
