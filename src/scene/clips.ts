import { clamp } from '../math/interpolate';
import { injuryTopCm } from '../organ/injury';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';

/** Clips that stand edge to edge on an opening of the mucosa, the first at its distal end. */
export interface ClipRow {
  /** How many close it. */
  count(tissue: Tissue, caseParameters: CaseParameters): number;
  /** Depth at which clip number `index` (0 first) sits, cm. */
  depthCm(index: number, tissue: Tissue, caseParameters: CaseParameters): number;
  /** How far clip number `index` has closed, 0 (not there or open) to 1. */
  closed(index: number, tissue: Tissue, caseParameters: CaseParameters): number;
}

const fromDistal = (topCm: number, lengthCm: number, index: number, count: number): number =>
  topCm + lengthCm * (1 - (index + 0.5) / count);

/** On the entry. */
export const ENTRY_CLIPS: ClipRow = {
  count: (_tissue, { clipCount }) => clipCount,
  depthCm: (index, _tissue, { entryDepthCm, incisionLengthMm, clipCount }) =>
    fromDistal(entryDepthCm, incisionLengthMm / 10, index, clipCount),
  closed: (index, { closed }, { clipCount }) => clamp(closed * clipCount - index, 0, 1),
};

/** A clip draws so much of a tear together, cm, and no more than three are ever needed here [D]. */
const TEAR_PER_CLIP_CM = 0.35;
const MOST_ON_TEAR = 3;

/** How many clips close a tear: 3.5 mm each, one at least. */
export const injuryClipCount = ({ injuryCm }: Pick<Tissue, 'injuryCm'>): number =>
  clamp(Math.ceil(injuryCm / TEAR_PER_CLIP_CM - 1e-9), 1, MOST_ON_TEAR);

/** On a tear of the mucosa over the tunnel. */
export const INJURY_CLIPS: ClipRow = {
  count: (tissue) => (tissue.injuryCm > 0 && tissue.injuryClosed > 0 ? injuryClipCount(tissue) : 0),
  depthCm: (index, tissue) =>
    fromDistal(injuryTopCm(tissue), tissue.injuryCm, index, injuryClipCount(tissue)),
  closed: (index, tissue) => clamp(tissue.injuryClosed * injuryClipCount(tissue) - index, 0, 1),
};
/** Every row that may be drawn. */
export const CLIP_ROWS = [ENTRY_CLIPS, INJURY_CLIPS] as const;
