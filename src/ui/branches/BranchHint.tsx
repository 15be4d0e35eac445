import type { BranchId } from '../../procedure/branches';
import { branchesIn } from '../../player/branches/branchWay';
import { useChapter, useProgramme, useSession, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import styles from './BranchHint.module.css';
import { BRANCH_WORDS } from './branchWords';

/** Where the story passes a branch, a quiet word of it: never over the picture, and not while somebody is tested. */
export function BranchHint() {
  const { branches } = useUi();
  const study = useSession((state) => state.study);
  const { chapters } = useProgramme();
  const here = branchesIn(chapters[useChapter()]?.id ?? '', branches.matter);
  if (here.length === 0 || study === 'branches' || study === 'test') return null;
  return <Hint ids={here.map(({ id }) => id)} />;
}

function Hint({ ids }: { readonly ids: readonly BranchId[] }) {
  const { branches } = useUi();
  const t = useLazyWords(BRANCH_WORDS);
  return (
    <p className={styles.hint}>
      <span>{t.hint}</span>
      {ids.map((id) => (
        <button key={id} type="button" className={styles.take} onClick={() => branches.take(id)}>
          {t.branches[id].whatIf}
        </button>
      ))}
    </p>
  );
}
