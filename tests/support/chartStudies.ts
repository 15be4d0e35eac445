import { bariumSteps } from '../../src/physiology/barium';
import { BAG_ML, distensibilityOf } from '../../src/physiology/distensibility';
import { SCHEMATIC_ECKARDT } from '../../src/physiology/eckardt';
import { manometrySteps } from '../../src/physiology/manometry';
import type { Manometry, Study, TimedBarium } from '../../src/physiology/measures';
import { finished } from '../../src/physiology/run';
import type { Esophagus, Motility, Stage } from '../../src/physiology/types';

/** Each made once: they take a second or two. */
const made = new Map<string, unknown>();
function once<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

export const esophagusOf = (motility: Motility, stage: Stage = 'before'): Esophagus => ({
  motility,
  stage,
  bodyDiameterMm: { healthy: 25, I: 48, II: 38, III: 28 }[motility],
  myotomyStartCm: motility === 'III' ? 26 : 33,
  myotomyEndCm: 42,
});

/** Of one swallow, for a chart shows one. */
export const manometryOf = (esophagus: Esophagus): Manometry =>
  once(`manometry ${JSON.stringify(esophagus)}`, () => finished(manometrySteps(esophagus, 1)));

export const bariumOf = (esophagus: Esophagus): TimedBarium =>
  once(`barium ${JSON.stringify(esophagus)}`, () => finished(bariumSteps(esophagus)));

/** A study for the charts to be tried with. */
export function chartStudy(motility: Motility, stage: Stage = 'before'): Study {
  const esophagus = esophagusOf(motility, stage);
  return {
    esophagus,
    manometry: manometryOf(esophagus),
    barium: bariumOf(esophagus),
    distensibility: BAG_ML.map((ml) => distensibilityOf(esophagus, ml)),
    eckardt: motility === 'healthy' ? null : SCHEMATIC_ECKARDT[stage],
  };
}

export { distensibilityOf as bagOf };
