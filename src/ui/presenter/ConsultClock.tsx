import { useEffect, useState } from 'react';
import { useUi } from '../context';
import { clockText } from '../time';
import { IconButton } from '../IconButton';
import styles from './ConsultClock.module.css';

/** How long the consultation has lasted, since it began or was set to zero. */
export function ConsultClock() {
  const { words, consultClock } = useUi();
  const t = words.presenter;
  const [elapsedS, setElapsedS] = useState(consultClock.elapsedS);
  useEffect(() => consultClock.onSecond(() => setElapsedS(consultClock.elapsedS())), [consultClock]);
  return (
    <div className={styles.clock}>
      <span className={styles.name}>{t.clock}</span>
      <span className={styles.time} role="timer" aria-label={t.clock} dir="ltr">
        {clockText(elapsedS)}
      </span>
      <IconButton
        icon="guided"
        label={t.restartClock}
        onClick={() => {
          consultClock.restart();
          setElapsedS(0);
        }}
      />
    </div>
  );
}
