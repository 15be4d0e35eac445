import type { BoardWords } from './types';

const comma = (written: string): string => written.replace('.', ',').replace('-', '−');
const fixed = (value: number, decimals: number): string => comma(value.toFixed(decimals));
const NEAR = { exact: '', about: 'environ ', over: 'un peu plus de ', under: 'un peu moins de ' };

export const board: BoardWords = {
  registers: {
    patient: {
      intro:
        'Chaque petit personnage est un patient. Ces chiffres viennent d’études : ils disent ce qui est arrivé à des groupes, pas ce qui arrivera à une personne.',
      treatments: {
        poem: 'POEM',
        heller: 'Chirurgie avec valve (Heller)',
        dilation: 'Ballon (dilatation)',
      },
      entries: {
        successTwoYears: {
          title: 'Après 2 ans, le traitement a réussi',
          full: 'avec succès',
          empty: 'sans succès',
          note: 'Les deux traitements ont réussi aussi souvent.',
        },
        successFiveYears: {
          title: 'Après 5 ans, il reste un succès',
          full: 'avec succès',
          empty: 'sans succès',
          note: 'Le succès diminue un peu avec le temps, pour les deux.',
        },
        dilationTwoYears: {
          title: 'Comparée au ballon, après 2 ans',
          full: 'avec succès',
          empty: 'sans succès',
          note: 'Le ballon a réussi moins souvent.',
        },
        refluxTwoYears: {
          title: 'Après 2 ans, l’œsophage est enflammé par l’acide qui remonte',
          full: 'avec inflammation',
          empty: 'sans inflammation',
          note: 'Ce reflux peut être silencieux. Il se traite en général bien par médicaments et se surveille.',
        },
        refluxFiveYears: {
          title: 'Après 5 ans, l’œsophage est enflammé',
          full: 'avec inflammation',
          empty: 'sans inflammation',
          note: 'L’écart peut être dû au hasard.',
        },
        serious: {
          title: 'Une complication grave',
          full: 'avec complication grave',
          empty: 'sans complication grave',
          note: 'Dans des centres spécialisés. Le décès est très rare : dans une grande étude américaine, moins de 1 patient sur 1000 est mort dans les 30 jours, après la POEM comme après la chirurgie.',
        },
        allEvents: {
          title: 'Une complication, quelle qu’elle soit',
          full: 'avec complication',
          empty: 'sans complication',
          note: 'Tout dépend de ce que l’on compte : de 3 à 14 patients sur 100, selon les études.',
        },
        mucosa: {
          title: 'Une blessure de la muqueuse, la peau intérieure de l’œsophage',
          full: 'avec blessure',
          empty: 'sans blessure',
        },
        gas: {
          title: 'Du gaz passe dans le ventre ou sous la peau',
          full: 'avec du gaz',
          empty: 'sans gaz',
          note: 'Dans cette étude, aucun n’a eu besoin de traitement. Au besoin, une aiguille laisse sortir le gaz.',
        },
        notEnough: {
          title: 'Après 5 ans, le traitement n’a pas suffi',
          full: 'sans succès',
          empty: 'avec succès',
          note: 'C’est l’autre face du succès à 5 ans.',
        },
      },
      refluxToo:
        'À ne pas oublier : l’acide remonte plus souvent après la POEM qu’après la chirurgie avec valve. Voir les risques.',
      contradicted: {
        heading: 'Le document dit autre chose',
        text: 'Le document dit que la POEM réduit le risque de reflux. Les études montrent le contraire : davantage de reflux qu’après une chirurgie avec valve anti-reflux, au moins jusqu’à 2 ans ; l’écart se réduit ensuite.',
      },
      alternatives: {
        dilation: {
          name: 'La dilatation par un ballon',
          how: 'Un ballon est gonflé dans le sphincter pour l’élargir.',
          brings: 'Dans un essai, après 2 ans, elle avait réussi moins souvent que la POEM.',
          risks: 'Les études retenues ici ne les chiffrent pas : parlez-en avec votre médecin.',
        },
        heller: {
          name: 'L’opération de Heller, avec une valve',
          how: 'Le chirurgien coupe le même muscle en passant par le ventre, et ajoute une valve contre le reflux.',
          brings:
            'Après 2 ans, elle réussit aussi souvent que la POEM, avec moins d’inflammation due au reflux.',
          risks:
            'Des complications graves sont possibles : plus souvent qu’après la POEM dans certaines études, aussi souvent quand on les réunit.',
        },
        botulinum: {
          name: 'La toxine botulique',
          how: 'Elle est injectée dans le sphincter.',
          brings: 'Un effet passager.',
          risks: 'Les études retenues ici ne les chiffrent pas : parlez-en avec votre médecin.',
        },
        drugs: {
          name: 'Les médicaments',
          how: 'Ils sont réservés à certains patients.',
          brings: 'Un effet passager.',
          risks: 'Les études retenues ici ne les chiffrent pas : parlez-en avec votre médecin.',
        },
      },
      preference: 'Quand l’œsophage se contracte en spasmes, les recommandations préfèrent la POEM.',
    },
    student: {
      intro:
        'Chaque figure représente un patient, arrondi à l’unité ; le pourcentage au-dessus est celui de la source.',
      treatments: {
        poem: 'POEM',
        heller: 'Heller avec valve',
        dilation: 'Dilatation pneumatique',
      },
      entries: {
        successTwoYears: { title: 'Succès à 2 ans', full: 'succès', empty: 'échec' },
        successFiveYears: { title: 'Succès à 5 ans', full: 'succès', empty: 'échec' },
        dilationTwoYears: {
          title: 'Succès à 2 ans, contre la dilatation pneumatique',
          full: 'succès',
          empty: 'échec',
        },
        refluxTwoYears: {
          title: 'Œsophagite par reflux à 2 ans',
          full: 'œsophagite',
          empty: 'pas d’œsophagite',
          note: 'Pourcentages des patients endoscopés, dont la source lue ne donne pas le nombre. Le reflux peut être silencieux ; les IPP le contrôlent d’ordinaire.',
        },
        refluxFiveYears: {
          title: 'Œsophagite par reflux à 5 ans',
          full: 'œsophagite',
          empty: 'pas d’œsophagite',
          note: 'Formes sévères (Los Angeles C ou D) : 4,8 % contre 3,4 %.',
        },
        serious: {
          title: 'Événements indésirables graves',
          full: 'événement grave',
          empty: 'pas d’événement grave',
          note: 'Dans l’essai randomisé : 2,7 % après POEM, 7,3 % après Heller, sans différence significative. Mortalité à 30 jours dans une cohorte américaine : 0,08 %, sans différence avec Heller.',
        },
        allEvents: {
          title: 'Événements indésirables, tous degrés',
          full: 'événement',
          empty: 'pas d’événement',
          note: 'Tout dépend de la définition : 3 % pour la société française, 14 % d’événements majeurs (IC 11 à 17) dans une méta-analyse.',
        },
        mucosa: { title: 'Plaie de la muqueuse', full: 'plaie', empty: 'pas de plaie' },
        gas: {
          title: 'Événements gazeux',
          full: 'événement',
          empty: 'pas d’événement',
          note: 'Sous CO2 et intubation, sans traitement ni séjour allongé. En méta-analyse : emphysème cervical 12 %, pneumopéritoine 8 %, pneumothorax 5 %.',
        },
        notEnough: {
          title: 'Échec à 5 ans',
          full: 'échec',
          empty: 'succès',
          note: 'Complément du succès à 5 ans.',
        },
      },
      refluxToo:
        'À mettre en balance avec le reflux, plus fréquent après POEM qu’après Heller avec valve : voir les risques.',
      contradicted: {
        heading: 'Le document est contredit',
        text: 'Il dit que la POEM minimise le reflux. Méta-analyse de 2018, POEM contre Heller : symptômes 19,0 % contre 8,8 %, pH anormal 39,0 % contre 16,8 %, œsophagite 29,4 % contre 7,6 %. Selon une autre, risque relatif de 3,03 avant 12 mois, sans différence ensuite (p = 0,30).',
      },
      alternatives: {
        dilation: {
          name: 'Dilatation pneumatique',
          how: 'Un ballon gonflé à la jonction élargit le sphincter.',
          brings: 'Succès moindre que celui de la POEM à 2 ans.',
          risks: 'Aucun chiffre dans les sources retenues.',
        },
        heller: {
          name: 'Myotomie de Heller avec fundoplicature',
          how: 'Le même muscle est coupé par laparoscopie, avec une fundoplicature contre le reflux.',
          brings: 'Succès équivalent à 2 ans, avec moins d’œsophagites : 29 % contre 44 %.',
          risks:
            'Événements graves : 7,3 % contre 2,7 % après POEM, sans différence significative ; méta-analyse de 2025 : sans différence (p = 0,81).',
        },
        botulinum: {
          name: 'Toxine botulique',
          how: 'Injection dans le sphincter.',
          brings: 'Effet transitoire.',
          risks: 'Aucun chiffre dans les sources retenues.',
        },
        drugs: {
          name: 'Médicaments',
          how: 'Réservés à certains patients.',
          brings: 'Effet transitoire.',
          risks: 'Aucun chiffre dans les sources retenues.',
        },
      },
      preference:
        'Type III : les recommandations préfèrent la POEM. Réponse de 98,0 %, contre 80,8 % après Heller, dans une série rétrospective.',
    },
  },
  people: (count, of, near) => `${NEAR[near]}${count} patient${count >= 2 ? 's' : ''} sur ${of}`,
  percent: (value, decimals) => `${fixed(value, decimals)} %`,
  counted: (count, of) => `${count} sur ${of}`,
  study: (design, patients, year) =>
    [
      { trial: 'Essai randomisé', followUp: 'Suivi de l’essai randomisé', series: 'Série' }[design],
      `n = ${patients}`,
      ...(year === null ? [] : [year]),
    ].join(', '),
  estimate: (measure, value, low, high) =>
    `${measure === 'points' ? `différence de ${comma(value)} point${Number(value) >= 2 ? 's' : ''}` : `rapport de cotes ${comma(value)}`} (IC ${comma(low)} à ${comma(high)})`,
  p: (p, nonInferior) =>
    [...(nonInferior ? ['non-infériorité'] : []), ...(p === null ? [] : [`p = ${comma(p)}`])].join(', '),
  asked: { how: 'Comment', brings: 'Ce que cela apporte', risks: 'Ce que cela risque' },
};
