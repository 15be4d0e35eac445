import type { EvidenceWords } from './types';

const figure = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const UNSAID = 'Les pages lues ne disent pas pourquoi.';

export const WORDS: EvidenceWords = {
  differ: (questions) => (questions === 1 ? 'Les sources divergent' : `Les sources divergent (${questions})`),
  claims: 'Ce que dit chaque source',
  why: 'Pourquoi :',
  unit: (unit, value) =>
    figure.format(value) +
    {
      percent: ' %',
      cm: ' cm',
      mm: ' mm',
      minutes: ' min',
      hours: ' h',
      days: ' j',
      mmHg: ' mmHg',
      clockHours: ' h',
    }[unit],
  legends: {
    treatments: ['POEM', 'Heller avec valve'],
    beforeAfter: ['avant', 'après'],
    achalasia: ['achalasie', 'témoins'],
    refluxSigns: ['œsophagite', 'autre signe de reflux'],
  },
  conflicts: {
    throatDepth: {
      what: 'À quelle distance des incisives commence l’œsophage ?',
      says: { S74: ['15 cm'], S69: ['16 cm'] },
      why: UNSAID,
    },
    vertebra: {
      what: 'Devant quelle vertèbre l’œsophage finit-il ?',
      says: { S70: ['T11'], S73: ['T10'] },
      why: UNSAID,
    },
    wallThickness: {
      what: 'La paroi est-elle plus épaisse dans l’achalasie ?',
      says: {
        S62: ['3,3 ou 4,0 mm, contre 2,9 mm', 'à la jonction ; œsophage droit ou tortueux, contre témoins'],
        S64: [
          '3,0 mm contre 2,9 mm',
          'pas de vrai épaississement ; le résumé parle de 12, puis de 14 patients',
        ],
        S63: ['plus épaisse, mais de moins de 0,5 mm', '35 personnes contre 28'],
      },
      why: 'S62 sépare les œsophages droits des tortueux ; pour le reste, les pages lues ne le disent pas.',
    },
    typeThree: {
      what: 'Dans le type III, les contractions font-elles avancer le bol ?',
      says: {
        S56: [
          'non : pas de péristaltisme',
          'contractions prématurées ou spastiques dans au moins 20 % des déglutitions ; latence distale inférieure à 4,5 s',
        ],
        S68: [
          'souvent : le bol est évacué dans 94 %',
          'les pics se suivent souvent, au lieu d’être simultanés',
        ],
      },
      why: 'La classification juge le délai de la contraction ; S68 regarde l’ordre des pics et ce que devient le bol.',
    },
    fasting: {
      what: 'Combien de temps à jeun avant l’intervention ?',
      says: {
        S41: ['6 h', 'jeûne strict ; liquides seuls la veille (société française)'],
        S83: ['12 h', 'sans rien, après 2 jours de liquides (Johns Hopkins)'],
        S43: ['24 h', 'GELMAD'],
      },
      why: UNSAID,
    },
    duration: {
      what: 'Combien de temps dure l’intervention ?',
      says: {
        S42: ['20 min', 'moyenne, CHU de Lyon'],
        S43: ['30 à 90 min', 'GELMAD'],
        S21: ['44 ou 72 min', 'myotomie courte ou longue, essai randomisé'],
        S11: ['92 min', '100 patients ; anesthésie : 108 min'],
        S36: ['97 min', 'une équipe, après 93 interventions'],
        S36b: ['environ 120 min', 'moyenne de la littérature, selon S36'],
        S20: ['102 min', 'type III, longue myotomie'],
        S83: ['2 à 3 h', 'Johns Hopkins'],
      },
      why: 'Une longue myotomie prend plus de temps (S21). Pour le reste, les pages lues ne disent pas ce qui est chronométré.',
    },
    dye: {
      what: 'Quel bleu colore la solution injectée ?',
      says: { S39: ['indigo carmin'], S78: ['bleu de méthylène'] },
      why: UNSAID,
    },
    entryLevel: {
      what: 'À quelle hauteur au-dessus de la jonction ouvre-t-on la muqueuse ?',
      says: {
        S39: ['10 à 12 cm', 'série française'],
        S79: ['10 à 15 cm', 'question d’enseignement non relue'],
      },
      why: UNSAID,
    },
    posteriorHour: {
      what: 'À quelle heure du cadran ouvre-t-on, en abord postérieur ?',
      says: {
        S25: ['5 à 6 h'],
        S39: ['4 h', 'série de 39 patients'],
        S39b: ['8 h', 'même série, après une myotomie de Heller'],
      },
      why: 'Après une myotomie de Heller, la série change de côté. Pour le reste, les pages lues ne le disent pas.',
    },
    approachReflux: {
      what: 'L’abord postérieur donne-t-il plus de reflux ?',
      says: {
        S25: ['un risque', 'il menace les fibres obliques de l’estomac'],
        S30: ['non : même score GERDQ', 'essai randomisé, 150 patients'],
        S31: ['non : aucune différence, sauf un temps plus court', 'méta-analyse, 19 études, 1261 patients'],
      },
      why: 'S25 raisonne sur les fibres coupées ; S30 et S31 suivent des patients.',
    },
    cutLength: {
      what: 'Quelle longueur a la myotomie ?',
      says: {
        S79: ['5 à 7 cm', 'question d’enseignement non relue'],
        S42: ['8 cm', 'CHU de Lyon : 6 au-dessus du cardia et 2 au-dessous'],
        S43: ['8 à 10 cm', 'GELMAD'],
        S10: ['10 cm', 'médiane de 16 études, de 6 à 14'],
        S20: ['16 cm', 'moyenne dans le type III'],
      },
      why: 'Le type compte : la myotomie est longue dans le type III (S20). Pour le reste, les pages lues ne le disent pas.',
    },
    gastricLimit: {
      what: 'Jusqu’où couper sur l’estomac ?',
      says: {
        S39: ['2 cm', 'sous le cardia'],
        S79: ['2 à 3 cm', 'question d’enseignement non relue'],
        S29: ['2 à 3 cm', 'au-delà des piliers du diaphragme'],
        S23: ['2,5 cm au plus', 'au-delà, davantage d’œsophagites modérées'],
        S25: ['3 cm au plus', 'à ne pas dépasser'],
      },
      why: 'Les repères diffèrent (cardia, piliers), et S23 tire sa limite des œsophagites observées.',
    },
    lesPressure: {
      what: 'Quelle est la pression du sphincter, avant et après ?',
      says: {
        S14: ['19,0 puis 6,0 mmHg', '10 patients, à 3 mois'],
        S26: ['21,2 puis 10,5 mmHg', 'abord par la grande courbure'],
      },
      why: 'Ce sont d’autres patients et un autre abord ; les pages lues ne se comparent pas.',
    },
    column: {
      what: 'Quelle hauteur de baryte à 5 minutes, avant et après ?',
      says: {
        S14: ['10,1 puis 2,3 cm', 'POEM, 10 patients, à 3 mois'],
        S19: ['14,7 puis 7,9 cm', 'dilatations et POEM mêlées'],
      },
      why: 'S19 mêle dilatations et POEM ; S14 ne compte que des POEM.',
    },
    targetDistensibility: {
      what: 'Jusqu’où ouvrir la jonction (indice de distensibilité, mm²/mmHg) ?',
      says: {
        S16: ['7 ou plus', 'au-dessous, réponse incomplète plus probable ; ballon à 30 ou 40 mL'],
        S15: ['moins de 6 : 0 % de symptômes de reflux', 'de 6 à 9 : 20 % ; au-delà de 9 : 36 %'],
      },
      why: 'S16 compte les réponses incomplètes, S15 les symptômes de reflux : ce n’est pas la même question.',
    },
    success: {
      what: 'Chez combien de patients la POEM réussit-elle ?',
      says: {
        S48: ['86 %', 'à 3 mois, 62 patients (Cochin)'],
        S09: ['94 puis 91 %', 'à 3, puis 12 mois ; méta-analyse, 1753 patients'],
        S13: ['89 % améliorés', '142 patients (Australie)'],
        S01: ['83,0 %', 'à 2 ans, essai contre Heller, 221 patients'],
        S04: ['92 %', 'à 2 ans, essai contre dilatation, 133 patients'],
        S30: ['85 ou 79 %', 'à 2 ans ou plus, abord antérieur ou postérieur, 150 patients'],
        S03: ['75,0 %', 'à 5 ans, suite de l’essai contre Heller'],
        S20: ['98,0 %', 'type III, série rétrospective'],
        S40: ['près de 90 %', 'peut s’estomper avec le temps (formation française)'],
      },
      why: 'Délais, types et définitions du succès diffèrent. Entre les deux essais au même délai, les pages lues ne le disent pas.',
    },
    successDefinition: {
      what: 'À partir de quel score d’Eckardt parle-t-on de succès ?',
      says: {
        S01: ['3 ou moins', 'essai contre Heller'],
        S02: ['moins de 3', 'revue de ce même essai, qui le rapporte ainsi'],
        S30: ['moins de 3', 'essai antérieur contre postérieur'],
      },
      why: 'Chaque essai fixe son seuil. S02 cite S01 autrement que S01 lui-même : une erreur de copie est probable.',
    },
    adverseEvents: {
      what: 'Combien de patients ont une complication ?',
      says: {
        S41: ['3 %', 'surtout respiratoires (fiche de la société française)'],
        S08: ['7,5 %', 'tout événement, 1826 patients de centres experts'],
        S40: ['8 %', 'surtout saignement ou hématome ; toutes indications (formation française)'],
        S10: ['14 %', 'majeurs, à traiter ; intervalle de 11 à 17, premières études'],
      },
      why: 'La définition change (tout événement, ou seulement ce qui se traite), et les patients aussi.',
    },
    severeRate: {
      what: 'Quelle part de complications graves ?',
      says: {
        S08: ['0,5 %', 'graves, 1826 patients de centres experts'],
        S01: ['2,7 %', 'événements graves, essai de 221 patients'],
        S10: ['14 %', 'majeurs, à traiter ; intervalle de 11 à 17, premières études'],
      },
      why: '« Grave » et « majeur » ne comptent pas la même chose d’une source à l’autre.',
    },
    saferThanHeller: {
      what: 'Moins de complications graves qu’après Heller ?',
      says: {
        S01: ['2,7 % contre 7,3 %', 'essai randomisé, 221 patients'],
        S02: ['différence non significative', 'revue de ce même essai'],
        S12: ['moins : rapport de cotes 0,79', 'cohorte nationale américaine, 18694 patients'],
        S06: ['pareil (p = 0,81)', 'événements majeurs, méta-analyse'],
      },
      why: 'Un essai, une cohorte et une méta-analyse ne comptent pas les mêmes événements.',
    },
    gas: {
      what: 'Chez combien de patients du gaz passe-t-il hors de l’œsophage ?',
      says: {
        S09: [
          '12, 8 et 5 %',
          'emphysème cervical, pneumopéritoine, pneumothorax, comptés à part ; méta-analyse',
        ],
        S11: ['48 %', 'tout événement gazeux ; 100 patients, CO2 et intubation'],
        S92: ['jusqu’à 100 %', 'dans certaines des premières séries'],
      },
      why: 'S11 compte tout gaz hors de l’œsophage, S09 chaque forme à part.',
    },
    gasTreatment: {
      what: 'Ce gaz demande-t-il un geste ?',
      says: {
        S11: ['jamais', 'ni traitement, ni séjour allongé ; 100 patients'],
        S39: ['exsufflation à l’aiguille chez 26 patients sur 39'],
      },
      why: UNSAID,
    },
    refluxHowOften: {
      what: 'Chez combien de patients du reflux après POEM ?',
      says: {
        S09: ['œsophagite 16 %, reflux 21 %', 'méta-analyse'],
        S05: ['œsophagite 29,4 %, pH anormal 39,0 %, symptômes 19,0 %', 'méta-analyse'],
        S44: ['1 patient sur 3', 'page d’une clinique'],
        S03: ['œsophagite 41,3 %', 'à 5 ans, suite de l’essai contre Heller'],
        S02: ['œsophagite 44 %', 'à 2 ans, essai contre Heller'],
        S21: ['reflux 50,9 %', 'essai de myotomies courtes et longues'],
        S14: ['œsophagite chez 6 patients sur 10', 'à 3 mois'],
      },
      why: 'Œsophagite, pH et symptômes ne comptent pas les mêmes patients, et les délais diffèrent.',
    },
    refluxVsHeller: {
      what: 'Plus de reflux qu’après Heller avec valve ?',
      says: {
        S02: ['œsophagite 44 % contre 29 %', 'à 2 ans, essai ; rapport de cotes 2,00 (1,03 à 3,85)'],
        S03: ['œsophagite 41,3 % contre 31,0 %', 'à 5 ans, même essai ; peut être le hasard (p = 0,26)'],
        S05: ['œsophagite 29,4 % contre 7,6 %', 'méta-analyse de séries'],
        S06: [
          'plus au début, puis pareil',
          'risque relatif 3,03 avant 12 mois, ensuite p = 0,30 ; méta-analyse, 34 études',
        ],
        S07: ['+ 28 % au début, puis pareil', 'dans les essais ; pareil dans les études d’observation'],
        S103: ['pareil : rapport de cotes 1,00', 'de 0,38 à 2,61 ; 4 petites études non randomisées'],
        S104: ['au moins équivalent', 'avis d’une revue des débuts'],
      },
      why: 'Délai et type d’étude diffèrent ; mais S06 ne voit plus d’écart là où l’essai (S02) en trouve un à deux ans. Aucune source lue ne trouve moins de reflux après POEM.',
    },
    stayVsHeller: {
      what: 'Le séjour est-il plus court qu’après Heller ?',
      says: {
        S06: ['oui, de 0,51 jour', 'méta-analyse'],
        S20: ['non : 3,3 jours contre 3,2', 'type III, série rétrospective'],
      },
      why: 'S20 ne compte que des types III ; les pages lues n’en disent pas plus.',
    },
    stayLength: {
      what: 'Combien de temps à l’hôpital ?',
      says: {
        S33: ['le jour même', 'chez 62,4 % de 101 patients choisis'],
        S44: ['24 à 48 h', 'page d’une clinique'],
        S13: ['2 jours', 'médiane, la moitié des patients de 1 à 3 ; 142 patients'],
        S20: ['3,3 jours', 'type III'],
      },
      why: 'S33 choisit ses patients et S20 ne compte que des types III ; les pages lues n’en disent pas plus.',
    },
    firstMeals: {
      what: 'Que mange-t-on la première semaine ?',
      says: {
        S42: ['mixé, pendant 7 jours', 'CHU de Lyon'],
        S84: ['liquide, pendant 1 semaine', 'protocole d’un essai américain'],
      },
      why: UNSAID,
    },
  },
};
