import type { Texture } from 'three';

/** The kinds of tissue that have a baked detail of their own, as the files are called. */
export const DETAILS = ['mucosa', 'gastric', 'muscle', 'areolar', 'bundles'] as const;

/** Baked tiling detail: r slope along u, g slope along v (128 is flat), b tone. */
export type DetailTextures = Readonly<Record<(typeof DETAILS)[number], Texture>>;
