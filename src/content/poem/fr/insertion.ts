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
    'insertion.wash': 'L’œsophage est rincé, et ce qui y stagne encore {fluid drawn off}est aspiré.',
    'insertion.sphincter':
      'L’endoscope descend {scope reaches sphincter}jusqu’au sphincter, qui reste serré.',
    'insertion.measure':
      'Il le franchit doucement : {junction measured}ses repères indiquent à quelle profondeur commence l’estomac.',
    'insertion.lookBack':
      'Depuis l’estomac, la caméra se retourne : {looks back}le sphincter serre l’endoscope.',
    'insertion.back':
      'Puis il {scope draws back to entry}recule jusqu’à une dizaine de centimètres au-dessus du sphincter : c’est là qu’il entrera dans la paroi.',
  },
};
