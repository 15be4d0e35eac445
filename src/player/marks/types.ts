import type { Pair, Side } from '../../procedure/pairs';
import type { Orbit } from '../orbit';

/** What can be held in the hand over the picture. */
export const MARK_TOOLS = ['none', 'pen', 'pointer'] as const;
export type MarkTool = (typeof MARK_TOOLS)[number];

export const MARK_COLORS = ['ink', 'blue', 'green', 'yellow'] as const;
export type MarkColor = (typeof MARK_COLORS)[number];

/** Numbers of one point of a stroke: two of its place, and the pen's pressure from 0 to 1. */
export const POINT_SIZE = 3;

/** A line drawn by hand. */
export interface Stroke {
  readonly color: MarkColor;
  /** `POINT_SIZE` numbers per point, in the units of the surface it lies on. */
  readonly points: readonly number[];
}

/**
 * What is drawn upon. Seen from outside: the plane through what the camera looks at, square to its sight, cm from there
 * to the right and up, so that a drawing stands at the same place of the organ in a picture of any size. Through the
 * endoscope: the picture itself, in units of its lens.
 */
export type MarkSurface =
  | {
      readonly view: 'outside';
      readonly orbit: Orbit;
      /** Whether the camera was the narration's own. */
      readonly guided: boolean;
      /** Organs that stood side by side, and the one in whose half was drawn. */
      readonly pair: Pair | 'none';
      readonly side: Side | null;
    }
  | { readonly view: 'scope' };

/** The instant and the view that a drawing belongs to. */
export interface MarkPlace {
  /** Seconds from the programme's start. */
  readonly timeS: number;
  /** A swallow played by hand meanwhile, and how far it was, s. */
  readonly swallow: { readonly id: string; readonly timeS: number } | null;
  readonly surface: MarkSurface;
}

/** What was drawn at one place. */
export interface Drawing extends MarkPlace {
  readonly id: number;
  readonly strokes: readonly Stroke[];
}

/** Where somebody points at this moment, in the units of the surface. */
export interface PointedAt {
  readonly surface: MarkSurface;
  readonly x: number;
  readonly y: number;
}
