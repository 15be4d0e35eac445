import { useLayoutEffect, useRef } from 'react';
import { clamp } from '../../math/interpolate';
import { restingTissue } from '../../organ/tissue';
import { besideOrgan } from '../../player/explore/organPicture';
import type { Half } from '../../player/pairPanes';
import { hourToTheta, TUNNEL_HOUR } from '../../procedure/clockFace';
import { RING_HOURS } from '../../scene/clockRing';
import { sideState } from '../../scene/sides';
import { createSceneState } from '../../scene/state';
import { tissueOf } from '../../scene/tissueOf';
import { useProgramme, useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import { setAttributes } from '../../ui/setAttributes';
import { CONTRAST_WORDS } from './contrastWords';
import styles from './PairClock.module.css';

/** Hours stand so far outside the wall, cm, and their ticks end so far outside. */
const HOUR_CM = 0.62;
const TICK_CM = 0.32;
/** Clear of the divider's handle, CSS px. */
const EDGE_PX = 26;

export interface OverHalfProps {
  readonly half: Half;
  /** Of the part that was drawn last: its viewpoint is the one the player knows, each is seen about its own middle. */
  readonly lastWidthPx: number;
}

/** The clock face round an organ that is cut across; the hour of its work stands out. */
export function PairClock({ half: { pair, side, pane }, lastWidthPx }: OverHalfProps) {
  const { player } = useUi();
  const { comparison } = useProgramme();
  const t = useLazyWords(CONTRAST_WORDS);
  const face = useRef<SVGSVGElement>(null);
  const shiftPx = (pane.width - lastWidthPx) / 2;
  useLayoutEffect(() => {
    if (!comparison) return undefined;
    const state = createSceneState();
    const tissue = restingTissue();
    const { sectionCm } = comparison.views[pair];
    const { caseParameters } = comparison.sides[side];
    const draw = (): void => {
      const { viewpoint, instant } = player;
      if (!face.current || viewpoint.widthPx <= 0 || sectionCm === null) return;
      tissueOf(sideState(instant, pair, side, comparison, state), caseParameters, tissue);
      for (const hour of RING_HOURS) {
        const group = face.current.querySelector(`[data-hour="${hour}"]`);
        const [tick, text, round] = group?.children ?? [];
        const at = (outCm: number) => besideOrgan(sectionCm, hourToTheta(hour), outCm, tissue, viewpoint);
        const [inner, outer, figure] = [at(0.06), at(TICK_CM), at(HOUR_CM)];
        group?.toggleAttribute('hidden', !inner || !outer || !figure);
        if (!inner || !outer || !figure || !tick || !text) continue;
        setAttributes(tick, { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y });
        // A wide organ leaves its hours little room: they stay in their part of the picture.
        const x = clamp(figure.x, EDGE_PX - shiftPx, pane.width - EDGE_PX - shiftPx);
        setAttributes(text, { x, y: figure.y });
        if (round) setAttributes(round, { cx: x, cy: figure.y });
      }
    };
    draw();
    return player.on('drawn', draw);
  }, [player, comparison, pair, side, pane, shiftPx]);
  const workHour = comparison && TUNNEL_HOUR[comparison.sides[side].caseParameters.approach];
  return (
    <svg
      ref={face}
      className={styles.face}
      style={{ left: pane.x, width: pane.width }}
      role="img"
      aria-label={`${t.ring}. ${t.clock.hours(workHour ?? 12, workHour ?? 12)}.`}
      data-clock={side}
    >
      <g transform={`translate(${shiftPx} 0)`}>
        {RING_HOURS.map((hour) => (
          <g key={hour} data-hour={hour} data-quarter={hour % 3 === 0} data-work={hour === workHour}>
            <line />
            <text>{hour}</text>
            {hour === workHour && <circle r={14} />}
          </g>
        ))}
      </g>
    </svg>
  );
}
