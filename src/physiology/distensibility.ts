import { clamp } from '../math/interpolate';
import { bisect } from '../math/search';
import { rowAt } from './frame';
import type { Distensibility } from './measures';
import { LEVEL } from './parameters';
import { Tone } from './tone';
import { areaAt, tubeOf } from './tube';
import type { Esophagus } from './types';

/**
 * Bag volumes that are measured, mL: 50 (S14). A slack, wide body takes 30 or 40 mL (S15, S16) of this bag without any
 * pressure, so nothing can be said of the junction then: a limit of the model.
 */
export const BAG_ML = [50] as const;

/** The bag: its length, how far it reaches into the stomach, and its full caliber, cm [D: a 16 cm bag of 22 mm, the usual one]. */
const BAG = { lengthCm: 16, inStomachCm: 3, fullRadiusCm: 1.1, leastRadiusCm: 0.24 } as const;
const STEP_CM = 0.1;
/** Round a junction that is still closed the bag is no wider than its catheter, cm². */
const CLOSED_CM2 = Math.PI * BAG.leastRadiusCm ** 2 * 1.001;
/** How firmly the bag itself answers beyond its full caliber, cm² per mmHg [D]: it hardly stretches. */
const BAG_YIELDS = 0.004;

/**
 * Fills a bag across the junction without a swallow: its pressure is the same all along, the wall gives way to it by its
 * own law as far as the bag is wide, and the volumes of all slices are the bag's.
 * @throws RangeError when the bag cannot hold so much (1 to 70 mL).
 */
export function distensibilityOf(esophagus: Esophagus, bagMl: number): Distensibility {
  if (!(bagMl >= 1 && bagMl <= 70)) throw new RangeError(`The bag holds 1 to 70 mL, not ${bagMl}.`);
  const tube = tubeOf(esophagus);
  const tone = new Float64Array(tube.cells);
  new Tone(tube, { esophagus, gulps: [] }).at(0, tone);
  const count = Math.round(BAG.lengthCm / STEP_CM);
  const depthCm = Float64Array.from({ length: count }, (_, i) => END_CM - BAG.lengthCm + (i + 0.5) * STEP_CM);
  const areaOf = (s: number, pressureMmHg: number): number => {
    const i = rowAt(tube.depthCm, s);
    // In the stomach only the bag itself holds back.
    const given =
      i >= tube.cells || s > LEVEL.lesEnd
        ? Infinity
        : areaAt(tube, i, pressureMmHg - tube.aroundMmHg[i]! - tone[i]!);
    const full = Math.PI * BAG.fullRadiusCm ** 2;
    const most = full + BAG_YIELDS * Math.max(0, pressureMmHg);
    return Math.max(Math.PI * BAG.leastRadiusCm ** 2, Math.min(given, most));
  };
  const volumeAt = (pressureMmHg: number): number => {
    let sum = 0;
    for (const s of depthCm) sum += areaOf(s, pressureMmHg) * STEP_CM * ENDS(s);
    return sum;
  };
  const pressureMmHg = bisect(-10, 400, (mmHg) => volumeAt(mmHg) >= bagMl);
  let leastAreaCm2 = Infinity;
  let leastDepthCm: number = LEVEL.egj;
  const diameterMm = depthCm.map((s) => {
    const area = areaOf(s, pressureMmHg);
    if (s > LEVEL.lesStart - 1 && s < LEVEL.lesEnd && area < leastAreaCm2) {
      leastAreaCm2 = area;
      leastDepthCm = s;
    }
    return 20 * Math.sqrt((area * ENDS(s)) / Math.PI);
  });
  return {
    bagMl,
    depthCm,
    diameterMm,
    pressureMmHg,
    leastDiameterMm: 20 * Math.sqrt(leastAreaCm2 / Math.PI),
    leastDepthCm,
    leastAreaMm2: leastAreaCm2 * 100,
    diMm2PerMmHg: leastAreaCm2 > CLOSED_CM2 ? (leastAreaCm2 * 100) / pressureMmHg : null,
  };
}

const END_CM = LEVEL.lesEnd + BAG.inStomachCm;

/** The bag tapers at both ends. */
const ENDS = (s: number): number => {
  const from = s - (END_CM - BAG.lengthCm);
  const to = END_CM - s;
  return clamp(Math.min(from, to) / 1.2, 0.02, 1);
};
