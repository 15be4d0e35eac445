import type { CSSProperties } from 'react';
import { branchShown } from '../../player/branches/followBranch';
import type { Pane } from '../../player/panes';
import { SCOPE_MASK } from '../../scene/lens';
import type { ScopeFrame } from '../../scene/scopeFrame';
import { useSession, useUi } from '../context';
import { scopeEye } from '../labelEye';
import { LabelsOf } from '../Labels';
import { ClockRing } from './ClockRing';
import { DataBlock } from './DataBlock';
import { DepthRuler } from './DepthRuler';
import styles from './ScopeScreen.module.css';

interface ScopeScreenProps {
  readonly pane: Pane;
  /** Where the octagon stands in the pane. */
  readonly frame: ScopeFrame;
  /** It lies small over the outside view. */
  readonly small: boolean;
}

/** With less to the left of the octagon the data stand in its cut corner, CSS px. */
const MARGIN_PX = 118;
/** A lower octagon has room beside it for the depth and the ruler, not for all data, CSS px. */
const TALL_PX = 420;
/** Height of the data above the ruler. */
const DATA_PX = { all: 176, depth: 68 } as const;

/** What an endoscopy screen writes beside its picture and, for who wants it, what helps to find one's way in it. */
export function ScopeScreen({ pane, frame, small }: ScopeScreenProps) {
  const { scopeLabels } = useUi();
  const help = useSession((state) => state.scopeHelp) && !small;
  // What a branch is about is named also for whoever needs no help to find the way.
  const branch = useSession((state) => branchShown(state) !== null);
  const labels = useSession((state) => state.labels) && !small && (help || branch);
  const left = frame.centerX - SCOPE_MASK.halfWidth * frame.unitPx;
  const top = frame.centerY - SCOPE_MASK.halfHeight * frame.unitPx;
  const beside = !small && left >= MARGIN_PX;
  const tall = 2 * SCOPE_MASK.halfHeight * frame.unitPx > TALL_PX;
  const place: CSSProperties = { left: Math.max(0, left), top, width: beside ? left : pane.width };
  return (
    <div className={styles.screen}>
      {help && <ClockRing frame={frame} />}
      {labels && <LabelsOf eyeOf={scopeEye} shotId={null} labels={scopeLabels} />}
      <div
        className={styles.data}
        style={beside ? { left: 0, top, width: left } : place}
        {...(!small && { 'data-keep-out': '' })}
      >
        <DataBlock brief={small || !beside} short={help && !tall} />
      </div>
      {help && <DepthRuler frame={frame} beside={beside} belowPx={tall ? DATA_PX.all : DATA_PX.depth} />}
    </div>
  );
}
