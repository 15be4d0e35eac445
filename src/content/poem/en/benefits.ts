import type { ChapterWords } from '../script';

export const benefits: ChapterWords = {
  title: 'The benefits',
  cues: {
    'benefits.several': 'Endoscopic myotomy offers several advantages over traditional surgical approaches.',
    'benefits.skin': 'The skin is not opened: everything goes through the mouth.',
    'benefits.column':
      'Compare {before and after}before and after: in a small study, the liquid left in the esophagus went from 10 to 2 centimeters high.',
    'benefits.success':
      'In a large trial, at two years, POEM had worked in 83 patients out of 100, and surgery in 82.',
    'benefits.invasive':
      'First of all, it is less invasive, thus reducing the risks of complications after the operation.',
    'benefits.complications':
      'Studies differ: fewer serious complications in some, as many when they are pooled.',
    'benefits.recovery':
      'Recovery is generally faster, with a shorter hospital stay or even outpatient care in some cases.',
    'benefits.stay': 'The difference is small: on average, half a day less in hospital.',
    'benefits.function':
      'In addition, endoscopic myotomy often allows better preservation of the normal function of the esophagus, thus minimizing the risks of gastroesophageal reflux.',
    'benefits.reflux':
      'Studies show the opposite: more reflux, that is acid coming back up, than after surgery with an anti-reflux valve, at least up to 2 years; the gap then narrows.',
    'benefits.refluxFigures':
      'In a large trial, at 2 years, endoscopy found an inflamed esophagus in slightly more than 4 patients out of 10, against about 3 out of 10 after that surgery. This reflux can be silent. It is usually treated well with medicines, and it is watched.',
    'benefits.movement':
      'And nothing shows that normal function is better preserved: most often, the esophagus does not regain its normal movements.',
    'benefits.patients':
      'This approach is particularly beneficial for patients with achalasia, offering a therapeutic solution while avoiding a more invasive surgical operation.',
    'benefits.failure':
      'It is not always avoided: in a trial, at five years, POEM had not been enough in 25 patients out of 100.',
  },
  student: {
    'benefits.skin': 'No skin incision: access is through the mouth.',
    'benefits.column':
      'Compare {before and after}before and after: in 10 patients, at 3 months, the median Eckardt score goes from 8 to 1, at the price of esophagitis in 6 of them.',
    'benefits.success':
      'Randomized trial, 221 patients, at 2 years: success in 83.0% after POEM and 81.7% after Heller with a wrap; non-inferiority shown.',
    'benefits.complications':
      'Serious events: 2.7% against 7.3% in the randomized trial, no significant difference; odds ratio 0.79 in an American cohort; no difference in a meta-analysis of 2025.',
    'benefits.stay':
      'A stay shorter by 0.51 days in meta-analysis; 3.3 days against 3.2, hence no difference, in a series of type III.',
    'benefits.reflux':
      'Studies show the opposite. Meta-analysis of 2018, POEM against Heller: reflux symptoms 19.0% against 8.8%; abnormal pH 39.0% against 16.8%; esophagitis 29.4% against 7.6%.',
    'benefits.refluxFigures':
      'Randomized trial: esophagitis at 2 years, 44% against 29%, odds ratio 2.00, confidence interval 1.03 to 3.85; at 5 years, 41% against 31%, p = 0.26. In one series, 3 cases of esophagitis out of 6 were silent. PPIs usually control the reflux.',
    'benefits.movement':
      'And peristalsis is mostly not restored: 24 patients of 103 regain some. Relaxation pressure and quality of life improve as after Heller.',
    'benefits.failure': 'It is not always avoided: failure in 17% of patients at 2 years, 25% at 5 years.',
  },
};
