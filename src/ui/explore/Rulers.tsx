import { useLayoutEffect, useRef } from 'react';
import { besideOrgan, centerInPicture } from '../../player/explore/organPicture';
import { rectsOverlap, type Rect } from '../../math/segments';
import { hourToTheta } from '../../procedure/clockFace';
import { RING_HOURS } from '../../scene/clockRing';
import { useUi } from '../context';
import { keepOutOf } from '../keepOut';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS } from './exploreWords';
import { setAttributes } from '../setAttributes';
import styles from './Rulers.module.css';
import { useOrganNow } from './useOrganNow';

/** Hours stand so far outside the wall, cm, and their ticks end so far outside. */
const HOUR_CM = 0.75;
const TICK_CM = 0.42;
/** A smaller ring is no clock face, CSS px from its middle. */
const LEAST_PX = 46;
/** A ring that is seen flatter than this from its side says nothing: least height over width. */
const LEAST_TILT = 0.35;
/** With less room between two centimeters only every fifth has a tick, CSS px. */
const ROOMY_PX = 9;
/** Between these of the depths a centimeter is measured in the picture. */
const MEASURED = { from: 8, to: 24 } as const;
/** The ruler stands so far beside the organ, CSS px, and a centimeter must be at least so long to be read. */
const BESIDE_PX = 26;
const LEAST_CM_PX = 2.5;
/** Room that a figure of the ruler takes with its line. */
const MARK_PX = { width: 34, height: 18 } as const;
const HOUR_PX = 18;
/** What the figures count stands above the first of them. */
const UNIT_ABOVE_PX = 18;
/** Down the esophagus and a little beyond, cm. */
const DEPTHS_CM = { from: 16, to: 42 } as const;
const DEPTHS = Array.from({ length: DEPTHS_CM.to - DEPTHS_CM.from + 1 }, (_, i) => DEPTHS_CM.from + i);

interface RulersProps {
  /** Where the esophagus is cut across, cm from the incisors; null: it is not. */
  readonly sectionCm: number | null;
  readonly clock?: boolean;
  readonly depths?: boolean;
}

/**
 * The clock face round the organ and the depths beside it, in the picture's own perspective: 12 is anterior, 3 the
 * patient's right, depths are cm from the incisors.
 */
