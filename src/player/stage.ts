import type { Pace } from './pace';
import type { Player } from './player';
import type { Quality, QualityWhy } from './quality';
import type { Session } from './session';

/** Why there is no picture. */
export type StageProblem = 'noWebGL' | 'modelMissing' | 'modelBroken' | 'contextLost' | 'unknown';

/** Figures of the renderer, for `poemViewer.stats()` and the benchmark. */
export interface RenderStats {
  frames: number;
  drawCalls: number;
  triangles: number;
  geometries: number;
  textures: number;
  programs: number;
  contextLosses: number;
  /** Tier in use and what decided it; null while nothing is rendered. */
  quality: Quality | null;
  qualityWhy: QualityWhy | null;
  /** How the picture follows the story: `stills` where a processor alone cannot keep up. */
  pace: Pace;
  /** Estimated bytes of all textures on the graphics card, with their smaller copies. */
  textureBytes: number;
}

/** Before anything is rendered, and where nothing ever is. */
export const NO_STATS: Readonly<RenderStats> = {
  frames: 0,
  drawCalls: 0,
  triangles: 0,
  geometries: 0,
  textures: 0,
  programs: 0,
  contextLosses: 0,
  quality: null,
  qualityWhy: null,
  pace: 'moving',
  textureBytes: 0,
};

/**
 * What the page hands to the 3D part, and what it expects back.
 *
 * Per frame the stage calls `player.tick(nowMs)`, reads `player.instant`, draws, and calls `player.drawn()`.
 * It registers its way of asking for a frame with `player.onInvalidate` and its figures with `player.reportStats`.
 */
export interface StageProps {
  readonly player: Player;
  readonly session: Session;
  /** The first complete frame is on screen. */
  onReady(): void;
  /** Bytes of model files received so far, of all that will be fetched. */
  onProgress(loadedBytes: number, totalBytes: number): void;
  /** There is no picture, or no longer. `detail` is for the console, never shown as it is. */
  onError(kind: StageProblem, detail: string): void;
}
