import { bump } from '../../src/math/interpolate';
import type { LumenProfile } from '../../src/organ/lumenProfile';
import { restingTissue, type Tissue } from '../../src/organ/tissue';

/** A tissue as far as the telling and its cases can bring it, drawn at random; `overrides` are kept as they are. */
export function randomTissue(random: () => number, overrides: Partial<Tissue> = {}): Tissue {
  const between = (a: number, b: number): number => a + (b - a) * random();
  const often = (share: number): number => (random() < share ? random() : 0);
  const entryCm = between(22, 31);
  const incisionCm = often(0.7) * 2;
  const tunnelEndCm = random() < 0.7 ? between(entryCm, 44) : entryCm;
  const myotomyStartCm = between(26, 36);
  const tissue: Tissue = {
    ...restingTissue(),
    bodyRadiusCm: between(0.75, 4),
    lesRadiusCm: between(0.025, 1.25),
    insufflation: random(),
    scopeInLumenCm: between(-8, 44),
    workTheta: (random() < 0.5 ? 2 : 5) * (Math.PI / 6),
    blebCm: entryCm + 0.9,
    blebHeightCm: often(0.5) * 1.25,
    dye: random(),
    dyeEndCm: between(entryCm, 44),
    entryCm,
    incisionCm,
    incisionOpening: random(),
    closed: often(0.4),
    tunnelEndCm,
    tunnelOpening: random(),
    scopeInTunnelCm: random() < 0.5 ? between(20, tunnelEndCm) : 20,
    myotomyStartCm,
    myotomyEndCm: random() < 0.6 ? between(myotomyStartCm, 44) : myotomyStartCm,
    fiberRetraction: random(),
    bolusCm: between(12, 50),
    bolusRadiusCm: often(0.4) * 1.7,
    bolusHalfLengthCm: 2.2,
    swallowed: random() < 0.3 ? randomSwallow(random) : null,
    injuryCm: often(0.4),
    injuryClosed: often(0.4),
    abdominalGas: often(0.3),
  };
  return { ...tissue, ...overrides };
}

/** A stretch of lumen filled, and another squeezed. */
function randomSwallow(random: () => number): LumenProfile {
  const [fromCm, stepCm, cells] = [15.375, 0.25, 105];
  const hump = (center: number, half: number, height: number): Float32Array =>
    Float32Array.from({ length: cells }, (_, i) => height * bump(center, half, fromCm + i * stepCm));
  return {
    fromCm,
    stepCm,
    fluidCm: hump(16 + 25 * random(), 1.5 + 4 * random(), 2.3 * random()),
    squeeze: hump(17 + 20 * random(), 2 + 2 * random(), 0.94 * random()),
  };
}

/** The stages of the procedure, by name. */
export const TISSUE_STATES: Readonly<Record<string, Partial<Tissue>>> = {
  rest: {},
  bleb: { blebHeightCm: 0.9, dye: 1, insufflation: 1, scopeInLumenCm: 26.8 },
  tunnel: {
    insufflation: 1,
    incisionCm: 1.8,
    incisionOpening: 1,
    tunnelEndCm: 42.5,
    tunnelOpening: 1,
    scopeInLumenCm: 29,
    scopeInTunnelCm: 41.4,
  },
  myotomy: {
    insufflation: 1,
    incisionCm: 1.8,
    incisionOpening: 1,
    tunnelEndCm: 42.5,
    tunnelOpening: 1,
    scopeInLumenCm: 29,
    scopeInTunnelCm: 33.4,
    myotomyEndCm: 42,
    fiberRetraction: 1,
    lesRadiusCm: 0.3,
  },
  torn: {
    insufflation: 1,
    incisionCm: 1.8,
    incisionOpening: 1,
    tunnelEndCm: 42.5,
    tunnelOpening: 1,
    lesRadiusCm: 0.5,
    injuryCm: 0.8,
  },
  opened: {
    insufflation: 0.25,
    incisionCm: 1.8,
    incisionOpening: 0.5,
    closed: 1,
    tunnelEndCm: 42.5,
    tunnelOpening: 0.15,
    myotomyEndCm: 42,
    fiberRetraction: 1,
    lesRadiusCm: 0.7,
    bolusCm: 36,
    bolusRadiusCm: 1.2,
  },
};
