import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Pane, Panes } from '../../player/panes';
import type { View } from '../../player/session';
import { useUi } from '../context';
import { MarkPainter } from './markPainter';
import styles from './MarkLayer.module.css';
import { MarkHand } from './markHand';

interface MarkLayerProps {
  readonly view: View;
  readonly pane: Pane;
  readonly panes: Panes;
}

/** What was drawn over a view, and the paper for drawing on while a pen or a pointer is held. */
export function MarkLayer({ view, pane, panes }: MarkLayerProps) {
  const { player, session, marks, words } = useUi();
  const tool = useStore(marks.state, (state) => state.tool);
  const svg = useRef<SVGSVGElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const help = useId();
  const where = useRef({ pane, panes });
  useLayoutEffect(() => {
    where.current = { pane, panes };
  }, [pane, panes]);
  useLayoutEffect(() => {
    if (!svg.current) return undefined;
    const painter = new MarkPainter({ player, session, marks, view, pane, panes, svg: svg.current });
    painter.draw();
    const undo = [player.on('drawn', painter.draw), marks.state.subscribe(painter.draw)];
    return () => undo.forEach((each) => each());
  }, [player, session, marks, view, pane, panes]);
  useEffect(() => {
    if (!paper.current) return undefined;
    // Whoever took the pen by a key draws by keys.
    if (document.activeElement === document.body) paper.current.focus({ preventScroll: true });
    const hand = new MarkHand({
      player,
      session,
      marks,
      view,
      paper: paper.current,
      // A page that changes its shape does not take the pen off the paper.
      get pane() {
        return where.current.pane;
      },
      get panes() {
        return where.current.panes;
      },
    });
    return hand.listen();
  }, [player, session, marks, view, tool]);
  return (
    <>
      <svg ref={svg} className={styles.marks} data-marks={view} aria-hidden="true" />
      {tool !== 'none' && (
        <>
          <div
            ref={paper}
            className={styles.paper}
            data-tool={tool}
            role="application"
            // What is drawn upon takes the arrows and the space bar for itself.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={words.marks.paper[view]}
            aria-describedby={help}
          />
          <p id={help} className="unseen">
            {words.marks.byKeys[tool]}
          </p>
        </>
      )}
    </>
  );
}
