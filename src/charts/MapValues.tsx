import type { Manometry } from '../physiology/measures';
import type { ChartWords } from './chartProps';
import styles from './MapValues.module.css';
import { standingOfIrp, standingOfLatency, standingOfRestingSphincter, type Standing } from './standings';
import { StandingSign } from './StandingSign';

/** What is measured on a map, and what it makes of the swallow. */
export function MapValues({
  manometry,
  words,
}: {
  readonly manometry: Manometry;
  readonly words: ChartWords;
}) {
  const { swallows, lesRestingMmHg, diagnosis } = manometry;
  const measures = swallows[0];
  if (!measures) return null;
  const { map, units } = words;
  const { irpMmHg, dciMmHgSCm, distalLatencyS, kind } = measures;
  const rows: readonly [of: keyof typeof map.measures, value: string, standing: Standing | null][] = [
    ['irp', units.mmHg(irpMmHg), standingOfIrp(irpMmHg)],
    ['dci', units.contraction(dciMmHgSCm), null],
    [
      'latency',
      distalLatencyS === null ? words.nothing : units.seconds(distalLatencyS),
      distalLatencyS === null ? null : standingOfLatency(distalLatencyS),
    ],
    ['lesResting', units.mmHg(lesRestingMmHg), standingOfRestingSphincter(lesRestingMmHg)],
  ];
  return (
    <div className={styles.values}>
      <p className={styles.verdict}>
        <strong>{map.diagnoses[diagnosis]}</strong> <span>{map.kinds[kind]}</span>
      </p>
      <table className={styles.table}>
        <thead className={styles.heads}>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([of, value, standing]) => (
            <tr key={of}>
              <th scope="row">
                {map.measures[of].term} <span>{map.measures[of].plain}</span>
              </th>
              <td>
                {value} {standing && <StandingSign is={standing} words={words} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
