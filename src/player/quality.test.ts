import { describe, expect, it } from 'vitest';
import {
  chooseQuality,
  lowerQuality,
  pixelRatioOf,
  qualityOfProbe,
  qualityOfRenderer,
  type Quality,
} from './quality';

describe('a graphics card’s name', () => {
  // As browsers report them: Chromium through ANGLE, Firefox and Safari shortened or masked.
  const names: readonly [renderer: string, quality: Quality | null][] = [
    [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
      'software',
    ],
    ['Google SwiftShader', 'software'],
    ['ANGLE (Mesa, llvmpipe (LLVM 15.0.7, 256 bits), OpenGL 4.5 (Core Profile) Mesa 22.3.6)', 'software'],
    ['llvmpipe (LLVM 12.0.0, 128 bits), or similar', 'software'],
    ['Gallium 0.4 on softpipe', 'software'],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)', 'software'],
    ['ANGLE (Microsoft, Microsoft Direct3D WARP Adapter Direct3D11, D3D11)', 'software'],
    ['Apple Software Renderer', 'software'],
    ['ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'modest'],
    ['Intel(R) HD Graphics 400, or similar', 'modest'],
    ['Mali-G52', 'modest'],
    ['ANGLE (ARM, Mali-T830, OpenGL ES 3.2)', 'modest'],
    ['Adreno (TM) 506', 'modest'],
    ['ANGLE (Qualcomm, Adreno (TM) 618, OpenGL ES 3.2 V@0502.0)', 'modest'],
    ['PowerVR Rogue GE8320', 'modest'],
    ['V3D 4.2 VideoCore VI', 'modest'],
    ['ANGLE (AMD, AMD Radeon(TM) Vega 8 Graphics (0x000015D8) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'modest'],
    ['ANGLE (AMD, AMD Radeon(TM) Graphics (0x00001638) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'modest'],
    ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'high'],
    ['GeForce GTX 980, or similar', 'high'],
    ['ANGLE (AMD, AMD Radeon RX 6600 (0x000073FF) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'high'],
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', 'high'],
    ['Adreno (TM) 740', null],
    ['ANGLE (Intel, Intel(R) Iris(R) Xe Graphics (0x00009A49) Direct3D11 vs_5_0 ps_5_0, D3D11)', null],
    ['Apple GPU', null],
    ['WebKit WebGL', null],
    ['Mozilla', null],
    ['', null],
  ];
  it.each(names)('%s: %s', (renderer, quality) => {
    expect(qualityOfRenderer(renderer)).toBe(quality);
  });
});

describe('the tier to begin with', () => {
  const GEFORCE = 'NVIDIA GeForce RTX 3060';
  const UHD = 'Intel(R) UHD Graphics 620';

  it('is what a person wishes, whatever the machine', () => {
    expect(chooseQuality({ renderer: 'SwiftShader', probeMs: 900, wish: 'high' })).toEqual({
      quality: 'high',
      why: 'chosen',
    });
  });

  it.each([
    ['a renderer on the processor needs no trial', 'llvmpipe', null, 'software', 'renderer'],
    ['a good card that is also fast', GEFORCE, 2, 'high', 'renderer'],
    ['a good card that is slow', GEFORCE, 12, 'modest', 'probe'],
    ['a good name over a processor', GEFORCE, 120, 'software', 'probe'],
    ['a weak chip is not promoted by a good trial', UHD, 2, 'modest', 'renderer'],
    ['a weak chip that is slow even so', UHD, 80, 'software', 'probe'],
    ['a masked name is judged by the trial: fast', '', 2, 'high', 'probe'],
    ['a masked name is judged by the trial: slow', '', 80, 'software', 'probe'],
    ['neither name nor trial: the middle', '', null, 'modest', 'renderer'],
  ] as const)('%s', (_, renderer, probeMs, quality, why) => {
    expect(chooseQuality({ renderer, probeMs, wish: 'auto' })).toEqual({ quality, why });
  });

  it('falls with the trial’s time and never rises again', () => {
    const order = ['high', 'modest', 'software'];
    let last = 0;
    for (let ms = 0.5; ms < 500; ms *= 1.3) {
      const now = order.indexOf(qualityOfProbe(ms));
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
    expect(last).toBe(2);
  });

  it('has one below it but the lowest', () => {
    expect(lowerQuality('high')).toBe('modest');
    expect(lowerQuality('modest')).toBe('software');
    expect(lowerQuality('software')).toBeNull();
  });
});

describe('pixels drawn per CSS pixel', () => {
  it('follow the screen, up to what the tier allows', () => {
    for (const [quality, most] of [
      ['high', 2],
      ['modest', 1.5],
    ] as const) {
      expect(pixelRatioOf(quality, 800, 600, 1)).toBe(1);
      expect(pixelRatioOf(quality, 800, 600, 1.25)).toBe(1.25);
      expect(pixelRatioOf(quality, 800, 600, 3)).toBe(most);
      expect(pixelRatioOf(quality, 800, 600, 0.5), 'a page zoomed out is not drawn coarser').toBe(1);
    }
  });

  it.each([
    [1920, 1080],
    [3840, 2160],
    [390, 844],
    [1080, 1920],
    [1280, 720],
    [0, 0],
  ])('%i x %i without a card never come to more than 720p', (width, height) => {
    for (const screen of [1, 1.5, 2, 3]) {
      const ratio = pixelRatioOf('software', width, height, screen);
      expect(ratio).toBeLessThanOrEqual(1);
      expect(ratio).toBeGreaterThan(0);
      expect(Math.floor(width * ratio) * Math.floor(height * ratio)).toBeLessThanOrEqual(1280 * 720);
    }
  });
});
