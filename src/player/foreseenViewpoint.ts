import { OUTSIDE_FOV_DEG, SUBJECT_LIFT, type CameraPose } from '../scene/cameraPose';
import { createViewpoint, type Viewpoint } from './viewpoint';

/**
 * Whence a picture of the outside view would be seen, before it is drawn: the organ alone in a picture of this size, its
 * subject lifted above the captions.
 * @param pose cm in the world. @param widthPx, heightPx CSS px, above 0.
 */
export function foreseenViewpoint(
  { position, target }: CameraPose,
  widthPx: number,
  heightPx: number,
): Viewpoint {
  const [x, y, z] = [target.x - position.x, target.y - position.y, target.z - position.z];
  const length = Math.hypot(x, y, z);
  const ahead = [x / length, y / length, z / length] as const;
  // Upright is upright in every shot.
  const level = Math.hypot(ahead[0], ahead[2]);
  const right = [-ahead[2] / level, 0, ahead[0] / level] as const;
  const up = [
    right[1] * ahead[2] - right[2] * ahead[1],
    right[2] * ahead[0] - right[0] * ahead[2],
    right[0] * ahead[1] - right[1] * ahead[0],
  ] as const;
  const zoom = 1 / Math.tan((OUTSIDE_FOV_DEG * Math.PI) / 360);
  const rows = [
    right.map((each) => (each * zoom * heightPx) / widthPx),
    up.map((each, i) => each * zoom + 2 * SUBJECT_LIFT * ahead[i]!),
    [0, 0, 0],
    ahead,
  ];
  const viewpoint = createViewpoint();
  rows.forEach((row, r) => {
    row.forEach((each, column) => (viewpoint.viewProjection[column * 4 + r] = each));
    viewpoint.viewProjection[12 + r] = -(row[0]! * position.x + row[1]! * position.y + row[2]! * position.z);
  });
  return Object.assign(viewpoint, { widthPx, heightPx, position: { ...position }, target: { ...target } });
}
