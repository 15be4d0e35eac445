import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { clamp } from '../../math/interpolate';
import { project, type PicturePoint } from '../../player/viewpoint';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS, STRUCTURE_WORDS } from './exploreWords';
import styles from './Pad.module.css';

/** A press of an arrow moves the crosshair by this share of the picture's smaller side; with shift by the finer one. */
const ARROW = { plain: 0.03, fine: 0.006 } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** A pointer that moved farther was dragged, CSS px. */
const TAP_PX = 7;
/** Once the picture has stood for so long it is asked whether the mark is still right, ms. */
const ASK_AFTER_MS = 120;

/**
 * The picture as something to point into: a tap names what is under it, the arrows lead a crosshair, Enter names. While
 * the camera is in a person's hand the drags are the camera's, and taps are still named.
 */
export function Pad({ free }: { readonly free: boolean }) {
  const { pointing } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const pad = useRef<HTMLDivElement>(null);
  const cross = useRef<SVGGElement>(null);
  const cursor = useRef<PicturePoint | null>(null);
  const help = useId();
  const moveCross = (to: PicturePoint | null): void => {
    cursor.current = to;
    if (cross.current) cross.current.dataset['shown'] = String(to !== null);
    if (to) cross.current?.setAttribute('transform', `translate(${to.x.toFixed(1)} ${to.y.toFixed(1)})`);
  };
  useTaps(pad, free, (at) => {
    moveCross(null);
    pointing.pointAt(at);
  });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const element = pad.current;
    if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      moveCross(null);
      pointing.clear();
      return;
    }
    const step = ARROWS[event.key];
    if (!step && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    const { clientWidth: width, clientHeight: height } = element;
    const at = cursor.current ?? { x: width / 2, y: height / 2 };
    if (step) {
      const px = Math.min(width, height) * (event.shiftKey ? ARROW.fine : ARROW.plain);
      moveCross({ x: clamp(at.x + step[0] * px, 0, width), y: clamp(at.y + step[1] * px, 0, height) });
    } else {
      moveCross(at);
      pointing.pointAt(at);
    }
  };
  return (
    <>
      <svg className={styles.over} aria-hidden="true">
        <g ref={cross} className={styles.cross} data-shown="false">
          <circle r={13} />
          <path d="M-22 0H-6M6 0H22M0 -22V-6M0 6V22" />
        </g>
      </svg>
      <Mark />
      {/* An application of its own: taps and arrows point into the picture. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={pad}
        className={styles.pad}
        data-free={free}
        data-explore-pad
        role="application"
        // What is pointed into takes the arrows for itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t.pad}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onBlur={() => moveCross(null)}
      />
      <p id={help} className="unseen">
        {t.padKeys}
      </p>
    </>
  );
}

/** Calls back for taps on the picture; drags are no taps. @param through the camera has the pointer: the canvas under it is tapped. */
function useTaps(
  pad: React.RefObject<HTMLElement | null>,
  through: boolean,
  onTap: (at: PicturePoint) => void,
): void {
  const tapped = useRef(onTap);
  useLayoutEffect(() => {
    tapped.current = onTap;
  });
  useEffect(() => {
    let down: { id: number; x: number; y: number } | null = null;
    const isOurs = (target: EventTarget | null): boolean =>
      through ? target instanceof HTMLCanvasElement : target === pad.current;
    const onDown = (event: PointerEvent): void => {
      down =
        event.button === 0 && down === null && isOurs(event.target)
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null;
    };
    const onUp = (event: PointerEvent): void => {
      if (!down || down.id !== event.pointerId) return;
      const moved = Math.hypot(event.clientX - down.x, event.clientY - down.y);
      down = null;
      const box = pad.current?.getBoundingClientRect();
      if (!box || moved > TAP_PX) return;
      tapped.current({ x: event.clientX - box.left, y: event.clientY - box.top });
    };
    const onCancel = (): void => {
      down = null;
    };
    const off = new AbortController();
    const { signal } = off;
    window.addEventListener('pointerdown', onDown, { signal, capture: true });
    window.addEventListener('pointerup', onUp, { signal, capture: true });
    window.addEventListener('pointercancel', onCancel, { signal, capture: true });
    return () => off.abort();
  }, [pad, through]);
}

/** A ring round what was pointed at, with its name; it goes along with the picture and hides when its place is hidden. */
function Mark() {
  const { player, pointing } = useUi();
  const { structures } = useLazyWords(STRUCTURE_WORDS);
  const picked = useStore(pointing.state, (state) => state.picked);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const at: PicturePoint = { x: 0, y: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (seen: boolean): void => void root.current?.toggleAttribute('hidden', !seen);
    const draw = (): void => {
      if (!root.current || !picked) return;
      if (!project(player.viewpoint, picked.point, at)) return;
      root.current.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
      root.current.dataset['side'] = at.x > player.viewpoint.widthPx / 2 ? 'left' : 'right';
      clearTimeout(timer);
      if (player.detour.moving) show(false);
      else timer = setTimeout(() => show(pointing.isSeen()), ASK_AFTER_MS);
    };
    draw();
    show(picked !== null && !player.detour.moving);
    const undo = player.on('drawn', draw);
    return () => {
      undo();
      clearTimeout(timer);
    };
  }, [player, pointing, picked]);
  return picked ? (
    <div ref={root} className={styles.mark} data-mark={picked.name} aria-hidden="true">
      <span className={styles.ring} />
      <span className={styles.name}>{structures[picked.name].name}</span>
    </div>
  ) : null;
}
