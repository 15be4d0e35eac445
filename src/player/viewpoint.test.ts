import { describe, expect, it } from 'vitest';
import { cmPerPx, createViewpoint, project, type Viewpoint } from './viewpoint';

const FOV = (28 * Math.PI) / 180;

/** A camera on the z axis, `distance` before the origin, whose picture is shifted down by `lift` of its height. */
function viewFrom(distance: number, width: number, height: number, lift = 0): Viewpoint {
  const view = createViewpoint();
  view.widthPx = width;
  view.heightPx = height;
  view.position.z = distance;
  const f = 1 / Math.tan(FOV / 2);
  // prettier-ignore
  view.viewProjection.set([
    (f * height) / width, 0, 0, 0,
    0, f, 0, 0,
    0, -2 * lift, -1, -1,
    0, 2 * lift * distance, distance, distance,
  ]);
  return view;
}

const at = (x: number, y: number, z: number) => ({ x, y, z });

describe('a viewpoint', () => {
  it('sees what it looks at in the middle of the picture', () => {
    const out = { x: 0, y: 0 };
    expect(project(viewFrom(40, 800, 600), at(0, 0, 0), out)).toBe(true);
    expect(out).toEqual({ x: 400, y: 300 });
  });

  it('sees the edge of its field at the edge of the picture', () => {
    const out = { x: 0, y: 0 };
    const half = 40 * Math.tan(FOV / 2);
    project(viewFrom(40, 800, 600), at((half * 800) / 600, half, 0), out);
    expect(out.x).toBeCloseTo(800, 9);
    expect(out.y).toBeCloseTo(0, 9);
  });

  it('lifts everything alike when the picture is shifted', () => {
    const out = { x: 0, y: 0 };
    for (const z of [0, 12, -50]) {
      project(viewFrom(40, 800, 600, 0.08), at(0, 0, z), out);
      expect(out.y).toBeCloseTo(300 - 0.08 * 600, 9);
    }
  });

  it('does not see what stands behind the camera', () => {
    const out = { x: 7, y: 7 };
    expect(project(viewFrom(40, 800, 600), at(0, 0, 41), out)).toBe(false);
    expect(out).toEqual({ x: 7, y: 7 });
  });

  it('measures as two points a little apart stand in the picture', () => {
    for (const lift of [0, 0.08]) {
      const view = viewFrom(25, 890, 630, lift);
      const a = { x: 0, y: 0 };
      const b = { x: 0, y: 0 };
      project(view, at(1, 2, 5), a);
      project(view, at(3, 2, 5), b);
      expect(cmPerPx(view, at(1, 2, 5))).toBeCloseTo(2 / Math.hypot(b.x - a.x, b.y - a.y), 9);
    }
  });

  it('measures nothing behind the camera or before a frame', () => {
    expect(cmPerPx(viewFrom(40, 800, 600), at(0, 0, 50))).toBeNaN();
    expect(cmPerPx(createViewpoint(), at(0, 0, 0))).toBeNaN();
  });
});
