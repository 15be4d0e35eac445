import type { FiguresWords } from './types';

const figures = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`);

export const WORDS: FiguresWords = {
  intro:
    'Every figure names its source. Where sources differ, their answers stand side by side and are not averaged. Abstracts and pages were read, not whole papers.',
  forStudents:
    'This page gives figures with their source, their year and how sure they are, in the words for students. A patient is told them by the story, in plain words.',
  becomeStudent: 'Switch to the words for students',
  find: 'Find a figure, a source',
  onlyConflicts: 'Only where sources differ',
  shown: (count, of) => `${figures(count)} of ${of}`,
  nothing: 'No figure matches.',
  counts: (all, conflicts) => (conflicts === 0 ? figures(all) : `${figures(all)}, ${conflicts} disputed`),
  conflict: 'Sources differ',
  told: (chapter, time) => `In the story: ${chapter}, ${time}`,
  steps: {
    anatomy: 'Anatomy',
    swallow: 'Swallowing, healthy or ill',
    preparation: 'Preparation',
    technique: 'Technique',
    opening: 'Before and after',
    results: 'Results',
    complications: 'Complications',
    reflux: 'Reflux',
    recovery: 'Recovery',
  },
  rows: {
    esophagusLength: { what: 'Length of the esophagus', says: { S70: ['25 cm'] } },
    aorticArch: { what: 'From the incisors to the aortic arch', says: { S69: ['23 cm'] } },
    bronchus: {
      what: 'From the incisors to the left main bronchus',
      says: { S69: ['25 cm', 'no other page read gives this depth'] },
    },
    sphincterTop: {
      what: 'From the incisors to the start of the lower sphincter',
      says: { S69: ['37 to 38 cm'] },
    },
    hiatus: { what: 'From the incisors to the hiatus of the diaphragm', says: { S69: ['38 to 39 cm'] } },
    junction: {
      what: 'From the incisors to the junction',
      says: { S69: ['40 cm'], S27: ['39.8 to 40.5 cm', 'means measured in achalasia'] },
    },
    sphincterLength: { what: 'Length of the lower sphincter', says: { S99: ['2 to 4 cm'] } },
    caliber: {
      what: 'Diameter of the esophagus',
      says: {
        S72: ['2 to 3 cm', 'normal'],
        S27: ['4.4 to 5.0 cm', 'achalasia, means at the widest place'],
      },
    },
    waveSpeed: { what: 'Speed of the peristaltic wave', says: { S60: ['2 to 8 cm/s'] } },
    transit: {
      what: 'Transit of the bolus, healthy, lying down',
      says: { S61: ['6.9 ± 0.9 s', 'liquid'], S61b: ['8.0 ± 1.2 s', 'viscous'] },
    },
    restingPressure: {
      what: 'Resting pressure of the lower sphincter, normal',
      says: { S60: ['10 to 45 mmHg'] },
    },
    relaxationPressure: {
      what: 'Integrated relaxation pressure (IRP), lying down',
      says: {
        S61: ['10.4 ± 4.9 mmHg', 'healthy people, liquid'],
        S98: ['15 mmHg or more', 'threshold used for achalasia'],
      },
    },
    latency: { what: 'Normal distal latency', says: { S57: ['4.5 s or more'] } },
    typeTwo: {
      what: 'Type II: the whole esophagus pressurized',
      says: { S56: ['in at least 20% of swallows'], S58: ['from 30 mmHg'] },
    },
    aspiration: {
      what: 'Aspiration at the induction of anesthesia',
      says: { S38: ['1 patient in 24', 'one series'] },
    },
    incision: {
      what: 'Length of the mucosal incision',
      says: { S42: ['15 mm', 'Lyon university hospital'], S77: ['15 to 20 mm'] },
    },
    entryDepth: {
      what: 'From the incisors to the entry',
      says: { S39: ['28 to 30 cm', 'junction at 40 cm, less 10 to 12 cm'] },
    },
    anteriorHour: { what: 'Anterior approach, on the clock face', says: { S25: ['2 o’clock'] } },
    approachSuccess: {
      what: 'Success, anterior against posterior approach',
      says: {
        S30: ['85% against 79%', 'at 2 years or more; 150 patients, p = 0.43'],
        S31: ['no difference', 'meta-analysis, 19 studies, 1261 patients; the posterior approach is quicker'],
      },
    },
    tunnelEnd: {
      what: 'End of the tunnel, beyond the junction',
      says: { S39: ['2 to 3 cm'], S43: ['2 cm', 'GELMAD'] },
    },
    tunnelLength: {
      what: 'Length of the tunnel',
      says: { S39: ['12 to 15 cm', '10 to 12 cm above the junction, plus 2 to 3 cm'] },
    },
    fluoroscopy: {
      what: 'Tunnel made longer after a check by fluoroscopy',
      says: { S28: ['5 patients of 24', 'by 1.4 ± 0.5 cm'] },
    },
    flap: {
      what: 'From the entry to the start of the myotomy',
      says: { S39: ['2 cm'], S77: ['2 to 3 cm'] },
    },
    shortCut: {
      what: 'Short against long myotomy, on the esophagus',
      says: {
        S21: ['2.76 ± 0.41 cm against 7.97 ± 2.40 cm', 'types I and II, 71 patients; similar results'],
      },
    },
    typeThreeCut: {
      what: 'Length of the myotomy in type III',
      says: { S20: ['16 cm', 'mean; 8 cm for Heller'] },
    },
    gastricReflux: {
      what: 'Esophagitis by the myotomy on the stomach',
      says: { S23: ['25% against 4%', 'Los Angeles grade B, for 3.3 cm against 2.6 cm'] },
    },
    slingFibers: {
      what: 'Esophagitis, sling fibers spared or not',
      says: { S24: ['31.3% against 58.1%', 'grade B or more, p = 0.017'] },
    },
    clips: { what: 'Clips to close the entry', says: { S34: ['5', 'conventional clips'] } },
    closureTime: {
      what: 'Time to close',
      says: { S35: ['16 ± 12 min with clips', '33 ± 11 min with sutures'] },
    },
    eckardt: {
      what: 'Eckardt score, before, then after',
      says: {
        S14: ['8, then 1', 'medians, 10 patients, at 3 months'],
        S13: ['8.0, then 1.1', 'means, 142 patients'],
        S96: ['7, then 1'],
      },
    },
    distensibility: {
      what: 'Distensibility index, mm²/mmHg',
      says: {
        S14: ['1.0, then 6.7', 'before, then after, balloon at 50 mL, 10 patients'],
        S15: ['+ 7 ± 3.1', 'gain during POEM'],
        S17: ['abnormal below 2.8'],
      },
    },
    peristalsis: {
      what: 'Contractile activity regained after POEM',
      says: { S86: ['23%', '24 patients of 103'] },
    },
    twoYears: {
      what: 'Success at two years, POEM against Heller with a wrap',
      says: {
        S01: [
          '83.0% against 81.7%',
          'randomized trial, 221 patients; difference of 1.4 points (−8.7 to 11.4), non-inferiority',
        ],
      },
    },
    fiveYears: {
      what: 'Success at five years, POEM against Heller with a wrap',
      says: { S03: ['75.0% against 70.8%', 'follow-up of the same trial, non-inferiority'] },
    },
    dilation: {
      what: 'Success, POEM against dilation',
      says: { S04: ['92% against 54%', 'at 2 years, randomized trial, 133 patients'] },
    },
    typeThreeResponse: {
      what: 'Response in type III, POEM against Heller',
      says: { S20: ['98.0% against 80.8%', 'retrospective series'] },
    },
    failure: {
      what: 'Failure of POEM',
      says: { S01: ['17%', 'at 2 years: 100 less 83.0'], S03: ['25%', 'at 5 years: 100 less 75.0'] },
    },
    blownOut: {
      what: 'Pouch at the place of the myotomy',
      says: { S87: ['17.8%', 'after Heller or POEM, more often after Heller'] },
    },
    learning: {
      what: 'Procedures before one is competent',
      says: { S50: ['20 to 40', 'American guideline'] },
    },
    mucosa: {
      what: 'Mucosal injury',
      says: { S08: ['2.8%', '1826 patients of expert centers'] },
    },
    bleeding: {
      what: 'Bleeding after the procedure',
      says: { S09: ['4.29%', 'interval 1.91 to 7.61, meta-analysis'] },
    },
    gasKinds: {
      what: 'Gas outside the esophagus, form by form',
      says: {
        S09: [
          'cervical emphysema 12%, pneumoperitoneum 8%',
          'pneumothorax 5%, pneumomediastinum 4%; meta-analysis',
        ],
      },
    },
    lungs: {
      what: 'Pleural effusion; aspiration pneumonia',
      says: { S09: ['3%; 3.08%', 'meta-analysis'] },
    },
    mortality: {
      what: 'Death',
      says: { S12: ['0.08%', 'within 30 days, 18694 patients, no different from Heller'] },
    },
    riskFactors: {
      what: 'What raises complications (odds ratio)',
      says: { S08: ['2.28', 'sigmoid esophagus'], S08b: ['1.98', 'fewer than 20 procedures'] },
    },
    knives: {
      what: 'Triangle-tip knife; current other than spray (odds ratio)',
      says: { S08: ['3.22; 3.09', 'of complications; observation, no trial'] },
    },
    refluxSymptoms: {
      what: 'Other signs of reflux, POEM against Heller',
      says: { S05: ['symptoms 19.0% against 8.8%'], S05b: ['abnormal pH 39.0% against 16.8%'] },
    },
    severeEsophagitis: {
      what: 'Severe esophagitis (grade C or D), POEM against Heller',
      says: { S03: ['4.8% against 3.4%', 'at 5 years'] },
    },
    silentReflux: {
      what: 'Esophagitis without symptoms',
      says: { S14: ['3 of 6', 'the 6 with esophagitis, less the 3 with symptoms'] },
    },
    acidDrugs: {
      what: 'Drugs against acid, POEM against Heller',
      says: { S06: ['relative risk 1.35'] },
    },
    firstMeal: {
      what: 'Eating again on day 1 or 2',
      says: { S39: ['38 patients of 39'] },
    },
  },
};
