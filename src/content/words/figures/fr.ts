import type { FiguresWords } from './types';

const figures = (count: number): string => (count === 1 ? '1 chiffre' : `${count} chiffres`);

export const WORDS: FiguresWords = {
  intro:
    'Chaque chiffre porte sa source. Où les sources divergent, leurs réponses sont côte à côte, sans moyenne. Résumés et pages ont été lus, pas les articles entiers.',
  forStudents:
    'Cette page donne les chiffres avec leur source, leur année et leur degré de certitude, dans le langage des étudiants. À un patient, le récit les dit en mots simples.',
  becomeStudent: 'Passer au langage des étudiants',
  find: 'Chercher un chiffre, une source',
  onlyConflicts: 'Seulement là où les sources divergent',
  shown: (count, of) => `${figures(count)} sur ${of}`,
  nothing: 'Aucun chiffre ne correspond.',
  counts: (all, conflicts) =>
    conflicts === 0
      ? figures(all)
      : `${figures(all)}, dont ${conflicts} ${conflicts === 1 ? 'discuté' : 'discutés'}`,
  conflict: 'Les sources divergent',
  told: (chapter, time) => `Dans le récit : ${chapter}, ${time}`,
  steps: {
    anatomy: 'Anatomie',
    swallow: 'La déglutition, saine ou malade',
    preparation: 'Préparation',
    technique: 'Technique',
    opening: 'Avant et après',
    results: 'Résultats',
    complications: 'Complications',
    reflux: 'Reflux',
    recovery: 'Suites',
  },
  rows: {
    esophagusLength: { what: 'Longueur de l’œsophage', says: { S70: ['25 cm'] } },
    aorticArch: { what: 'Des incisives à la crosse de l’aorte', says: { S69: ['23 cm'] } },
    bronchus: {
      what: 'Des incisives à la bronche principale gauche',
      says: { S69: ['25 cm', 'aucune autre page lue ne donne cette profondeur'] },
    },
    sphincterTop: { what: 'Des incisives au début du sphincter inférieur', says: { S69: ['37 à 38 cm'] } },
    hiatus: { what: 'Des incisives au hiatus du diaphragme', says: { S69: ['38 à 39 cm'] } },
    junction: {
      what: 'Des incisives à la jonction',
      says: { S69: ['40 cm'], S27: ['39,8 à 40,5 cm', 'moyennes mesurées dans l’achalasie'] },
    },
    sphincterLength: { what: 'Hauteur du sphincter inférieur', says: { S99: ['2 à 4 cm'] } },
    caliber: {
      what: 'Diamètre de l’œsophage',
      says: {
        S72: ['2 à 3 cm', 'normal'],
        S27: ['4,4 à 5,0 cm', 'achalasie, moyennes à l’endroit le plus large'],
      },
    },
    waveSpeed: { what: 'Vitesse de l’onde péristaltique', says: { S60: ['2 à 8 cm/s'] } },
    transit: {
      what: 'Transit du bol, sujet sain couché',
      says: { S61: ['6,9 ± 0,9 s', 'liquide'], S61b: ['8,0 ± 1,2 s', 'visqueux'] },
    },
    restingPressure: {
      what: 'Pression de repos du sphincter inférieur, normale',
      says: { S60: ['10 à 45 mmHg'] },
    },
    relaxationPressure: {
      what: 'Pression de relaxation intégrée (PRI), couché',
      says: {
        S61: ['10,4 ± 4,9 mmHg', 'sujets sains, liquide'],
        S98: ['15 mmHg ou plus', 'seuil retenu pour l’achalasie'],
      },
    },
    latency: { what: 'Latence distale normale', says: { S57: ['4,5 s ou plus'] } },
    typeTwo: {
      what: 'Type II : pressurisation de tout l’œsophage',
      says: { S56: ['dans au moins 20 % des déglutitions'], S58: ['à partir de 30 mmHg'] },
    },
    aspiration: {
      what: 'Inhalation à l’induction de l’anesthésie',
      says: { S38: ['1 patient sur 24', 'une série'] },
    },
    incision: {
      what: 'Longueur de l’incision muqueuse',
      says: { S42: ['15 mm', 'CHU de Lyon'], S77: ['15 à 20 mm'] },
    },
    entryDepth: {
      what: 'Des incisives à l’entrée',
      says: { S39: ['28 à 30 cm', 'jonction à 40 cm, moins 10 à 12 cm'] },
    },
    anteriorHour: { what: 'Abord antérieur, sur le cadran', says: { S25: ['2 h'] } },
    approachSuccess: {
      what: 'Succès, abord antérieur contre postérieur',
      says: {
        S30: ['85 % contre 79 %', 'à 2 ans ou plus ; 150 patients, p = 0,43'],
        S31: [
          'aucune différence',
          'méta-analyse, 19 études, 1261 patients ; l’abord postérieur va plus vite',
        ],
      },
    },
    tunnelEnd: {
      what: 'Fin du tunnel, au-delà de la jonction',
      says: { S39: ['2 à 3 cm'], S43: ['2 cm', 'GELMAD'] },
    },
    tunnelLength: {
      what: 'Longueur du tunnel',
      says: { S39: ['12 à 15 cm', '10 à 12 cm au-dessus de la jonction, plus 2 à 3 cm'] },
    },
    fluoroscopy: {
      what: 'Tunnel allongé après contrôle par radioscopie',
      says: { S28: ['5 patients sur 24', 'de 1,4 ± 0,5 cm'] },
    },
    flap: {
      what: 'De l’entrée au début de la myotomie',
      says: { S39: ['2 cm'], S77: ['2 à 3 cm'] },
    },
    shortCut: {
      what: 'Myotomie courte contre longue, sur l’œsophage',
      says: {
        S21: ['2,76 ± 0,41 cm contre 7,97 ± 2,40 cm', 'types I et II, 71 patients ; résultats semblables'],
      },
    },
    typeThreeCut: {
      what: 'Longueur de la myotomie dans le type III',
      says: { S20: ['16 cm', 'moyenne ; 8 cm pour Heller'] },
    },
    gastricReflux: {
      what: 'Œsophagite selon la myotomie sur l’estomac',
      says: { S23: ['25 % contre 4 %', 'grade B de Los Angeles, pour 3,3 cm contre 2,6 cm'] },
    },
    slingFibers: {
      what: 'Œsophagite, fibres obliques épargnées ou non',
      says: { S24: ['31,3 % contre 58,1 %', 'grade B ou plus, p = 0,017'] },
    },
    clips: { what: 'Clips pour fermer l’entrée', says: { S34: ['5', 'clips ordinaires'] } },
    closureTime: {
      what: 'Temps de fermeture',
      says: { S35: ['16 ± 12 min avec des clips', '33 ± 11 min avec des sutures'] },
    },
    eckardt: {
      what: 'Score d’Eckardt, avant puis après',
      says: {
        S14: ['8 puis 1', 'médianes, 10 patients, à 3 mois'],
        S13: ['8,0 puis 1,1', 'moyennes, 142 patients'],
        S96: ['7 puis 1'],
      },
    },
    distensibility: {
      what: 'Indice de distensibilité, mm²/mmHg',
      says: {
        S14: ['1,0 puis 6,7', 'avant puis après, ballon à 50 mL, 10 patients'],
        S15: ['+ 7 ± 3,1', 'gain pendant la POEM'],
        S17: ['anormal au-dessous de 2,8'],
      },
    },
    peristalsis: {
      what: 'Activité contractile retrouvée après POEM',
      says: { S86: ['23 %', '24 patients sur 103'] },
    },
    twoYears: {
      what: 'Succès à deux ans, POEM contre Heller avec valve',
      says: {
        S01: [
          '83,0 % contre 81,7 %',
          'essai randomisé, 221 patients ; différence de 1,4 point (−8,7 à 11,4), non-infériorité',
        ],
      },
    },
    fiveYears: {
      what: 'Succès à cinq ans, POEM contre Heller avec valve',
      says: { S03: ['75,0 % contre 70,8 %', 'suite du même essai, non-infériorité'] },
    },
    dilation: {
      what: 'Succès, POEM contre dilatation',
      says: { S04: ['92 % contre 54 %', 'à 2 ans, essai randomisé, 133 patients'] },
    },
    typeThreeResponse: {
      what: 'Réponse dans le type III, POEM contre Heller',
      says: { S20: ['98,0 % contre 80,8 %', 'série rétrospective'] },
    },
    failure: {
      what: 'Échec de la POEM',
      says: { S01: ['17 %', 'à 2 ans : 100 moins 83,0'], S03: ['25 %', 'à 5 ans : 100 moins 75,0'] },
    },
    blownOut: {
      what: 'Poche à l’endroit de la myotomie',
      says: { S87: ['17,8 %', 'après Heller ou POEM, plus souvent après Heller'] },
    },
    learning: {
      what: 'Interventions avant d’être compétent',
      says: { S50: ['20 à 40', 'recommandation américaine'] },
    },
    mucosa: {
      what: 'Plaie de la muqueuse',
      says: { S08: ['2,8 %', '1826 patients de centres experts'] },
    },
    bleeding: {
      what: 'Saignement après l’intervention',
      says: { S09: ['4,29 %', 'intervalle de 1,91 à 7,61, méta-analyse'] },
    },
    gasKinds: {
      what: 'Gaz hors de l’œsophage, forme par forme',
      says: {
        S09: [
          'emphysème cervical 12 %, pneumopéritoine 8 %',
          'pneumothorax 5 %, pneumomédiastin 4 % ; méta-analyse',
        ],
      },
    },
    lungs: {
      what: 'Épanchement pleural ; pneumopathie d’inhalation',
      says: { S09: ['3 % ; 3,08 %', 'méta-analyse'] },
    },
    mortality: {
      what: 'Décès',
      says: { S12: ['0,08 %', 'à 30 jours, 18694 patients, pas différent de Heller'] },
    },
    riskFactors: {
      what: 'Ce qui augmente les complications (rapport de cotes)',
      says: { S08: ['2,28', 'œsophage sigmoïde'], S08b: ['1,98', 'moins de 20 interventions'] },
    },
    knives: {
      what: 'Bistouri triangulaire ; courant autre que « spray » (rapport de cotes)',
      says: { S08: ['3,22 ; 3,09', 'de complications ; observation, non essai'] },
    },
    refluxSymptoms: {
      what: 'Autres signes de reflux, POEM contre Heller',
      says: { S05: ['symptômes 19,0 % contre 8,8 %'], S05b: ['pH anormal 39,0 % contre 16,8 %'] },
    },
    severeEsophagitis: {
      what: 'Œsophagite sévère (grade C ou D), POEM contre Heller',
      says: { S03: ['4,8 % contre 3,4 %', 'à 5 ans'] },
    },
    silentReflux: {
      what: 'Œsophagite sans symptômes',
      says: { S14: ['3 sur 6', 'les 6 œsophagites, moins les 3 avec symptômes'] },
    },
    acidDrugs: {
      what: 'Médicaments contre l’acide, POEM contre Heller',
      says: { S06: ['risque relatif 1,35'] },
    },
    firstMeal: {
      what: 'Reprise des repas au jour 1 ou 2',
      says: { S39: ['38 patients sur 39'] },
    },
  },
};
