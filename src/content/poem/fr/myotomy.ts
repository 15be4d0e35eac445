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
  variants: {
    'myotomy.back': {
      narrowGap: {
        patient:
          'L’endoscope {scope draws back in tunnel}recule dans le tunnel. Ici, la coupe commencera à moins de 2 centimètres de l’entrée : d’habitude, on garde plus de muqueuse intacte pour la couvrir.',
        student:
          'L’endoscope {scope draws back in tunnel}recule dans le tunnel. Ici, la myotomie débute à moins de 2 centimètres de l’entrée : le volet de muqueuse intacte est plus court que d’ordinaire.',
      },
    },
    'myotomy.extent': {
      longSpasticCut: {
        patient:
          'En fait, la coupe commence beaucoup plus haut : elle suit la partie de l’œsophage qui se contracte en spasme, et finit sur l’estomac.',
        student:
          'La phrase est incomplète : la coupe prend aussi l’estomac et, dans le type III, remonte le long du segment spastique de l’œsophage.',
      },
    },
    'myotomy.end': {
      gastricOver: {
        patient:
          'La coupe se termine {myotomy complete}plus bas que d’habitude, sur l’estomac. Au-delà de 2,5 centimètres, l’inflammation due au reflux est plus fréquente.',
        student:
          'La coupe se termine {myotomy complete}à plus de 2,5 centimètres sous le cardia, où l’œsophagite modérée devient plus fréquente : grade B chez 25 % avec 3,3 centimètres sur l’estomac, contre 4 % avec 2,6.',
      },
      gastricUnder: {
        patient: 'La coupe se termine {myotomy complete}un peu plus bas, sur l’estomac.',
        student:
          'La coupe se termine {myotomy complete}sous le cardia, plus près que les 2 centimètres habituels.',
      },
    },
    'myotomy.length': {
      longSpasticCut: {
        patient:
          'Cette coupe est longue. Dans la forme avec spasmes, elle mesure en moyenne 16 centimètres ; dans les autres, souvent 8 à 10.',
        student:
          'Cette coupe est longue, comme le veut le type III : 16 centimètres en moyenne dans une étude, contre une médiane de 10, de 6 à 14, dans 16 études.',
      },
      longCut: {
        patient:
          'Cette coupe est plus longue que les 8 à 10 centimètres habituels. Une longue coupe sert surtout dans la forme avec spasmes.',
        student:
          'Cette coupe est longue : dans le type III, 16 centimètres en moyenne. Dans les types I et II, un essai a trouvé 2,76 centimètres sur l’œsophage aussi efficaces que 7,97.',
      },
      shortCut: {
        patient: 'Cette coupe est courte. Dans les formes sans spasmes, une coupe courte peut suffire.',
        student:
          'Cette coupe est courte. Types I et II, dans un essai : sur l’œsophage, 2,76 centimètres suffisaient autant que 7,97. Dans le type III, la coupe est longue, 16 en moyenne.',
      },
    },
  },
};
