import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PicturePoint } from '../../player/viewpoint';

/** A pointer that moved farther was dragged, CSS px. */
const TAP_PX = 7;

/** Calls back for taps on the picture; drags are no taps. @param through the camera has the pointer: the canvas under it is tapped. */
export function useTaps(
  pad: RefObject<HTMLElement | null>,
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
