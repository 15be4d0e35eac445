import type { WorldPoint } from '../organ/coordinates';
import type { Player } from '../player/player';
import { project, type PicturePoint } from '../player/viewpoint';
import { insideMask, seeThroughLens } from '../scene/lens';

/** Whence labels are seen: how places of the world stand in a picture, CSS px from its upper left corner. */
export interface LabelEye {
  readonly fromScope: boolean;
  /** Size of the picture; 0 while it is not drawn. */
  size(): { readonly width: number; readonly height: number };
  position(): Readonly<WorldPoint>;
  /** @returns false, leaving `out` as it was, for what lies behind. */
  project(point: Readonly<WorldPoint>, out: PicturePoint): boolean;
  /** Whether a place lies within the picture. */
  seen(point: Readonly<WorldPoint>): boolean;
  /** Middle of what labels must not cover. */
  subject(out: PicturePoint): boolean;
}

export function outsideEye({ viewpoint }: Player): LabelEye {
  const at: PicturePoint = { x: 0, y: 0 };
  return {
    fromScope: false,
    size: () => ({ width: viewpoint.widthPx, height: viewpoint.heightPx }),
    position: () => viewpoint.position,
    project: (point, out) => project(viewpoint, point, out),
    seen: (point) =>
      project(viewpoint, point, at) &&
      at.x > 0 &&
      at.x < viewpoint.widthPx &&
      at.y > 0 &&
      at.y < viewpoint.heightPx,
    subject: (out) => project(viewpoint, viewpoint.target, out),
  };
}

/** So far within the mask a place must be to be pointed at, in units of the endoscope's picture. */
const INSIDE = 0.08;

export function scopeEye({ scopeSight }: Player): LabelEye {
  const image = { x: 0, y: 0 };
  return {
    fromScope: true,
    size: () => scopeSight.pane ?? { width: 0, height: 0 },
    position: () => scopeSight.pose.position,
    project: (point, out) => {
      const { frame } = scopeSight;
      if (!frame || !seeThroughLens(scopeSight.pose, point, image)) return false;
      out.x = frame.centerX + image.x * frame.unitPx;
      out.y = frame.centerY - image.y * frame.unitPx;
      return true;
    },
    seen: (point) => seeThroughLens(scopeSight.pose, point, image) && insideMask(image) > INSIDE,
    subject: (out) => {
      const { frame } = scopeSight;
      if (!frame) return false;
      out.x = frame.centerX;
      out.y = frame.centerY;
      return true;
    },
  };
}
