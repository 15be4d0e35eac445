import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { tidyDivider } from '../../player/compare';
import { firstWidthPx } from '../../player/pairPanes';
import { SIDES_OF, type Pair } from '../../procedure/pairs';
import { useRightToLeft, useSession, useUi } from '../context';
import styles from './Divider.module.css';
import { dividerAfterKey } from './moveDivider';

interface DividerProps {
  readonly pair: Pair;
  /** Of the picture it divides, CSS px. */
  readonly widthPx: number;
}

/** The line between two organs, to be dragged, or moved with the arrows; twice tapped it goes back to the middle. */
export function Divider({ pair, widthPx }: DividerProps) {
  const { session, words } = useUi();
  const divider = useSession((state) => state.divider);
  const rightToLeft = useRightToLeft();
  /** Where on the handle the finger lies, so that it does not jump under it; null: nobody drags. */
  const grip = useRef<number | null>(null);
  const put = (share: number): void => session.setState({ divider: tidyDivider(share) });

  const first = firstWidthPx({ widthPx, divider });
  const leftPx = rightToLeft ? widthPx - first : first;
  const [one, other] = SIDES_OF[pair];
  const share = widthPx > 0 ? first / widthPx : divider;

  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = event.clientX - leftPx;
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (grip.current === null || widthPx <= 0) return;
    const left = (event.clientX - grip.current) / widthPx;
    put(rightToLeft ? 1 - left : left);
  };
  const release = (): void => {
    grip.current = null;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = dividerAfterKey(event.key, divider, { widthPx, rightToLeft });
    if (next === null) return;
    // The page's own meaning of this key waits.
    event.preventDefault();
    put(next);
  };

  return (
    <div
      className={styles.divider}
      style={{ left: `clamp(var(--half), ${leftPx}px, 100% - var(--half))` }}
      data-end={first === 0 || first === widthPx}
      role="separator"
      tabIndex={0}
      aria-label={words.compare.divider}
      aria-orientation="vertical"
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={words.compare.dividerAt(
        words.compare.sides[one],
        words.compare.sides[other],
        Math.round(share * 100) / 100,
      )}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onDoubleClick={() => put(0.5)}
      onKeyDown={press}
    >
      <span className={styles.grip} aria-hidden="true" />
    </div>
  );
}
