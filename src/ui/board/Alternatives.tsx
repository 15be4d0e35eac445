import { ALTERNATIVES, ENTRIES, PREFERENCE } from '../../content/poem/board';
import { useProgramme, useUi } from '../context';
import { FiguresFrom } from '../evidence/FiguresFrom';
import { SourcesDiffer } from '../evidence/SourcesDiffer';
import { Sources } from '../Sources';
import styles from './Alternatives.module.css';
import { Shares } from './BoardEntry';
import { sourcesFor } from './sourcesFor';

const ASKED = ['how', 'brings', 'risks'] as const;

/** What else could be done: of each the same three questions, and figures where a source gives them. */
export function Alternatives() {
  const { words } = useUi();
  const { register } = useProgramme();
  const t = words.board;
  const own = t.registers[register];
  return (
    <>
      {ALTERNATIVES.map(({ id, entry, sources, told }) => (
        <article key={id} className={styles.alternative} data-alternative={id}>
          <h3 className={styles.name}>{own.alternatives[id].name}</h3>
          <dl className={styles.answers}>
            {ASKED.map((question) => (
              <div key={question}>
                <dt>{t.asked[question]}</dt>
                <dd>
                  {own.alternatives[id][question]}
                  {question === 'brings' && entry !== undefined && (
                    <div className={styles.figures}>
                      <Shares entry={ENTRIES[entry]} />
                    </div>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <footer className={styles.behind}>
            <Sources
              keys={sources}
              figures={(source) => (
                <FiguresFrom
                  source={source}
                  figures={told.student}
                  text={ASKED.map((question) => own.alternatives[id][question]).join(' ; ')}
                />
              )}
            />
            <SourcesDiffer at={{ alternative: id }} />
          </footer>
        </article>
      ))}
      <footer className={styles.preference}>
        <p>{own.preference}</p>
        <Sources
          keys={sourcesFor(register, PREFERENCE)}
          figures={(source) => (
            <FiguresFrom source={source} figures={PREFERENCE.told.student} text={own.preference} />
          )}
        />
      </footer>
    </>
  );
}
