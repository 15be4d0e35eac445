import { useRef, type CSSProperties, type ReactNode } from 'react';
import type { Half } from '../player/pairPanes';
import type { Pane } from '../player/panes';
import { PairScreen } from './compare/PairScreen';
import { usePair } from './compare/usePair';
import { useSession, useUi } from './context';
import { MarkLayer } from './marks/MarkLayer';
import { ScopeScreen } from './scope/ScopeScreen';
import { swapViews } from './swapViews';
import { useFromOutside, usePanes } from './usePanes';
import styles from './Views.module.css';

interface ViewsProps {
  /** What belongs over the outside view while it is large. */
  readonly outside: ReactNode;
  /** What of it holds for two organs side by side as well. */
  readonly pair: ReactNode;
  /** What lies over organs side by side, each in its part of the picture. */
  readonly halves?: (halves: readonly Half[]) => ReactNode;
  /** The legend stands open. */
  readonly roomy: boolean;
}

const at = ({ x, y, width, height }: Pane): CSSProperties => ({ left: x, top: y, width, height });

/** A half narrower than this has no room in its lower left corner, CSS px. */
const SCALE_PX = 170;
const leftWidth = (halves: readonly Half[]): number =>
  halves.find(({ pane }) => pane.x === 0)?.pane.width ?? 0;

/** What lies over the two views, each in its part of the picture; a small view is a button that makes it the large one. */
export function Views({ outside, pair: overPair, halves: overHalves, roomy }: ViewsProps) {
  const { session, words } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const measured = usePanes(box, roomy);
  const panes = measured?.panes;
  const pair = usePair();
  const view = useSession((state) => state.view);
  const fromOutside = useFromOutside();
  const swap = (): void => swapViews(session);
  return (
    <div ref={box} className={styles.views}>
      {panes?.outside && panes.inset !== 'outside' && (
        <div className={styles.pane} style={at(panes.outside)} data-view="outside" data-pair={pair}>
          {panes.halves && pair !== 'none' ? (
            <>
              {leftWidth(panes.halves) >= SCALE_PX && overPair}
              {overHalves?.(panes.halves)}
              <PairScreen pair={pair} halves={panes.halves} widthPx={panes.outside.width} />
            </>
          ) : (
            outside
          )}
          <MarkLayer view="outside" pane={panes.outside} panes={panes} />
        </div>
      )}
      {panes?.outside && panes.inset === 'outside' && (
        <div
          className={styles.pane}
          style={at(panes.outside)}
          data-view="outside"
          data-inset="outside"
          data-keep-out
        >
          <button type="button" className={styles.swap} aria-label={words.views.showOutside} onClick={swap} />
        </div>
      )}
      {view === 'scope' && !fromOutside && panes?.main === 'outside' && !panes.halves && (
        <p className={styles.away} role="status" data-keep-out>
          {words.views.away}
        </p>
      )}
      {panes?.scope && measured?.frame && (
        <div
          className={styles.pane}
          style={at(panes.scope)}
          data-view="scope"
          data-inset={panes.inset === 'scope' ? 'scope' : undefined}
          data-shade={panes.inset === 'scope' ? undefined : ''}
          data-keep-out
          role="group"
          aria-label={words.views.scope}
        >
          <ScopeScreen pane={panes.scope} frame={measured.frame} small={panes.inset === 'scope'} />
          {panes.inset !== 'scope' && <MarkLayer view="scope" pane={panes.scope} panes={panes} />}
          {panes.inset === 'scope' && (
            <button type="button" className={styles.swap} aria-label={words.views.showScope} onClick={swap} />
          )}
        </div>
      )}
    </div>
  );
}
