import { useId } from 'react';
import { NORMS } from '../physiology/norms';
import type { ChartWords } from './chartProps';
import styles from './ColorLegend.module.css';
import {
  COLOR_MAPS,
  colorIndex,
  cssColor,
  PRESSURE_COLORS,
  TABLE_COLORS,
  type ColorMapName,
} from './colorMaps';
import { percentOf, ticksIn } from './scale';

/** Colors of the bar: more than an eye tells apart at its length. */
const STOPS = 52;
const STEP_MMHG = 30;

export interface ColorLegendProps {
  readonly words: ChartWords;
  readonly colors: ColorMapName;
  readonly table: Uint8ClampedArray;
  readonly choose: (name: ColorMapName) => void;
}

/** What the colors mean, and the choice between two kinds of them. */
export function ColorLegend({ words, colors, table, choose }: ColorLegendProps) {
  const id = useId();
  const { map, units } = words;
  const contour = NORMS.pressurization.leastMmHg;
  return (
    <div className={styles.legend}>
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
      <p className={styles.line}>
        <svg className={styles.sample} viewBox="0 0 28 14" aria-hidden="true">
          <rect width="28" height="14" rx="2" fill={cssColor(table, colorIndex(contour))} />
          <path className={styles.sampleUnder} d="M3 9.5C10 3 18 11 25 4.5" />
          <path className={styles.sampleLine} d="M3 9.5C10 3 18 11 25 4.5" />
        </svg>
        {map.contour(contour)}
      </p>
      <fieldset className={styles.choice}>
        <legend className={styles.choiceName}>{map.colors}</legend>
        {COLOR_MAPS.map((name) => (
          <label key={name} className={styles.option}>
            <input
              type="radio"
              name={id}
              className="unseen"
              checked={name === colors}
              onChange={() => choose(name)}
            />
            {map.colorMaps[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