export function Rulers({ sectionCm, clock: hasClock = true, depths: hasDepths = true }: RulersProps) {
  const { player } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const clock = useRef<SVGSVGElement>(null);
  const ruler = useRef<SVGSVGElement>(null);
  const organ = useOrganNow();
  useLayoutEffect(() => {
    const draw = (): void => {
      const { viewpoint, instant, detour } = player;
      const over = clock.current ?? ruler.current;
      if (!over || viewpoint.widthPx <= 0) return;
      const taken = keepOutOf(over);
      if (ruler.current) drawDepths(ruler.current, sectionCm, taken);
      if (!clock.current) return;
      const tissue = organ();
      const s = sectionCm ?? instant.shot.targetDepthCm;
      const middle = centerInPicture(s, viewpoint);
      const places = RING_HOURS.map((hour) => ({
        hour,
        figure: besideOrgan(s, hourToTheta(hour), HOUR_CM, tissue, viewpoint),
        inner: besideOrgan(s, hourToTheta(hour), 0.08, tissue, viewpoint),
        outer: besideOrgan(s, hourToTheta(hour), TICK_CM, tissue, viewpoint),
      }));
      const radii = places.map(({ figure }) =>
        figure && middle ? Math.hypot(figure.x - middle.x, figure.y - middle.y) : 0,
      );
      const radius = Math.max(...radii);
      const faced = Math.min(...radii) > LEAST_TILT * radius;
      const onTube = s < 40.6;
      clock.current.toggleAttribute('hidden', detour.moving || !onTube || !faced || radius < LEAST_PX);
      places.forEach(({ hour, figure, inner, outer }) => {
        const group = clock.current?.querySelector(`[data-hour="${hour}"]`);
        const [tick, text] = group?.children ?? [];
        if (!group || !tick || !text || !figure || !inner || !outer) return;
        const box = { x: figure.x - HOUR_PX / 2, y: figure.y - HOUR_PX / 2, width: HOUR_PX, height: HOUR_PX };
        group.toggleAttribute(
          'hidden',
          taken.some((other) => rectsOverlap(box, other)),
        );
        setAttributes(tick, { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y });
        setAttributes(text, { x: figure.x, y: figure.y });
      });
    };
    const drawDepths = (svg: SVGSVGElement, from: number | null, taken: readonly Rect[]): void => {
      const { viewpoint, detour } = player;
      const marks = DEPTHS.map((cm) => ({ cm, at: centerInPicture(cm, viewpoint) }));
      const [a, b] = [marks[MEASURED.from]?.at, marks[MEASURED.to]?.at];
      const perCm = a && b ? Math.abs(b.y - a.y) / (MEASURED.to - MEASURED.from) : 0;
      // Looked at along the organ, depths lie one behind the other.
      svg.toggleAttribute('hidden', detour.moving || perCm < LEAST_CM_PX);
      const reach = organReachPx();
      const axis: string[] = [];
      let first: { readonly x: number; readonly y: number } | null = null;
      for (const { cm, at } of marks) {
        const group = svg.querySelector(`[data-cm="${cm}"]`);
        if (!group || !at) continue;
        const x = at.x - reach;
        const box = { x: x - MARK_PX.width, y: at.y - MARK_PX.height / 2, ...MARK_PX };
        const free = !taken.some((other) => rectsOverlap(box, other));
        const shown = free && (from === null || cm >= from) && (cm % 5 === 0 || perCm >= ROOMY_PX);
        group.toggleAttribute('hidden', !shown);
        group.setAttribute('transform', `translate(${x.toFixed(1)} ${at.y.toFixed(1)})`);
        if (from !== null && cm < from) continue;
        axis.push(`${x.toFixed(1)} ${at.y.toFixed(1)}`);
        if (shown && cm % 5 === 0) first ??= { x: x - 13, y: at.y - UNIT_ABOVE_PX };
      }
      svg.querySelector('[data-axis]')?.setAttribute('d', axis.length > 1 ? `M${axis.join('L')}` : '');
      const unit = svg.querySelector('[data-unit]');
      unit?.toggleAttribute('hidden', first === null);
      if (unit && first) setAttributes(unit, first);
    };
    /** How far to the left of its middle the organ and its clock face reach in the picture, px. */
    const organReachPx = (): number => {
      const { viewpoint } = player;
      const tissue = organ();
      let reach = 0;
      for (const cm of [20, 26, 30, 34, 36, 38])
        for (const hour of RING_HOURS) {
          const at = besideOrgan(cm, hourToTheta(hour), 0, tissue, viewpoint);
          const middle = centerInPicture(cm, viewpoint);
          if (at && middle) reach = Math.max(reach, middle.x - at.x);
        }
      return reach + BESIDE_PX;
    };
    draw();
    return player.on('drawn', draw);
  }, [player, organ, sectionCm]);
  return (
    <>
      {hasDepths && (
        <svg ref={ruler} className={styles.rulers} role="img" aria-label={t.ruler}>
          {/* Names of the picture keep out of it. */}
          <path data-axis="" className={styles.axis} />
          <g data-keep-out>
            <text data-unit="" className={styles.unit}>
              {t.rulerUnit}
            </text>
            {DEPTHS.map((cm) => (
              <g key={cm} data-cm={cm}>
                <line x1={cm % 5 === 0 ? -9 : -4} x2={0} y1={0} y2={0} />
                {cm % 5 === 0 && (
                  <text x={-13} className={styles.cm}>
                    {cm}
                  </text>
                )}
              </g>
            ))}
          </g>
        </svg>
      )}
      {hasClock && (
        <svg ref={clock} className={styles.rulers} role="img" aria-label={t.clock}>
          {RING_HOURS.map((hour) => (
            <g key={hour} data-hour={hour} data-quarter={hour % 3 === 0}>
              <line />
              <text className={styles.hour}>{hour}</text>
            </g>
          ))}
        </svg>
      )}
    </>
  );
}
