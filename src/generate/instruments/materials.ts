import type { MaterialSpec } from '../gltf/part';

/**
 * What the instruments are made of: one list, so that steel is the same steel in every file.
 * Colors are schematic; no maker's livery is copied.
 */
export const MATERIALS = {
  shaftPolymer: { name: 'shaftPolymer', color: 0x1b1d20, roughness: 0.42, metallic: 0 },
  bendingRubber: { name: 'bendingRubber', color: 0x2a2b2d, roughness: 0.68, metallic: 0 },
  depthMark: { name: 'depthMark', color: 0xf1f0ea, roughness: 0.5, metallic: 0 },
  distalMetal: { name: 'distalMetal', color: 0xa9adb2, roughness: 0.3, metallic: 1 },
  distalFace: { name: 'distalFace', color: 0x4b4f54, roughness: 0.5, metallic: 0 },
  bezel: { name: 'bezel', color: 0x16181a, roughness: 0.35, metallic: 0 },
  lensGlass: { name: 'lensGlass', color: 0x0c1526, roughness: 0.04, metallic: 0 },
  lightGuide: { name: 'lightGuide', color: 0xf5f2e6, roughness: 0.25, metallic: 0, emissive: 0x8a8676 },
  // Metal without color reflects nothing: the channel stays dark in the brightest surroundings.
  channelBore: { name: 'channelBore', color: 0x020203, roughness: 1, metallic: 1 },
  cap: { name: 'cap', color: 0xe4eef4, roughness: 0.12, metallic: 0, opacity: 0.28 },
  steel: { name: 'steel', color: 0xc9cdd1, roughness: 0.24, metallic: 1 },
  darkSteel: { name: 'darkSteel', color: 0x7d8287, roughness: 0.38, metallic: 1 },
  needleSheath: { name: 'needleSheath', color: 0xd6e4ea, roughness: 0.35, metallic: 0 },
  knifeSheath: { name: 'knifeSheath', color: 0xe9e5da, roughness: 0.4, metallic: 0 },
  forcepsSheath: { name: 'forcepsSheath', color: 0x5f88a3, roughness: 0.45, metallic: 0 },
  clipSheath: { name: 'clipSheath', color: 0xe2d7b8, roughness: 0.42, metallic: 0 },
} as const satisfies Record<string, MaterialSpec>;
