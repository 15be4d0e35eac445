import { useCallback, useState } from 'react';
import { useTime, useUi } from './context';
import styles from './Recall.module.css';

/** Says when the picture shows the organ as it was before the operation: the story goes back to compare. */
export function Recall() {
  const { player, words } = useUi();
  const [recalling, setRecalling] = useState(() => player.instant.values.recall > 0.5);
  useTime(useCallback(() => setRecalling(player.instant.values.recall > 0.5), [player]));
  return recalling ? (
    <p className={styles.recall} data-keep-out>
      {words.picture.before}
    </p>
  ) : null;
}
