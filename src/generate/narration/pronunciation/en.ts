import type { Pronunciation } from '../pieces';

/** Read by SVOX Pico en-US. What stands here it would stumble over. */
export const PRONUNCIATION: Pronunciation = {
  // One word, as clinicians say it, never spelled.
  poem: 'poem',
  // « ak-a-LAY-zha ».
  achalasia: 'akalayzha',
  co2: 'C O two',
  ppi: 'P P I',
  ppis: 'P P eyes',
  ph: 'P H',
  'chicago 4.0': 'Chicago four point zero',
  'p = 0.26': 'p equals zero point two six',
  '%': 'percent',
  eckardt: 'Eckart',
  endocut: 'endo cut',
  sages: 'sayjez',
  ii: 'two',
  iii: 'three',
  'type i': 'type one',
  'types i': 'types one',
  'o’clock': "o'clock",
};
