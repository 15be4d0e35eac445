import { BRINGS, CONTRADICTED, ENTRIES, RISKS, type BoardSection } from '../../content/poem/board';
import { useProgramme, useUi } from '../context';
import { FiguresFrom } from '../evidence/FiguresFrom';
import { SourcesDiffer } from '../evidence/SourcesDiffer';
import { Sources } from '../Sources';
import { Alternatives } from './Alternatives';
import styles from './Board.module.css';
import { BoardEntry } from './BoardEntry';

/** What the treatment brings, what it risks, or what else could be done: in people for a patient, in percents for a student. */
export function Board({ section }: { readonly section: BoardSection }) {
  const { words } = useUi();
  const { register } = useProgramme();
  const { intro, refluxToo } = words.board.registers[register];
  return (
    <div className={styles.board} data-register={register}>
      <p className={styles.intro}>{intro}</p>
      {section === 'brings' && (
        <>
          {BRINGS.map((id) => (
            <BoardEntry key={id} entry={ENTRIES[id]} />
          ))}
          <p className={styles.refluxToo}>{refluxToo}</p>
        </>
      )}
      {section === 'risks' &&
        RISKS.flatMap((id) => [
          <BoardEntry key={id} entry={ENTRIES[id]} />,
          id === 'refluxFiveYears' && <Contradicted key="contradicted" />,
        ])}
      {section === 'alternatives' && <Alternatives />}
    </div>
  );
}

/** The document's claim about the reflux, and that the studies say the opposite. */
function Contradicted() {
  const { words } = useUi();
  const { register } = useProgramme();
  const { heading, text } = words.board.registers[register].contradicted;
  return (
    <aside className={styles.contradicted} role="note" data-note="contradicted">
      <p className={styles.kind}>{words.captions.kind('clinicalNote', null)}</p>
      <h3>{heading}</h3>
      <p>{text}</p>
      <footer className={styles.behind}>
        <Sources
          keys={CONTRADICTED.sources}
          figures={(source) => (
            <FiguresFrom source={source} figures={CONTRADICTED.told.student} text={text} />
          )}
        />
        <SourcesDiffer at={{ contradicted: true }} />
      </footer>
    </aside>
  );
}
