import { useId } from 'react';
import { NORMS } from '../physiology/norms';
import type { ChartWords } from './chartProps';
import { cssColor, PRESSURE_COLORS, TABLE_COLORS } from './colorMaps';
import styles from './PressureScale.module.css';
import { percentOf, ticksIn } from './scale';

/** Colors of the bar: more than an eye tells apart at its length. */
const STOPS = 52;
const STEP_MMHG = 30;

interface PressureScaleProps {
  readonly words: ChartWords;
  readonly table: Uint8ClampedArray;
}

/** What the colors of a pressure mean, mmHg. */
export function PressureScale({ words: { map, units }, table }: PressureScaleProps) {
  const id = useId();
  const contour = NORMS.pressurization.leastMmHg;
  return (
    <div className={styles.scale} dir="ltr">
      <span className={styles.title} dir="auto">
        {map.pressureAxis}
      </span>
      <span className={styles.bar}>
        <svg className={styles.colors} preserveAspectRatio="none" viewBox="0 0 1 1" aria-hidden="true">
          <linearGradient id={id}>
            {Array.from({ length: STOPS }, (_, n) => n / (STOPS - 1)).map((at) => (
              <stop key={at} offset={at} stopColor={cssColor(table, Math.round(at * (TABLE_COLORS - 1)))} />
            ))}
          </linearGradient>
          <rect width="1" height="1" fill={`url(#${id})`} />
        </svg>
        <span className={styles.contour} style={{ left: percentOf(PRESSURE_COLORS, contour) }} />
      </span>
      <span className={styles.ticks}>
        {ticksIn(PRESSURE_COLORS, STEP_MMHG).map((mmHg) => (
          <span
            key={mmHg}
            className={mmHg === contour ? styles.atContour : undefined}
            style={{ left: percentOf(PRESSURE_COLORS, mmHg) }}
          >
            {units.plain(mmHg)}
          </span>
        ))}
      </span>
    </div>
  );
}
