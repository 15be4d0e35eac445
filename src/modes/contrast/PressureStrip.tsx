import { useEffect, useRef } from 'react';
import { colorIndex, colorTable, cssColor } from '../../charts/colorMaps';
import { createSwallowFrame, frameAt } from '../../physiology/frame';
import { centerInPicture } from '../../player/explore/organPicture';
import { swallowFacts } from '../../scene/swallowFacts';
import { swallowRun } from '../../scene/swallowRuns';
import { useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import { CONTRAST_WORDS } from './contrastWords';
import type { OverHalfProps } from './PairClock';
import styles from './PressureStrip.module.css';

/** Between these depths of the picture the strip stands, cm. */
const SPAN_CM = { from: 15.5, to: 42 } as const;
/** So far to the left of the organ's middle, as a share of its own height: clear of the widest organ. */
const ASIDE = 0.27;
/** Never nearer to the edge of its part of the picture, CSS px. */
const EDGE_PX = 8;
const WIDTH_PX = 10;
/** Those of the pressure map. */
export const STRIP_COLORS = colorTable('even');

/** What a catheter in the organ would read at this moment, in the colors of the pressure map, and in numbers. */
export function PressureStrip({ half: { side, pane }, lastWidthPx }: OverHalfProps) {
  const { player } = useUi();
  const t = useLazyWords(CONTRAST_WORDS);
  const strip = useRef<HTMLCanvasElement>(null);
  const reading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { instant, programme, viewpoint } = player;
      const { plan } = instant.swallow;
      const context = strip.current?.getContext('2d');
      if (!plan || viewpoint.widthPx <= 0) return;
      const mine = { ...instant, swallow: { ...instant.swallow, side } };
      const facts = swallowFacts(mine, programme.caseParameters);
      if (reading.current && facts)
        reading.current.textContent = t.pressure(
          Math.max(0, Math.round(facts.leastBodyMmHg)),
          Math.max(0, Math.round(facts.mostBodyMmHg)),
        );
      const [top, bottom] = [SPAN_CM.from, SPAN_CM.to].map((s) => centerInPicture(s, viewpoint));
      if (!strip.current || !context || !top || !bottom) return;
      const run = swallowRun(plan, side, programme.caseParameters);
      const { pressureMmHg } = frameAt(run, instant.swallow.timeS, createSwallowFrame(run.cells));
      const height = Math.max(1, Math.round(bottom.y - top.y));
      const left = Math.max(
        EDGE_PX,
        (top.x + bottom.x) / 2 + (pane.width - lastWidthPx) / 2 - ASIDE * height,
      );
      strip.current.style.transform = `translate(${left.toFixed(1)}px, ${top.y.toFixed(1)}px)`;
      strip.current.style.height = `${height}px`;
      strip.current.height = run.cells;
      strip.current.width = 1;
      for (let i = 0; i < run.cells; i += 1) {
        context.fillStyle = cssColor(STRIP_COLORS, colorIndex(pressureMmHg[i]!));
        context.fillRect(0, i, 1, 1);
      }
    };
    draw();
    return player.on('drawn', draw);
  }, [player, side, pane, lastWidthPx, t]);
  return (
    <div className={styles.over} style={{ left: pane.x, width: pane.width }} data-pressure={side}>
      <canvas
        ref={strip}
        className={styles.strip}
        width={1}
        height={1}
        style={{ width: WIDTH_PX }}
        aria-hidden="true"
      />
      <p className={styles.reading}>
        <span className={styles.of}>{t.pressureHeading}</span> <span ref={reading} />
      </p>
    </div>
  );
}
