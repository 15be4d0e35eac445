import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Player } from '../../player/player';
import { RULER_CM, rulerMarks, rulerShare, type RulerSpan } from '../../scene/depthRuler';
import { SCOPE_MASK } from '../../scene/lens';
import type { ScopeFrame } from '../../scene/scopeFrame';
import { useUi } from '../context';
import styles from './ScopeScreen.module.css';

const DEPTHS_CM = Array.from({ length: RULER_CM.to - RULER_CM.from + 1 }, (_, i) => RULER_CM.from + i);
const WIDTH_PX = 112;
/** Lines of the ruler from its left edge, CSS px. */
const AXIS_X = 34;
const LANE: Readonly<Record<RulerSpan['mark'], number>> = { junction: 0, entry: 0, tunnel: 6, myotomy: 13 };
const NAME_X = AXIS_X + 24;
/** The name of a stretch stands so far below its beginning, or in the middle of a short one, cm. */
const NAME_AFTER_CM = 3;

interface DepthRulerProps {
  readonly frame: ScopeFrame;
  /** There is room to the left of the octagon; otherwise it lies over its edge. */
  readonly beside: boolean;
  /** Height of the data above it there, CSS px. */
  readonly belowPx: number;
}

/** Depth from the incisors, with what has been done at which depth, and where the tip is. */
export function DepthRuler({ frame, beside, belowPx }: DepthRulerProps) {
  const { player, words } = useUi();
  const pointer = useRef<SVGPathElement>(null);
  const marks = useMarks();
  const whole = 2 * SCOPE_MASK.halfHeight * frame.unitPx;
  const top = frame.centerY - whole / 2 + (beside ? belowPx : 0.12 * whole);
  const height = beside ? Math.max(0, whole - belowPx - 12) : 0.76 * whole;
  const draw = useCallback(() => {
    const y = rulerShare(player.instant.values.tipDepthCm) * height;
    pointer.current?.setAttribute('transform', `translate(${AXIS_X - 4} ${y.toFixed(1)})`);
  }, [player, height]);
  useEffect(() => {
    draw();
    return player.on('drawn', draw);
  }, [player, draw]);
  const at = (cm: number): number => rulerShare(cm) * height;
  return (
    <svg
      className={styles.ruler}
      data-beside={beside}
      data-keep-out
      style={{ top, height, width: WIDTH_PX }}
      role="img"
      aria-label={words.scopeScreen.ruler}
    >
      {DEPTHS_CM.map((cm) => (
        <line
          key={cm}
          className={styles.tick}
          x1={AXIS_X - (cm % 5 === 0 ? 10 : 5)}
          x2={AXIS_X}
          y1={at(cm)}
          y2={at(cm)}
        />
      ))}
      {DEPTHS_CM.filter((cm) => cm % 5 === 0).map((cm) => (
        <text key={cm} className={styles.cm} x={AXIS_X - 13} y={at(cm)}>
          {cm}
        </text>
      ))}
      {marks.map(({ mark, fromCm, toCm }) => (
        <g key={mark} data-mark={mark} className={styles.mark}>
          <line
            x1={AXIS_X + LANE[mark]}
            x2={fromCm === toCm ? NAME_X - 3 : AXIS_X + LANE[mark]}
            y1={at(fromCm)}
            y2={at(toCm)}
          />
          <text x={NAME_X} y={at(Math.min(fromCm + NAME_AFTER_CM, (fromCm + toCm) / 2))}>
            {words.scopeScreen.marks[mark]}
          </text>
        </g>
      ))}
      <path ref={pointer} className={styles.pointer} d="M8 0l-10-6v12z" />
    </svg>
  );
}

/** The marks of this moment; renders again when they have changed visibly. */
function useMarks(): readonly RulerSpan[] {
  const { player } = useUi();
  const read = useMemo(() => steadyMarks(player), [player]);
  const subscribe = useCallback((changed: () => void) => player.on('drawn', changed), [player]);
  return useSyncExternalStore(subscribe, read);
}

/** Reads the marks; gives the same ones again while they look the same. */
function steadyMarks(player: Player): () => readonly RulerSpan[] {
  let last: readonly RulerSpan[] = [];
  return () => {
    const now = rulerMarks(player.instant, player.programme.caseParameters);
    if (!same(last, now)) last = now;
    return last;
  };
}

/** Half a millimeter of progress is not worth another rendering. */
const same = (a: readonly RulerSpan[], b: readonly RulerSpan[]): boolean =>
  a.length === b.length &&
  a.every((span, i) => span.mark === b[i]?.mark && Math.abs(span.toCm - b[i].toCm) < 0.05);
