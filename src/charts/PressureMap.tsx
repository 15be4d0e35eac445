import { useMemo, useState } from 'react';
import type { Manometry } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import { BeforeAfter } from './BeforeAfter';
import { ChartFrame } from './ChartFrame';
import { sidesOf, type ChartProps, type OnFrame, type Side } from './chartProps';
import { ColorLegend } from './ColorLegend';
import { colorTable, type ColorMapName } from './colorMaps';
import { MapValues } from './MapValues';
import { NumbersTable } from './NumbersTable';
import { pressureGrid } from './pressureGrid';
import { PressurePlot } from './PressurePlot';
import { pressureTable } from './tables';

export interface PressureMapProps extends ChartProps<Manometry> {
  /** Time within the swallow that is shown, s from the start of its run. */
  readonly onFrame?: OnFrame;
  /** Colors to begin with; a person may choose the others. */
  readonly initialColors?: ColorMapName;
  /** Small maps to be compared at a glance: the measured values are left to whoever shows them. */
  readonly compact?: boolean;
}

/** High-resolution manometry of one swallow: depth downward, time to the right, pressure as color. */
export function PressureMap({
  words,
  sources,
  onFrame,
  initialColors = 'even',
  compact = false,
  ...pair
}: PressureMapProps) {
  const [colors, setColors] = useState(initialColors);
  const table = useMemo(() => colorTable(colors), [colors]);
  const { map, norms } = words;
  return (
    <ChartFrame
      title={map.title}
      sentence={map.sentence}
      words={words}
      sources={sources}
      norms={[
        { text: norms.irp(NORMS.irp.belowMmHg), source: NORMS.irp.source },
        { text: norms.dci(NORMS.dci.mean, NORMS.dci.deviation), source: NORMS.dci.source },
        { text: norms.latency(NORMS.latency.leastS), source: NORMS.latency.source },
        {
          text: norms.lesResting(NORMS.lesResting.fromMmHg, NORMS.lesResting.toMmHg),
          source: NORMS.lesResting.source,
        },
        {
          text: norms.pressurization(NORMS.pressurization.leastMmHg),
          source: NORMS.pressurization.source,
        },
      ]}
      numbers={sidesOf(pair).map((side) => (
        <MapNumbers key={side.name} side={side} words={words} />
      ))}
    >
      <ColorLegend words={words} colors={colors} table={table} choose={setColors} />
      <BeforeAfter
        {...pair}
        draw={({ name, data }) => (
          <>
            <PressurePlot
              name={name}
              manometry={data}
              table={table}
              words={words}
              onFrame={onFrame}
              compact={compact}
            />
            {!compact && <MapValues manometry={data} words={words} />}
          </>
        )}
      />
    </ChartFrame>
  );
}

function MapNumbers({
  side,
  words,
}: {
  readonly side: Side<Manometry>;
  readonly words: PressureMapProps['words'];
}) {
  const { depthsCm, rows } = useMemo(() => pressureTable(pressureGrid(side.data.run)), [side.data.run]);
  const { plain } = words.units;
  return (
    <NumbersTable
      caption={words.map.tableOf(side.name)}
      heads={[words.map.tableCorner, ...depthsCm.map((depth) => `${plain(depth)} cm`)]}
      rows={rows.map(({ timeS, mmHg }) => [plain(timeS), ...mmHg.map((p) => plain(Math.round(p)))])}
    />
  );
}
