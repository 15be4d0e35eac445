import type { ChartWords } from './types';

const whole = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });

const mmHg = (value: number): string => `${whole.format(value)} mmHg`;
const seconds = (value: number): string => `${tenth.format(value)} s`;
const cm = (value: number): string => `${tenth.format(value)} cm`;

export const charts: ChartWords = {
  model: 'Modèle schématique, pas un patient.',
  normalAndSource: 'Valeur normale et source',
  seeNumbers: 'Voir les nombres',
  measure: 'Mesure',
  value: 'Valeur',
  nothing: 'aucune',
  standings: { below: 'sous la normale', within: 'normal', above: 'au-dessus' },

  units: {
    mmHg,
    seconds,
    cm,
    mm: (value) => `${tenth.format(value)} mm`,
    mL: (value) => `${whole.format(value)} mL`,
    minutes: (value) => `${whole.format(value)} min`,
    contraction: (value) => `${whole.format(value)} mmHg·s·cm`,
    index: (value) => `${tenth.format(value)} mm²/mmHg`,
    plain: (value) => plain.format(value),
  },

  norms: {
    lesResting: (from, to) => `Sphincter du bas au repos : ${whole.format(from)} à ${mmHg(to)}`,
    irp: (below) => `PRI, allongé : moins de ${mmHg(below)}`,
    dci: (mean, deviation) => `DCI : ${whole.format(mean)} ± ${whole.format(deviation)} mmHg·s·cm`,
    latency: (least) => `Latence distale : ${seconds(least)} ou plus`,
    pressurization: (least) => `On parle de pressurisation à partir de ${mmHg(least)}`,
    distensibility: (least) => `Indice de distensibilité : anormal sous ${plain.format(least)} mm²/mmHg`,
    column: (below, minute) =>
      `Vidange suffisante : colonne de moins de ${whole.format(below)} cm à ${whole.format(minute)} minutes, ou diminuée de plus de moitié`,
    eckardt: (most, outOf) =>
      `Traitement réussi : total de ${whole.format(most)} ou moins, sur ${whole.format(outOf)}`,
  },

  map: {
    title: 'Manométrie : les pressions d’une gorgée',
    sentence:
      'Allongé, on avale une gorgée d’eau ; chaque couleur dit la pression à une profondeur, de la gorge en haut à l’estomac en bas, au fil des secondes.',
    depthAxis: 'cm depuis les dents',
    timeAxis: 'secondes',
    pressureAxis: 'pression, mmHg',
    colors: 'Couleurs',
    colorMaps: { even: 'Régulières', clinical: 'Cliniques' },
    contour: (value) => `ligne des ${mmHg(value)}`,
    landmarks: {
      upperSphincter: 'sphincter du haut',
      lowerSphincter: 'sphincter du bas',
      stomach: 'estomac',
    },
    swallow: 'Déglutition',
    deceleration: 'point de décélération',
    latency: (value) => `latence distale ${seconds(value)}`,
    window: (value) => `PRI : fenêtre de ${whole.format(value)} s`,
    box: (value) => `DCI : dès ${mmHg(value)}`,
    pressurized: (value) => `pressurisation ${mmHg(value)}`,
    measures: {
      irp: { term: 'PRI (IRP)', plain: 'ce qui reste de pression quand le sphincter devrait se relâcher' },
      dci: { term: 'DCI', plain: 'force de la contraction' },
      latency: { term: 'Latence distale', plain: 'temps que met la contraction pour arriver en bas' },
      lesResting: { term: 'Sphincter au repos', plain: 'sa pression avant la gorgée' },
    },
    kinds: {
      normal: 'déglutition normale',
      ineffective: 'contraction faible',
      failed: 'aucune contraction',
      premature: 'contraction prématurée',
      pressurized: 'pressurisation de tout l’œsophage',
    },
    diagnoses: {
      normal: 'motricité normale',
      I: 'achalasie de type I',
      II: 'achalasie de type II',
      III: 'achalasie de type III',
      other: 'autre tracé, ni normal ni achalasie',
    },
    described: (name, kind, diagnosis) =>
      `Carte des pressions, ${name} : ${kind}, ${diagnosis}. Les nombres sont dans le tableau.`,
    tableOf: (name) => `${name} : pression en mmHg, chaque seconde et tous les 5 cm`,
    tableCorner: 'Seconde',
  },

  barium: {
    title: 'Transit baryté minuté : ce qui reste',
    sentence:
      'Debout, on boit un liquide visible aux rayons X ; on mesure la hauteur de ce qui stagne au-dessus de l’estomac après 1, 2 et 5 minutes.',
    rulerAxis: 'cm au-dessus du sphincter',
    sphincter: 'sphincter',
    limit: (value) => `limite ${whole.format(value)} cm`,
    retained: (value) => `reste ${whole.format(value)} mL`,
    empty: 'pas de colonne',
    emptying: {
      adequate: (value, minute) =>
        `Vidange suffisante : ${value > 0 ? cm(value) : 'pas de colonne'} à ${whole.format(minute)} minutes`,
      inadequate: (value, minute) =>
        `Vidange insuffisante : encore ${cm(value)} à ${whole.format(minute)} minutes`,
    },
    fall: (share, minute) =>
      share >= 0
        ? `À ${whole.format(minute)} minutes, la colonne est plus basse de ${percent.format(share)}.`
        : `À ${whole.format(minute)} minutes, la colonne est plus haute de ${percent.format(-share)}.`,
    clock: (value) =>
      `Instant montré : ${whole.format(Math.floor(value / 60))} min ${whole.format(Math.floor(value % 60))} s`,
    described: (name, heights) => `Radiographies schématiques, ${name}. Hauteur de la colonne : ${heights}.`,
    tableOf: (name, drunk) => `${name} : ${whole.format(drunk)} mL bus`,
    heads: { minute: 'Minute', column: 'Hauteur', width: 'Largeur', retained: 'Volume restant' },
  },

  bag: {
    closed: 'fermée',
    title: 'Distensibilité : comment s’ouvre la jonction',
    sentence:
      'Un ballonnet est rempli à travers la jonction ; plus sa taille reste fine pour une même pression, plus le passage est raide.',
    depthAxis: 'cm depuis les dents',
    limit: (value) =>
      `limite de ${plain.format(value)} mm²/mmHg : à cette pression, une taille plus fine est anormale`,
    described: (name, indices) => `Profil du ballonnet, ${name}. Indice de distensibilité : ${indices}.`,
    tableOf: (name) => `${name} : mesures du ballonnet`,
    heads: {
      volume: 'Remplissage',
      waist: 'Taille',
      area: 'Surface de la taille',
      pressure: 'Pression',
      index: 'Indice de distensibilité',
    },
  },

  eckardt: {
    title: 'Score d’Eckardt : les symptômes',
    sentence: 'Quatre symptômes, notés chacun de 0 à 3 ; plus le total est bas, mieux on vit avec.',
    parts: {
      dysphagia: 'Aliments qui bloquent (dysphagie)',
      regurgitation: 'Remontées (régurgitations)',
      chestPain: 'Douleur dans la poitrine',
      weightLoss: 'Perte de poids',
    },
    total: 'Total',
    outOf: (score, most) => `${whole.format(score)} sur ${whole.format(most)}`,
    success: (most) => `réussite : ${whole.format(most)} ou moins`,
    none: (name) => `${name} : pas de score, rien n’a été opéré.`,
    tableOf: 'Score d’Eckardt, chaque symptôme de 0 à 3',
    part: 'Symptôme',
  },
};
