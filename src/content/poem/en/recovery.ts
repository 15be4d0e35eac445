import type { ChapterWords } from '../script';

export const recovery: ChapterWords = {
  title: 'After the procedure',
  cues: {
    'recovery.watch':
      'The postoperative period of endoscopic myotomy involves close monitoring of the patient to detect any sign of complications.',
    'recovery.diet':
      'A return to normal eating is generally allowed after a certain time, under the supervision of the health professional.',
    'recovery.meals':
      'Often, {first meals}eating starts again one or two days later: blended or liquid food in the first week.',
    'recovery.medicine': 'Medicines may be prescribed to help control gastroesophageal reflux.',
    'recovery.acid': 'This treatment against acid can last very long: this should be known before deciding.',
    'recovery.followUp':
      'Regular follow-up examinations are planned to assess healing, adjust the treatment plan if necessary and make sure that there are no long-term complications.',
    'recovery.endoscopy':
      'As reflux can be silent, a check by endoscopy is sometimes offered, even without symptoms.',
  },
  student: {
    'recovery.meals':
      'Often, {first meals}eating starts again on the first or second day, in 38 patients of 39 in one series; blended food for 7 days in Lyon.',
    'recovery.acid':
      'The American society asks that this be discussed beforehand: PPI treatment, possibly without end, surveillance endoscopies, or both.',
    'recovery.endoscopy':
      'As reflux is often silent, a check by endoscopy or pH study is discussed, even without symptoms.',
  },
};
