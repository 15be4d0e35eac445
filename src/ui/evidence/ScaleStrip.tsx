import type { Scale } from '../../content/poem/conflicts';
import type { Mark } from '../../content/poem/evidence';
import styles from './ScaleStrip.module.css';

interface ScaleStripProps {
  readonly scale: Scale;
  readonly marks: readonly Mark[];
}

/** Share of the scale's length at which a value lies, in percent from its start. */
export const placeOn = ({ from, to }: Pick<Scale, 'from' | 'to'>, value: number): number =>
  ((value - from) / (to - from)) * 100;

/**
 * Where a claim lies on the scale of its question: dots and ranges, true to scale. For the eye alone, since the claim
 * says its figures; small numbers stand on the left in every language, as in the charts.
 */
export function ScaleStrip({ scale, marks }: ScaleStripProps) {
  return (
    <div className={styles.strip} dir="ltr" aria-hidden="true">
      {marks.map((mark, i) => (
        <MarkOn key={i} scale={scale} mark={mark} />
      ))}
    </div>
  );
}

function MarkOn({ scale, mark: { at, low, high, second } }: { readonly scale: Scale; readonly mark: Mark }) {
  return (
    <>
      {low !== undefined && high !== undefined && (
        <i
          className={styles.range}
          style={{ left: `${placeOn(scale, low)}%`, width: `${placeOn(scale, high) - placeOn(scale, low)}%` }}
        />
      )}
      {at !== undefined && (
        <i
          className={styles.dot}
          data-second={second}
          data-at={at}
          style={{ left: `${placeOn(scale, at)}%` }}
        />
      )}
    </>
  );
}
