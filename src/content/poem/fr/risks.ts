import type { ChapterWords } from '../script';

export const risks: ChapterWords = {
  title: 'Les risques',
  cues: {
    'risks.safe':
      'Bien que la myotomie endoscopique soit généralement considérée comme sûre, il existe des risques potentiels de complications, bien que rares.',
    'risks.rare':
      'Les complications graves sont rares : environ 1 cas sur 200 dans des centres spécialisés. Toutes comprises, on en compte de 3 à 14 pour 100 patients, selon les études.',
    'risks.effects':
      'Des effets secondaires tels que {entry and cut shown}des saignements, des perforations de la paroi de l’œsophage ou des infections peuvent survenir.',
    'risks.gas':
      'La phrase oublie l’effet le plus fréquent : du gaz peut passer dans le ventre ou sous la peau. Dans une étude, près d’un patient sur deux était concerné, sans que cela demande de traitement. Au besoin, une aiguille laisse sortir le gaz.',
    'risks.watch':
      'Une surveillance attentive pendant la procédure et une gestion appropriée des complications potentielles contribuent à minimiser ces risques.',
    'risks.reflux':
      'Autre risque, le reflux : le passage ouvert laisse aussi {reflux rises}l’acide remonter, et la POEM n’ajoute pas de valve.',
    'risks.refluxLater':
      'Dans un essai, à cinq ans, l’œsophage était enflammé chez environ 4 patients sur 10, contre 3 sur 10 après chirurgie avec valve, un écart qui peut être dû au hasard.',
  },
  student: {
    'risks.rare':
      'Chez 1826 patients : événements indésirables 7,5 %, graves 0,5 %, plaies de la muqueuse 2,8 %. Tout dépend de la définition : 3 % pour la société française, 14 % d’événements majeurs dans une méta-analyse.',
    'risks.gas':
      'La phrase omet les événements gazeux, les plus fréquents : 48 % dans une série de 100 patients sous CO2 et intubation, sans traitement ni séjour allongé. En méta-analyse : emphysème cervical 12 %, pneumopéritoine 8 %, pneumothorax 5 %. Un abdomen tendu se décomprime à l’aiguille.',
    'risks.reflux':
      'Autre risque, le reflux : la jonction ouverte laisse aussi {reflux rises}l’acide remonter, et la POEM n’ajoute pas de fundoplicature.',
    'risks.refluxLater':
      'À 5 ans : œsophagite chez 26 patients sur 63, soit 41,3 %, contre 18 sur 58, soit 31,0 %, p = 0,26 ; formes sévères, 4,8 % contre 3,4 %.',
  },
};
