import type { ContrastWords } from './types';

const figure = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });

export const WORDS: ContrastWords = {
  topic: 'Ce que l’on compare',
  topics: { types: 'Types I, II, III', approaches: 'Antérieure, postérieure' },
  intro: {
    types:
      'La même déglutition au même instant, dans chaque type d’achalasie. Tout le reste est comme dans le cas présent.',
    approaches:
      'La même section par l’avant et par l’arrière, vue comme l’endoscope : en regardant vers l’estomac.',
  },
  inPicture: 'Dans l’image',
  table: { types: 'Les trois types côte à côte', approaches: 'Les deux voies côte à côte' },
  corner: 'De quoi',
  typeNames: { I: 'Type I', II: 'Type II', III: 'Type III' },
  approachNames: { anterior: 'Antérieure', posterior: 'Postérieure' },
  rows: {
    definition: 'Définition (classification de Chicago)',
    seen: 'Ce que l’on voit',
    cut: 'Section habituelle, en tout',
    treatment: 'Traitement préféré',
    hour: 'Heure de la section',
    muscle: 'Muscle qui s’y trouve',
    success: 'Succès à deux ans ou plus, dans l’essai',
  },
  model: 'Mesuré sur le modèle',
  modelNote: (mm) =>
    `Calculé par le modèle pour un œsophage large de ${figure.format(mm)} mm. Schématique : ce ne sont pas les valeurs de patients.`,
  measures: {
    irp: 'PRI, médiane',
    pressurized: 'Déglutitions avec tout le corps sous pression',
    latency: 'Latence distale',
    dci: 'Force de contraction (DCI)',
    column: 'Colonne barytée à cinq minutes',
  },
  swallows: (count, of) => `${count} sur ${of}`,
  pressure: (least, most) =>
    most - least < 8
      ? `${figure.format(most)} mmHg partout`
      : `${figure.format(least)} à ${figure.format(most)} mmHg`,
  pressureHeading: 'Pression dans le corps',
  make: 'En faire le cas',
  makeCase: (name) => `En faire le cas : ${name}`,
  isCase: 'Cas présent',
  notes: { types: 'À savoir', approaches: 'Repères et résultats' },
  disagree: 'Les sources divergent',
  facts: {
    'definition.I':
      'PRI au-dessus de la normale. Pas de péristaltisme : 100\u00a0% des déglutitions échouent. Corps non pressurisé.',
    'definition.II':
      'PRI au-dessus de la normale. Pas de péristaltisme : 100\u00a0% des déglutitions échouent. Tout le corps pressurisé, à 30\u00a0mmHg au moins, dans au moins 20\u00a0% des déglutitions.',
    'definition.III':
      'PRI au-dessus de la normale. Pas de péristaltisme normal. Contractions prématurées dans au moins 20\u00a0% des déglutitions : latence sous 4,5\u00a0s, DCI au-dessus de 450.',
    'seen.I': 'Flasque et large. Ce qu’on avale stagne. Pas d’onde.',
    'seen.II': 'Tout le tube est sous pression à la fois. Le contenu monte et descend. Pas d’onde.',
    'seen.III': 'Un spasme presque partout à la fois, comme un tire-bouchon.',
    'cut.I': '8\u00a0cm : 6 au-dessus de la jonction, 2 au-dessous.',
    'cut.II': '8\u00a0cm : 6 au-dessus de la jonction, 2 au-dessous.',
    'cut.III': '16\u00a0cm en moyenne : le long du corps spastique.',
    'treatment.I': 'POEM avec médicaments contre l’acidité, ou Heller avec fundoplicature.',
    'treatment.II': 'POEM avec médicaments contre l’acidité, ou Heller avec fundoplicature.',
    'treatment.III': 'POEM est préféré.',
    irpLimit:
      'La PRI est dite au-dessus de la normale à partir de 15\u00a0mmHg, couché, avec la sonde d’un fabricant.',
    sequential:
      'Dans le type III, la contraction qui paraît simultanée a souvent des pics successifs et vide le bol (94\u00a0%).',
    wall: 'Dans le type III, le muscle est plus épais que la normale, même au repos.',
    shortCut:
      'Types I et II : dans un essai de 71 patients, une section de 2,76\u00a0cm sur l’œsophage a fait aussi bien qu’une de 7,97\u00a0cm.',
    longCut:
      'Type III : 98,0\u00a0% de réponse au POEM avec une section de 16\u00a0cm, 80,8\u00a0% au Heller avec 8\u00a0cm. Comparaison rétrospective, non un essai.',
    'hour.anterior': '2\u00a0h',
    'hour.posterior': '5 à 6\u00a0h',
    'muscle.anterior': 'Fibres en agrafe : elles sont coupées.',
    'muscle.posterior': 'Fibres en fronde (obliques) : elles sont exposées.',
    'success.anterior': '85\u00a0%',
    'success.posterior': '79\u00a0%',
    equivalent: 'Les résultats des deux voies sont équivalents.',
    clock: '12\u00a0h est l’avant du patient, 3\u00a0h sa droite, vers la petite courbure.',
    trial:
      'Essai randomisé, 150 patients, 2 ans ou plus : la voie postérieure n’est pas inférieure (P = 0,43). Le score de reflux (GERDQ) est le même.',
    meta: 'Méta-analyse, 19 études, 1261 patients : pas de différence, sinon une durée plus courte par voie postérieure.',
    otherHours:
      'En arrière, une source coupe à 5 à 6\u00a0h ; une série française de 39 patients a coupé à 4\u00a0h, et à 8\u00a0h après un Heller antérieur.',
    vessels:
      'En arrière, deux vaisseaux traversent le muscle : le premier 0 à 1\u00a0cm après le rétrécissement de la jonction à 6\u00a0h, le second 1,5 à 2\u00a0cm plus loin à 5 à 4\u00a0h. Les fibres en fronde passent à leur gauche.',
    sparing:
      'Couper à droite des deux vaisseaux épargne les fibres en fronde : œsophagite de grade B ou plus dans 31,3\u00a0% au lieu de 58,1\u00a0% (P = 0,017).',
  },
  clock: {
    heading: 'Où l’on coupe',
    front: 'avant',
    back: 'arrière',
    right: 'droite',
    left: 'gauche',
    clasp: 'fibres en agrafe',
    sling: 'fibres en fronde',
    marks: {
      anterior: 'Voie antérieure',
      posterior: 'Voie postérieure',
      frenchSeries: 'Postérieure, série française',
      afterHeller: 'Après un Heller antérieur',
    },
    vessels: 'Les deux vaisseaux pénétrants',
    hours: (from, to) => (from === to ? `${from} h` : `${from} à ${to} h`),
    schematic: 'Schématique : l’étendue des fibres n’est pas à l’échelle.',
  },
  ring: 'Cadran : 12\u00a0h est l’avant du patient, 3\u00a0h sa droite',
};
