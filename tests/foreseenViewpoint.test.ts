import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../src/math/random';
import { foreseenViewpoint } from '../src/player/foreseenViewpoint';
import { project } from '../src/player/viewpoint';
import { OUTSIDE_FOV_DEG, SUBJECT_LIFT } from '../src/scene/cameraPose';

const SEED = 61;

describe(`a picture that is foreseen, seed ${SEED}`, () => {
  it('has everything where the renderer’s own camera puts it', () => {
    const random = seededRandom(SEED);
    const some = (span: number): number => (random() - 0.5) * span;
    for (let i = 0; i < 60; i++) {
      const [width, height] = [300 + 900 * random(), 300 + 600 * random()];
      const position = { x: some(60), y: some(40), z: 20 + 40 * random() };
      const target = { x: some(8), y: some(20), z: some(8) };
      const camera = new PerspectiveCamera(OUTSIDE_FOV_DEG, width / height, 0.1, 500);
      camera.position.set(position.x, position.y, position.z);
      camera.lookAt(target.x, target.y, target.z);
      camera.setViewOffset(width, height, 0, height * SUBJECT_LIFT, width, height);
      camera.updateMatrixWorld();
      const foreseen = foreseenViewpoint({ position, target }, width, height);
      const point = { x: target.x + some(10), y: target.y + some(10), z: target.z + some(10) };
      const { x, y } = new Vector3(point.x, point.y, point.z).project(camera);
      const at = { x: 0, y: 0 };
      expect(project(foreseen, point, at)).toBe(true);
      expect(at.x).toBeCloseTo(((x + 1) / 2) * width, 3);
      expect(at.y).toBeCloseTo(((1 - y) / 2) * height, 3);
    }
  });
});
