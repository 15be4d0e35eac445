import type { Figures } from '../../content/poem/figures';
import { figuresIn } from '../../narration/figuresIn';
import { useUi } from '../context';
import styles from './FiguresFrom.module.css';

interface FiguresFromProps {
  readonly source: string;
  /** Of several sources; only those of `source` are shown. */
  readonly figures: readonly Figures[];
  /** Where they are read: they are written as there. */
  readonly text: string;
}

/** Which figures of a text come from a source, those reckoned from it apart. */
export function FiguresFrom({ source, figures, text }: FiguresFromProps) {
  const { words } = useUi();
  const own = figures.filter((each) => each.source === source);
  const read = written(
    own.filter(({ tag }) => tag === 'V1' || tag === 'V2'),
    text,
  );
  const reckoned = written(
    own.filter(({ tag }) => tag === 'D'),
    text,
  );
  return (
    <>
      {read.length > 0 && (
        <span className={styles.figures} data-figures="read">
          {words.sources.figures} <bdi>{read.join(' · ')}</bdi>
        </span>
      )}
      {reckoned.length > 0 && (
        <span className={styles.figures} data-figures="reckoned">
          {words.sources.reckoned} <bdi>{reckoned.join(' · ')}</bdi>
        </span>
      )}
    </>
  );
}

/** As the text writes them, in its order; what it says in words (Arabic: one, two) is left out. */
function written(figures: readonly Figures[], text: string): string[] {
  const values = new Set(figures.flatMap((each) => each.values));
  const found = new Map<string, string>();
  for (const figure of figuresIn(text))
    if (values.has(figure.value) && (found.get(figure.value)?.length ?? 0) < figure.written.length)
      found.set(figure.value, figure.written);
  return [...found.values()];
}
