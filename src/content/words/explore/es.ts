import { clockTime, POINTED_MIN, TURNED_MIN } from './clockTime';
import type { ExploreWords } from './types';

const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const clock = (hours: number, stepMin: number): string => {
  const { hour, minutes } = clockTime(hours, stepMin);
  return `${hour === 1 ? 'la' : 'las'} ${minutes === null ? hour : `${hour}:${minutes}`}`;
};

export const WORDS: ExploreWords = {
  intro: 'Toque una parte de la imagen para saber qué es.',
  views: 'Vistas',
  viewNames: {
    whole: 'El órgano entero',
    opened: 'El órgano abierto',
    layers: 'Las capas de la pared',
    junction: 'La unión',
    sphincter: 'El esfínter inferior',
    section: 'Corte transversal',
    tunnel: 'El túnel, de perfil',
    entry: 'La entrada, de frente',
    cardia: 'El cardias',
    behind: 'Vista de espaldas',
    neighbors: 'Los órganos vecinos',
    entryCut: 'La entrada, en corte',
    vessel: 'Un vaso en el túnel',
  },
  moments: 'Momento de la intervención',
  momentNames: {
    before: 'Antes',
    lift: 'Cojín azul',
    tunnel: 'Túnel hecho',
    cut: 'Músculo cortado',
    closed: 'Entrada cerrada',
    after: 'Después',
  },
  turn: 'Girar libremente',
  turnNote: 'Las vistas de arriba muestran cada región desde su mejor ángulo.',
  turning: 'Un dedo hace girar, dos desplazan y amplían. Desmarque la casilla para volver a la vista.',
  layers: 'Capas de la pared',
  looks: { hidden: 'Retirada', ghosted: 'Transparente', shown: 'Visible' },
  looksShort: { hidden: 'retirada', ghosted: 'transp.', shown: 'visible' },
  whole: 'Mostrar todo',
  wedge: 'Abertura de la pared',
  wedgeFrom: 'Desde',
  wedgeTo: 'Hasta',
  hour: (hour) => clock(hour, TURNED_MIN),
  wedgeClosed: 'Pared cerrada',
  wedgeAsView: 'Como en la vista',
  section: 'Corte transversal',
  sectionOn: 'Cortar el esófago transversalmente',
  sectionAt: 'Profundidad del corte',
  depth: (cm) => `${figure.format(cm)}\u00a0cm`,
  rulers: 'Esfera de reloj y regla de profundidad',
  clock: 'Esfera de reloj: las 12 son la parte anterior del paciente; las 3, su derecha',
  ruler: 'Regla de profundidad, en centímetros desde los incisivos',
  rulerUnit: 'cm de los incisivos',
  pad: 'Imagen: señalar una estructura',
  padKeys:
    'Las flechas mueven la mira; con Mayús, en pasos más finos. Intro nombra lo que hay debajo. Escape borra.',
  structures: 'Estructuras',
  structuresNote: 'Elija un nombre para ver la estructura en la imagen.',
  within: (name) => `En: ${name}`,
  inLayer: (name) => `Capa: ${name}`,
  place: (depthCm, hour) =>
    `A ${figure.format(depthCm)}\u00a0cm de los incisivos, a ${clock(hour, POINTED_MIN)}`,
  placeDepth: (depthCm) => `A ${figure.format(depthCm)}\u00a0cm de los dientes`,
  nothing: 'Aquí no hay nada que nombrar.',
  unseen: 'No se ve en este momento de la intervención, en este caso.',
  unsourced: 'Ninguna de las fuentes leídas dice más.',
  resting: 'El relato está en pantalla. Explorar lo pone en pausa y permite recorrer el órgano.',
  again: 'Volver a explorar',
  model: 'Órgano esquemático. La pared está dibujada más gruesa que en la realidad.',
};
