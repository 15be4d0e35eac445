import type { ChartWords } from './types';

const whole = new Intl.NumberFormat('es', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 });

const mmHg = (value: number): string => `${whole.format(value)} mmHg`;
const seconds = (value: number): string => `${tenth.format(value)} s`;
const cm = (value: number): string => `${tenth.format(value)} cm`;

export const charts: ChartWords = {
  model: 'Modelo esquemático, no un paciente.',
  normalAndSource: 'Valor normal y fuente',
  seeNumbers: 'Ver los números',
  measure: 'Medida',
  value: 'Valor',
  nothing: 'ninguna',
  standings: { below: 'bajo lo normal', within: 'normal', above: 'sobre lo normal' },

  units: {
    mmHg,
    seconds,
    cm,
    mm: (value) => `${tenth.format(value)} mm`,
    mL: (value) => `${whole.format(value)} mL`,
    minutes: (value) => `${whole.format(value)} min`,
    contraction: (value) => `${whole.format(value)} mmHg·s·cm`,
    index: (value) => `${tenth.format(value)} mm²/mmHg`,
    plain: (value) => plain.format(value),
  },

  norms: {
    lesResting: (from, to) => `Esfínter inferior en reposo: de ${whole.format(from)} a ${mmHg(to)}`,
    irp: (below) => `IRP, acostado: menos de ${mmHg(below)}`,
    dci: (mean, deviation) => `DCI: ${whole.format(mean)} ± ${whole.format(deviation)} mmHg·s·cm`,
    latency: (least) => `Latencia distal: ${seconds(least)} o más`,
    pressurization: (least) => `Se habla de presurización a partir de ${mmHg(least)}`,
    distensibility: (least) =>
      `Índice de distensibilidad: anormal por debajo de ${plain.format(least)} mm²/mmHg`,
    column: (below, minute) =>
      `Vaciamiento suficiente: columna de menos de ${whole.format(below)} cm a los ${whole.format(minute)} minutos, o reducida en más de la mitad`,
    eckardt: (most, outOf) =>
      `Tratamiento con éxito: total de ${whole.format(most)} o menos, sobre ${whole.format(outOf)}`,
  },

  map: {
    title: 'Manometría: las presiones de un trago',
    sentence:
      'Acostada, la persona traga un poco de agua; cada color es la presión a una profundidad, desde la garganta, arriba, hasta el estómago, abajo, segundo a segundo.',
    depthAxis: 'cm desde los dientes',
    timeAxis: 'segundos',
    pressureAxis: 'presión, mmHg',
    colors: 'Colores',
    colorMaps: { even: 'Uniformes', clinical: 'Clínicos' },
    contour: (value) => `línea de ${mmHg(value)}`,
    landmarks: {
      upperSphincter: 'esfínter superior',
      lowerSphincter: 'esfínter inferior',
      stomach: 'estómago',
    },
    swallow: 'Deglución',
    deceleration: 'punto de desaceleración',
    latency: (value) => `latencia distal ${seconds(value)}`,
    window: (value) => `IRP: ventana de ${whole.format(value)} s`,
    box: (value) => `DCI: desde ${mmHg(value)}`,
    pressurized: (value) => `presurización ${mmHg(value)}`,
    measures: {
      irp: { term: 'IRP', plain: 'presión que queda cuando el esfínter debería relajarse' },
      dci: { term: 'DCI', plain: 'fuerza de la contracción' },
      latency: { term: 'Latencia distal', plain: 'tiempo que tarda la contracción en llegar abajo' },
      lesResting: { term: 'Esfínter en reposo', plain: 'su presión antes del trago' },
    },
    kinds: {
      normal: 'deglución normal',
      ineffective: 'contracción débil',
      failed: 'ninguna contracción',
      premature: 'contracción prematura',
      pressurized: 'presurización de todo el esófago',
    },
    diagnoses: {
      normal: 'motilidad normal',
      I: 'acalasia de tipo I',
      II: 'acalasia de tipo II',
      III: 'acalasia de tipo III',
      other: 'otro trazado, ni normal ni acalasia',
    },
    described: (name, kind, diagnosis) =>
      `Mapa de presiones, ${name}: ${kind}, ${diagnosis}. Los números están en la tabla.`,
    tableOf: (name) => `${name}: presión en mmHg, cada segundo y cada 5 cm`,
    tableCorner: 'Segundo',
  },

  barium: {
    title: 'Esofagograma cronometrado: lo que queda',
    sentence:
      'De pie, la persona bebe un líquido visible con rayos X; se mide la altura de lo que se estanca por encima del estómago al cabo de 1, 2 y 5 minutos.',
    rulerAxis: 'cm por encima del esfínter',
    sphincter: 'esfínter',
    limit: (value) => `límite ${whole.format(value)} cm`,
    retained: (value) => `quedan ${whole.format(value)} mL`,
    empty: 'sin columna',
    emptying: {
      adequate: (value, minute) =>
        `Vaciamiento suficiente: ${value > 0 ? cm(value) : 'sin columna'} a los ${whole.format(minute)} minutos`,
      inadequate: (value, minute) =>
        `Vaciamiento insuficiente: todavía ${cm(value)} a los ${whole.format(minute)} minutos`,
    },
    fall: (share, minute) =>
      share >= 0
        ? `A los ${whole.format(minute)} minutos, la columna es un ${percent.format(share)} más baja.`
        : `A los ${whole.format(minute)} minutos, la columna es un ${percent.format(-share)} más alta.`,
    clock: (value) =>
      `Momento mostrado: ${whole.format(Math.floor(value / 60))} min ${whole.format(Math.floor(value % 60))} s`,
    described: (name, heights) => `Radiografías esquemáticas, ${name}. Altura de la columna: ${heights}.`,
    tableOf: (name, drunk) => `${name}: ${whole.format(drunk)} mL bebidos`,
    heads: { minute: 'Minuto', column: 'Altura', width: 'Anchura', retained: 'Volumen restante' },
  },

  bag: {
    closed: 'cerrada',
    title: 'Distensibilidad: cómo se abre la unión',
    sentence:
      'Se llena un balón pequeño a través de la unión; cuanto más fina queda su cintura con la misma presión, más rígido es el paso.',
    depthAxis: 'cm desde los dientes',
    limit: (value) =>
      `límite de ${plain.format(value)} mm²/mmHg: a esta presión, una cintura más fina es anormal`,
    described: (name, indices) => `Perfil del balón, ${name}. Índice de distensibilidad: ${indices}.`,
    tableOf: (name) => `${name}: medidas del balón`,
    heads: {
      volume: 'Llenado',
      waist: 'Cintura',
      area: 'Área de la cintura',
      pressure: 'Presión',
      index: 'Índice de distensibilidad',
    },
  },

  eckardt: {
    title: 'Índice de Eckardt: los síntomas',
    sentence: 'Cuatro síntomas, cada uno de 0 a 3; cuanto más bajo el total, mejor se vive con ellos.',
    parts: {
      dysphagia: 'La comida se atasca (disfagia)',
      regurgitation: 'La comida vuelve (regurgitación)',
      chestPain: 'Dolor en el pecho',
      weightLoss: 'Pérdida de peso',
    },
    total: 'Total',
    outOf: (score, most) => `${whole.format(score)} de ${whole.format(most)}`,
    success: (most) => `éxito: ${whole.format(most)} o menos`,
    none: (name) => `${name}: sin puntuación, no se operó nada.`,
    tableOf: 'Índice de Eckardt, cada síntoma de 0 a 3',
    part: 'Síntoma',
  },
};
