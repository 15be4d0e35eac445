import type { Shot } from '../../procedure/types';

export const SHOTS: readonly Shot[] = [];
