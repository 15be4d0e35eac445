import type { Distensibility } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import { BagAxis, BagProfile } from './BagProfile';
import { BeforeAfter } from './BeforeAfter';
import { ChartFrame } from './ChartFrame';
import { sidesOf, type ChartProps } from './chartProps';
import styles from './DistensibilityProfile.module.css';
import { NumbersTable } from './NumbersTable';
import type { Span } from './scale';
import { indexText } from './tables';

/** Several fillings of one bag, least first. */
export type DistensibilityProfileProps = ChartProps<readonly Distensibility[]>;

/** A bag filled across the junction, one outline for each filling, with the pressure and distensibility of its waist. */
export function DistensibilityProfile({ words, sources, ...pair }: DistensibilityProfileProps) {
  const { bag, units, norms } = words;
  const sides = sidesOf(pair);
  const all = sides.flatMap(({ data }) => data);
  const depths: Span = {
    from: Math.min(...all.map(({ depthCm }) => depthCm[0]!)),
    to: Math.max(...all.map(({ depthCm }) => depthCm.at(-1)!)),
  };
  const widestMm = Math.max(...all.map(({ diameterMm }) => Math.max(...diameterMm)));
  const { leastMm2PerMmHg, source } = NORMS.distensibility;
  return (
    <ChartFrame
      title={bag.title}
      sentence={bag.sentence}
      words={words}
      sources={sources}
      norms={[{ text: norms.distensibility(leastMm2PerMmHg), source }]}
      numbers={sides.map(({ name, data }) => (
        <NumbersTable
          key={name}
          caption={bag.tableOf(name)}
          heads={[bag.heads.volume, bag.heads.waist, bag.heads.area, bag.heads.pressure, bag.heads.index]}
          rows={data.map((filling) => [
            units.mL(filling.bagMl),
            units.mm(filling.leastDiameterMm),
            `${units.plain(Math.round(filling.leastAreaMm2))} mm²`,
            units.mmHg(filling.pressureMmHg),
            indexText(filling.diMm2PerMmHg, words),
          ])}
        />
      ))}
    >
      <BeforeAfter
        {...pair}
        draw={({ name, data }) => (
          <div
            className={styles.fillings}
            dir="ltr"
            role="img"
            aria-label={bag.described(
              name,
              data
                .map(({ bagMl, diMm2PerMmHg }) => `${units.mL(bagMl)}, ${indexText(diMm2PerMmHg, words)}`)
                .join(' · '),
            )}
          >
            <BagAxis depths={depths} words={words} />
            {data.map((filling) => (
              <BagProfile
                key={filling.bagMl}
                filling={filling}
                depths={depths}
                halfWidthMm={widestMm / 2 + 1}
                words={words}
              />
            ))}
          </div>
        )}
      />
      <p className={styles.legend}>
        <svg className={styles.sample} viewBox="0 0 14 20" aria-hidden="true">
          <path d="M3 1V19M11 1V19" />
        </svg>
        {bag.limit(leastMm2PerMmHg)}
      </p>
    </ChartFrame>
  );
}
