import type { BoardWords } from './types';

const signed = (written: string): string => written.replace('-', '−');
const NEAR = { exact: '', about: 'about ', over: 'a little over ', under: 'a little under ' };

export const board: BoardWords = {
  registers: {
    patient: {
      intro:
        'Each small figure is one patient. These numbers come from studies: they say what happened to groups, not what will happen to one person.',
      treatments: { poem: 'POEM', heller: 'Surgery with a valve (Heller)', dilation: 'Balloon (dilation)' },
      entries: {
        successTwoYears: {
          title: 'After 2 years, the treatment has worked',
          full: 'with success',
          empty: 'without success',
          note: 'Both treatments worked as often.',
        },
        successFiveYears: {
          title: 'After 5 years, it is still a success',
          full: 'with success',
          empty: 'without success',
          note: 'Success lessens a little with time, for both.',
        },
        dilationTwoYears: {
          title: 'Compared with the balloon, after 2 years',
          full: 'with success',
          empty: 'without success',
          note: 'The balloon worked less often.',
        },
        refluxTwoYears: {
          title: 'After 2 years, the esophagus is inflamed by acid coming up',
          full: 'with inflammation',
          empty: 'without inflammation',
          note: 'This reflux can be silent. It is usually treated well with medicines, and it is watched.',
        },
        refluxFiveYears: {
          title: 'After 5 years, the esophagus is inflamed',
          full: 'with inflammation',
          empty: 'without inflammation',
          note: 'The gap may be due to chance.',
        },
        serious: {
          title: 'A serious complication',
          full: 'with a serious complication',
          empty: 'without one',
          note: 'In specialized centers. Death is very rare: in a large American study, fewer than 1 patient in 1000 died within 30 days, after POEM as after surgery.',
        },
        allEvents: {
          title: 'A complication of any kind',
          full: 'with a complication',
          empty: 'without one',
          note: 'All depends on what is counted: from 3 to 14 patients out of 100, depending on the study.',
        },
        mucosa: {
          title: 'An injury of the mucosa, the inner skin of the esophagus',
          full: 'with an injury',
          empty: 'without one',
        },
        gas: {
          title: 'Gas passes into the belly or under the skin',
          full: 'with gas',
          empty: 'without gas',
          note: 'In this study, none needed treatment. If need be, a needle lets the gas out.',
        },
        notEnough: {
          title: 'After 5 years, the treatment has not been enough',
          full: 'without success',
          empty: 'with success',
          note: 'This is the other side of success at 5 years.',
        },
      },
      refluxToo:
        'Not to be forgotten: acid comes up more often after POEM than after surgery with a valve. See the risks.',
      contradicted: {
        heading: 'The document says otherwise',
        text: 'The document says that POEM reduces the risk of reflux. Studies show the opposite: more reflux than after surgery with an anti-reflux valve, at least up to 2 years; the gap then narrows.',
      },
      alternatives: {
        dilation: {
          name: 'Dilation by a balloon',
          how: 'A balloon is inflated in the sphincter to widen it.',
          brings: 'In a trial, after 2 years, it had worked less often than POEM.',
          risks: 'The studies used here give no figures for them: talk about them with your doctor.',
        },
        heller: {
          name: 'The Heller operation, with a valve',
          how: 'The surgeon cuts the same muscle by way of the belly, and adds a valve against reflux.',
          brings: 'After 2 years, it works as often as POEM, with less inflammation from reflux.',
          risks:
            'Serious complications are possible: more often than after POEM in some studies, as often when they are pooled.',
        },
        botulinum: {
          name: 'Botulinum toxin',
          how: 'It is injected into the sphincter.',
          brings: 'An effect that does not last.',
          risks: 'The studies used here give no figures for them: talk about them with your doctor.',
        },
        drugs: {
          name: 'Medicines',
          how: 'They are kept for certain patients.',
          brings: 'An effect that does not last.',
          risks: 'The studies used here give no figures for them: talk about them with your doctor.',
        },
      },
      preference: 'When the esophagus contracts in spasms, guidelines prefer POEM.',
    },
    student: {
      intro:
        'Each figure is one patient, rounded to whole people; the percentage above it is the one in the source.',
      treatments: { poem: 'POEM', heller: 'Heller with a wrap', dilation: 'Pneumatic dilation' },
      entries: {
        successTwoYears: { title: 'Success at 2 years', full: 'success', empty: 'failure' },
        successFiveYears: { title: 'Success at 5 years', full: 'success', empty: 'failure' },
        dilationTwoYears: {
          title: 'Success at 2 years, against pneumatic dilation',
          full: 'success',
          empty: 'failure',
        },
        refluxTwoYears: {
          title: 'Reflux esophagitis at 2 years',
          full: 'esophagitis',
          empty: 'no esophagitis',
          note: 'Percentages of the patients who had an endoscopy; the source read does not give their number. Reflux can be silent; PPIs usually control it.',
        },
        refluxFiveYears: {
          title: 'Reflux esophagitis at 5 years',
          full: 'esophagitis',
          empty: 'no esophagitis',
          note: 'Severe forms (Los Angeles C or D): 4.8% against 3.4%.',
        },
        serious: {
          title: 'Severe adverse events',
          full: 'severe event',
          empty: 'no severe event',
          note: 'In the randomized trial: 2.7% after POEM, 7.3% after Heller, no significant difference. Death within 30 days in an American cohort: 0.08%, no different from Heller.',
        },
        allEvents: {
          title: 'Adverse events of all grades',
          full: 'event',
          empty: 'no event',
          note: 'All depends on the definition: 3% for the French society, 14% of major events (CI 11 to 17) in a meta-analysis.',
        },
        mucosa: { title: 'Mucosal injury', full: 'injury', empty: 'no injury' },
        gas: {
          title: 'Gas-related events',
          full: 'event',
          empty: 'no event',
          note: 'With CO2 and intubation, without treatment or longer stay. In meta-analysis: cervical emphysema 12%, pneumoperitoneum 8%, pneumothorax 5%.',
        },
        notEnough: {
          title: 'Failure at 5 years',
          full: 'failure',
          empty: 'success',
          note: 'Complement of success at 5 years.',
        },
      },
      refluxToo:
        'To be weighed against reflux, more frequent after POEM than after Heller with a wrap: see the risks.',
      contradicted: {
        heading: 'The document is contradicted',
        text: 'It says that POEM minimizes reflux. Meta-analysis of 2018, POEM against Heller: symptoms 19.0% against 8.8%, abnormal pH 39.0% against 16.8%, esophagitis 29.4% against 7.6%. In another, relative risk 3.03 before 12 months, no difference later (p = 0.30).',
      },
      alternatives: {
        dilation: {
          name: 'Pneumatic dilation',
          how: 'A balloon inflated at the junction widens the sphincter.',
          brings: 'Less success than POEM at 2 years.',
          risks: 'No figures in the sources used here.',
        },
        heller: {
          name: 'Heller myotomy with fundoplication',
          how: 'The same muscle is cut by laparoscopy, with a fundoplication against reflux.',
          brings: 'Equivalent success at 2 years, with less esophagitis: 29% against 44%.',
          risks:
            'Serious events: 7.3% against 2.7% after POEM, no significant difference; meta-analysis of 2025: no difference (p = 0.81).',
        },
        botulinum: {
          name: 'Botulinum toxin',
          how: 'Injection into the sphincter.',
          brings: 'Transient effect.',
          risks: 'No figures in the sources used here.',
        },
        drugs: {
          name: 'Drugs',
          how: 'Kept for certain patients.',
          brings: 'Transient effect.',
          risks: 'No figures in the sources used here.',
        },
      },
      preference:
        'Type III: guidelines prefer POEM. Response in 98.0%, against 80.8% after Heller, in a retrospective series.',
    },
  },
  people: (count, of, near) => `${NEAR[near]}${count} patient${count === 1 ? '' : 's'} out of ${of}`,
  percent: (value, decimals) => `${value.toFixed(decimals)}%`,
  counted: (count, of) => `${count} of ${of}`,
  study: (design, patients, year) =>
    [
      { trial: 'Randomized trial', followUp: 'Follow-up of the randomized trial', series: 'Series' }[design],
      `n = ${patients}`,
      ...(year === null ? [] : [year]),
    ].join(', '),
  estimate: (measure, value, low, high) =>
    `${measure === 'points' ? `difference of ${value} points` : `odds ratio ${value}`} (CI ${signed(low)} to ${signed(high)})`,
  p: (p, nonInferior) =>
    [...(nonInferior ? ['non-inferiority'] : []), ...(p === null ? [] : [`p = ${p}`])].join(', '),
  asked: { how: 'How', brings: 'What it brings', risks: 'What it risks' },
};
