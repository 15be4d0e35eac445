import type { ChapterWords } from '../script';

export const benefits: ChapterWords = {
  title: 'Les bénéfices',
  cues: {
    'benefits.several':
      'La myotomie endoscopique offre plusieurs avantages par rapport aux approches chirurgicales traditionnelles.',
    'benefits.skin': 'La peau n’est pas ouverte : tout passe par la bouche.',
    'benefits.column':
      'Comparez {before and after}avant et après : dans une petite étude, le liquide resté dans l’œsophage passait de 10 à 2 centimètres de haut.',
    'benefits.success':
      'Dans un grand essai, à deux ans, la POEM avait réussi chez 83 patients sur 100, et la chirurgie chez 82.',
    'benefits.invasive':
      'Tout d’abord, elle est moins invasive, réduisant ainsi les risques de complications post-opératoires.',
    'benefits.complications':
      'Les études sont partagées : moins de complications graves dans certaines, autant quand on les réunit.',
    'benefits.recovery':
      'La récupération est généralement plus rapide, avec une hospitalisation moins longue ou même en ambulatoire dans certains cas.',
    'benefits.stay': 'La différence est petite : en moyenne, une demi-journée d’hôpital de moins.',
    'benefits.function':
      'De plus, la myotomie endoscopique permet souvent une meilleure préservation de la fonction normale de l’œsophage, minimisant ainsi les risques de reflux gastro-œsophagien.',
    'benefits.reflux':
      'Les études montrent au contraire davantage de reflux, c’est-à-dire de remontées d’acide, qu’après une chirurgie avec valve anti-reflux, au moins jusqu’à 2 ans ; l’écart se réduit ensuite.',
    'benefits.refluxFigures':
      'Dans un grand essai, à 2 ans, l’endoscopie trouvait une inflammation de l’œsophage chez un peu plus de 4 patients sur 10, contre environ 3 sur 10 après cette chirurgie. Ce reflux peut être silencieux. Il se traite en général bien par médicaments et se surveille.',
    'benefits.movement':
      'Et rien ne montre que la fonction normale soit mieux préservée : le plus souvent, l’œsophage ne retrouve pas ses mouvements normaux.',
    'benefits.patients':
      'Cette approche est particulièrement bénéfique pour les patients souffrant d’achalasie, offrant une solution thérapeutique tout en évitant une intervention chirurgicale plus invasive.',
    'benefits.failure':
      'Elle n’est pas toujours évitée : dans un essai, à cinq ans, la POEM n’avait pas suffi chez 25 patients sur 100.',
  },
  student: {
    'benefits.skin': 'Aucune incision cutanée : l’abord est transoral.',
    'benefits.column':
      'Comparez {before and after}avant et après : chez 10 patients, à 3 mois, le score d’Eckardt médian passe de 8 à 1, au prix d’une œsophagite chez 6 d’entre eux.',
    'benefits.success':
      'Essai randomisé, 221 patients, à 2 ans : succès de 83,0 % après POEM et de 81,7 % après Heller avec valve ; non-infériorité démontrée.',
    'benefits.complications':
      'Événements graves : 2,7 % contre 7,3 % dans l’essai randomisé, sans différence significative ; rapport de cotes de 0,79 dans une cohorte américaine ; aucune différence dans une méta-analyse de 2025.',
    'benefits.stay':
      'Séjour plus court de 0,51 jour en méta-analyse ; 3,3 jours contre 3,2, donc sans différence, dans une série de type III.',
    'benefits.reflux':
      'Les études montrent le contraire. Méta-analyse de 2018, POEM contre Heller : symptômes de reflux 19,0 % contre 8,8 % ; pH anormal 39,0 % contre 16,8 % ; œsophagite 29,4 % contre 7,6 %.',
    'benefits.refluxFigures':
      'Essai randomisé : œsophagite à 2 ans, 44 % contre 29 %, rapport de cotes 2,00, intervalle de confiance de 1,03 à 3,85 ; à 5 ans, 41 % contre 31 %, p = 0,26. Dans une série, 3 œsophagites sur 6 étaient silencieuses. Les IPP contrôlent d’ordinaire le reflux.',
    'benefits.movement':
      'Et le péristaltisme n’est pas rétabli le plus souvent : 24 patients sur 103 en retrouvent une part. Pression de relaxation et qualité de vie s’améliorent comme après Heller.',
    'benefits.failure':
      'Elle n’est pas toujours évitée : échec chez 17 % des patients à 2 ans, 25 % à 5 ans.',
  },
};
