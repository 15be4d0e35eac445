import { useCallback, useRef } from 'react';
import type { OnFrame } from './chartProps';
import styles from './NowLine.module.css';
import type { Span } from './scale';
import { useEachFrame } from './useEachFrame';

export interface NowLineProps {
  readonly onFrame: OnFrame | undefined;
  /** Times that the chart shows, s; outside them there is no line. */
  readonly times: Span;
  readonly fromY: number;
  readonly toY: number;
}

/** The instant shown, as a line across a chart whose x is in seconds. Moved by its transform alone. */
export function NowLine({ onFrame, times, fromY, toY }: NowLineProps) {
  const line = useRef<SVGGElement>(null);
  const { from, to } = times;
  const draw = useCallback(
    (timeS: number) => {
      const element = line.current;
      if (!element) return;
      const isThere = timeS >= from && timeS <= to;
      element.toggleAttribute('data-there', isThere);
      // A pixel of a drawing is one of its own units: here a second.
      if (isThere) element.style.transform = `translateX(${timeS}px)`;
    },
    [from, to],
  );
  useEachFrame(onFrame, draw);
  return (
    <g ref={line} className={styles.now}>
      <line className={styles.edge} x1="0" x2="0" y1={fromY} y2={toY} />
      <line className={styles.line} x1="0" x2="0" y1={fromY} y2={toY} />
    </g>
  );
}
