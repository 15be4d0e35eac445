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
      'Puis il {scope draws back to entry}recule au-dessus du sphincter, souvent d’une dizaine de centimètres : c’est là qu’il entrera dans la paroi.',
  },
  student: {
    'insertion.esophagus':
      'Le voici {scope in esophagus}dans l’œsophage, un capuchon transparent à sa pointe. L’insufflation se fait au CO2, et non à l’air.',
    'insertion.wash':
      'L’œsophage est lavé, et le contenu résiduel {fluid drawn off}aspiré, avant le repérage de la jonction.',
    'insertion.sphincter':
      'L’endoscope descend {scope reaches sphincter}jusqu’à la jonction œso-gastrique, mesurée dans l’achalasie à 39,8 à 40,5 centimètres des incisives en moyenne. Le sphincter reste serré.',
    'insertion.measure':
      'Il la franchit : {junction measured}ses graduations donnent la profondeur de la jonction, repère pour la fin du tunnel.',
    'insertion.lookBack': 'En rétrovision, {looks back}le cardia apparaît serré autour de l’endoscope.',
    'insertion.back':
      'Puis il {scope draws back to entry}recule au-dessus de la jonction, au niveau de la porte d’entrée : 10 à 12 centimètres plus haut dans une série française.',
  },
  variants: {
    'insertion.back': {
      highEntry: {
        patient:
          'Puis il {scope draws back to entry}recule bien au-dessus du sphincter : il entrera dans la paroi plus haut que d’habitude, ce qui laisse la place à une longue coupe.',
        student:
          'Puis il {scope draws back to entry}recule au-delà des 10 à 12 centimètres habituels au-dessus de la jonction : une porte d’entrée haute permet une longue myotomie.',
      },
    },
  },
};
