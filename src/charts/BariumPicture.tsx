import { useId } from 'react';
import type { TimedBarium } from '../physiology/measures';
import { LEVEL } from '../physiology/parameters';
import { NORMS } from '../physiology/norms';
import styles from './BariumPicture.module.css';
import type { ChartWords } from './chartProps';
import { coatingPath, filledStretches, mirroredPath } from './columnOutline';
import { percentOf, short, ticksIn, type Span } from './scale';
import { UprightAxis } from './UprightAxis';

/** Where a column is measured from, cm from the incisors: what holds it up begins here. */
const ZERO_CM = LEVEL.lesStart;
/** How far below it the junction lies, cm. */
const JUNCTION_CM = LEVEL.egj - ZERO_CM;
/** What a plate shows: cm above that from its top to its bottom, and half its width in cm. */
const HEIGHTS: Span = { from: 23, to: -6.5 };
const HALF_WIDTH_CM = 5.2;
const RULER_STEP_CM = 5;
/** Share of a column's width that stops nearly all rays. */
const CORE = 0.6;
/** Vertebrae with their discs, cm: the spine stands behind, to the patient's right of the esophagus. */
const VERTEBRAE = { count: 13, lowestCm: 3.2, heightCm: 2, stepCm: 2.4, x: -2.7 };
/** Half the width of a vertebra at the bottom of a plate, and by how much the next one up is narrower, cm. */
const SPINE = { halfWidthCm: 1.65, tapersCm: 0.035 };

export interface BariumPictureProps {
  readonly depthCm: Float64Array;
  readonly picture: TimedBarium['pictures'][number];
  readonly words: ChartWords;
  /** The sphincter has its name only in one of those that stand side by side. */
  readonly isFirst: boolean;
}

/** Centimeters above the sphincter, left of the plates. */
export function BariumRuler({ words }: { readonly words: ChartWords }) {
  return (
    <UprightAxis
      title={words.barium.rulerAxis}
      span={HEIGHTS}
      ticks={ticksIn({ from: 0, to: HEIGHTS.from }, RULER_STEP_CM)}
      say={words.units.plain}
    />
  );
}

