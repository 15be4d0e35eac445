import type { Source } from '../../procedure/types';

/**
 * The sources the telling cites, and no other. `read` says how far each was read: at least its abstract or its own
 * page (V1), or only a page that speaks of it or a single clinic's page (V2). Figures found in neither are not told.
 */
export const SOURCES: readonly Source[] = [
  {
    key: 'S01',
    citation: 'Werner YB et al., POEM versus Heller myotomy, randomized trial. N Engl J Med 2019;381:2219–29',
    year: 2019,
    url: 'https://doi.org/10.1056/NEJMoa1905380',
    read: 'V1',
  },
  {
    key: 'S02',
    citation: 'Sharma P, review of the randomized trial of POEM versus surgery. Endoscopy Campus',
    url: 'https://www.endoscopy-campus.com/ec-news/poem-versus-surgery-for-achalasia-treatment-which-one-to-select/',
    read: 'V1',
  },
  {
    key: 'S03',
    citation:
      'Endoscopic versus surgical myotomy, five-year follow-up of the randomized trial. DDW abstract 6224',
    url: 'https://ddw.digitellinc.com/p/s/endoscopic-vs-surgical-myotomy-in-patients-with-idiopathic-achalasia-five-year-follow-up-of-a-randomised-trial-6224',
    read: 'V1',
  },
  {
    key: 'S04',
    citation: 'Ponds FA et al., POEM versus pneumatic dilation, randomized trial. JAMA 2019;322(2)',
    year: 2019,
    url: 'https://edhub.ama-assn.org/jn-learning/module/2737682',
    read: 'V1',
  },
  {
    key: 'S05',
    citation:
      'Repici A et al., reflux after POEM and after Heller myotomy, meta-analysis. Gastrointest Endosc 2018',
    year: 2018,
    url: 'https://pubmed.ncbi.nlm.nih.gov/29102729/',
    read: 'V1',
  },
  {
    key: 'S06',
    citation: 'Reflux over time after POEM and after Heller myotomy, systematic review. Thieme 2025',
    year: 2025,
    url: 'https://doi.org/10.1055/a-2621-5421',
    read: 'V1',
  },
  {
    key: 'S08',
    citation: 'Haito-Chavez Y et al., adverse events of POEM, 1826 patients. Am J Gastroenterol 2017',
    year: 2017,
    url: 'https://mayoclinic.elsevierpure.com/en/publications/comprehensive-analysis-of-adverse-events-associated-with-per-oral',
    read: 'V1',
  },
  {
    key: 'S09',
    citation: 'Updated meta-analysis of POEM, 20 studies, 1753 patients',
    url: 'https://magiran.com/paper/2667335',
    read: 'V1',
  },
  {
    key: 'S10',
    citation: 'Barbieri LA et al., POEM for achalasia, meta-analysis. United European Gastroenterol J 2015',
    year: 2015,
    url: 'https://doi.org/10.1177/2050640615581732',
    read: 'V1',
  },
  {
    key: 'S11',
    citation: 'Insufflation-related events of POEM in 100 patients, 2016–2022',
    url: 'https://discovery.researcher.life/topic/subcutaneous-emphysema/23784492',
    read: 'V1',
  },
  {
    key: 'S12',
    citation: 'POEM and Heller myotomy in a national cohort (NIS) 2016–2022',
    url: 'https://doi.org/10.1055/a-2676-4230',
    read: 'V1',
  },
  {
    key: 'S14',
    citation: 'Effect of POEM on esophagogastric function. Gastrointest Endosc 2013',
    year: 2013,
    url: 'https://pubmed.ncbi.nlm.nih.gov/23453184/',
    read: 'V1',
  },
  {
    key: 'S15',
    citation: 'Teitelbaum EN et al., distensibility of the junction during POEM. Surg Endosc 2015;29:522–8',
    year: 2015,
    url: 'https://doi.org/10.1007/s00464-014-3733-1',
    read: 'V1',
  },
  {
    key: 'S20',
    citation:
      'Kumbhari V et al., POEM versus Heller myotomy for type III achalasia. Endosc Int Open 2015;3:E195–201',
    year: 2015,
    url: 'https://doi.org/10.1055/s-0034-1391668',
    read: 'V1',
  },
  {
    key: 'S21',
    citation: 'Short versus long myotomy in POEM, randomized trial. PMC7786097',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7786097/',
    read: 'V1',
  },
  {
    key: 'S32',
    citation: 'Wang XH et al., circular versus full-thickness myotomy. World J Gastroenterol 2016;22:9419–26',
    year: 2016,
    url: 'https://doi.org/10.3748/wjg.v22.i42.9419',
    read: 'V1',
  },
  {
    key: 'S34',
    citation:
      'Monroy Teniza ZA et al., conventional clips versus an over-the-scope clip. Rev Esp Enferm Dig 2020;112(5)',
    year: 2020,
    read: 'V1',
  },
  {
    key: 'S36',
    citation: 'Closure of the mucosal entry with Clipmaster3',
    url: 'https://doi.org/10.1055/s-0042-113126',
    read: 'V1',
  },
  {
    key: 'S37',
    citation: 'Bang YS, Park C, anesthesia for POEM. Clin Endosc 2019;52:549–55',
    year: 2019,
    url: 'https://doi.org/10.5946/ce.2019.033',
    read: 'V1',
  },
  {
    key: 'S39',
    citation: 'La myotomie per-orale endoscopique, 39 patients. Journées francophones (JFHOD) 2015',
    year: 2015,
    url: 'https://www.fmcgastro.org/breves-de-congres/jfhod/jfhod-2015/la-myotomie-per-orale-endoscopique-poem-traitement-de-1ere-intention-de-lachalasie/',
    read: 'V1',
  },
  {
    key: 'S40',
    citation: 'Myotomie endoscopique de A à Z. FMC-HGE, POST’U 2024',
    year: 2024,
    url: 'https://www.fmcgastro.org/texte-postu/postu-2024/myotomie-endoscopique-de-a-a-z-achalasie-diverticules-gastroparesie-troubles-moteurs-zenker/',
    read: 'V1',
  },
  {
    key: 'S41',
    citation:
      'Société française d’endoscopie digestive (SFED), fiche patient : myotomie œso-gastrique endoscopique',
    url: 'https://www.sfed.org/fiche-information/myotomie-oesogatrique-endoscopique/',
    read: 'V1',
  },
  {
    key: 'S42',
    citation: 'Hospices civils de Lyon, myotomie per-orale endoscopique (POEM)',
    url: 'https://www.chu-lyon.fr/myotomie-oral-endoscopique-poem',
    read: 'V2',
  },
  {
    key: 'S43',
    citation: 'GELMAD, myotomie per-orale endoscopique',
    url: 'https://gelmad.fr/traitements-endoscopiques/myotomie-per-oral-endoscopique',
    read: 'V2',
  },
  {
    key: 'S49',
    citation:
      'Weusten BLAM et al., ESGE guideline on endoscopic management of motility disorders. Endoscopy 2020;52:498–515',
    year: 2020,
    url: 'https://doi.org/10.1055/a-1160-5549',
    read: 'V1',
  },
  {
    key: 'S50',
    citation: 'Kahrilas PJ et al., AGA clinical practice update on POEM. Gastroenterology 2017;153:1205–11',
    year: 2017,
    url: 'https://doi.org/10.1053/j.gastro.2017.10.001',
    read: 'V1',
  },
  {
    key: 'S51',
    citation:
      'Yang D et al., AGA clinical practice update on advances in POEM. Gastroenterology 2024;167:1483–90',
    year: 2024,
    url: 'https://gastro.org/?p=90259',
    read: 'V1',
  },
  {
    key: 'S52',
    citation: 'SAGES, update to the guidelines for the use of POEM for achalasia',
    url: 'https://www.sages.org/publications/guidelines/update-to-guidelines-for-the-use-of-poem-for-achalasia/',
    read: 'V1',
  },
  {
    key: 'S56',
    citation: 'Khan A et al., Chicago classification version 4.0, technical review',
    url: 'https://www.scholars.northwestern.edu/en/publications/chicago-classification-update-version-40-technical-review-on-diag',
    read: 'V1',
  },
  {
    key: 'S57',
    citation: 'Richter JE, Chicago classification version 4.0. Gastroenterol Hepatol 2021;17:468–75',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9021169/',
    read: 'V1',
  },
  {
    key: 'S70',
    citation: 'StatPearls, Physiology, Lower Esophageal Sphincter',
    url: 'https://statpearls.com/ArticleLibrary/viewarticle/24441',
    read: 'V2',
  },
  {
    key: 'S73',
    citation: 'Configuration externe du tube digestif, thèse (extrait)',
    url: 'https://123dok.net/article/configuration-externe-tube-digestif.qo5lwlx7',
    read: 'V2',
  },
  {
    key: 'S77',
    citation: 'Pediatric POEM, posterior approach, video text. Endoscopy Campus',
    url: 'https://www.endoscopy-campus.com/lehrvideo/pediatric-per-oral-endoscopic-myotomy-posterior-approach/',
    read: 'V2',
  },
  {
    key: 'S78',
    citation: 'POEM, chapter of a surgical textbook. AccessSurgery',
    url: 'https://accesssurgery.mhmedical.com/content.aspx?bookid=2403&sectionid=187823980',
    read: 'V2',
  },
  {
    key: 'S81',
    citation: 'Nakamura, POEM technique. Mini-invasive Surg 2022;6:50',
    year: 2022,
    url: 'https://doi.org/10.20517/2574-1225.2022.38',
    read: 'V2',
  },
  {
    key: 'S84',
    citation: 'Trial registration NCT01635374',
    url: 'https://clinicaltrials.gov/study/NCT01635374',
    read: 'V2',
  },
  {
    key: 'S86',
    citation: 'Partial recovery of peristalsis after POEM, 103 patients',
    url: 'https://www.physiciansweekly.com/a-comprehensive-analysis-of-partial-peristalsis-recovery-after-peroral-endoscopic-myotomy-in-patients-with-achalasia/',
    read: 'V1',
  },
  {
    key: 'S92b',
    citation: 'Chavan R et al., third-space endoscopy. Int J Gastrointest Interv 2020;9:86–97',
    year: 2020,
    url: 'https://doi.org/10.18528/ijgii200010',
    read: 'V1',
  },
  {
    key: 'S102',
    citation: 'Gaudric M, Entremont A, Prise en charge de l’achalasie, mini-revue (résumé)',
    url: 'https://studylibfr.com/doc/6664937/prise-en-charge-de-l-achalasie',
    read: 'V2',
  },
];
