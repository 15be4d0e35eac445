import { useId, useRef, type KeyboardEvent } from 'react';
import { clamp } from '../../math/interpolate';
import type { PicturePoint } from '../../player/viewpoint';
import { ARROW, ARROWS } from '../arrows';
import styles from './Pad.module.css';
import { useTaps } from './useTaps';

interface PointPadProps {
  readonly label: string;
  /** What the keys do here. */
  readonly keys: string;
  /** The camera has the pointer: drags turn it, taps point all the same. */
  readonly free?: boolean;
  readonly onPoint: (at: PicturePoint) => void;
  readonly onClear: () => void;
}

/** The picture as something to point into: by a tap, or by a crosshair that the arrows lead. */
export function PointPad({ label, keys, free = false, onPoint, onClear }: PointPadProps) {
  const pad = useRef<HTMLDivElement>(null);
  const cross = useRef<SVGGElement>(null);
  const cursor = useRef<PicturePoint | null>(null);
  const help = useId();
  const moveCross = (to: PicturePoint | null): void => {
    cursor.current = to;
    if (cross.current) cross.current.dataset['shown'] = String(to !== null);
    if (to) cross.current?.setAttribute('transform', `translate(${to.x.toFixed(1)} ${to.y.toFixed(1)})`);
  };
  useTaps(pad, free, (at) => {
    moveCross(null);
    onPoint(at);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = pad.current;
    if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      moveCross(null);
      onClear();
      return;
    }
    const step = ARROWS[event.key];
    if (!step && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    const { clientWidth: width, clientHeight: height } = element;
    const at = cursor.current ?? { x: width / 2, y: height / 2 };
    if (step) {
      const px = Math.min(width, height) * (event.shiftKey ? ARROW.fine : ARROW.plain);
      moveCross({ x: clamp(at.x + step[0] * px, 0, width), y: clamp(at.y + step[1] * px, 0, height) });
    } else {
      moveCross(at);
      onPoint(at);
    }
  };
  return (
    <>
      <svg className={styles.over} aria-hidden="true">
        <g ref={cross} className={styles.cross} data-shown="false">
          <circle r={13} />
          <path d="M-22 0H-6M6 0H22M0 -22V-6M0 6V22" />
        </g>
      </svg>
      {/* An application of its own: taps and arrows point into the picture. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={pad}
        className={styles.pad}
        data-free={free}
        data-explore-pad
        role="application"
        // What is pointed into takes the arrows for itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onBlur={() => moveCross(null)}
      />
      <p id={help} className="unseen">
        {keys}
      </p>
    </>
  );
}
