import { useCallback, useEffect, useRef } from 'react';
import { RING_HOURS, ringAngle } from '../../scene/clockRing';
import { maskReach } from '../../scene/lens';
import type { ScopeFrame } from '../../scene/scopeFrame';
import { useUi } from '../context';
import { setAttributes } from '../setAttributes';
import styles from './ScopeScreen.module.css';

/** Where figures and ticks stand within the mask, in units of the picture. */
const FIGURE_INSIDE = 0.13;
const TICK = { from: 0.015, to: 0.06 } as const;
/** Every third hour has its figure and says where in the patient it is. */
const NAMED = [12, 3, 6, 9] as const;
/** With a smaller picture there is no room for the words, CSS px for a unit. */
const ROOMY_PX = 150;

/** Hours round the lumen: 12 is the patient's front. The ring turns as the endoscope is turned. */
export function ClockRing({ frame }: { readonly frame: ScopeFrame }) {
  const { player, words } = useUi();
  const ring = useRef<SVGSVGElement>(null);
  const drawn = useRef(Number.NaN);
  const draw = useCallback(() => {
    const { pose } = player.scopeSight;
    // Looking back, the hours would run the other way round.
    const back = player.instant.values.retroflexion > 0.3;
    ring.current?.toggleAttribute('hidden', back);
    if (!ring.current || drawn.current === pose.rollRad) return;
    drawn.current = pose.rollRad;
    for (const element of ring.current.children) {
      if (!(element instanceof SVGElement)) continue;
      const angle = ringAngle(Number(element.dataset['hour']), pose);
      const at = (inside: number): readonly [number, number] => {
        const r = maskReach(angle, inside) * frame.unitPx;
        return [frame.centerX + Math.sin(angle) * r, frame.centerY - Math.cos(angle) * r];
      };
      if (element instanceof SVGLineElement) {
        const [x1, y1] = at(TICK.from);
        const [x2, y2] = at(TICK.to);
        setAttributes(element, { x1, y1, x2, y2 });
      } else {
        const [x, y] = at(FIGURE_INSIDE);
        element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      }
    }
  }, [player, frame]);
  useEffect(() => {
    drawn.current = Number.NaN;
    draw();
    return player.on('drawn', draw);
  }, [player, draw]);
  const t = words.scopeScreen.sides;
  return (
    <svg ref={ring} className={styles.ring} role="img" aria-label={words.scopeScreen.ring}>
      {RING_HOURS.map((hour) => (
        <line key={hour} data-hour={hour} className={styles.tick} />
      ))}
      {NAMED.map((hour) => (
        <g key={hour} data-hour={hour}>
          <text className={styles.figure}>{hour}</text>
          {frame.unitPx > ROOMY_PX && (
            <text className={styles.side} y={15}>
              {t[hour]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
