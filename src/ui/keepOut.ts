import type { Rect } from '../math/segments';

/** What lies over the picture and is not to be written over, CSS px from the upper left corner of `root`. */
export function keepOutOf(root: Element): Rect[] {
  const { left, top } = root.getBoundingClientRect();
  const around = root.closest('main') ?? root.parentElement;
  return [...(around?.querySelectorAll('[data-keep-out]') ?? [])]
    .filter((element) => !element.contains(root) && !root.contains(element))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x: x - left, y: y - top, width, height }));
}
