import { clockTime, POINTED_MIN, TURNED_MIN } from './clockTime';
import type { ExploreWords } from './types';

const figure = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const clock = (hours: number, stepMin: number): string => {
  const { hour, minutes } = clockTime(hours, stepMin);
  return minutes === null ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`;
};

export const WORDS: ExploreWords = {
  intro: 'Touchez une partie de l’image pour savoir ce que c’est.',
  views: 'Vues',
  viewNames: {
    whole: 'L’organe entier',
    opened: 'L’organe ouvert',
    layers: 'Les couches de la paroi',
    junction: 'La jonction',
    sphincter: 'Le sphincter inférieur',
    section: 'Coupe transversale',
    tunnel: 'Le tunnel, de profil',
    entry: 'La porte d’entrée, de face',
    cardia: 'Le cardia',
    behind: 'Vue de dos',
    neighbors: 'Les organes voisins',
    entryCut: 'La porte d’entrée, en coupe',
    vessel: 'Un vaisseau dans le tunnel',
  },
  moments: 'Moment de l’intervention',
  momentNames: {
    before: 'Avant',
    lift: 'Coussin bleu',
    tunnel: 'Tunnel creusé',
    cut: 'Muscle coupé',
    closed: 'Entrée refermée',
    after: 'Après',
  },
  turn: 'Tourner librement',
  turnNote: 'Les vues ci-dessus montrent chaque région sous son meilleur angle.',
  turning: 'Un doigt fait tourner, deux déplacent et agrandissent. Décochez pour revenir à la vue.',
  layers: 'Couches de la paroi',
  looks: { hidden: 'Retirée', ghosted: 'En transparence', shown: 'Visible' },
  looksShort: { hidden: 'retirée', ghosted: 'transp.', shown: 'visible' },
  whole: 'Tout montrer',
  wedge: 'Ouverture de la paroi',
  wedgeFrom: 'De',
  wedgeTo: 'À',
  hour: (hour) => clock(hour, TURNED_MIN),
  wedgeClosed: 'Paroi fermée',
  wedgeAsView: 'Comme dans la vue',
  section: 'Coupe transversale',
  sectionOn: 'Couper l’œsophage en travers',
  sectionAt: 'Profondeur de la coupe',
  depth: (cm) => `${figure.format(cm)}\u00a0cm`,
  rulers: 'Cadran horaire et règle des profondeurs',
  clock: 'Cadran\u00a0: 12\u00a0h est l’avant du patient, 3\u00a0h sa droite',
  ruler: 'Règle des profondeurs, en centimètres depuis les incisives',
  rulerUnit: 'cm des incisives',
  pad: 'Image\u00a0: désigner une structure',
  padKeys:
    'Les flèches déplacent le viseur, avec Maj plus finement. Entrée nomme ce qui se trouve dessous. Échap efface.',
  structures: 'Structures',
  structuresNote: 'Choisissez un nom pour voir la structure dans l’image.',
  within: (name) => `Dans\u00a0: ${name}`,
  inLayer: (name) => `Couche\u00a0: ${name}`,
  place: (depthCm, hour) =>
    `À ${figure.format(depthCm)}\u00a0cm des incisives, à ${clock(hour, POINTED_MIN)}`,
  placeDepth: (depthCm) => `À ${figure.format(depthCm)}\u00a0cm des dents`,
  nothing: 'Rien à nommer ici.',
  unseen: 'Ne se voit pas à ce moment de l’intervention, dans ce cas.',
  unsourced: 'Aucune des sources lues n’en dit davantage.',
  resting: 'Le récit est à l’écran. Explorer le met en pause et laisse parcourir l’organe.',
  again: 'Reprendre l’exploration',
  model: 'Organe schématique. La paroi est dessinée plus épaisse que nature.',
};
