import { DataTexture, LinearFilter, RGBAFormat } from 'three';
import { clamp } from '../../math/interpolate';
import { seededRandom } from '../../math/random';

const SIZE = 128;
const COUNT = 26;

/** Water drops on the lens: how far each place bends the light (red, green; half is none) and how much drop there is (blue). */
export function dropsTexture(): DataTexture {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let i = 0; i < SIZE * SIZE; i++) data.set([128, 128, 0, 255], i * 4);
  const random = seededRandom(7);
  for (let drop = 0; drop < COUNT; drop++) {
    const radius = 3 + 10 * random() ** 2.2;
    // They hang where the picture ends rather than in its middle: the jet of the nozzle keeps that clear.
    const angle = random() * 2 * Math.PI;
    const away = SIZE * (0.2 + 0.3 * random());
    paint(data, SIZE / 2 + Math.cos(angle) * away, SIZE / 2 + Math.sin(angle) * away, radius);
  }
  const texture = new DataTexture(data, SIZE, SIZE, RGBAFormat);
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** A round drop bends light outward, most at its edge. */
function paint(data: Uint8Array, centerX: number, centerY: number, radius: number): void {
  for (let y = Math.floor(centerY - radius); y <= centerY + radius; y++) {
    for (let x = Math.floor(centerX - radius); x <= centerX + radius; x++) {
      if (x < 0 || y < 0 || x >= SIZE || y >= SIZE) continue;
      const [dx, dy] = [(x - centerX) / radius, (y - centerY) / radius];
      const out = Math.hypot(dx, dy);
      if (out > 1) continue;
      const drop = clamp((1 - out) * 3, 0, 1);
      data.set([128 + 127 * dx * drop, 128 + 127 * dy * drop, 255 * drop, 255], (y * SIZE + x) * 4);
    }
  }
}
