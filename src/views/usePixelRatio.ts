import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { pixelShareOf, type Pace } from '../player/pace';
import { pixelRatioOf, type Quality } from '../player/quality';

/** Pixels to draw per CSS pixel in an element of this size, which may change. @returns the ratio, and where to put the ref. */
export function usePixelRatio(): {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly ratioOf: (quality: Quality, pace: Pace) => number;
} {
  const box = useRef<HTMLDivElement>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return {
    box,
    ratioOf: (quality, pace) => pixelRatioOf(quality, width, height, devicePixelRatio, pixelShareOf(pace)),
  };
}
