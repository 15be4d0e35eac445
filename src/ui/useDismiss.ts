import { useEffect, type RefObject } from 'react';

/** While something is open, a press outside `inside` or Escape closes it. `close` must keep its identity. */
export function useDismiss(inside: RefObject<Element | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !inside.current?.contains(event.target)) close();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key);
    };
  }, [inside, open, close]);
}
