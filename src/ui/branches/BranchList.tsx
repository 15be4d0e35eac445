import { useChapter, useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import page from '../seminar/studyPage.module.css';
import styles from './BranchList.module.css';
import { BRANCH_WORDS } from './branchWords';

/** The branches there are, in the order in which the story passes them. */
export function BranchList() {
  const { branches } = useUi();
  const t = useLazyWords(BRANCH_WORDS);
  const { chapters } = useProgramme();
  const here = chapters[useChapter()]?.id;
  return (
    <div className={page.page}>
      <p className={styles.intro}>{t.intro}</p>
      <ul className={styles.list} aria-label={t.list}>
        {branches.matter.branches.map(({ id, chapter }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.branch}
              data-branch={id}
              data-here={chapter === here}
              onClick={() => branches.take(id)}
            >
              <span className={styles.name}>{t.branches[id].name}</span>
              <span className={styles.where}>
                {chapter === here
                  ? t.here
                  : t.leavesIn(chapters.find((each) => each.id === chapter)?.title ?? chapter)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={page.note}>{t.private}</p>
      <p className={page.note}>{t.model}</p>
    </div>
  );
}
