import type { ChartWords } from '../../charts/chartProps';
import type { ContrastWords, ModelRow } from '../../content/words/contrast/types';
import { median } from '../../physiology/manometry';
import { NORMS } from '../../physiology/norms';
import type { Study } from '../../physiology/measures';

/** What the model measures of each type, as it is read. */
export interface MeasuredRow {
  readonly id: ModelRow;
  /** null: not yet reckoned. */
  readonly cells: readonly (string | null)[];
}

/** Median of what was measured of several swallows; null where one of them has none. */
function medianOf(values: readonly (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null);
  return measured.length < values.length ? null : median(measured);
}

/** Rows of the table that come from the model, in the order in which they are read. */
export function modelRows(
  studies: readonly (Study | null)[],
  t: ContrastWords,
  { units, nothing }: ChartWords,
): readonly MeasuredRow[] {
  const row = (id: ModelRow, say: (study: Study) => string): MeasuredRow => ({
    id,
    cells: studies.map((study) => study && say(study)),
  });
  return [
    row('irp', ({ manometry }) => units.mmHg(manometry.medianIrpMmHg)),
    row('pressurized', ({ manometry: { swallows } }) =>
      t.swallows(swallows.filter(({ kind }) => kind === 'pressurized').length, swallows.length),
    ),
    row('latency', ({ manometry: { swallows } }) => {
      const latencyS = medianOf(swallows.map(({ distalLatencyS }) => distalLatencyS));
      return latencyS === null ? nothing : units.seconds(latencyS);
    }),
    row('dci', ({ manometry: { swallows } }) =>
      units.contraction(medianOf(swallows.map(({ dciMmHgSCm }) => dciMmHgSCm)) ?? 0),
    ),
    row('column', ({ barium: { pictures } }) => {
      const last = pictures.find(({ minute }) => minute === NORMS.column.atMinute);
      return last ? units.cm(last.columnCm) : nothing;
    }),
  ];
}
