import { useState } from 'react';
import { TEST_KINDS, type TestKind } from '../../player/selfTest/types';
import { Choice } from '../Choice';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import styles from '../seminar/studyPage.module.css';
import { turned } from '../turned';
import { startTest } from './startTest';
import { SELF_TEST_WORDS } from './selfTestWords';

const COUNTS = [5, 10, 20] as const;

/** What is asked, and how much of it. */
export function BeginTest() {
  const { player, session, selfTest, newSeed, lesson } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const [kinds, setKinds] = useState<readonly TestKind[]>(TEST_KINDS);
  const [count, setCount] = useState<number>(COUNTS[1]);
  const turn = (kind: TestKind, on: boolean): void => setKinds(turned(TEST_KINDS, kinds, kind, on));
  return (
    <>
      <p className={styles.note}>{t.intro}</p>
      <section className={styles.group} aria-label={t.kindsHeading}>
        <h3>{t.kindsHeading}</h3>
        {TEST_KINDS.map((kind) => (
          <label key={kind} className={styles.switch}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              data-kind={kind}
              onChange={({ target }) => turn(kind, target.checked)}
            />
            <span>{t.kinds[kind]}</span>
          </label>
        ))}
        <p className={styles.note} role="status">
          {kinds.length === 0 ? t.noKind : ''}
        </p>
      </section>
      <Choice
        inline
        heading={t.countHeading}
        options={COUNTS.map((value) => ({ value, label: String(value) }))}
        value={count}
        onChange={setCount}
      />
      <button
        type="button"
        className={styles.begin}
        data-first="true"
        data-test="begin"
        disabled={kinds.length === 0}
        onClick={() => startTest({ player, session, selfTest }, { kinds, count, seed: newSeed() })}
      >
        {t.begin}
      </button>
      {!lesson && <p className={styles.note}>{t.private}</p>}
    </>
  );
}
