import { clamp } from '../math/interpolate';
import type { Tissue } from '../organ/tissue';
import type { CaseParameters } from '../procedure/case';

/** Depth at which clip number `index` (0 first) sits: edge to edge from the distal end of the incision, cm. */
export const clipDepthCm = (index: number, caseParameters: CaseParameters): number =>
  caseParameters.entryDepthCm +
  (caseParameters.incisionLengthMm / 10) * (1 - (index + 0.5) / caseParameters.clipCount);

/** How far clip number `index` has closed, 0 (not there or open) to 1. */
export const clipClosed = (index: number, tissue: Tissue, caseParameters: CaseParameters): number =>
  clamp(tissue.closed * caseParameters.clipCount - index, 0, 1);
