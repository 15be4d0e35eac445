import { useStore } from 'zustand';
import { SUBJECTS, type Subject } from '../../procedure/types';
import { useProgramme, useUi } from '../context';
import styles from './TellingPath.module.css';

/** The four things every telling covers: how far each has been told, the way to it, and a tick for one's own words. */
export function TellingPath({ onChosen }: { readonly onChosen?: () => void }) {
  const { player, telling, words } = useUi();
  const { cues, chapters } = useProgramme();
  useStore(telling.state);
  const told = telling.told();
  const { shown } = telling.state.getState();
  const t = words.telling;
  const go = (subject: Subject): void => {
    const missing = telling.essentials[subject].find((id) => !shown.has(id));
    const cue = cues.find(({ id }) => id === missing);
    // Told already: from the beginning of it again.
    const start = cue?.start ?? chapters.find((chapter) => chapter.subject === subject)?.start;
    if (start !== undefined) void player.seek(start);
    onChosen?.();
  };
  return (
    <div className={styles.path} role="group" aria-label={t.heading}>
      <ul className={styles.list}>
        {SUBJECTS.map((subject) => {
          const { shown: count, of, told: done } = told[subject];
          const name = t.subjects[subject];
          return (
            <li key={subject} className={styles.thing} data-subject={subject} data-told={done}>
              <button
                type="button"
                className={styles.tick}
                aria-pressed={done}
                aria-label={done ? t.untick(name) : t.tick(name)}
                title={done ? t.untick(name) : t.tick(name)}
                onClick={() => telling.tick(subject, !done)}
              >
                <Ring share={done ? 1 : count / of} told={done} />
              </button>
              <button type="button" className={styles.name} onClick={() => go(subject)}>
                {name}
                <span className="unseen">{`, ${t.state(count, of, done)}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const TURN = 2 * Math.PI * 9;

/** Filled as far as the thing was told; told, it holds a tick. */
function Ring({ share, told }: { readonly share: number; readonly told: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className={styles.ring}>
      <circle cx="12" cy="12" r="9" className={styles.track} />
      {told ? (
        <>
          <circle cx="12" cy="12" r="9" className={styles.full} />
          <path d="m7.8 12.3 3 3 5.6-6" className={styles.check} />
        </>
      ) : (
        <circle
          cx="12"
          cy="12"
          r="9"
          className={styles.part}
          strokeDasharray={`${share * TURN} ${TURN}`}
          transform="rotate(-90 12 12)"
        />
      )}
    </svg>
  );
}
