import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { WorldPoint } from '../../organ/coordinates';
import { project, type PicturePoint } from '../../player/viewpoint';
import { useUi } from '../context';
import styles from './Pad.module.css';

/** Once the picture has stood for so long it is asked whether the ring is still right, ms. */
const ASK_AFTER_MS = 120;

interface PictureRingProps {
  readonly point: Readonly<WorldPoint>;
  /** Asked when the picture has come to rest. */
  readonly isSeen: () => boolean;
  /** What is written beside it. */
  readonly children?: ReactNode;
  /** Says what it is, for styles and tests. */
  readonly kind: string;
}

/** A ring round a place; it goes along with the picture and hides when its place is hidden. */
export function PictureRing({ point, isSeen, children, kind }: PictureRingProps) {
  const { player } = useUi();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at: PicturePoint = { x: 0, y: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (seen: boolean): void => void root.current?.toggleAttribute('hidden', !seen);
    const draw = (): void => {
      if (!root.current || !project(player.viewpoint, point, at)) return;
      root.current.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
      root.current.dataset['side'] = at.x > player.viewpoint.widthPx / 2 ? 'left' : 'right';
      clearTimeout(timer);
      if (player.detour.moving) show(false);
      else timer = setTimeout(() => show(isSeen()), ASK_AFTER_MS);
    };
    draw();
    show(!player.detour.moving);
    const undo = player.on('drawn', draw);
    return () => {
      undo();
      clearTimeout(timer);
    };
  }, [player, point, isSeen]);
  return (
    <div ref={root} className={styles.mark} data-mark={kind} aria-hidden="true">
      <span className={styles.ring} />
      {children !== undefined && <span className={styles.name}>{children}</span>}
    </div>
  );
}
