import type { ChartWords } from './types';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

const mmHg = (value: number): string => `${whole.format(value)} mmHg`;
const seconds = (value: number): string => `${tenth.format(value)} s`;
const cm = (value: number): string => `${tenth.format(value)} cm`;

export const charts: ChartWords = {
  model: 'A schematic model, not a patient.',
  normalAndSource: 'Normal value and source',
  seeNumbers: 'See the numbers',
  measure: 'Measure',
  value: 'Value',
  nothing: 'none',
  standings: { below: 'below normal', within: 'normal', above: 'above normal' },

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
    lesResting: (from, to) => `Lower sphincter at rest: ${whole.format(from)} to ${mmHg(to)}`,
    irp: (below) => `IRP, lying down: less than ${mmHg(below)}`,
    dci: (mean, deviation) => `DCI: ${whole.format(mean)} ± ${whole.format(deviation)} mmHg·s·cm`,
    latency: (least) => `Distal latency: ${seconds(least)} or more`,
    pressurization: (least) => `It is called pressurization from ${mmHg(least)}`,
    distensibility: (least) => `Distensibility index: abnormal below ${plain.format(least)} mm²/mmHg`,
    column: (below, minute) =>
      `Adequate emptying: a column of less than ${whole.format(below)} cm at ${whole.format(minute)} minutes, or fallen by more than half`,
    eckardt: (most, outOf) =>
      `Successful treatment: a total of ${whole.format(most)} or less, out of ${whole.format(outOf)}`,
  },

  map: {
    title: 'Manometry: the pressures of one swallow',
    sentence:
      'Lying down, a person swallows some water; each color is the pressure at one depth, from the throat above to the stomach below, second by second.',
    depthAxis: 'cm from the teeth',
    timeAxis: 'seconds',
    pressureAxis: 'pressure, mmHg',
    colors: 'Colors',
    colorMaps: { even: 'Even', clinical: 'Clinical' },
    contour: (value) => `${mmHg(value)} line`,
    landmarks: {
      upperSphincter: 'upper sphincter',
      lowerSphincter: 'lower sphincter',
      stomach: 'stomach',
    },
    swallow: 'Swallow',
    deceleration: 'deceleration point',
    latency: (value) => `distal latency ${seconds(value)}`,
    window: (value) => `IRP: window of ${whole.format(value)} s`,
    box: (value) => `DCI: from ${mmHg(value)}`,
    pressurized: (value) => `pressurization ${mmHg(value)}`,
    measures: {
      irp: { term: 'IRP', plain: 'pressure that is left when the sphincter should relax' },
      dci: { term: 'DCI', plain: 'how strong the contraction is' },
      latency: { term: 'Distal latency', plain: 'how long the contraction takes to come down' },
      lesResting: { term: 'Sphincter at rest', plain: 'its pressure before the swallow' },
    },
    kinds: {
      normal: 'normal swallow',
      ineffective: 'weak contraction',
      failed: 'no contraction',
      premature: 'premature contraction',
      pressurized: 'the whole esophagus pressurized',
    },
    diagnoses: {
      normal: 'normal motility',
      I: 'achalasia type I',
      II: 'achalasia type II',
      III: 'achalasia type III',
      other: 'another pattern, neither normal nor achalasia',
    },
    described: (name, kind, diagnosis) =>
      `Map of pressures, ${name}: ${kind}, ${diagnosis}. The numbers are in the table.`,
    tableOf: (name) => `${name}: pressure in mmHg, every second and every 5 cm`,
    tableCorner: 'Second',
  },

  barium: {
    title: 'Timed barium: what stays behind',
    sentence:
      'Standing, a person drinks a fluid that X-rays show; the height of what stands above the stomach is measured after 1, 2 and 5 minutes.',
    rulerAxis: 'cm above the sphincter',
    sphincter: 'sphincter',
    limit: (value) => `limit ${whole.format(value)} cm`,
    retained: (value) => `${whole.format(value)} mL left`,
    empty: 'no column',
    emptying: {
      adequate: (value, minute) =>
        `Adequate emptying: ${value > 0 ? cm(value) : 'no column'} at ${whole.format(minute)} minutes`,
      inadequate: (value, minute) =>
        `Inadequate emptying: still ${cm(value)} at ${whole.format(minute)} minutes`,
    },
    fall: (share, minute) =>
      share >= 0
        ? `At ${whole.format(minute)} minutes the column is ${percent.format(share)} lower.`
        : `At ${whole.format(minute)} minutes the column is ${percent.format(-share)} higher.`,
    clock: (value) =>
      `Moment shown: ${whole.format(Math.floor(value / 60))} min ${whole.format(Math.floor(value % 60))} s`,
    described: (name, heights) => `Schematic radiographs, ${name}. Height of the column: ${heights}.`,
    tableOf: (name, drunk) => `${name}: ${whole.format(drunk)} mL drunk`,
    heads: { minute: 'Minute', column: 'Height', width: 'Width', retained: 'Volume left' },
  },

  bag: {
    closed: 'closed',
    title: 'Distensibility: how the junction opens',
    sentence:
      'A small bag is filled across the junction; the narrower its waist stays at the same pressure, the stiffer the passage.',
    depthAxis: 'cm from the teeth',
    limit: (value) =>
      `limit of ${plain.format(value)} mm²/mmHg: at this pressure a narrower waist is abnormal`,
    described: (name, indices) => `Outline of the bag, ${name}. Distensibility index: ${indices}.`,
    tableOf: (name) => `${name}: measurements of the bag`,
    heads: {
      volume: 'Filled with',
      waist: 'Waist',
      area: 'Area of the waist',
      pressure: 'Pressure',
      index: 'Distensibility index',
    },
  },

  eckardt: {
    title: 'Eckardt score: the symptoms',
    sentence: 'Four symptoms, each scored 0 to 3; the lower the total, the better one lives with them.',
    parts: {
      dysphagia: 'Food gets stuck (dysphagia)',
      regurgitation: 'Food comes back (regurgitation)',
      chestPain: 'Chest pain',
      weightLoss: 'Weight loss',
    },
    total: 'Total',
    outOf: (score, most) => `${whole.format(score)} of ${whole.format(most)}`,
    success: (most) => `success: ${whole.format(most)} or less`,
    none: (name) => `${name}: no score, nothing was operated on.`,
    tableOf: 'Eckardt score, each symptom from 0 to 3',
    part: 'Symptom',
  },
};
