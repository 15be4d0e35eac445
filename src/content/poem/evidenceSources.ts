import type { Source } from '../../procedure/types';
import { BRANCH_SOURCES } from './branchSources';
import { CHART_SOURCES } from './chartSources';

/**
 * Everything that figures and conflicts rest on: what the telling and the charts cite, and what only speaks where
 * figures are compared. A year stands where the citation or the address gives one, and is never guessed.
 */
export const EVIDENCE_SOURCES: readonly Source[] = [
  ...CHART_SOURCES,
  ...BRANCH_SOURCES,
  {
    key: 'S07',
    citation: 'Reflux after POEM and after Heller myotomy, meta-analysis. Cureus 2022;14(11):e31756',
    year: 2022,
    url: 'https://doi.org/10.7759/cureus.31756',
    read: 'V1',
  },
  {
    key: 'S13',
    citation: 'Gupta S et al., POEM in Australia, 142 patients. Med J Aust 2021;214:173–8',
    year: 2021,
    url: 'https://doi.org/10.5694/mja2.50941',
    read: 'V1',
  },
  {
    key: 'S33',
    citation: 'Same-day discharge after POEM. Gastrointest Endosc',
    url: 'https://www.giejournal.org/article/S0016-5107(19)31677-3/fulltext',
    read: 'V1',
  },
  {
    key: 'S44',
    citation: 'Clinique Jules Verne, Nantes, page on POEM',
    url: 'https://gastroenterologues-julesverne-nantes.fr/?p=1478',
    read: 'V2',
  },
  {
    key: 'S48',
    citation: 'La myotomie per-orale endoscopique à Cochin, 62 patients. JFHOD 2017',
    year: 2017,
    url: 'https://www.fmcgastro.org/breves-congres/jfhod-2017/la-myotomie-perorale-endoscopique-en-traitement-de-lachalasie/',
    read: 'V1',
  },
  {
    key: 'S63',
    citation: 'Endosonography in achalasia. Eur J Gastroenterol Hepatol 1998;10:559–64',
    year: 1998,
    url: 'https://pubmed.ncbi.nlm.nih.gov/9855078/',
    read: 'V1',
  },
  {
    key: 'S64',
    citation: 'Endosonography of achalasia and of controls (abstract, hosted under another title)',
    read: 'V2',
  },
  {
    key: 'S83',
    citation: 'Johns Hopkins, page on POEM',
    read: 'V2',
  },
  {
    key: 'S87',
    citation: 'Blown-out myotomy after POEM and after Heller myotomy. PMC7855725',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7855725/',
    read: 'V1',
  },
  {
    key: 'S96',
    citation: 'Hungness ES et al., POEM and Heller myotomy. J Gastrointest Surg 2012',
    year: 2012,
    url: 'https://doi.org/10.1007/s11605-012-2030-3',
    read: 'V1',
  },
  {
    key: 'S103',
    citation: 'Wei M et al., POEM and Heller myotomy, meta-analysis. J Laparoendosc Adv Surg Tech 2015;25(2)',
    year: 2015,
    url: 'https://doi.org/10.1089/lap.2014.0454',
    read: 'V1',
  },
  {
    key: 'S104',
    citation: 'Friedel D et al., review of POEM. World J Gastroenterol 2014;20:17746–55',
    year: 2014,
    url: 'https://doi.org/10.3748/wjg.v20.i47.17746',
    read: 'V1',
  },
];
