import type { CSSProperties, ReactNode } from 'react';
import { ECKARDT, ECKARDT_PARTS, eckardtTotal } from '../physiology/eckardt';
import type { Eckardt } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import { ChartFrame } from './ChartFrame';
import { sidesOf, type ChartProps, type ChartWords, type Side } from './chartProps';
import styles from './EckardtBars.module.css';
import { NumbersTable } from './NumbersTable';

/** null: no operation, no score. */
export type EckardtBarsProps = ChartProps<Eckardt | null>;

/** The four symptoms of the score and its total, of one or two studies, one bar under the other. */
export function EckardtBars({ words, sources, ...pair }: EckardtBarsProps) {
  const { eckardt, norms } = words;
  const { most, outOf, source } = NORMS.eckardt;
  const sides = sidesOf(pair);
  const scored = sides.filter((side): side is Side<Eckardt> => side.data !== null);
  const numbers = (
    <NumbersTable
      caption={eckardt.tableOf}
      heads={[eckardt.part, ...scored.map(({ name }) => name)]}
      rows={[
        ...ECKARDT_PARTS.map((part) => [
          eckardt.parts[part],
          ...scored.map(({ data }) => words.units.plain(data[part])),
        ]),
        [eckardt.total, ...scored.map(({ data }) => eckardt.outOf(eckardtTotal(data), outOf))],
      ]}
    />
  );
  return (
    <ChartFrame
      title={eckardt.title}
      sentence={eckardt.sentence}
      words={words}
      sources={sources}
      norms={[{ text: norms.eckardt(most, outOf), source }]}
      numbers={scored.length > 0 && numbers}
    >
      {sides
        .filter(({ data }) => data === null)
        .map(({ name }) => (
          <p key={name} className={styles.none}>
            {eckardt.none(name)}
          </p>
        ))}
      {scored.length > 0 && (
        <dl className={styles.bars}>
          {ECKARDT_PARTS.map((part) => (
            <Row key={part} name={eckardt.parts[part]}>
              {scored.map((side) => (
                <Bar
                  key={side.name}
                  side={side}
                  isLeft={side === pair.left}
                  score={side.data[part]}
                  outOf={ECKARDT.partMax}
                  words={words}
                />
              ))}
            </Row>
          ))}
          <Row name={eckardt.total} isTotal>
            {scored.map((side) => (
              <Bar
                key={side.name}
                side={side}
                isLeft={side === pair.left}
                score={eckardtTotal(side.data)}
                outOf={outOf}
                limit={most}
                words={words}
              />
            ))}
            <dd className={styles.success} style={{ '--share': most / outOf } as CSSProperties}>
              {eckardt.success(most)}
            </dd>
          </Row>
        </dl>
      )}
    </ChartFrame>
  );
}

function Row({
  name,
  isTotal = false,
  children,
}: {
  readonly name: string;
  readonly isTotal?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={isTotal ? styles.total : styles.row}>
      <dt>{name}</dt>
      {children}
    </div>
  );
}

interface BarProps {
  readonly side: Side<Eckardt>;
  readonly isLeft: boolean;
  readonly score: number;
  readonly outOf: number;
  readonly limit?: number;
  readonly words: ChartWords;
}

/** A bar of as many steps as there are points to get. */
function Bar({ side, isLeft, score, outOf, limit, words }: BarProps) {
  return (
    <dd className={styles.bar} data-side={isLeft ? 'left' : 'right'}>
      <span className={styles.side}>{side.name}</span>
      <span className={styles.steps} data-score={score} aria-hidden="true">
        {Array.from({ length: outOf }, (_, n) => (
          <span
            key={n}
            className={n < score ? styles.full : styles.empty}
            data-limit={n + 1 === limit || undefined}
          />
        ))}
      </span>
      <span className={styles.score}>
        {limit === undefined ? words.units.plain(score) : words.eckardt.outOf(score, outOf)}
      </span>
    </dd>
  );
}
