import { useId } from 'react';
import { clamp } from '../math/interpolate';
import type { Distensibility } from '../physiology/measures';
import { NORMS } from '../physiology/norms';
import { bagPath, diameterAtIndexMm } from './bagOutline';
import styles from './BagProfile.module.css';
import type { ChartWords } from './chartProps';
import { standingOfDistensibility } from './standings';
import { evenStep, short, shareOf, ticksIn, type Span } from './scale';
import { StandingSign } from './StandingSign';
import { indexText } from './tables';
import { UprightAxis } from './UprightAxis';

const MOST_STEPS = 5;
/** Warmth along a bag, by its diameter: what is narrow is warm, as on the screens of clinics. */
const STOPS = 33;
const WARM_MM: Span = { from: 17, to: 3 };
/** Half the height of the marks of the limit, cm. */
const LIMIT_HALF_CM = 0.55;

export interface BagProfileProps {
  readonly filling: Distensibility;
  readonly depths: Span;
  readonly halfWidthMm: number;
  readonly words: ChartWords;
}

/** Depths, left of the outlines. */
export function BagAxis({ depths, words }: { readonly depths: Span; readonly words: ChartWords }) {
  return (
    <UprightAxis
      title={words.bag.depthAxis}
      span={depths}
      ticks={ticksIn(depths, evenStep(depths, MOST_STEPS))}
      say={words.units.plain}
    />
  );
}

/** One filling: the bag as an hourglass, its waist measured; dashed, how wide a waist at the limit would be here. */
export function BagProfile({ filling, depths, halfWidthMm, words }: BagProfileProps) {
  const id = useId();
  const { bagMl, diameterMm, pressureMmHg, leastDiameterMm, leastDepthCm, diMm2PerMmHg } = filling;
  const { units } = words;
  const { leastMm2PerMmHg } = NORMS.distensibility;
  const outline = bagPath(filling);
  const limitMm = diameterAtIndexMm(leastMm2PerMmHg, pressureMmHg) / 2;
  const widths: Span = { from: -halfWidthMm, to: halfWidthMm };
  const stops = Array.from({ length: STOPS }, (_, n) => {
    const at = n / (STOPS - 1);
    const mm = diameterMm[Math.round(at * (diameterMm.length - 1))]!;
    return { at, warmth: clamp(shareOf(WARM_MM, mm), 0, 1) };
  });
  return (
    <div className={styles.filling}>
      <span className={styles.volume} dir="auto">
        {units.mL(bagMl)}
      </span>
      <div className={styles.area}>
        <svg
          className={styles.drawing}
          viewBox={`${short(widths.from)} ${short(depths.from)} ${short(widths.to - widths.from)} ${short(depths.to - depths.from)}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <linearGradient id={id} x1="0" x2="0" y1="0" y2="1">
            {stops.map(({ at, warmth }) => (
              <stop key={at} className={styles.warm} offset={at} stopOpacity={warmth} />
            ))}
          </linearGradient>
          <line className={styles.center} x1="0" x2="0" y1={depths.from} y2={depths.to} />
          <path className={styles.wide} d={outline} />
          <path className={styles.bag} d={outline} fill={`url(#${id})`} data-bag />

          <path
            className={styles.limit}
            d={[-1, 1]
              .map(
                (side) =>
                  `M${short(side * limitMm)} ${short(leastDepthCm - LIMIT_HALF_CM)}V${short(leastDepthCm + LIMIT_HALF_CM)}`,
              )
              .join('')}
          />
          <path
            className={styles.waist}
            d={`M${short(-leastDiameterMm / 2)} ${short(leastDepthCm)}H${short(leastDiameterMm / 2)}`}
          />
        </svg>
        <span
          className={styles.waistName}
          style={{ top: `${shareOf(depths, leastDepthCm - LIMIT_HALF_CM) * 100}%` }}
          dir="auto"
        >
          {units.mm(leastDiameterMm)}
        </span>
      </div>
      <p className={styles.measured}>
        <strong dir="auto">{indexText(diMm2PerMmHg, words)}</strong>
        <span dir="auto">{units.mmHg(pressureMmHg)}</span>
        {diMm2PerMmHg !== null && <StandingSign is={standingOfDistensibility(diMm2PerMmHg)} words={words} />}
      </p>
    </div>
  );
}
