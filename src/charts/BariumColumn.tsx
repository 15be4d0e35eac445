import { useCallback, useRef } from 'react';
import type { TimedBarium } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import { BariumPicture, BariumRuler } from './BariumPicture';
import styles from './BariumColumn.module.css';
import { BeforeAfter } from './BeforeAfter';
import { ChartFrame } from './ChartFrame';
import { sidesOf, type ChartProps, type ChartWords, type OnFrame, type Side } from './chartProps';
import { standingOfColumn } from './standings';
import { NumbersTable } from './NumbersTable';
import { useEachFrame } from './useEachFrame';

export interface BariumColumnProps extends ChartProps<TimedBarium> {
  /** Time within the study that is shown, s from the start of its run. */
  readonly onFrame?: OnFrame;
  /** The second is the first, later: how far its column has fallen is said. Left out: it is. */
  readonly isLater?: boolean;
}

/** Timed barium: what stands above the junction at 1, 2 and 5 minutes, as a radiograph would show it. */
export function BariumColumn({ words, sources, onFrame, isLater = true, ...pair }: BariumColumnProps) {
  const { barium, units, norms } = words;
  const { belowCm, atMinute, source } = NORMS.column;
  const sides = sidesOf(pair);
  const fall = isLater ? fallBetween(pair.left?.data, pair.right?.data) : null;
  return (
    <ChartFrame
      title={barium.title}
      sentence={barium.sentence}
      words={words}
      sources={sources}
      norms={[{ text: norms.column(belowCm, atMinute), source }]}
      numbers={sides.map(({ name, data }) => (
        <NumbersTable
          key={name}
          caption={barium.tableOf(name, data.drunkMl)}
          heads={[barium.heads.minute, barium.heads.column, barium.heads.width, barium.heads.retained]}
          rows={data.pictures.map(({ minute, columnCm, widthMm, retainedMl }) => [
            units.plain(minute),
            units.cm(columnCm),
            units.mm(widthMm),
            units.mL(retainedMl),
          ])}
        />
      ))}
    >
      <BeforeAfter {...pair} draw={(side) => <Pictures side={side} words={words} />} />
      {fall !== null && <p className={styles.fall}>{barium.fall(fall, atMinute)}</p>}
      {onFrame && <Clock onFrame={onFrame} say={barium.clock} />}
    </ChartFrame>
  );
}

const lastOf = (study: TimedBarium | undefined) =>
  study?.pictures.find(({ minute }) => minute === NORMS.column.atMinute);

/** By which share of its height the column of the second is lower; null where there is none to compare with. */
function fallBetween(first: TimedBarium | undefined, second: TimedBarium | undefined): number | null {
  const [before, after] = [lastOf(first), lastOf(second)];
  return before && after && before.columnCm > 0 ? 1 - after.columnCm / before.columnCm : null;
}

function Pictures({
  side: { name, data },
  words,
}: {
  readonly side: Side<TimedBarium>;
  readonly words: ChartWords;
}) {
  const { barium, units } = words;
  const last = lastOf(data);
  const heights = data.pictures
    .map(({ minute, columnCm }) => `${units.minutes(minute)}, ${units.cm(columnCm)}`)
    .join(' · ');
  return (
    <>
      <div className={styles.pictures} dir="ltr" role="img" aria-label={barium.described(name, heights)}>
        <BariumRuler words={words} />
        {data.pictures.map((picture, n) => (
          <BariumPicture
            key={picture.minute}
            depthCm={data.run.depthCm}
            picture={picture}
            words={words}
            isFirst={n === 0}
          />
        ))}
      </div>
      {last && (
        <p className={standingOfColumn(last.columnCm) === 'within' ? styles.adequate : styles.inadequate}>
          {barium.emptying[standingOfColumn(last.columnCm) === 'within' ? 'adequate' : 'inadequate'](
            last.columnCm,
            last.minute,
          )}
        </p>
      )}
    </>
  );
}

/** The moment shown, to the second. Written without React. */
function Clock({ onFrame, say }: { readonly onFrame: OnFrame; readonly say: (timeS: number) => string }) {
  const reading = useRef<HTMLParagraphElement>(null);
  const shown = useRef(-1);
  const draw = useCallback(
    (timeS: number) => {
      const second = Math.max(0, Math.floor(timeS));
      if (!reading.current || second === shown.current) return;
      shown.current = second;
      reading.current.textContent = say(second);
    },
    [say],
  );
  useEachFrame(onFrame, draw);
  return <p ref={reading} className={styles.clock} />;
}
