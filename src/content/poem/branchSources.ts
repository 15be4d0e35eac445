import type { Source } from '../../procedure/types';

/** What the branches cite beside the sources of the telling. */
export const BRANCH_SOURCES: readonly Source[] = [
  {
    key: 'S16',
    citation: 'Yoo IK et al., distensibility of the junction and response to POEM. Gut Liver 2019;13:32–9',
    year: 2019,
    url: 'https://doi.org/10.5009/gnl18233',
    read: 'V1',
  },
  {
    key: 'S79',
    citation: 'POEM procedure, in-training item of pediatric surgery (teaching item, unreviewed)',
    read: 'V2',
  },
  {
    key: 'S92',
    citation: 'Wang X et al., risk factors for gas complications of POEM. Neth J Med 2015',
    year: 2015,
    read: 'V1',
  },
];
