import type { ChapterWords } from '../script';

export const insertion: ChapterWords = {
  title: 'L’endoscope entre',
  cues: {
    'insertion.principle':
      'La myotomie endoscopique repose sur l’utilisation d’un endoscope, un instrument médical muni d’une caméra, pour effectuer une incision contrôlée dans la couche musculaire du sphincter inférieur de l’œsophage.',
    'insertion.mouth': '{scope at mouth}L’endoscope est inséré par la bouche et guidé jusqu’à l’œsophage.',
    'insertion.esophagus':
      'Le voici {scope in esophagus}dans l’œsophage. Un gaz en écarte doucement les parois.',
    'insertion.camera': 'La procédure est visualisée en temps réel grâce à la caméra de l’endoscope.',
    'insertion.sphincter':
      'L’endoscope descend {scope reaches sphincter}jusqu’au sphincter, qui reste serré.',
    'insertion.back':
      'Puis il {scope draws back to entry}recule d’une dizaine de centimètres : c’est là qu’il entrera dans la paroi.',
  },
};
