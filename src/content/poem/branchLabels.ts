import type { ShotLabels } from '../../procedure/labels';

export const BRANCH_LABELS: ShotLabels = {};
