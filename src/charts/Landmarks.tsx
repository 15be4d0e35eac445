import { LEVEL } from '../physiology/parameters';
import type { ChartWords } from './chartProps';
import styles from './Landmarks.module.css';
import { percentOf, shareOf, type Span } from './scale';

/** Half the length of the upper sphincter, cm, as far as the eye needs it. */
const UPPER_HALF_CM = 1;

/** What lies at which depth, beside a map. */
export function Landmarks({ depths, words }: { readonly depths: Span; readonly words: ChartWords }) {
  const { landmarks } = words.map;
  const reaches: readonly [name: string, fromCm: number, toCm: number][] = [
    [landmarks.upperSphincter, depths.from, LEVEL.upperSphincter + UPPER_HALF_CM],
    [landmarks.lowerSphincter, LEVEL.lesStart, LEVEL.lesEnd],
    [landmarks.stomach, LEVEL.lesEnd, depths.to],
  ];
  return (
    <div className={styles.landmarks} aria-hidden="true">
      {reaches.map(([name, from, to]) => (
        <span
          key={name}
          className={styles.reach}
          style={{
            top: percentOf(depths, from),
            height: `${(shareOf(depths, to) - shareOf(depths, from)) * 100}%`,
          }}
        >
          <span className={styles.name} dir="auto">
            {name}
          </span>
        </span>
      ))}
    </div>
  );
}
