import type { Esophagus } from './types';

/** The same esophagus has the same key. A healthy one has its own caliber; what is not cut has no ends of a cut. */
export const esophagusKey = ({
  motility,
  stage,
  bodyDiameterMm,
  myotomyStartCm,
  myotomyEndCm,
}: Esophagus): string =>
  [
    motility,
    stage,
    ...(motility === 'healthy' ? [] : [bodyDiameterMm]),
    ...(stage === 'after' ? [myotomyStartCm, myotomyEndCm] : []),
  ].join(' ');
