import type { Entry, Share } from '../../content/poem/board';
import { useProgramme, useUi } from '../context';
import { decimalsOf } from './decimalsOf';
import { frequencyOf } from './frequency';
import { IconArray } from './IconArray';
import styles from './ShareFigure.module.css';

interface ShareFigureProps {
  readonly entry: Entry;
  readonly share: Share;
}

/** One treatment's share: who it is, how many in large type, the people, and both ways to see it. */
export function ShareFigure({ entry, share }: ShareFigureProps) {
  const { words } = useUi();
  const { register } = useProgramme();
  const t = words.board;
  const { treatments, entries } = t.registers[register];
  const percent = Number(share.percent);
  const { count, of, near } = frequencyOf(percent, entry.people[register]);
  const exact = (value: number): string => t.percent(value, decimalsOf(share.percent));
  const plain = register === 'patient';
  const { full, empty } = entries[entry.id];
  return (
    <figure className={styles.share} data-people={of}>
      <figcaption className={styles.head}>
        <span className={styles.treatment}>{treatments[share.treatment]}</span>
        <LargeNumber text={plain ? t.people(count, of, near) : exact(percent)} />
        {!plain && share.counted && (
          <span className={styles.counted}>{t.counted(share.counted[0], share.counted[1])}</span>
        )}
      </figcaption>
      <div className={styles.people}>
        <IconArray count={count} of={of} />
      </div>
      <ul className={styles.both}>
        <li>
          <IconArray count={1} of={1} />
          <span>
            <b>{plain ? count : exact(percent)}</b> {full}
          </span>
        </li>
        <li>
          <IconArray count={0} of={1} />
          <span>
            <b>{plain ? of - count : exact(100 - percent)}</b> {empty}
          </span>
        </li>
      </ul>
    </figure>
  );
}

/** The number itself is larger than the words around it; one said as a word is as large as they are. */
function LargeNumber({ text }: { readonly text: string }) {
  const digits = /\d+(?:[.,]\d+)?/.exec(text);
  if (!digits) return <strong className={styles.number}>{text}</strong>;
  return (
    <strong className={styles.number}>
      {text.slice(0, digits.index)}
      <span className={styles.digits}>{digits[0]}</span>
      {text.slice(digits.index + digits[0].length)}
    </strong>
  );
}
