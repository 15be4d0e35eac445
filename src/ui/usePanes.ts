import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { panesOf, scopeFrameOf, type Panes } from '../player/panes';
import { scopeInSight } from '../player/scopeInSight';
import type { ScopeFrame } from '../scene/scopeFrame';
import { usePair } from './compare/usePair';
import { usePlayer, useRightToLeft, useSession, useUi } from './context';

const TIME_EVENTS = ['time', 'programme'] as const;

/** Whether anything is shown through the endoscope at this moment. */
export const useScopeIn = (): boolean => usePlayer(TIME_EVENTS, ({ instant }) => scopeInSight(instant));
/** Whether what is shown aside of the story is looked at from outside alone. */
export const useFromOutside = (): boolean => usePlayer(TIME_EVENTS, ({ instant }) => instant.fromOutside);

/**
 * Where the two views stand in the measured element, told to whoever draws as well. null until it has been measured.
 * @param roomy the legend stands open in the corner, and a small view begins below it.
 */
export function usePanes(
  box: RefObject<HTMLElement | null>,
  roomy: boolean,
): { readonly panes: Panes; readonly frame: ScopeFrame | null } | null {
  const { player } = useUi();
  const view = useSession((state) => state.view);
  const layout = useSession((state) => state.layout);
  const scopeIn = useScopeIn();
  const pair = usePair();
  const divider = useSession((state) => state.divider);
  const rightToLeft = useRightToLeft();
  const [measured, setMeasured] = useState({ widthPx: 0, heightPx: 0, insetTopPx: 0, insetEdgePx: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const edge = Number.parseFloat(style.paddingInlineStart) || 0;
      const target = Number.parseFloat(style.minBlockSize) || 0;
      setMeasured({
        widthPx: element.clientWidth,
        heightPx: element.clientHeight,
        insetTopPx: edge + (roomy ? LEGEND_REM * remPx : target) + 8,
        insetEdgePx: edge,
      });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, roomy]);
  const panes = useMemo(
    () =>
      measured.widthPx > 0
        ? panesOf({ ...measured, view, layout, scopeIn, pair, divider, rightToLeft })
        : null,
    [measured, view, layout, scopeIn, pair, divider, rightToLeft],
  );
  useLayoutEffect(() => {
    player.showPanes(panes);
  }, [player, panes]);
  useEffect(() => () => player.showPanes(null), [player]);
  return useMemo(
    () => panes && { panes, frame: scopeFrameOf(panes, measured.heightPx) },
    [panes, measured.heightPx],
  );
}

/** Height of the open legend, in the script that needs the most. */
const LEGEND_REM = 14;
