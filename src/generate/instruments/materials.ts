import type { MaterialSpec } from '../gltf/part';

/**
 * What the instruments are made of: one list, so that steel is the same steel in every file.
 * Colors are schematic; no maker's livery is copied.
 */
export const MATERIALS = {
  shaftPolymer: { name: 'shaftPolymer', color: 0x131517, roughness: 0.36, metallic: 0 },
  bendingRubber: { name: 'bendingRubber', color: 0x26282b, roughness: 0.62, metallic: 0 },
  binding: { name: 'binding', color: 0x0b0c0d, roughness: 0.2, metallic: 0 },
  depthMark: { name: 'depthMark', color: 0xf4f3ee, roughness: 0.5, metallic: 0 },
  distalMetal: { name: 'distalMetal', color: 0xc3c6ca, roughness: 0.34, metallic: 1 },
  distalFace: { name: 'distalFace', color: 0x24272b, roughness: 0.38, metallic: 0 },
  bezel: { name: 'bezel', color: 0x0a0b0c, roughness: 0.3, metallic: 0 },
  lensGlass: { name: 'lensGlass', color: 0x05070d, roughness: 0.04, metallic: 0 },
  /** The coating's color, seen in one ring of the lens. */
  lensCoating: { name: 'lensCoating', color: 0x2b3f8c, roughness: 0.08, metallic: 0 },
  lightGuide: { name: 'lightGuide', color: 0xffffff, roughness: 0.3, metallic: 0, emissive: 0xfffaf0 },
  // Metal without color reflects nothing: the channel stays dark in the brightest surroundings.
  channelBore: { name: 'channelBore', color: 0x020203, roughness: 1, metallic: 1 },
  cap: { name: 'cap', color: 0xe4eef4, roughness: 0.12, metallic: 0, opacity: 0.28 },
  steel: { name: 'steel', color: 0xd4d7da, roughness: 0.27, metallic: 1 },
  darkSteel: { name: 'darkSteel', color: 0x8b9095, roughness: 0.36, metallic: 1 },
  needleSheath: { name: 'needleSheath', color: 0xdbe9f0, roughness: 0.2, metallic: 0, opacity: 0.4 },
  blueFluid: { name: 'blueFluid', color: 0x2f6fd0, roughness: 0.25, metallic: 0 },
  knifeSheath: { name: 'knifeSheath', color: 0xf4f7f9, roughness: 0.38, metallic: 0 },
  forcepsSheath: { name: 'forcepsSheath', color: 0x4f86a8, roughness: 0.42, metallic: 0 },
  biteBlock: { name: 'biteBlock', color: 0xd5e6e4, roughness: 0.3, metallic: 0 },
  clipSheath: { name: 'clipSheath', color: 0xe9dfc2, roughness: 0.4, metallic: 0 },
} as const satisfies Record<string, MaterialSpec>;
