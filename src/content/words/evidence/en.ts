import type { EvidenceWords } from './types';

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const UNSAID = 'The pages read do not say why.';

export const WORDS: EvidenceWords = {
  differ: (questions) => (questions === 1 ? 'Sources differ' : `Sources differ (${questions})`),
  claims: 'What each source says',
  why: 'Why:',
  unit: (unit, value) =>
    figure.format(value) +
    {
      percent: '%',
      cm: ' cm',
      mm: ' mm',
      minutes: ' min',
      hours: ' h',
      days: ' d',
      mmHg: ' mmHg',
      clockHours: ' o’clock',
    }[unit],
  legends: {
    treatments: ['POEM', 'Heller with wrap'],
    beforeAfter: ['before', 'after'],
    achalasia: ['achalasia', 'controls'],
    refluxSigns: ['esophagitis', 'other sign of reflux'],
  },
  conflicts: {
    throatDepth: {
      what: 'How far from the incisors does the esophagus begin?',
      says: { S74: ['15 cm'], S69: ['16 cm'] },
      why: UNSAID,
    },
    vertebra: {
      what: 'In front of which vertebra does the esophagus end?',
      says: { S70: ['T11'], S73: ['T10'] },
      why: UNSAID,
    },
    wallThickness: {
      what: 'Is the wall thicker in achalasia?',
      says: {
        S62: [
          '3.3 or 4.0 mm, against 2.9 mm',
          'at the junction; straight or tortuous esophagus, against controls',
        ],
        S64: ['3.0 mm against 2.9 mm', 'no real thickening; the abstract speaks of 12, then of 14 patients'],
        S63: ['thicker, but by less than 0.5 mm', '35 people against 28'],
      },
      why: 'S62 separates straight from tortuous esophagi; as for the rest, the pages read do not say.',
    },
    typeThree: {
      what: 'In type III, do the contractions move the bolus on?',
      says: {
        S56: [
          'no: no peristalsis',
          'premature or spastic contractions in at least 20% of swallows; distal latency below 4.5 s',
        ],
        S68: [
          'often: the bolus is cleared in 94%',
          'the peaks often follow one another instead of being simultaneous',
        ],
      },
      why: 'The classification judges the delay of the contraction; S68 looks at the order of the peaks and at what becomes of the bolus.',
    },
    fasting: {
      what: 'How long a fast before the procedure?',
      says: {
        S41: ['6 h', 'strict fast; liquids only the day before (French society)'],
        S83: ['12 h', 'with nothing, after 2 days of liquids (Johns Hopkins)'],
        S43: ['24 h', 'GELMAD'],
      },
      why: UNSAID,
    },
    duration: {
      what: 'How long does the procedure take?',
      says: {
        S42: ['20 min', 'mean, Lyon university hospital'],
        S43: ['30 to 90 min', 'GELMAD'],
        S21: ['44 or 72 min', 'short or long myotomy, randomized trial'],
        S11: ['92 min', '100 patients; anesthesia: 108 min'],
        S36: ['97 min', 'one team, after 93 procedures'],
        S36b: ['about 120 min', 'mean of the literature, according to S36'],
        S20: ['102 min', 'type III, long myotomy'],
        S83: ['2 to 3 h', 'Johns Hopkins'],
      },
      why: 'A long myotomy takes longer (S21). As for the rest, the pages read do not say what is timed.',
    },
    dye: {
      what: 'Which blue tints the injected solution?',
      says: { S39: ['indigo carmine'], S78: ['methylene blue'] },
      why: UNSAID,
    },
    entryLevel: {
      what: 'How far above the junction is the mucosa opened?',
      says: { S39: ['10 to 12 cm', 'French series'], S79: ['10 to 15 cm', 'unreviewed teaching question'] },
      why: UNSAID,
    },
    posteriorHour: {
      what: 'At which hour of the clock face is the posterior approach?',
      says: {
        S25: ['5 to 6 o’clock'],
        S39: ['4 o’clock', 'series of 39 patients'],
        S39b: ['8 o’clock', 'same series, after a Heller myotomy'],
      },
      why: 'After a Heller myotomy the series changes sides. As for the rest, the pages read do not say.',
    },
    approachReflux: {
      what: 'Does the posterior approach give more reflux?',
      says: {
        S25: ['a risk', 'it threatens the sling fibers of the stomach'],
        S30: ['no: the same GERDQ score', 'randomized trial, 150 patients'],
        S31: ['no: no difference but a shorter time', 'meta-analysis, 19 studies, 1261 patients'],
      },
      why: 'S25 argues from the fibers that are cut; S30 and S31 follow patients.',
    },
    cutLength: {
      what: 'How long is the myotomy?',
      says: {
        S79: ['5 to 7 cm', 'unreviewed teaching question'],
        S42: ['8 cm', 'Lyon university hospital: 6 above the cardia and 2 below'],
        S43: ['8 to 10 cm', 'GELMAD'],
        S10: ['10 cm', 'median of 16 studies, from 6 to 14'],
        S20: ['16 cm', 'mean in type III'],
      },
      why: 'The type matters: the myotomy is long in type III (S20). As for the rest, the pages read do not say.',
    },
    gastricLimit: {
      what: 'How far to cut on the stomach?',
      says: {
        S39: ['2 cm', 'below the cardia'],
        S79: ['2 to 3 cm', 'unreviewed teaching question'],
        S29: ['2 to 3 cm', 'beyond the crura of the diaphragm'],
        S23: ['2.5 cm at most', 'beyond, more moderate esophagitis'],
        S25: ['3 cm at most', 'not to be exceeded'],
      },
      why: 'The landmarks differ (cardia, crura), and S23 takes its limit from the esophagitis that was seen.',
    },
    lesPressure: {
      what: 'What is the pressure of the sphincter, before and after?',
      says: {
        S14: ['19.0, then 6.0 mmHg', '10 patients, at 3 months'],
        S26: ['21.2, then 10.5 mmHg', 'approach along the greater curvature'],
      },
      why: 'These are other patients and another approach; the pages read do not compare themselves.',
    },
    column: {
      what: 'How high a barium column is left at 5 minutes, before and after?',
      says: {
        S14: ['10.1, then 2.3 cm', 'POEM, 10 patients, at 3 months'],
        S19: ['14.7, then 7.9 cm', 'dilations and POEM mixed'],
      },
      why: 'S19 mixes dilations and POEM; S14 counts POEM alone.',
    },
    targetDistensibility: {
      what: 'How far to open the junction (distensibility index, mm²/mmHg)?',
      says: {
        S16: ['7 or more', 'below, an incomplete response is more likely; balloon at 30 or 40 mL'],
        S15: ['less than 6: reflux symptoms in 0%', 'from 6 to 9: 20%; above 9: 36%'],
      },
      why: 'S16 counts incomplete responses, S15 reflux symptoms: this is not the same question.',
    },
    success: {
      what: 'In how many patients does POEM succeed?',
      says: {
        S48: ['86%', 'at 3 months, 62 patients (Cochin)'],
        S09: ['94, then 91%', 'at 3, then 12 months; meta-analysis, 1753 patients'],
        S13: ['89% improved', '142 patients (Australia)'],
        S01: ['83.0%', 'at 2 years, trial against Heller, 221 patients'],
        S04: ['92%', 'at 2 years, trial against dilation, 133 patients'],
        S30: ['85 or 79%', 'at 2 years or more, anterior or posterior approach, 150 patients'],
        S03: ['75.0%', 'at 5 years, follow-up of the trial against Heller'],
        S20: ['98.0%', 'type III, retrospective series'],
        S40: ['near 90%', 'may fade with time (French course)'],
      },
      why: 'Times, types and definitions of success differ. As for the two trials at the same time, the pages read do not say.',
    },
    successDefinition: {
      what: 'From which Eckardt score is it called a success?',
      says: {
        S01: ['3 or less', 'trial against Heller'],
        S02: ['less than 3', 'review of this very trial, which reports it so'],
        S30: ['less than 3', 'trial of anterior against posterior'],
      },
      why: 'Each trial sets its own threshold. S02 quotes S01 differently from S01 itself: a slip in copying is likely.',
    },
    adverseEvents: {
      what: 'How many patients have a complication?',
      says: {
        S41: ['3%', 'mainly respiratory (leaflet of the French society)'],
        S08: ['7.5%', 'any event, 1826 patients of expert centers'],
        S40: ['8%', 'mainly bleeding or hematoma; all indications (French course)'],
        S10: ['14%', 'major, needing treatment; interval 11 to 17, early studies'],
      },
      why: 'The definition changes (any event, or only what is treated), and so do the patients.',
    },
    severeRate: {
      what: 'What share of severe complications?',
      says: {
        S08: ['0.5%', 'severe, 1826 patients of expert centers'],
        S01: ['2.7%', 'serious events, trial of 221 patients'],
        S10: ['14%', 'major, needing treatment; interval 11 to 17, early studies'],
      },
      why: '“Severe”, “serious” and “major” do not count the same thing from one source to another.',
    },
    saferThanHeller: {
      what: 'Fewer serious complications than after Heller?',
      says: {
        S01: ['2.7% against 7.3%', 'randomized trial, 221 patients'],
        S02: ['no significant difference', 'review of this very trial'],
        S12: ['fewer: odds ratio 0.79', 'American national cohort, 18694 patients'],
        S06: ['the same (p = 0.81)', 'major events, meta-analysis'],
      },
      why: 'A trial, a cohort and a meta-analysis do not count the same events.',
    },
    gas: {
      what: 'In how many patients does gas pass out of the esophagus?',
      says: {
        S09: [
          '12, 8 and 5%',
          'cervical emphysema, pneumoperitoneum, pneumothorax, counted separately; meta-analysis',
        ],
        S11: ['48%', 'any gas-related event; 100 patients, CO2 and intubation'],
        S92: ['up to 100%', 'in some of the early series'],
      },
      why: 'S11 counts any gas outside the esophagus, S09 each form separately.',
    },
    gasTreatment: {
      what: 'Does this gas need treatment?',
      says: {
        S11: ['never', 'neither treatment nor a longer stay; 100 patients'],
        S39: ['needle decompression in 26 patients of 39'],
      },
      why: UNSAID,
    },
    refluxHowOften: {
      what: 'In how many patients is there reflux after POEM?',
      says: {
        S09: ['esophagitis 16%, reflux 21%', 'meta-analysis'],
        S05: ['esophagitis 29.4%, abnormal pH 39.0%, symptoms 19.0%', 'meta-analysis'],
        S44: ['1 patient in 3', 'page of a clinic'],
        S03: ['esophagitis 41.3%', 'at 5 years, follow-up of the trial against Heller'],
        S02: ['esophagitis 44%', 'at 2 years, trial against Heller'],
        S21: ['reflux 50.9%', 'trial of short and long myotomies'],
        S14: ['esophagitis in 6 patients of 10', 'at 3 months'],
      },
      why: 'Esophagitis, pH and symptoms do not count the same patients, and the times differ.',
    },
    refluxVsHeller: {
      what: 'More reflux than after Heller with a wrap?',
      says: {
        S02: ['esophagitis 44% against 29%', 'at 2 years, trial; odds ratio 2.00 (1.03 to 3.85)'],
        S03: ['esophagitis 41.3% against 31.0%', 'at 5 years, same trial; may be chance (p = 0.26)'],
        S05: ['esophagitis 29.4% against 7.6%', 'meta-analysis of series'],
        S06: [
          'more at first, then the same',
          'relative risk 3.03 before 12 months, then p = 0.30; meta-analysis, 34 studies',
        ],
        S07: ['+ 28% at first, then the same', 'in the trials; the same in observational studies'],
        S103: ['the same: odds ratio 1.00', 'from 0.38 to 2.61; 4 small non-randomized studies'],
        S104: ['at least equivalent', 'opinion of an early review'],
      },
      why: 'Time and kind of study differ; but S06 sees no gap any more where the trial (S02) finds one at two years. No source read finds less reflux after POEM.',
    },
    stayVsHeller: {
      what: 'Is the stay shorter than after Heller?',
      says: {
        S06: ['yes, by 0.51 days', 'meta-analysis'],
        S20: ['no: 3.3 days against 3.2', 'type III, retrospective series'],
      },
      why: 'S20 counts type III alone; the pages read say no more.',
    },
    stayLength: {
      what: 'How long in hospital?',
      says: {
        S33: ['the same day', 'for 62.4% of 101 selected patients'],
        S44: ['24 to 48 h', 'page of a clinic'],
        S13: ['2 days', 'median, half of the patients from 1 to 3; 142 patients'],
        S20: ['3.3 days', 'type III'],
      },
      why: 'S33 selects its patients and S20 counts type III alone; the pages read say no more.',
    },
    firstMeals: {
      what: 'What is eaten in the first week?',
      says: {
        S42: ['blended food, for 7 days', 'Lyon university hospital'],
        S84: ['liquids, for 1 week', 'protocol of an American trial'],
      },
      why: UNSAID,
    },
  },
};
