import type { ContrastWords } from './types';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const WORDS: ContrastWords = {
  topic: 'What is compared',
  topics: { types: 'Types I, II, III', approaches: 'Anterior, posterior' },
  intro: {
    types:
      'The same swallow at the same moment, in each type of achalasia. All else is as in the present case.',
    approaches:
      'The same cut from the front and from behind, as the endoscope sees it: looking toward the stomach.',
  },
  inPicture: 'In the picture',
  table: { types: 'The three types side by side', approaches: 'The two approaches side by side' },
  corner: 'Of what',
  typeNames: { I: 'Type I', II: 'Type II', III: 'Type III' },
  approachNames: { anterior: 'Anterior', posterior: 'Posterior' },
  rows: {
    definition: 'Definition (Chicago classification)',
    seen: 'What is seen',
    cut: 'Usual cut, in all',
    treatment: 'Preferred treatment',
    hour: 'Hour of the cut',
    muscle: 'Muscle that lies there',
    success: 'Success after two years or more, in the trial',
  },
  model: 'Measured on the model',
  modelNote: (mm) =>
    `Reckoned by the model for an esophagus ${figure.format(mm)} mm wide. Schematic: these are no patients’ values.`,
  measures: {
    irp: 'IRP, median',
    pressurized: 'Swallows with the whole body under pressure',
    latency: 'Distal latency',
    dci: 'Strength of contraction (DCI)',
    column: 'Barium column after five minutes',
  },
  swallows: (count, of) => `${count} of ${of}`,
  pressure: (least, most) =>
    most - least < 8
      ? `${figure.format(most)} mmHg throughout`
      : `${figure.format(least)} to ${figure.format(most)} mmHg`,
  pressureHeading: 'Pressure in the body',
  make: 'Make it the case',
  makeCase: (name) => `Make it the case: ${name}`,
  isCase: 'Present case',
  notes: { types: 'To know', approaches: 'Landmarks and results' },
  disagree: 'Sources disagree',
  facts: {
    'definition.I': 'IRP above normal. No peristalsis: 100% of swallows fail. Body not pressurized.',
    'definition.II':
      'IRP above normal. No peristalsis: 100% of swallows fail. Whole body pressurized, to at least 30\u00a0mmHg, in at least 20% of swallows.',
    'definition.III':
      'IRP above normal. No normal peristalsis. Premature contractions in at least 20% of swallows: latency under 4.5\u00a0s, DCI above 450.',
    'seen.I': 'Slack and wide. What is swallowed stands. No wave.',
    'seen.II': 'The whole tube is under pressure at once. The contents move up and down. No wave.',
    'seen.III': 'A spasm almost everywhere at once, like a corkscrew.',
    'cut.I': '8\u00a0cm: 6 above the junction, 2 below.',
    'cut.II': '8\u00a0cm: 6 above the junction, 2 below.',
    'cut.III': '16\u00a0cm on average: along the spastic body.',
    'treatment.I': 'POEM with acid-lowering drugs, or Heller with fundoplication.',
    'treatment.II': 'POEM with acid-lowering drugs, or Heller with fundoplication.',
    'treatment.III': 'POEM is preferred.',
    irpLimit: 'IRP counts as above normal from 15\u00a0mmHg, lying down, with one maker’s catheter.',
    sequential:
      'In type III the contraction that looks simultaneous often has peaks one after the other and clears the bolus (94%).',
    wall: 'In type III the muscle is thicker than normal, even at rest.',
    shortCut:
      'Types I and II: in a trial of 71 patients, a cut of 2.76\u00a0cm on the esophagus did as well as one of 7.97\u00a0cm.',
    longCut:
      'Type III: 98.0% responded to POEM with a cut of 16\u00a0cm, 80.8% to Heller with 8\u00a0cm. A retrospective comparison, not a trial.',
    'hour.anterior': '2 o’clock',
    'hour.posterior': '5 to 6 o’clock',
    'muscle.anterior': 'Clasp fibers: they are cut.',
    'muscle.posterior': 'Sling fibers: they are at risk.',
    'success.anterior': '85%',
    'success.posterior': '79%',
    equivalent: 'The outcomes of the two approaches are equivalent.',
    clock: '12 o’clock is the patient’s front, 3 o’clock their right, toward the lesser curvature.',
    trial:
      'Randomized trial, 150 patients, 2 years or more: the posterior approach is not inferior (P = 0.43). The reflux score (GERDQ) is the same.',
    meta: 'Meta-analysis, 19 studies, 1261 patients: no difference, except that the posterior approach takes less time.',
    otherHours:
      'Behind, one source cuts at 5 to 6 o’clock; a French series of 39 patients cut at 4 o’clock, and at 8 o’clock after an earlier Heller.',
    vessels:
      'Behind, two vessels pierce the muscle: the first 0 to 1\u00a0cm past the narrow junction at 6 o’clock, the second 1.5 to 2\u00a0cm further at 5 to 4 o’clock. The sling fibers run to the left of them.',
    sparing:
      'Cutting to the right of the two vessels spares the sling fibers: esophagitis of grade B or worse in 31.3% instead of 58.1% (P = 0.017).',
  },
  clock: {
    heading: 'Where it is cut',
    front: 'front',
    back: 'back',
    right: 'right',
    left: 'left',
    clasp: 'clasp fibers',
    sling: 'sling fibers',
    marks: {
      anterior: 'Anterior approach',
      posterior: 'Posterior approach',
      frenchSeries: 'Posterior, French series',
      afterHeller: 'After an earlier Heller',
    },
    vessels: 'The two penetrating vessels',
    hours: (from, to) => (from === to ? `${from} o’clock` : `${from} to ${to} o’clock`),
    schematic: 'Schematic: the fibers’ extent is not to scale.',
  },
  ring: 'Clock face: 12 o’clock is the patient’s front, 3 o’clock their right',
};
