import { readFile, readdir } from 'node:fs/promises';
import { decode } from 'jpeg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTextures, type BuiltTexture } from '../src/generate/textures/buildTextures';
import { SIZE } from '../src/generate/textures/detail';
import { TEXTURES_BUDGET_BYTES } from '../src/generate/models';

const FOLDER = 'public/models';
/** Models and textures: all that a stage waits for. */
const TOGETHER_BYTES = 1_600_000;
const CHANNELS = ['slope along u', 'slope along v', 'tone'] as const;

const files = new Map<string, Uint8Array>();
const pixels = new Map<string, Uint8Array>();
const sizes = new Map<string, readonly number[]>();
let rebuilt: BuiltTexture[] = [];

beforeAll(async () => {
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.jpg'))) {
    const bytes = new Uint8Array(await readFile(`${FOLDER}/${name}`));
    files.set(name, bytes);
    const { width, height, data } = decode(bytes, { useTArray: true });
    sizes.set(name, [width, height]);
    pixels.set(name, data);
  }
  rebuilt = buildTextures();
}, 240_000);

/** Value of a pixel; places beyond the sides come in at the other. */
function valueAt(name: string, x: number, y: number, channel: number): number {
  return pixels.get(name)![((y % SIZE) * SIZE + (x % SIZE)) * 4 + channel]!;
}

/** Mean difference between a column (or row) and the next, of one channel. */
function step(name: string, channel: number, along: 'u' | 'v', from: number): number {
  let sum = 0;
  for (let i = 0; i < SIZE; i++) {
    sum +=
      along === 'u'
        ? Math.abs(valueAt(name, from + 1, i, channel) - valueAt(name, from, i, channel))
        : Math.abs(valueAt(name, i, from + 1, channel) - valueAt(name, i, from, channel));
  }
  return sum / SIZE;
}

describe('the texture files', () => {
  it('are five, and what the generator writes, byte for byte (else: npm run models)', () => {
    expect([...files.keys()].sort()).toEqual(
      ['areolar', 'bundles', 'gastric', 'mucosa', 'muscle'].map((name) => `detail-${name}.jpg`),
    );
    for (const [name, size] of sizes) expect(size, name).toEqual([SIZE, SIZE]);
    expect(rebuilt.map(({ file }) => file).sort()).toEqual([...files.keys()].sort());
    for (const { file, jpeg } of rebuilt) {
      expect(
        Buffer.compare(jpeg, files.get(file)!),
        `${file} differs from the generator: run npm run models`,
      ).toBe(0);
    }
  });

  it('keep to their budget, and to that of all that is waited for', async () => {
    let textures = 0;
    for (const bytes of files.values()) textures += bytes.length;
    expect(textures).toBeLessThanOrEqual(TEXTURES_BUDGET_BYTES);
    let together = 0;
    for (const name of await readdir(FOLDER)) together += (await readFile(`${FOLDER}/${name}`)).length;
    expect(together).toBeLessThanOrEqual(TOGETHER_BYTES);
  });

  it('tile: the step across a side is no greater than the steps between the blocks inside', () => {
    const BLOCK = 8;
    for (const name of files.keys()) {
      for (const [channel, what] of CHANNELS.entries()) {
        for (const along of ['u', 'v'] as const) {
          const inside: number[] = [];
          for (let from = BLOCK - 1; from < SIZE - 1; from += BLOCK)
            inside.push(step(name, channel, along, from));
          const across = step(name, channel, along, SIZE - 1);
          expect(across, `${name}: ${what} along ${along}`).toBeLessThanOrEqual(1.1 * Math.max(...inside));
        }
      }
    }
  });

  it('are flat on the whole: their mean slope is none', () => {
    for (const [name, data] of pixels) {
      for (const channel of [0, 1]) {
        let sum = 0;
        for (let i = channel; i < data.length; i += 4) sum += data[i]! - 128;
        expect(Math.abs(sum / (SIZE * SIZE)), `${name}: ${CHANNELS[channel]}`).toBeLessThan(1.5);
      }
    }
  });

  it('show no blotch that would give away the repetition: sixteenths have nearly the same tone', () => {
    for (const name of files.keys()) {
      const means: number[] = [];
      const side = SIZE / 4;
      for (let top = 0; top < SIZE; top += side) {
        for (let left = 0; left < SIZE; left += side) {
          let sum = 0;
          for (let y = top; y < top + side; y++)
            for (let x = left; x < left + side; x++) sum += valueAt(name, x, y, 2);
          means.push(sum / (side * side));
        }
      }
      expect(Math.max(...means) - Math.min(...means), name).toBeLessThan(24);
    }
  });
});
