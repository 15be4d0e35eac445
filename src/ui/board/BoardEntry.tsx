import { useId } from 'react';
import type { Entry } from '../../content/poem/board';
import { useProgramme, useUi } from '../context';
import { FiguresFrom } from '../evidence/FiguresFrom';
import { SourcesDiffer } from '../evidence/SourcesDiffer';
import { Sources } from '../Sources';
import { sourcesFor } from './sourcesFor';
import styles from './BoardEntry.module.css';
import { decimalsOf } from './decimalsOf';
import { ShareFigure } from './ShareFigure';

/** One thing that happens, with the treatments side by side, what there is to say of it, and who says so. */
export function BoardEntry({ entry }: { readonly entry: Entry }) {
  const { words } = useUi();
  const { register } = useProgramme();
  const heading = useId();
  const { title, note } = words.board.registers[register].entries[entry.id];
  return (
    <article className={styles.entry} data-entry={entry.id} data-good={entry.good} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <Shares entry={entry} />
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <footer className={styles.behind}>
        {register === 'student' && <StudyLine entry={entry} />}
        <Sources
          keys={sourcesFor(register, entry)}
          figures={(source) => <EntryFigures entry={entry} source={source} />}
        />
        <SourcesDiffer at={{ entry: entry.id }} />
      </footer>
    </article>
  );
}

/** Which figures of an entry, drawn or in its note, come from a source. */
function EntryFigures({
  entry: { id, shares, told },
  source,
}: {
  readonly entry: Entry;
  readonly source: string;
}) {
  const t = useUi().words.board;
  const drawn = shares.map(({ percent, source: from, tag }) => ({ values: [percent], source: from, tag }));
  const text = [
    ...shares.map(({ percent }) => t.percent(Number(percent), decimalsOf(percent))),
    t.registers.student.entries[id].note ?? '',
  ].join(' ; ');
  return <FiguresFrom source={source} figures={[...drawn, ...told.student]} text={text} />;
}

/** The shares of an entry, of the same number of people each. */
export function Shares({ entry }: { readonly entry: Entry }) {
  return (
    <div className={styles.shares} data-count={entry.shares.length}>
      {entry.shares.map((share) => (
        <ShareFigure key={share.treatment} entry={entry} share={share} />
      ))}
    </div>
  );
}

/** Design, patients, year, interval and p, as far as the source gives them. */
function StudyLine({ entry: { study } }: { readonly entry: Entry }) {
  const t = useUi().words.board;
  const { design, patients, year = null, estimate, p = null, nonInferior = false } = study;
  const parts = [
    t.study(design, patients, year),
    ...(estimate ? [t.estimate(estimate.measure, estimate.value, estimate.low, estimate.high)] : []),
    ...(p !== null || nonInferior ? [t.p(p, nonInferior)] : []),
  ];
  return (
    <ul className={styles.study}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
