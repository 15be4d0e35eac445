import type { Source } from '../../procedure/types';
import { SOURCES } from './sources';

/** What charts and the seminar room cite: some that the telling cites too, and these. */
export const CHART_SOURCES: readonly Source[] = [
  ...SOURCES,
  {
    key: 'S17',
    citation:
      'Carlson DA et al., distensibility of the junction measured by FLIP. Am J Gastroenterol 2016;111:1726–35',
    year: 2016,
    url: 'https://doi.org/10.1038/ajg.2016.454',
    read: 'V1',
  },
  {
    key: 'S19',
    citation: 'Timed barium esophagogram and its surface area. Gut 2017, abstract OC-055',
    year: 2017,
    url: 'https://insights.ovid.com/gutj/201707002/00003970-201707002-00055',
    read: 'V1',
  },
  {
    key: 'S31',
    citation: 'Anterior versus posterior POEM, meta-analysis. Gastroenterol Res Pract 2022:8357588',
    year: 2022,
    read: 'V1',
  },
  {
    key: 'S58',
    citation: 'Low EE et al., manometry in achalasia. Neurogastroenterol Motil 2022',
    year: 2022,
    url: 'https://doi.org/10.1111/nmo.14449',
    read: 'V1',
  },
  {
    key: 'S98',
    citation: 'Integrated relaxation pressure and distensibility compared in 79 patients',
    url: 'https://staging.scite.ai/reports/intraoperative-use-of-flip-is-0GLZ0pky',
    read: 'V2',
  },
];
