import { useCallback, useEffect, useId, useRef } from 'react';
import { createFramedRegion, framedRegion, framesWholeBody, placeOf } from '../scene/framedRegion';
import { useTime, useUi } from './context';
import styles from './HereFigure.module.css';
import { HERE_PATHS, HERE_VIEW } from './hereShapes';

/** A frame smaller than this would be a dot on the figure, cm. */
const SMALLEST_HALF_CM = 3;

/** Where in the body the picture is: a figure with a frame round what is shown. Follows shot and hand without React. */
export function HereFigure() {
  const { player, session, words } = useUi();
  const fade = useId();
  const figure = useRef<SVGSVGElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const region = useRef(createFramedRegion());
  const aspect = useRef(1);

  const draw = useCallback(() => {
    const [svg, rect] = [figure.current, frame.current];
    if (!svg || !rect) return;
    const { instant } = player;
    const now = framedRegion(instant.shot, session.getState().orbit, aspect.current, region.current);
    const hidden = framesWholeBody(now);
    svg.toggleAttribute('data-hidden', hidden);
    if (hidden) return;
    const halfWidth = Math.max(now.halfWidth, SMALLEST_HALF_CM);
    const halfHeight = Math.max(now.halfHeight, SMALLEST_HALF_CM);
    rect.style.transform = `translate(${now.centerX}px, ${-now.centerY}px) scale(${halfWidth}, ${halfHeight})`;
    const label = words.here[placeOf(now)];
    if (svg.getAttribute('aria-label') !== label) svg.setAttribute('aria-label', label);
  }, [player, session, words]);

  useTime(draw);
  useEffect(() => session.subscribe(draw), [session, draw]);
  useEffect(() => {
    const picture = figure.current?.parentElement;
    if (!picture) return undefined;
    const measure = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width === 0 || height === 0) return;
      aspect.current = width / height;
      draw();
    });
    measure.observe(picture);
    return () => measure.disconnect();
  }, [draw]);

  const { left, top, width, height } = HERE_VIEW;
  return (
    <svg
      ref={figure}
      className={styles.figure}
      data-keep-out
      viewBox={`${left} ${top} ${width} ${height}`}
      role="img"
      aria-label={words.here.wholeOrgan}
    >
      <linearGradient id={fade} x1="0" y1="0" x2="0" y2="1">
        <stop className={styles.there} offset="0.72" />
        <stop className={styles.gone} offset="1" />
      </linearGradient>
      <mask id={`${fade}m`} maskUnits="userSpaceOnUse" x={left} y={top} width={width} height={height}>
        <rect x={left} y={top} width={width} height={height} fill={`url(#${fade})`} />
      </mask>
      <path className={styles.body} d={HERE_PATHS.body} mask={`url(#${fade}m)`} />
      <path className={styles.stomach} d={HERE_PATHS.stomach} />
      <path className={styles.esophagus} d={HERE_PATHS.esophagus} />
      <rect ref={frame} className={styles.frame} x="-1" y="-1" width="2" height="2" />
    </svg>
  );
}
