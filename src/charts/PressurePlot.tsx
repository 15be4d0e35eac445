import { useEffect, useMemo, useRef } from 'react';
import type { Manometry } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import type { ChartWords, OnFrame } from './chartProps';
import { contoursOf, pathOf } from './contour';
import { dciBox, irpWindow, pressurizedAtS } from './manometryMarks';
import { MapLabels, MapTop } from './MapLabels';
import { NowLine } from './NowLine';
import { Landmarks } from './Landmarks';
import { depthsOf, pressureGrid, timesOf } from './pressureGrid';
import styles from './PressurePlot.module.css';
import { rasterOf } from './raster';
import { evenStep, percentOf, ticksIn } from './scale';
import { UprightAxis } from './UprightAxis';

const DEPTH_STEP_CM = 5;
const MOST_TIME_STEPS = 5;

export interface PressurePlotProps {
  readonly name: string;
  readonly manometry: Manometry;
  /** 256 colors. */
  readonly table: Uint8ClampedArray;
  readonly words: ChartWords;
  readonly onFrame: OnFrame | undefined;
  /** Lower, and without the names of what is marked. */
  readonly compact?: boolean;
}

/**
 * One map with its axes and marks. The drawing over the pixels has seconds and centimeters as its units and is
 * stretched to its place, lines keeping their width; words stand over it by percent, so they keep their size.
 */
export function PressurePlot({ name, manometry, table, words, onFrame, compact = false }: PressurePlotProps) {
  const { run, swallows, diagnosis } = manometry;
  const measures = swallows[0];
  const grid = useMemo(() => pressureGrid(run), [run]);
  const contour = useMemo(() => pathOf(contoursOf(grid, NORMS.pressurization.leastMmHg)), [grid]);
  const marks = useMemo(
    () =>
      measures && {
        measures,
        window: irpWindow(measures, timesOf(grid).to),
        box: dciBox(grid, measures),
        pressurizedAtS: pressurizedAtS(grid, measures),
      },
    [grid, measures],
  );
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const { width, height, pixels } = rasterOf(grid, table);
    canvas.current.width = width;
    canvas.current.height = height;
    context.putImageData(new ImageData(pixels, width, height), 0, 0);
  }, [grid, table]);

  const [times, depths] = [timesOf(grid), depthsOf(grid)];
  const { map } = words;
  const label = map.described(
    name,
    measures ? map.kinds[measures.kind] : words.nothing,
    map.diagnoses[diagnosis],
  );
  return (
    <div className={styles.plot} data-compact={compact} dir="ltr">
      {!compact && <MapTop marks={marks} times={times} words={words} />}
      <UprightAxis
        title={map.depthAxis}
        span={depths}
        ticks={ticksIn(depths, DEPTH_STEP_CM)}
        say={words.units.plain}
      />
      <div className={styles.area}>
        <canvas ref={canvas} className={styles.pixels} role="img" aria-label={label} />
        <svg
          className={styles.lines}
          viewBox={`${times.from} ${depths.from} ${times.to - times.from} ${depths.to - depths.from}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className={styles.under} d={contour} />
          <path className={styles.contour} d={contour} data-contour />
          {marks && (
            <>
              {[marks.box, marks.window].map(
                (box, n) =>
                  box && (
                    <g key={n === 0 ? 'box' : 'window'} data-mark={n === 0 ? 'dci' : 'irp'}>
                      {[styles.under, styles.box].map((line) => (
                        <rect
                          key={line}
                          className={line}
                          x={box.fromS}
                          y={box.fromCm}
                          width={box.toS - box.fromS}
                          height={box.toCm - box.fromCm}
                        />
                      ))}
                    </g>
                  ),
              )}
              {[styles.under, styles.drop].map((line) => (
                <g key={line} className={line}>
                  <line
                    x1={marks.measures.upperSphincterOpensS}
                    x2={marks.measures.upperSphincterOpensS}
                    y1={depths.from}
                    y2={depths.from + 2}
                  />
                  {marks.measures.deceleration && (
                    <line
                      x1={marks.measures.deceleration.atS}
                      x2={marks.measures.deceleration.atS}
                      y1={depths.from}
                      y2={marks.measures.deceleration.depthCm}
                    />
                  )}
                </g>
              ))}
            </>
          )}
          <NowLine onFrame={onFrame} times={times} fromY={depths.from} toY={depths.to} />
        </svg>
        {marks && !compact && <MapLabels marks={marks} times={times} depths={depths} words={words} />}
      </div>
      <Landmarks depths={depths} words={words} />
      <div className={styles.times} aria-hidden="true">
        {ticksIn(times, evenStep(times, MOST_TIME_STEPS)).map((time) => (
          <span key={time} style={{ left: percentOf(times, time) }}>
            {words.units.plain(time)}
          </span>
        ))}
      </div>
      <span className={styles.timeTitle}>{map.timeAxis}</span>
    </div>
  );
}
