import type { ChapterWords } from '../script';

export const myotomy: ChapterWords = {
  title: 'La coupe du muscle',
  cues: {
    'myotomy.back':
      'L’endoscope {scope draws back in tunnel}recule dans le tunnel. La coupe commencera au moins 2 centimètres sous l’entrée, là où la muqueuse intacte la recouvre.',
    'myotomy.tools':
      'Une fois en place, des outils spéciaux à l’extrémité de l’endoscope sont utilisés pour effectuer {knife touches muscle}une incision précise dans la couche musculaire du sphincter inférieur de l’œsophage.',
    'myotomy.extent':
      'En fait, la coupe commence plus haut, dans l’œsophage, et finit plus bas, sur l’estomac.',
    'myotomy.circular':
      '{circular fibers part}Les fibres en anneau, celles qui serrent, sont coupées : elles s’écartent.',
    'myotomy.longitudinal':
      'Derrière apparaissent {longitudinal fibers bare}les fibres en long, que l’on cherche à garder.',
    'myotomy.reach': 'La coupe descend {cut reaches sphincter}jusqu’au sphincter.',
    'myotomy.through':
      'Fibre après fibre, {sphincter cut through}l’anneau qui bloquait le passage est coupé.',
    'myotomy.end': 'La coupe se termine {myotomy complete}environ 2 centimètres plus bas, sur l’estomac.',
    'myotomy.goal':
      'Cette incision, également appelée myotomie, est conçue pour relâcher la pression excessive dans le sphincter, améliorant ainsi la capacité de l’œsophage à transporter les aliments vers l’estomac.',
    'myotomy.length': 'Souvent longue de 8 à 10 centimètres, la coupe dépend de la forme d’achalasie.',
    'myotomy.personal':
      'La capacité de réaliser une incision précise et contrôlée dans la couche musculaire permet de personnaliser le traitement en fonction des besoins spécifiques du patient.',
  },
  student: {
    'myotomy.back':
      'L’endoscope {scope draws back in tunnel}recule dans le tunnel. La myotomie débute au moins 2 centimètres sous l’entrée, pour garder ce volet intact.',
    'myotomy.extent':
      'La phrase est incomplète : la coupe prend aussi l’œsophage distal et l’estomac, à Lyon 6 centimètres au-dessus du cardia et 2 au-dessous.',
    'myotomy.circular':
      '{circular fibers part}La couche circulaire est soulevée au bistouri triangulaire et sectionnée : elle s’écarte.',
    'myotomy.longitudinal':
      'Derrière elle apparaît {longitudinal fibers bare}la couche longitudinale, que l’on cherche à préserver. Dans une série de 56 patients, la section de toute l’épaisseur était aussi efficace, mais annonçait davantage de reflux.',
    'myotomy.reach': 'La coupe atteint {cut reaches sphincter}le sphincter inférieur.',
    'myotomy.through':
      'Fibre après fibre, {sphincter cut through}le muscle propre du sphincter est sectionné.',
    'myotomy.end':
      'La coupe se termine {myotomy complete}environ 2 centimètres sous le cardia. Avec 3,3 plutôt que 2,6 centimètres sur l’estomac, l’œsophagite de grade B passait de 4 à 25 %.',
    'myotomy.length':
      'Longueur médiane, dans 16 études : 10 centimètres, de 6 à 14. Type III : 16 en moyenne. Types I et II, dans un essai : sur l’œsophage, 2,76 centimètres suffisaient autant que 7,97.',
  },
};
