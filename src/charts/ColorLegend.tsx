import { useId } from 'react';
import { NORMS } from '../physiology/norms';
import type { ChartWords } from './chartProps';
import styles from './ColorLegend.module.css';
import { COLOR_MAPS, colorIndex, cssColor, type ColorMapName } from './colorMaps';
import { PressureScale } from './PressureScale';

export interface ColorLegendProps {
  readonly words: ChartWords;
  readonly colors: ColorMapName;
  readonly table: Uint8ClampedArray;
  readonly choose: (name: ColorMapName) => void;
}

/** What the colors mean, and the choice between two kinds of them. */
export function ColorLegend({ words, colors, table, choose }: ColorLegendProps) {
  const id = useId();
  const { map } = words;
  const contour = NORMS.pressurization.leastMmHg;
  return (
    <div className={styles.legend}>
      <PressureScale words={words} table={table} />
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
