import { percentOf, type Span } from './scale';
import styles from './UprightAxis.module.css';

interface UprightAxisProps {
  /** What is counted, in words. */
  readonly title: string;
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly say: (value: number) => string;
}

/** Figures from top to bottom, left of pictures that share them. */
export function UprightAxis({ title, span, ticks, say }: UprightAxisProps) {
  return (
    <div className={styles.place}>
      <span className={styles.title}>{title}</span>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ top: percentOf(span, tick) }}>
            {say(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
