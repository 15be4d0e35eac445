import type { CSSProperties, ReactNode } from 'react';
import { CHICAGO } from '../physiology/manometry';
import type { SwallowMeasures } from '../physiology/measures';
import type { ChartWords } from './chartProps';
import type { Box } from './manometryMarks';
import styles from './MapLabels.module.css';
import { percentOf, shareOf, type Span } from './scale';

/** What is marked on a map. */
export interface MapMarks {
  readonly measures: SwallowMeasures;
  readonly window: Box;
  readonly box: Box | null;
  readonly pressurizedAtS: number | null;
}

/** Depth at which a pressurization is named, cm: the middle of the body. */
const PRESSURIZED_AT_CM = 29;

interface ChipProps {
  readonly style: CSSProperties;
  /** Which of its edges stands at its place: its left one, its right one, or the part that never leaves the map. */
  readonly edge: 'left' | 'right' | 'within';
  readonly children: ReactNode;
}

const Chip = ({ style, edge, children }: ChipProps) => (
  <span className={`${styles.chip} ${styles[edge]}`} style={style} dir="auto">
    {children}
  </span>
);

interface BesideProps {
  readonly side: 'before' | 'after';
  /** Share of the map's width. */
  readonly at: number;
  readonly top: string;
  /** With its middle at `top` rather than its upper edge. */
  readonly isLevel?: boolean;
  readonly children: ReactNode;
}

/** A name next to a point, which rather covers the point than leaves the map. */
const Beside = ({ side, at, top, isLevel = false, children }: BesideProps) => (
  <span
    className={`${side === 'before' ? styles.before : styles.after} ${isLevel ? styles.level : ''}`}
    style={side === 'before' ? { top, right: `${(1 - at) * 100}%` } : { top, left: `${at * 100}%` }}
  >
    <span className={styles.text} dir="auto">
      {children}
    </span>
  </span>
);

/** Quiet names over the map. They say nothing that the table beside it does not say. */
export function MapLabels({
  marks: { measures, window, box, pressurizedAtS },
  times,
  depths,
  words: { map },
}: {
  readonly marks: MapMarks;
  readonly times: Span;
  readonly depths: Span;
  readonly words: ChartWords;
}) {
  const { deceleration } = measures;
  const place = (timeS: number, depthCm: number): CSSProperties => ({
    left: percentOf(times, timeS),
    top: percentOf(depths, depthCm),
  });
  return (
    <div className={styles.labels} aria-hidden="true">
      <Chip style={place(window.fromS, window.toCm)} edge="left">
        {map.window(window.toS - window.fromS)}
      </Chip>
      {box &&
        (shareOf(times, box.toS) > 0.6 ? (
          <Chip style={place(box.toS, box.fromCm)} edge="right">
            {map.box(CHICAGO.dciIsobarMmHg)}
          </Chip>
        ) : (
          <Beside side="after" at={shareOf(times, box.toS)} top={percentOf(depths, box.fromCm)}>
            {map.box(CHICAGO.dciIsobarMmHg)}
          </Beside>
        ))}
      {pressurizedAtS !== null && (
        <Chip
          style={
            {
              ...place(pressurizedAtS, PRESSURIZED_AT_CM),
              '--share': shareOf(times, pressurizedAtS),
            } as CSSProperties
          }
          edge="within"
        >
          {map.pressurized(measures.pressurizationMmHg)}
        </Chip>
      )}
      {deceleration && (
        <>
          <Beside
            side={shareOf(times, deceleration.atS) > 0.45 ? 'before' : 'after'}
            at={shareOf(times, deceleration.atS)}
            top={percentOf(depths, deceleration.depthCm)}
            isLevel
          >
            {map.deceleration}
          </Beside>
          <span className={styles.dot} style={place(deceleration.atS, deceleration.depthCm)} />
        </>
      )}
    </div>
  );
}

/** Over the map: when it was swallowed, and how long the contraction took to come down. */
export function MapTop({
  marks,
  times,
  words: { map },
}: {
  readonly marks: MapMarks | undefined;
  readonly times: Span;
  readonly words: ChartWords;
}) {
  if (!marks) return null;
  const { upperSphincterOpensS, deceleration, distalLatencyS } = marks.measures;
  const left = percentOf(times, upperSphincterOpensS);
  return (
    <div className={styles.top} aria-hidden="true">
      <span className={styles.swallow} style={{ left }} dir="auto">
        {map.swallow}
      </span>
      {deceleration && distalLatencyS !== null && (
        <span
          className={styles.latency}
          style={{
            left,
            right: `${(1 - shareOf(times, deceleration.atS)) * 100}%`,
          }}
        >
          <span dir="auto">{map.latency(distalLatencyS)}</span>
        </span>
      )}
      <span className={styles.arrow} style={{ left }} />
    </div>
  );
}
