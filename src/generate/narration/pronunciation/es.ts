import type { Pronunciation } from '../pieces';

/** Read by SVOX Pico es-ES. What stands here it would stumble over. */
export const PRONUNCIATION: Pronunciation = {
  // One word of two syllables, as clinicians say it.
  poem: 'póem',
  heller: 'jéler',
  eckardt: 'ékart',
  endocut: 'endocat',
  co2: 'ce o dos',
  ibp: 'i be pe',
  ph: 'pe hache',
  'ph-metría': 'pe hache metría',
  sages: 'seiyes',
  'chicago 4.0': 'Chicago cuatro punto cero',
  'p = 0,26': 'pe igual a cero coma veintiséis',
  '%': 'por ciento',
  lyon: 'lión',
  ii: 'dos',
  iii: 'tres',
  'tipo i': 'tipo uno',
  'tipos i': 'tipos uno',
};