/** One plate of a timed barium study: gray, the barium bright, its height measured from the sphincter. */
export function BariumPicture({ depthCm, picture, words, isFirst }: BariumPictureProps) {
  const id = useId();
  const { minute, columnCm, retainedMl, radiusCm } = picture;
  const { barium, units } = words;
  const stretches = filledStretches(depthCm, radiusCm, ZERO_CM);
  const outline = stretches.map(mirroredPath).join('');
  const core = stretches.map((half) => mirroredPath(half.map(([r, above]) => [r * CORE, above]))).join('');
  const isLimited = minute === NORMS.column.atMinute;
  return (
    <div className={styles.picture}>
      <span className={styles.minute} dir="auto">
        {units.minutes(minute)}
      </span>
      <div className={styles.plate}>
        <svg
          className={styles.drawing}
          viewBox={`${-HALF_WIDTH_CM} ${-HEIGHTS.from} ${2 * HALF_WIDTH_CM} ${HEIGHTS.from - HEIGHTS.to}`}
          aria-hidden="true"
        >
          <defs>
            <radialGradient id={`${id}air`} cx="0.5" cy="0.4" r="0.75">
              <stop offset="0" stopColor="#4b4f53" />
              <stop offset="1" stopColor="#1d2023" />
            </radialGradient>
            {/* Thick in the middle, thin at the edge: so the fluid stops the rays. */}
            <filter id={`${id}soft`} x="-20%" y="-5%" width="140%" height="110%">
              <feGaussianBlur stdDeviation="0.07" />
            </filter>
            <filter id={`${id}glow`} x="-60%" y="-10%" width="220%" height="120%">
              <feGaussianBlur stdDeviation="0.45" />
            </filter>
            <filter id={`${id}thick`} x="-40%" y="-10%" width="180%" height="120%">
              <feGaussianBlur stdDeviation="0.3 0.12" />
            </filter>
            <filter id={`${id}far`} x="-20%" y="-20%" width="140%" height="140%">
              <feGaussianBlur stdDeviation="0.26" />
            </filter>
          </defs>
          <rect
            x={-HALF_WIDTH_CM}
            y={-HEIGHTS.from}
            width={2 * HALF_WIDTH_CM}
            height={HEIGHTS.from - HEIGHTS.to}
            fill={`url(#${id}air)`}
          />
          <Chest far={`url(#${id}far)`} />
          <path
            className={styles.coating}
            d={coatingPath(depthCm, ZERO_CM, LEVEL.egj)}
            filter={`url(#${id}soft)`}
          />
          <path className={styles.glow} d={outline} filter={`url(#${id}glow)`} />
          <path className={styles.barium} d={outline} filter={`url(#${id}soft)`} data-column />
          <path className={styles.core} d={core} filter={`url(#${id}thick)`} />
          <line className={styles.zero} x1={-HALF_WIDTH_CM} x2={HALF_WIDTH_CM} y1="0" y2="0" />
          {isLimited && (
            <line
              className={styles.limit}
              x1={-HALF_WIDTH_CM}
              x2={HALF_WIDTH_CM}
              y1={-NORMS.column.belowCm}
              y2={-NORMS.column.belowCm}
            />
          )}
          {columnCm > 0 && (
            <path
              className={styles.height}
              d={`M3.9 0H4.7M4.3 0V${-columnCm}M3.9 ${-columnCm}H4.7`}
              data-height-cm={columnCm}
            />
          )}
        </svg>
        {isFirst && (
          <span className={styles.name} style={{ top: percentOf(HEIGHTS, 0) }} dir="auto">
            {barium.sphincter}
          </span>
        )}
        {isLimited && (
          <span
            className={`${styles.name} ${styles.limitName}`}
            style={{ top: percentOf(HEIGHTS, NORMS.column.belowCm) }}
            dir="auto"
          >
            {barium.limit(NORMS.column.belowCm)}
          </span>
        )}
      </div>
      <p className={styles.measured}>
        <strong dir="auto">{columnCm > 0 ? units.cm(columnCm) : barium.empty}</strong>
        <span dir="auto">{barium.retained(retainedMl)}</span>
      </p>
    </div>
  );
}

/** What else a plate shows, faint, drawn from the junction: vertebrae, the left dome of the diaphragm, the air of the stomach below it. */
function Chest({ far }: { readonly far: string }) {
  return (
    <g filter={far} transform={`translate(0 ${JUNCTION_CM})`}>
      {Array.from({ length: VERTEBRAE.count }, (_, n) => (
        <path key={n} className={styles.bone} d={vertebra(n)} />
      ))}
      <path className={styles.belly} d="M-6 4.5V1.6C-3.5 0.9 -1 0.9 0.4 0.7C2.2 -0.6 4.4 -0.7 6 0.4V4.5Z" />
      <path
        className={styles.air}
        d="M1.1 1.9C1.2 0.6 3 0.1 4.2 0.4C5.6 0.7 5.7 2 4.9 2.4C3.6 3 1.1 3 1.1 1.9Z"
      />
    </g>
  );
}

/** The body of the n-th vertebra from below, waisted as they are. */
function vertebra(n: number): string {
  const { lowestCm, heightCm, stepCm, x } = VERTEBRAE;
  const half = SPINE.halfWidthCm - n * SPINE.tapersCm;
  const bottom = lowestCm - n * stepCm;
  const top = bottom - heightCm;
  const waist = half * 0.72;
  const middle = (top + bottom) / 2;
  return `M${short(x - half)} ${short(top)}H${short(x + half)}Q${short(x + waist)} ${short(middle)} ${short(x + half)} ${short(bottom)}H${short(x - half)}Q${short(x - waist)} ${short(middle)} ${short(x - half)} ${short(top)}Z`;
}
