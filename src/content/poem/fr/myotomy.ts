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
};
