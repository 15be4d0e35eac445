import type { Pronunciation } from '../pieces';

/** Read by SVOX Pico fr-FR. What stands here it would stumble over, or say as no clinician does. */
export const PRONUNCIATION: Pronunciation = {
  // « é-zo-phage », never « eu-zo ».
  œsophage: 'ésophage',
  œsophagien: 'ésophagien',
  œsophagienne: 'ésophagienne',
  œsophagite: 'ésophagite',
  œsophagites: 'ésophagites',
  'œso-gastrique': 'ésogastrique',
  'gastro-œsophagien': 'gastro ésophagien',
  // « a-ka-la-zie ».
  achalasie: 'akalazie',
  poem: 'poème',
  // German and English names as French clinicians say them.
  heller: 'hélère',
  eckardt: 'ékarte',
  endocut: 'endokeute',
  sages: 'séjesse',
  'type i': 'type un',
  ii: 'deux',
  iii: 'trois',
  'types i et ii': 'types un et deux',
  'grade b': 'grade bé',
  co2: 'cé o deux',
  ipp: 'i pé pé',
  'ph-métrie': 'pé hache métrie',
  ph: 'pé hache',
  'chicago 4.0': 'chicago quatre point zéro',
  'p = 0,26': 'p égale zéro virgule vingt-six',
  '%': 'pour cent',
};
