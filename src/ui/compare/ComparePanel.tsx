import { comparesOffered } from '../../player/compare';
import { hasDivider } from '../../player/pairPanes';
import { Choice } from '../Choice';
import { useRightToLeft, useSession, useUi } from '../context';
import { IconButton } from '../IconButton';
import styles from './ComparePanel.module.css';
import { steppedDivider } from './moveDivider';
import { usePair } from './usePair';

/** Which organs stand side by side, and the divider for everyone who does not drag. */
export function ComparePanel() {
  const { player, session, words } = useUi();
  const compare = useSession((state) => state.compare);
  const mode = useSession((state) => state.mode);
  const rightToLeft = useRightToLeft();
  const pair = usePair();
  const t = words.compare;
  /** @param by 1: to the right. */
  const move = (by: 1 | -1): void => {
    const widthPx = player.panes?.outside?.width ?? 0;
    const more = rightToLeft === by < 0 ? 1 : -1;
    session.setState(({ divider }) => ({ divider: steppedDivider(divider, more, widthPx) }));
  };
  return (
    <section className={styles.panel}>
      <Choice
        heading={t.heading}
        value={compare}
        options={comparesOffered(mode, compare).map((value) => ({ value, label: t.choices[value] }))}
        onChange={(value) => session.setState({ compare: value })}
      />
      {pair !== 'none' && hasDivider(pair) && (
        <div className={styles.row} role="group" aria-label={t.divider}>
          <IconButton icon="left" label={t.moveLeft} onClick={() => move(-1)} />
          <IconButton icon="layoutBoth" label={t.middle} onClick={() => session.setState({ divider: 0.5 })} />
          <IconButton icon="right" label={t.moveRight} onClick={() => move(1)} />
        </div>
      )}
    </section>
  );
}
