import { clockTime, POINTED_MIN, TURNED_MIN } from './clockTime';
import type { ExploreWords } from './types';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const clock = (hours: number, stepMin: number): string => {
  const { hour, minutes } = clockTime(hours, stepMin);
  return minutes === null ? `${hour} o’clock` : `${hour}:${minutes}`;
};

export const WORDS: ExploreWords = {
  intro: 'Tap any part of the picture to learn what it is.',
  views: 'Views',
  viewNames: {
    whole: 'Whole organ',
    opened: 'Organ opened',
    layers: 'Layers of the wall',
    junction: 'The junction',
    sphincter: 'Lower sphincter',
    section: 'Cross-section',
    tunnel: 'The tunnel in profile',
    entry: 'The entry, face on',
    cardia: 'The cardia',
    behind: 'From behind',
    neighbors: 'Neighboring organs',
    entryCut: 'The entry in section',
    vessel: 'A vessel in the tunnel',
  },
  moments: 'Moment of the procedure',
  momentNames: {
    before: 'Before',
    lift: 'Blue lift',
    tunnel: 'Tunnel made',
    cut: 'Muscle cut',
    closed: 'Entry closed',
    after: 'After',
  },
  turn: 'Turn freely',
  turnNote: 'The views above show each region from its best side.',
  turning: 'One finger turns, two move and zoom. Untick to return to the view.',
  layers: 'Layers of the wall',
  looks: { hidden: 'Taken away', ghosted: 'See-through', shown: 'Shown' },
  looksShort: { hidden: 'away', ghosted: 'faint', shown: 'shown' },
  whole: 'Show all',
  wedge: 'Opening in the wall',
  wedgeFrom: 'From',
  wedgeTo: 'To',
  hour: (hour) => clock(hour, TURNED_MIN),
  wedgeClosed: 'Closed wall',
  wedgeAsView: 'As in the view',
  section: 'Cross-section',
  sectionOn: 'Cut the esophagus across',
  sectionAt: 'Depth of the cut',
  depth: (cm) => `${figure.format(cm)}\u00a0cm`,
  rulers: 'Clock face and depth ruler',
  clock: 'Clock face: 12 o’clock is the patient’s front, 3 o’clock the patient’s right',
  ruler: 'Depth ruler, in centimeters from the incisors',
  rulerUnit: 'cm from the incisors',
  pad: 'Picture: point at a structure',
  padKeys:
    'Arrows move the crosshair, with Shift in finer steps. Enter names what lies under it. Escape clears.',
  structures: 'Structures',
  structuresNote: 'Choose a name to see the structure in the picture.',
  within: (name) => `In: ${name}`,
  inLayer: (name) => `Layer: ${name}`,
  place: (depthCm, hour) =>
    `${figure.format(depthCm)}\u00a0cm from the incisors, at ${clock(hour, POINTED_MIN)}`,
  placeDepth: (depthCm) => `${figure.format(depthCm)}\u00a0cm from the teeth`,
  nothing: 'Nothing to name here.',
  unseen: 'Not visible at this moment of the procedure, in this case.',
  unsourced: 'None of the sources that were read says more.',
  resting: 'The story is on screen. Exploring pauses it and lets you look around in the organ.',
  again: 'Explore again',
  model: 'Schematic organ. The wall is drawn thicker than life.',
};
